import { gallop, lowerBound } from '../base/lowerBound.ts';
import type { Span } from '../base/span.ts';
import type { ColumnIndex } from '../model/columnIndex.ts';

/**
 * How many events of a track overlap each of `columns` equal parts of a span: exact, whatever their number.
 * O(log n + columns · log(n / columns)).
 *
 * @param counts is written to, one entry a column; made when not given.
 */
export function columnCounts(
  index: ColumnIndex,
  track: number,
  { start, end }: Span,
  columns: number,
  counts: Uint32Array = new Uint32Array(columns),
): Uint32Array {
  const [from, to] = [index.offsets[track] ?? 0, index.offsets[track + 1] ?? 0];
  const step = (end - start) / columns;
  let ended = lowerBound(index.sortedEnds, start, from, to);
  let begun = lowerBound(index.starts, start, from, to);
  for (let column = 0; column < columns; column += 1) {
    const left = start + column * step;
    ended = gallop(index.sortedEnds, left, ended, to);
    begun = gallop(index.starts, column + 1 === columns ? end : left + step, begun, to);
    counts[column] = begun - ended;
  }
  return counts;
}
