import { lowerBound } from '../base/lowerBound.ts';
import type { Span } from '../base/span.ts';
import type { EventColumns } from './eventColumns.ts';

/**
 * The dated events of some columns, by track and start, ready to be counted and found. Typed arrays alone, so that it
 * passes from a worker to the page without being copied.
 *
 * An event overlaps a span [a, b) when it starts before b and does not end before a. Ends sorted by themselves make that
 * a subtraction: the number of starts before b, less the number of ends before a.
 */
export interface ColumnIndex {
  /** Where each track begins in the arrays below; one more than there are tracks. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** Row of the columns of each event. */
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly starts: Float64Array<ArrayBuffer>;
  /** End of the event that starts at the same place of `starts`. */
  readonly ends: Float64Array<ArrayBuffer>;
  /** The ends of each track, sorted. */
  readonly sortedEnds: Float64Array<ArrayBuffer>;
  /** Latest end of each block of `BLOCK` events: what began long before a span and still lasts is found by it. */
  readonly latest: Float64Array<ArrayBuffer>;
  /** Events that have no date, or are left out by the mask for lack of one. */
  readonly undated: number;
}

const BLOCK = 64;

/**
 * Sorts what has a date.
 *
 * @param mask of each row whether it counts (1) or not (0); null for all.
 */
export function columnIndex(columns: EventColumns, mask: Uint8Array | null = null): ColumnIndex {
  const { count, start, end, track, tracks } = columns;
  const offsets = new Uint32Array(tracks.length + 1);
  let undated = 0;
  const counts = (row: number): boolean => {
    if (mask && mask[row] === 0) return false;
    if (Number.isNaN(start[row])) {
      undated += 1;
      return false;
    }
    return true;
  };
  const kept = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    if (!counts(row)) continue;
    kept[row] = 1;
    offsets[(track[row] ?? 0) + 1] = (offsets[(track[row] ?? 0) + 1] ?? 0) + 1;
  }
  for (let k = 0; k < tracks.length; k += 1) offsets[k + 1] = (offsets[k + 1] ?? 0) + (offsets[k] ?? 0);
  const size = offsets[tracks.length] ?? 0;
  const rows = new Uint32Array(size);
  const next = offsets.slice();
  for (let row = 0; row < count; row += 1) {
    if (kept[row] === 0) continue;
    const at = next[track[row] ?? 0] ?? 0;
    rows[at] = row;
    next[track[row] ?? 0] = at + 1;
  }
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  for (let k = 0; k < tracks.length; k += 1) {
    sortByStart(rows.subarray(offsets[k], offsets[k + 1]), start);
  }
  for (let i = 0; i < size; i += 1) {
    const row = rows[i] ?? 0;
    starts[i] = start[row] ?? 0;
    ends[i] = end[row] ?? 0;
  }
  const sortedEnds = ends.slice();
  for (let k = 0; k < tracks.length; k += 1) sortedEnds.subarray(offsets[k], offsets[k + 1]).sort();
  return { offsets, rows, starts, ends, sortedEnds, latest: latestOf(ends), undated };
}

/** Files are often sorted, and then there is nothing to do. Equal starts keep the order of the file. */
function sortByStart(rows: Uint32Array, start: Float64Array): void {
  for (let i = 1; i < rows.length; i += 1) {
    if ((start[rows[i] ?? 0] ?? 0) < (start[rows[i - 1] ?? 0] ?? 0)) {
      rows.sort((a, b) => compare(start[a] ?? 0, start[b] ?? 0) || a - b);
      return;
    }
  }
}

// Open starts are infinite: their difference would be no number.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function latestOf(ends: Float64Array): Float64Array<ArrayBuffer> {
  const latest = new Float64Array(Math.ceil(ends.length / BLOCK));
  for (let block = 0; block < latest.length; block += 1) {
    let most = -Infinity;
    const last = Math.min(ends.length, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < last; i += 1) most = Math.max(most, ends[i] ?? -Infinity);
    latest[block] = most;
  }
  return latest;
}

/** How many events of a track overlap a span. O(log n). */
export function countOverlapping(index: ColumnIndex, track: number, { start, end }: Span): number {
  const [from, to] = [index.offsets[track] ?? 0, index.offsets[track + 1] ?? 0];
  return lowerBound(index.starts, end, from, to) - lowerBound(index.sortedEnds, start, from, to);
}

/** How many events of all tracks overlap a span. O(tracks · log n). */
export function countAll(index: ColumnIndex, span: Span): number {
  let count = 0;
  for (let track = 0; track + 1 < index.offsets.length; track += 1)
    count += countOverlapping(index, track, span);
  return count;
}

/**
 * Places in the index of the events of a track that overlap a span, by start; those that began long before it first.
 * O(log n + n / 64 + found) in the worst case; blocks that ended before the span are passed over whole.
 */
export function overlapping(index: ColumnIndex, track: number, { start, end }: Span): number[] {
  const [from, to] = [index.offsets[track] ?? 0, index.offsets[track + 1] ?? 0];
  const first = lowerBound(index.starts, start, from, to);
  const last = lowerBound(index.starts, end, from, to);
  const found: number[] = [];
  let missing = countOverlapping(index, track, { start, end }) - (last - first);
  // Backwards, and only until all of them are found: most began a moment before.
  for (let i = first - 1; i >= from && missing > 0; ) {
    const block = Math.floor(i / BLOCK);
    const low = Math.max(from, block * BLOCK);
    if ((index.latest[block] ?? Infinity) < start) {
      i = low - 1;
      continue;
    }
    for (; i >= low && missing > 0; i -= 1) {
      if ((index.ends[i] ?? 0) < start) continue;
      found.push(i);
      missing -= 1;
    }
  }
  found.reverse();
  for (let i = first; i < last; i += 1) found.push(i);
  return found;
}
