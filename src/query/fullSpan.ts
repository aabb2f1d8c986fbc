import type { Span } from '../base/span.ts';
import { HOUR } from '../base/units.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import type { EventTime } from '../model/time.ts';

/** Room left around an event that is one instant, on each side, in milliseconds. */
export const ROOM_AROUND_INSTANT = 12 * HOUR;

/** Air at each side, as a part of the span. */
const PADDING = 0.04;

/** The span of "fit all": every end that is known, with a little air. Null when no event has a known end. */
export function fullSpan(events: readonly TimelineEvent[]): Span | null {
  let start = Infinity;
  let end = -Infinity;
  for (const { time } of events) {
    const extent = knownExtent(time);
    if (!extent) continue;
    start = Math.min(start, extent.start);
    end = Math.max(end, extent.end);
  }
  return start <= end ? withRoom({ start, end }, PADDING, PADDING) : null;
}

/** From the first to the last instant that is known of an event's time, open sides left out; null when none is. */
export function knownExtent({ start, end }: EventTime): Span | null {
  if (!start) return null;
  const ends = [start.earliest, start.latest, ...(end ? [end.earliest, end.latest] : [])].filter(
    Number.isFinite,
  );
  return ends.length === 0 ? null : { start: Math.min(...ends), end: Math.max(...ends) };
}

/** The span grown by parts of its length; an instant gets a day, so that there is something to show. */
export function withRoom({ start, end }: Span, before: number, after: number): Span {
  if (start === end) return { start: start - ROOM_AROUND_INSTANT, end: end + ROOM_AROUND_INSTANT };
  return { start: start - (end - start) * before, end: end + (end - start) * after };
}
