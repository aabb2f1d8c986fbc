import { type LooseText, loosen } from './looseText.ts';
import { codeUnits } from './occurrences.ts';

/** A stretch of a text in UTF-16 code units, `end` not included: what strings of the language count in. */
export interface UnitRange {
  readonly start: number;
  readonly end: number;
}

/** A text made ready to be searched, and to be counted in. */
export interface TextIndex {
  readonly text: string;
  readonly units: Uint16Array;
  /** How many paragraphs (non-empty lines) it has. */
  readonly paragraphs: number;
  /** The paragraph of a number, from 1, without its line end; null beyond the last. */
  paragraph(number: number): UnitRange | null;
  /** The text with quotation marks and spaces evened out; worked out at the first call. */
  loose(): LooseText;
  /** Unicode code points before a place given in UTF-16 code units. */
  toPoints(unit: number): number;
  /** The inverse. */
  toUnits(point: number): number;
  /** The number of the paragraph that holds a place, or the next after it; the last for all behind it. */
  paragraphAt(unit: number): number;
}

let last: TextIndex | null = null;

/** Makes a text ready. Linear; that of the last text is kept, since one text is searched for many passages in a row. */
export function textIndex(text: string): TextIndex {
  if (last?.text !== text) last = make(text);
  return last;
}

function make(text: string): TextIndex {
  const units = codeUnits(text);
  const { starts, ends } = paragraphsOf(text, units);
  const pairs = pairsOf(units);
  let loose: LooseText | null = null;
  return {
    text,
    units,
    paragraphs: starts.length,
    paragraph: (number) => {
      const [start, end] = [starts[number - 1], ends[number - 1]];
      return start === undefined || end === undefined ? null : { start, end };
    },
    loose: () => {
      loose ??= loosen(units);
      return loose;
    },
    toPoints: (unit) => unit - firstNot(pairs.length, (i) => (pairs[i] ?? 0) < unit),
    // The pair at i starts i units earlier in points, and one unit before its second half.
    toUnits: (point) => point + firstNot(pairs.length, (i) => (pairs[i] ?? 0) - 1 - i < point),
    paragraphAt: (unit) => Math.min(starts.length, firstNot(ends.length, (i) => (ends[i] ?? 0) <= unit) + 1),
  };
}

const LINE_END = 0x0a;
const CARRIAGE_RETURN = 0x0d;

// Numbers, not records: a text of a million short lines must not take a million objects.
function paragraphsOf(
  text: string,
  units: Uint16Array,
): { starts: readonly number[]; ends: readonly number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  let blank = true;
  for (let i = 0; i <= units.length; i++) {
    const unit = units[i] ?? LINE_END;
    if (unit !== LINE_END) {
      blank &&= unit <= 0x20 || unit >= 0x7f;
      continue;
    }
    const end = i > start && units[i - 1] === CARRIAGE_RETURN ? i - 1 : i;
    // What has nothing of ASCII that is seen may still have other letters.
    if (!blank || (end > start && text.slice(start, end).trim() !== '')) {
      starts.push(start);
      ends.push(end);
    }
    start = i + 1;
    blank = true;
  }
  return { starts, ends };
}

/** Where the second halves of surrogate pairs stand: each pair is one code point. */
function pairsOf(units: Uint16Array): readonly number[] {
  const found: number[] = [];
  for (let i = 1; i < units.length; i++) {
    if (isHigh(units[i - 1] ?? 0) && isLow(units[i] ?? 0)) found.push(i);
  }
  return found;
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

/** The first of `0..count` for which something that holds at first no longer does: a binary search. */
function firstNot(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
