import { BAR_HEIGHT, LABEL_MAX, TARGET } from './markMetrics.ts';
import type { PlacedEvent } from './placedEvent.ts';

/** The stretch of a row that an event needs at some scale, in px from the epoch. Infinite where the event is open. */
export interface Occupied {
  readonly event: PlacedEvent;
  readonly left: number;
  readonly right: number;
  /** Right end of what it needs without its title: its bar, a target, and one glyph as long as the bar is in sight. */
  readonly bare: number;
}

/** Widths of a label, in px. */
export interface LabelRoom {
  /** What it shall have where its bar starts. */
  readonly wide: number;
  /**
   * What it shall have still while the last of its bar passes the left edge of a plot, where the label stops. Only for
   * bars as long as `LABEL_MAX`: a shorter one is past the edge at once, and the room would cost whole rows.
   */
  readonly least: number;
}

/** The room for an event's bar and label. */
export function occupied(event: PlacedEvent, pxPerMs: number, label: LabelRoom): Occupied {
  const start = event.extent.start * pxPerMs;
  const end = event.extent.end * pxPerMs;
  // A bar narrower than a dot is drawn as a dot around its middle, so up to half a dot beyond either end.
  const left = start - BAR_HEIGHT / 2;
  const bare = Math.max(end + TARGET / 2, left + TARGET);
  const least = end - start > LABEL_MAX ? end + label.least : end;
  return { event, left, right: Math.max(bare, start + label.wide, least), bare };
}
