import { type LooseText, loosen } from './looseText.ts';
import { codeUnits, eachOccurrence } from './occurrences.ts';
import type { TextIndex, UnitRange } from './textIndex.ts';

/** Places that are told of; more are counted. */
export const MOST_PLACES = 20;

/** What is searched for, and which part of it the words of the passage are. */
export interface Pattern extends UnitRange {
  readonly text: string;
}

/** What a search found. */
export interface Found {
  readonly count: number;
  /** The first of them, at most `MOST_PLACES`. */
  readonly places: readonly UnitRange[];
  /** How many stand in the paragraph that the passage names, and the first of these. */
  readonly inParagraph: number;
  readonly first: UnitRange | null;
}

const NOTHING_FOUND: Found = { count: 0, places: [], inParagraph: 0, first: null };

/** Where a pattern stands to the letter. */
export function findVerbatim(index: TextIndex, pattern: Pattern, paragraph: UnitRange | null): Found {
  return find(index.units, codeUnits(pattern.text), paragraph, (at) => ({
    start: at + pattern.start,
    end: at + pattern.end,
  }));
}

/** Where it stands but for quotation marks and spaces, see `loosen`. */
export function findLoose(index: TextIndex, pattern: Pattern, paragraph: UnitRange | null): Found {
  const loose = index.loose();
  const needle = loosen(codeUnits(pattern.text));
  const part = partOf(needle, pattern);
  if (!part) return NOTHING_FOUND;
  return find(loose.units, needle.units, paragraph, (at) => ({
    start: loose.starts[at + part.start] ?? 0,
    end: loose.ends[at + part.end - 1] ?? 0,
  }));
}

/** Where a part of a text is in its evened form; null when nothing of it is left, as of a mere space. */
function partOf({ starts, ends }: LooseText, part: UnitRange): UnitRange | null {
  let start = 0;
  while (start < starts.length && (starts[start] ?? 0) < part.start) start++;
  let end = ends.length;
  while (end > start && (ends[end - 1] ?? 0) > part.end) end--;
  return end > start ? { start, end } : null;
}

function find(
  hay: Uint16Array,
  needle: Uint16Array,
  paragraph: UnitRange | null,
  rangeAt: (at: number) => UnitRange,
): Found {
  let count = 0;
  let inParagraph = 0;
  let first: UnitRange | null = null;
  const places: UnitRange[] = [];
  eachOccurrence(hay, needle, (at) => {
    const range = rangeAt(at);
    count++;
    if (places.length < MOST_PLACES) places.push(range);
    if (!paragraph || range.start < paragraph.start || range.end > paragraph.end) return;
    inParagraph++;
    first ??= range;
  });
  return { count, places, inParagraph, first };
}
