import { lowerBound } from '../base/lowerBound.ts';
import type { ColumnIndex } from '../model/columnIndex.ts';
import type { Move } from '../view/focus.ts';

/**
 * The place in the index to which a key moves from another place, as `moveFocus` does for a few: through all events in
 * order of time (at one instant from the top track down), or to the nearest in time in the next track that has any.
 * O(tracks · log n).
 *
 * @param place where the focus is, null for nowhere.
 */
export function massStep(index: ColumnIndex, place: number | null, to: Move): number | null {
  const size = index.rows.length;
  if (size === 0) return null;
  if (place === null) return to === 'previous' || to === 'up' || to === 'last' ? last(index) : first(index);
  switch (to) {
    case 'first':
      return first(index);
    case 'last':
      return last(index);
    case 'next':
      return beside(index, place, 1) ?? place;
    case 'previous':
      return beside(index, place, -1) ?? place;
    case 'down':
      return across(index, place, 1) ?? place;
    case 'up':
      return across(index, place, -1) ?? place;
  }
}

/** Place of a row in the index, null where it is not in it. O(log n), and the number of events at its very instant. */
export function placeOfRow(index: ColumnIndex, row: number, start: number, track: number): number | null {
  const [from, to] = bounds(index, track);
  for (let at = lowerBound(index.starts, start, from, to); at < to && index.starts[at] === start; at += 1) {
    if (index.rows[at] === row) return at;
  }
  return null;
}

/** Number of the track that a place is in. */
export function trackAt(index: ColumnIndex, place: number): number {
  return lowerBound(index.offsets, place + 1, 0, index.offsets.length) - 1;
}

function bounds(index: ColumnIndex, track: number): readonly [number, number] {
  return [index.offsets[track] ?? 0, index.offsets[track + 1] ?? 0];
}

function first(index: ColumnIndex): number | null {
  return extreme(
    index,
    (track) => bounds(index, track)[0],
    (a, b) => a < b,
  );
}

function last(index: ColumnIndex): number | null {
  return extreme(
    index,
    (track) => bounds(index, track)[1] - 1,
    (a, b) => a >= b,
  );
}

/** Of one place a track the one whose start is ahead of all others. */
function extreme(
  index: ColumnIndex,
  placeIn: (track: number) => number,
  ahead: (a: number, b: number) => boolean,
): number | null {
  let found: number | null = null;
  for (let track = 0; track + 1 < index.offsets.length; track += 1) {
    const [from, to] = bounds(index, track);
    const place = placeIn(track);
    if (place < from || place >= to) continue;
    if (found === null || ahead(index.starts[place] ?? 0, index.starts[found] ?? 0)) found = place;
  }
  return found;
}

/** The next place in order of time, then track, then place in its track; or the one before. */
function beside(index: ColumnIndex, place: number, direction: 1 | -1): number | null {
  const own = trackAt(index, place);
  const start = index.starts[place] ?? 0;
  const placeIn = (track: number): number => {
    const [from, to] = bounds(index, track);
    if (track === own) return place + direction;
    // In tracks above, what starts at the very instant came before; in those below it comes after.
    const equalsCome = direction === 1 ? track > own : track < own;
    if (direction === 1) {
      return equalsCome
        ? lowerBound(index.starts, start, from, to)
        : upperBound(index.starts, start, from, to);
    }
    return (
      (equalsCome ? upperBound(index.starts, start, from, to) : lowerBound(index.starts, start, from, to)) - 1
    );
  };
  return extreme(index, placeIn, direction === 1 ? (a, b) => a < b : (a, b) => a >= b);
}

function across(index: ColumnIndex, place: number, direction: 1 | -1): number | null {
  const start = index.starts[place] ?? 0;
  for (
    let track = trackAt(index, place) + direction;
    track >= 0 && track + 1 < index.offsets.length;
    track += direction
  ) {
    const [from, to] = bounds(index, track);
    if (from === to) continue;
    const after = lowerBound(index.starts, start, from, to);
    if (after === from) return after;
    // Of those at one instant the first.
    const before = lowerBound(index.starts, index.starts[after - 1] ?? 0, from, after);
    return after === to || distance(index, before, start) <= distance(index, after, start) ? before : after;
  }
  return null;
}

function distance(index: ColumnIndex, place: number, from: number): number {
  const at = index.starts[place] ?? 0;
  return at === from ? 0 : Math.abs(at - from); // open starts: -Infinity less itself is not a number
}

function upperBound(sorted: ArrayLike<number>, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
