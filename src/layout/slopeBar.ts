import type { Span } from '../base/span.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { extentOf } from '../model/time.ts';
import { homeSpan } from '../query/homeSpan.ts';
import { type BarShape, barShape } from './barShape.ts';
import { BAR_HEIGHT, LABEL_HEIGHT, LABEL_TO_BAR } from './markMetrics.ts';
import type { PlacedEvent } from './placedEvent.ts';
import type { TimeScale } from './timeScale.ts';

/** What the time of an event looks like beside its row. */
export type SlopeBar =
  | { readonly kind: 'bar'; readonly x: number; readonly shape: BarShape; readonly approximate: boolean }
  /** It lies outside of what the bars show, or has no date: its time is written instead. */
  | { readonly kind: 'earlier' | 'later' | 'undated' };

/** How far a bar must reach into the picture to be drawn, in px: a sliver at the edge says less than words. */
const LEAST_SEEN = 4;
/** From where `MarkBar` draws to the middle of its bar, in px. */
export const BAR_MIDDLE = LABEL_HEIGHT + LABEL_TO_BAR + BAR_HEIGHT / 2;

/** The bar of an event on a scale. */
export function slopeBar(event: PlacedEvent | undefined, scale: TimeScale | null): SlopeBar {
  if (!event || !scale || (event.openStart && event.openEnd && !event.core)) return { kind: 'undated' };
  const { start, end } = event.extent;
  if (scale.x(end) < LEAST_SEEN) return { kind: 'earlier' };
  if (scale.x(start) > scale.width - LEAST_SEEN) return { kind: 'later' };
  const { left, shape } = barShape(event, scale);
  return { kind: 'bar', x: left, shape, approximate: event.approximate };
}

/**
 * The span that bars beside rows show: where the events are dense, as on the timeline, but without the room that labels
 * need there. Null when no event has a date.
 */
export function barSpan(events: readonly TimelineEvent[]): Span | null {
  const home = homeSpan(events);
  if (!home) return null;
  let last = home.start;
  for (const { time } of events) {
    const end = extentOf(time)?.end;
    if (end !== undefined && end <= home.end) last = Math.max(last, end);
  }
  const air = (last - home.start) * 0.03;
  return last > home.start ? { start: home.start, end: Math.min(home.end, last + air) } : home;
}
