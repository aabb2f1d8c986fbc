import { duration, type Span } from '../base/span.ts';
import { MINUTE, YEAR } from '../base/units.ts';

/** The span of time on screen. Independent of pixels, so that a link shows the same time on any screen. */
export type Viewport = Span;

/** How far one can zoom. */
export interface ZoomLimits {
  /** Shortest duration, in milliseconds. */
  readonly shortest: number;
  /** Longest duration, in milliseconds. */
  readonly longest: number;
}

/** One minute to twenty thousand years: all that a dataset may hold (years -9999 to 9999). */
export const ZOOM_LIMITS: ZoomLimits = { shortest: MINUTE, longest: 20_000 * YEAR };

/** Moves by `delta` milliseconds; later for positive. The duration stays. */
export function pan(viewport: Viewport, delta: number): Viewport {
  return { start: viewport.start + delta, end: viewport.end + delta };
}

/**
 * Scales the duration by `1 / factor` while `anchor` keeps its place on screen.
 *
 * @param factor above 1 zooms in; the result is held within `limits`.
 * @param anchor instant that stays where it is, in epoch milliseconds.
 */
export function zoomAt(
  viewport: Viewport,
  factor: number,
  anchor: number,
  limits: ZoomLimits = ZOOM_LIMITS,
): Viewport {
  const before = duration(viewport);
  const after = Math.min(limits.longest, Math.max(limits.shortest, before / factor));
  const share = (anchor - viewport.start) / before;
  const start = anchor - share * after;
  return { start, end: start + after };
}
