import { pad, type Span } from '../base/span.ts';
import { DAY } from '../base/units.ts';
import type { ColumnIndex } from '../model/columnIndex.ts';

/** Air at both sides, as a part of the length. */
const AIR = 0.02;

/** The span of everything in an index, open sides left out of account; null when nothing in it has a known date. */
export function massSpan(index: ColumnIndex): Span | null {
  let [start, end] = [Infinity, -Infinity];
  for (let i = 0; i < index.starts.length; i += 1) {
    const [from, to] = [index.starts[i] ?? Number.NaN, index.ends[i] ?? Number.NaN];
    if (Number.isFinite(from)) [start, end] = [Math.min(start, from), Math.max(end, from)];
    if (Number.isFinite(to)) [start, end] = [Math.min(start, to), Math.max(end, to)];
  }
  if (start > end) return null;
  return end > start ? pad({ start, end }, AIR) : { start: start - DAY / 2, end: end + DAY / 2 };
}
