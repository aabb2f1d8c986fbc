import type { Box } from './box.ts';
import { BAR_HEIGHT, LABEL_HEIGHT, LABEL_TO_BAR } from './markMetrics.ts';
import type { PlacedEvent } from './placedEvent.ts';
import type { TimeScale } from './timeScale.ts';

/** Geometry of a bar; x relative to its left end, y to the top of the label line. */
export interface BarShape {
  /** Hatched: where the event may have been under way. Null when all of it is certain. */
  readonly hull: Box | null;
  /** Solid: where it certainly was. Lies over the hull, and leaves its two skirts in sight. */
  readonly core: Box | null;
  /** Corner radius of the core: round for an instant, nearly square for a stretch. */
  readonly coreRadius: number;
  /** Tip of the arrow head of an open side, px from the left end; null where closed. */
  readonly arrowStart: number | null;
  readonly arrowEnd: number | null;
}

/** What of an event its bar shows. */
export type BarTime = Pick<PlacedEvent, 'extent' | 'core' | 'openStart' | 'openEnd'>;

/** What of a scale a bar needs: the pixel of an instant, and the width of the plot. */
export type BarScale = Pick<TimeScale, 'x' | 'width'>;

/** Where a bar is drawn in the plot, and how. */
export interface DrawnBar {
  /** px in the plot, held within the scale's bounds; left of `right` by at least a dot. */
  readonly left: number;
  readonly right: number;
  readonly shape: BarShape;
}

/** Length of an arrow head in px, and how far its tip keeps from the plot's edge. */
export const ARROW = 7;
const ARROW_INSET = 1;
const LEAST_CORE = 2;
const CORE_RADIUS = 1.5;
const BAR_Y = LABEL_HEIGHT + LABEL_TO_BAR;

/**
 * The bar of an event in a frame. A bar too narrow to see is drawn as a dot around its middle. An open side ends in an
 * arrow head at the plot's edge, so that it is in sight wherever the bar is.
 */
export function barShape(event: BarTime, scale: BarScale): DrawnBar {
  let left = scale.x(event.extent.start);
  let right = scale.x(event.extent.end);
  if (right - left < BAR_HEIGHT) {
    const middle = (left + right) / 2;
    left = middle - BAR_HEIGHT / 2;
    right = middle + BAR_HEIGHT / 2;
  }
  // An arrow never covers all of its bar: at the very edge it leaves the plot together with it.
  if (event.openStart) left = Math.min(ARROW_INSET, right - ARROW - LEAST_CORE);
  if (event.openEnd) right = Math.max(scale.width - ARROW_INSET, left + ARROW + LEAST_CORE);
  const body = {
    left: event.openStart ? ARROW : 0,
    right: right - left - (event.openEnd ? ARROW : 0),
  };
  const core = coreOf(event, scale, left, body);
  const narrow = core ? Math.max(0, core.width - BAR_HEIGHT) : 0;
  return {
    left,
    right,
    shape: {
      hull: isCertain(event) ? null : bar(body.left, body.right),
      core,
      // Shrinks over the first pixels, so that zooming turns a dot into a bar without a jump.
      coreRadius: isCertain(event) ? round(Math.max(CORE_RADIUS, BAR_HEIGHT / 2 - narrow / 3)) : CORE_RADIUS,
      arrowStart: event.openStart ? 0 : null,
      arrowEnd: event.openEnd ? round(right - left) : null,
    },
  };
}

function coreOf(
  event: BarTime,
  scale: BarScale,
  origin: number,
  body: { readonly left: number; readonly right: number },
): Box | null {
  if (isCertain(event)) return bar(body.left, body.right);
  if (!event.core) return null;
  const held = (t: number): number => Math.min(body.right, Math.max(body.left, scale.x(t) - origin));
  const right = Math.max(held(event.core.end), body.left + LEAST_CORE);
  return bar(Math.min(held(event.core.start), right - LEAST_CORE), right);
}

/** True when nothing about its time is open to doubt: one instant, or both ends known. */
function isCertain({ extent, core }: BarTime): boolean {
  if (extent.start === extent.end) return true;
  return core !== null && core.start === extent.start && core.end === extent.end;
}

function bar(left: number, right: number): Box {
  return { x: round(left), y: BAR_Y, width: round(right - left), height: BAR_HEIGHT };
}

/** To a hundredth of a pixel, so that a shape stays the same while it is only moved. */
export function round(px: number): number {
  return Math.round(px * 100) / 100;
}
