import { codeUnits, eachOccurrence } from '../query/occurrences.ts';
import type { UnitRange } from '../query/textIndex.ts';

/** What stands before and after words, to tell them from the same words elsewhere. */
export interface PassageContext {
  readonly prefix: string;
  readonly suffix: string;
}

/** How far the text around another occurrence is compared. Beyond that the whole paragraph is the context. */
const FARTHEST = 200;
/** How much more is taken so that the context ends with a whole word. */
const LONGEST_WORD = 24;

/**
 * The shortest context, in letters and then made up to whole words, with which the words stand once in their paragraph.
 * Another occurrence is told apart by a prefix longer than what the two have in common before them, or a suffix longer
 * than what they have in common behind: of all ways to tell all of them apart, the one with the fewest letters. Linear.
 */
export function contextAround(text: string, paragraph: UnitRange, words: UnitRange): PassageContext {
  const others = likenesses(text, paragraph, words);
  if (others.length === 0) return { prefix: '', suffix: '' };
  const lengths = shortest(others, words.start - paragraph.start, paragraph.end - words.end);
  const start = lengths
    ? wordStart(text, paragraph.start, words.start - lengths.before, words.start)
    : paragraph.start;
  const end = lengths ? wordEnd(text, paragraph.end, words.end + lengths.after, words.end) : paragraph.end;
  return { prefix: text.slice(start, words.start), suffix: text.slice(words.end, end) };
}

/** How many letters before and behind another occurrence are those of the words themselves. */
interface Likeness {
  readonly before: number;
  readonly after: number;
}

function likenesses(text: string, paragraph: UnitRange, words: UnitRange): readonly Likeness[] {
  const found: Likeness[] = [];
  const hay = codeUnits(text.slice(paragraph.start, paragraph.end));
  eachOccurrence(hay, codeUnits(text.slice(words.start, words.end)), (at) => {
    const start = paragraph.start + at;
    if (start === words.start) return;
    const end = start + words.end - words.start;
    found.push({
      before: alike(text, words.start - 1, start - 1, -1, words.start - paragraph.start),
      after: alike(text, words.end, end, 1, paragraph.end - words.end),
    });
  });
  return found;
}

function alike(text: string, one: number, other: number, step: 1 | -1, most: number): number {
  const limit = Math.min(most, FARTHEST);
  let count = 0;
  // Never NaN on both sides: `one` stays within the paragraph.
  while (count < limit && text.charCodeAt(one + step * count) === text.charCodeAt(other + step * count))
    count++;
  return count;
}

/** Null where no context within reach tells all apart. */
function shortest(
  others: readonly Likeness[],
  mostBefore: number,
  mostAfter: number,
): { before: number; after: number } | null {
  const sorted = [...others].sort((a, b) => b.before - a.before);
  let best: { before: number; after: number } | null = null;
  // What a prefix of `before` letters does not tell apart, the suffix must.
  let after = 0;
  for (let i = 0; i <= sorted.length; i += 1) {
    const before = sorted[i] === undefined ? 0 : (sorted[i]?.before ?? 0) + 1;
    const better = best === null || before + after < best.before + best.after;
    if (before <= Math.min(mostBefore, FARTHEST) && after <= Math.min(mostAfter, FARTHEST) && better) {
      best = { before, after };
    }
    after = Math.max(after, (sorted[i]?.after ?? 0) + 1);
  }
  return best;
}

/** `from` moved back to where a word starts, at most to `least`, and over spaces to one. No context stays none. */
function wordStart(text: string, least: number, from: number, whole: number): number {
  if (from === whole) return from;
  let at = from;
  while (at > least && !hasWord(text, at, whole)) at--;
  const word = at;
  while (at > least && word - at < LONGEST_WORD && isWord(text, at - 1) && isWord(text, at)) at--;
  return splits(text, at) ? at - 1 : at;
}

function wordEnd(text: string, most: number, from: number, whole: number): number {
  if (from === whole) return from;
  let at = from;
  while (at < most && !hasWord(text, whole, at)) at++;
  const word = at;
  while (at < most && at - word < LONGEST_WORD && isWord(text, at - 1) && isWord(text, at)) at++;
  return splits(text, at) ? at + 1 : at;
}

function hasWord(text: string, start: number, end: number): boolean {
  return /\S/.test(text.slice(start, end));
}

function isWord(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at));
}

function splits(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
