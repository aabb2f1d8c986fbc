import { lowerBound } from '../base/lowerBound.ts';
import type { ColumnIndex } from '../model/columnIndex.ts';

/**
 * How many events of an index come before one in order of time, those at the same instant in the order of the file: its
 * line in the table. O(tracks · log n).
 *
 * @param place of the event in the index.
 */
export function massRank(index: ColumnIndex, place: number): number {
  const start = index.starts[place] ?? 0;
  const row = index.rows[place] ?? 0;
  let before = 0;
  for (let track = 0; track + 1 < index.offsets.length; track += 1) {
    const [from, to] = [index.offsets[track] ?? 0, index.offsets[track + 1] ?? 0];
    let [low, high] = [lowerBound(index.starts, start, from, to), to];
    // Of those at one instant the rows rise too.
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = index.starts[middle] ?? 0;
      if (at === start && (index.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    before += low - from;
  }
  return before;
}
