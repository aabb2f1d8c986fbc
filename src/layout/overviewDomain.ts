import { pad, type Span } from '../base/span.ts';
import { HOUR } from '../base/units.ts';
import type { PlacedEvent } from './placedEvent.ts';

/** Shown on each side of a single instant. */
const AROUND_INSTANT = 12 * HOUR;
/** Air on each side, as a share of the whole. */
const AIR = 0.03;

/** A finite span that holds every known end of every event, with air on both sides. Null when no end is known. */
export function overviewDomain(placed: readonly PlacedEvent[]): Span | null {
  let [start, end] = [Infinity, -Infinity];
  for (const event of placed) {
    for (const window of [event.start, event.end]) {
      for (const t of window ? [window.start, window.end] : []) {
        if (!Number.isFinite(t)) continue;
        start = Math.min(start, t);
        end = Math.max(end, t);
      }
    }
  }
  if (start > end) return null;
  return start === end
    ? { start: start - AROUND_INSTANT, end: end + AROUND_INSTANT }
    : pad({ start, end }, AIR);
}
