/** A stretch of a text in UTF-16 code units, `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text in paragraphs. A `TextIndex` is one. */
export interface WordText {
  readonly text: string;
  /** How many paragraphs it has. */
  readonly paragraphs: number;
  /** The paragraph of a number, from 1; null beyond the last. */
  paragraph(number: number): Stretch | null;
  /** The number of the paragraph that holds a place, or the next after it; the last for all behind it. */
  paragraphAt(unit: number): number;
}

/** Part of a paragraph that reads as one: a word, or a sentence. */
type Grain = 'word' | 'sentence';

const segmenters = new Map<Grain, Intl.Segmenter>();

function segmenter(granularity: Grain): Intl.Segmenter {
  const known = segmenters.get(granularity);
  if (known) return known;
  const made = new Intl.Segmenter(undefined, { granularity });
  segmenters.set(granularity, made);
  return made;
}

let last: { readonly text: string; readonly at: number; readonly words: readonly Stretch[] } | null = null;

/**
 * The words of a paragraph, after Unicode's rules for word boundaries (UAX 29), which know scripts without spaces. A
 * paragraph without words, such as "* * *", is one word. Never empty, but for a number beyond the last.
 */
export function wordsOf(text: WordText, paragraph: number): readonly Stretch[] {
  if (last?.text === text.text && last.at === paragraph) return last.words;
  const range = text.paragraph(paragraph);
  if (!range) return [];
  const words = [...segmenter('word').segment(text.text.slice(range.start, range.end))]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => stretch(range.start + index, segment.length));
  const found = words.length > 0 ? words : [trimmed(text.text, range)];
  last = { text: text.text, at: paragraph, words: found };
  return found;
}

/** The sentence that holds a place (UAX 29), without spaces around it. */
export function sentenceAt(text: WordText, unit: number): Stretch | null {
  const range = text.paragraph(text.paragraphAt(unit));
  if (!range) return null;
  const found = segmenter('sentence')
    .segment(text.text.slice(range.start, range.end))
    .containing(Math.min(range.end - 1, Math.max(range.start, unit)) - range.start);
  return found ? trimmed(text.text, stretch(range.start + found.index, found.segment.length)) : null;
}

/** The word at a place, or the one before it where it lies between two; the first of the paragraph before all. */
export function wordAt(text: WordText, unit: number): Stretch | null {
  const words = wordsOf(text, text.paragraphAt(unit));
  return words.findLast(({ start }) => start <= unit) ?? words[0] ?? null;
}

/**
 * A stretch as its whole words: spaces at its ends are left out, and words it begins or ends in are taken in. Signs that
 * it holds, such as quotation marks, stay. Null where nothing is left.
 */
export function wholeWords(text: WordText, range: Stretch): Stretch | null {
  const { start, end } = trimmed(text.text, range);
  if (end <= start) return null;
  const first = wordsOf(text, text.paragraphAt(start)).find((word) => word.start < start && word.end > start);
  const final = wordsOf(text, text.paragraphAt(end - 1)).find((word) => word.start < end && word.end > end);
  return { start: first?.start ?? start, end: final?.end ?? end };
}

/** Without spaces and line ends at both ends. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return stretch(start + words.length - words.trimStart().length, words.trim().length);
}

function stretch(start: number, length: number): Stretch {
  return { start, end: start + length };
}
