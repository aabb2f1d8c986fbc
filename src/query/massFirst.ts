import { lowerBound } from '../base/lowerBound.ts';
import type { Span } from '../base/span.ts';
import { type ColumnIndex, overlapping } from '../model/columnIndex.ts';

/**
 * Places in the index of the first events of some tracks that overlap a span, by start, then track: as many as are asked
 * for. Takes time for those that began before the span and still last, and for those that are returned.
 */
export function massFirst(
  index: ColumnIndex,
  tracks: readonly number[],
  span: Span,
  most: number,
): readonly number[] {
  const found = tracks.flatMap((track) => {
    const [from, to] = [index.offsets[track] ?? 0, index.offsets[track + 1] ?? 0];
    const places = overlapping(index, track, { start: span.start, end: span.start }).slice(0, most);
    const first = lowerBound(index.starts, span.start, from, to);
    const last = lowerBound(index.starts, span.end, first, to);
    for (let at = first; at < last && places.length < most; at += 1) places.push(at);
    return places;
  });
  const start = (place: number) => index.starts[place] ?? 0;
  return found.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a - b)).slice(0, most);
}
