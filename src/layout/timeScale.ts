import { invariant } from '../base/assert.ts';
import { duration, type Span } from '../base/span.ts';

/** How far outside the plot a drawn coordinate may lie, in px: beyond, browsers lose precision. */
export const FAR = 1e4;

/** The affine map between time and the plot's horizontal pixels. Linear in milliseconds, whatever the calendar does. */
export interface TimeScale {
  /** Pixel of an instant, held within `[-FAR, width + FAR]`; never NaN, also for open (infinite) sides. */
  x(t: number): number;
  /** Instant at a pixel. */
  invert(x: number): number;
  readonly pxPerMs: number;
  readonly viewport: Span;
  /** Width of the plot in px. */
  readonly width: number;
}

/**
 * The scale that shows `viewport` over `width` px.
 *
 * @throws Error when the viewport is empty or open, or the width not positive.
 */
export function timeScale(viewport: Span, width: number): TimeScale {
  const length = duration(viewport);
  invariant(
    length > 0 && Number.isFinite(length),
    `A viewport must be finite, not ${viewport.start}..${viewport.end}`,
  );
  invariant(width > 0 && Number.isFinite(width), `A plot must have a width, not ${width}`);
  const pxPerMs = width / length;
  return {
    x: (t) => Math.min(width + FAR, Math.max(-FAR, (t - viewport.start) * pxPerMs)),
    invert: (x) => viewport.start + x / pxPerMs,
    pxPerMs,
    viewport,
    width,
  };
}
