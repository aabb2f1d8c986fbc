import { duration } from '../base/span.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { extentOf } from '../model/time.ts';
import type { Viewport } from '../view/viewport.ts';

/** Room left beside a revealed event, as a share of the viewport. */
const MARGIN = 0.15;

/**
 * The viewport that shows an event: the same where its beginning is already in view, else moved
 * (never zoomed) so far that it is. Undated events leave it alone.
 */
export function reveal(viewport: Viewport, event: TimelineEvent): Viewport {
  const extent = extentOf(event.time);
  if (!extent) return viewport;
  const from = Number.isFinite(extent.start) ? extent.start : Math.min(extent.end, viewport.end);
  const to = Number.isFinite(extent.end) ? extent.end : Math.max(from, viewport.start);
  const visible = to >= viewport.start && from <= viewport.end;
  if (visible) return viewport;
  const span = duration(viewport);
  const start =
    from < viewport.start
      ? Math.max(from, to - span * (1 - MARGIN)) - span * MARGIN
      : from - span * (1 - MARGIN - 0.35);
  return { start, end: start + span };
}
