import { duration, middle } from '../base/span.ts';
import { YEAR } from '../base/units.ts';
import { pan, type Viewport, type ZoomLimits, zoomAt } from './viewport.ts';

/** The instant at `x` px from the left edge of a plot that shows `viewport` over `width` px. */
export function timeAtPx(viewport: Viewport, width: number, x: number): number {
  return viewport.start + (x / width) * duration(viewport);
}

/** The inverse of `timeAtPx`. */
export function pxAtTime(viewport: Viewport, width: number, time: number): number {
  return ((time - viewport.start) / duration(viewport)) * width;
}

/** Zooms about the instant at `x` px, which stays there. See `zoomAt`. */
export function zoomAtPx(
  viewport: Viewport,
  width: number,
  x: number,
  factor: number,
  limits: ZoomLimits,
): Viewport {
  return withinReach(zoomAt(viewport, factor, timeAtPx(viewport, width, x), limits));
}

/** Moves what is on screen by `dx` px to the right, that is, to earlier times. */
export function panPx(viewport: Viewport, width: number, dx: number): Viewport {
  return withinReach(pan(viewport, (-dx / width) * duration(viewport)));
}

/** An affine change of the picture: a point at `x` px goes to `k * x + dx` px. */
export interface Stretch {
  readonly k: number;
  readonly dx: number;
}

/** The viewport after what it shows is stretched. `k` above 1 zooms in; every instant goes where its point goes. */
export function stretch(viewport: Viewport, width: number, { k, dx }: Stretch): Viewport {
  if (k === 1 && dx === 0) return viewport;
  const start = timeAtPx(viewport, width, -dx / k);
  return withinReach({ start, end: start + duration(viewport) / k });
}

// Years −9999 to 9999 from 1970, with room to see past them. Beyond lie instants that no date can name.
const REACH = 12_000 * YEAR;

/** Holds the middle of a viewport within the years that a dataset may speak of. The duration stays. */
export function withinReach(viewport: Viewport): Viewport {
  const at = middle(viewport);
  if (at > REACH) return pan(viewport, REACH - at);
  return at < -REACH ? pan(viewport, -REACH - at) : viewport;
}
