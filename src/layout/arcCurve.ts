import type { ArcEnd, Obstacle, Point } from './arcEnds.ts';
import { round } from './barShape.ts';
import type { Box } from './box.ts';

/** A cubic Bézier curve. It lies within the hull of its four points. */
export interface Curve {
  readonly from: Point;
  readonly bend: readonly [Point, Point];
  readonly to: Point;
}

/** Ends closer than this in height count as in one row, in px. */
const ONE_ROW = 10;
/** Least horizontal room for a curve from one end to the other. */
const LEAST_RUN = 10;
/** A run within one row sags below its bars, into the space above the next row's labels. */
const SAG = 11;
const EDGE = 1;
/** Px of length that are as bad as one sample in something of weight one. */
const LENGTH = 60;
/** How bad it is to have no room at all for a bow to be round. */
const FLAT = 7;
const SAMPLES = 40;
/** Bends that are tried, as shares of the wished one. */
const BULGES = [1, 1.35, 1.8, 2.4];
const AIR = 1.5;

/** A curve, and how unlike the wished one it is. */
interface Candidate {
  readonly curve: Curve;
  readonly penalty: number;
}

/**
 * The curve between two ends that covers least of what else is drawn; of equal ones that which bends out to the right,
 * then the one between facing ends, then the one to the left.
 *
 * @param width of the plot. @param height of the plot: no curve leaves it.
 */
export function arcCurve(
  a: ArcEnd,
  b: ArcEnd,
  drawn: readonly Obstacle[],
  width: number,
  height: number,
): Curve {
  const heights = [...outward(a), ...outward(b), a.left, b.left].map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights) - AIR, Math.max(...heights) + SAG + AIR];
  const near = drawn.filter((box) => box.y < bottom && box.y + box.height > top);
  let best: Curve | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { curve, penalty } of candidates(a, b, width, height)) {
    const cost = covered(curve, near) + lengthOf(curve) / LENGTH + penalty;
    if (cost < least) [best, least] = [curve, cost];
  }
  return best ?? bow(a.right, b.right, Math.max(a.right.x, b.right.x));
}

function candidates(a: ArcEnd, b: ArcEnd, width: number, height: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const from of outward(a))
    for (const to of outward(b)) {
      const apart = Math.abs(from.y - to.y);
      if (apart < ONE_ROW) continue;
      const wished = bulgeOf(apart);
      const edge = Math.max(from.x, to.x);
      for (const by of BULGES.map((share) => share * wished)) {
        const got = Math.min(by, width - EDGE - edge);
        if (got > 0)
          found.push({ curve: bow(from, to, edge + got), penalty: FLAT * Math.max(0, 1 - got / wished) });
      }
    }
  for (const from of outward(a))
    if (from.x + LEAST_RUN <= b.left.x) found.push(...runs(from, b.left, height));
  for (const to of outward(b)) if (to.x + LEAST_RUN <= a.left.x) found.push(...runs(a.left, to, height));
  const apart = Math.abs(a.left.y - b.left.y);
  const left = Math.min(a.left.x, b.left.x) - bulgeOf(apart);
  if (apart >= ONE_ROW && left >= EDGE) found.push({ curve: bow(a.left, b.left, left), penalty: 2 });
  return found;
}

/** Where an arc may leave a mark to the right. */
function outward(end: ArcEnd): readonly Point[] {
  return end.label ? [end.right, end.label] : [end.right];
}

/** How far the bend of a bow is out, so that longer ones lie around shorter ones. */
function bulgeOf(apart: number): number {
  return Math.min(96, 18 + apart * 0.22);
}

/** Both ends on the same side of their marks; the belly at three quarters of the way to `x`. */
function bow(from: Point, to: Point, x: number): Curve {
  return {
    from,
    bend: [
      { x: round(x), y: from.y },
      { x: round(x), y: to.y },
    ],
    to,
  };
}

/** From one end to another that faces it: straight out and in, and where both are in one row also below what is between. */
function runs(from: Point, to: Point, height: number): readonly Candidate[] {
  const out = (to.x - from.x) / 2;
  const bend = (y1: number, y2: number): Candidate => {
    const [first, second] = [round(from.x + out), round(to.x - out)];
    const curve: Curve = {
      from,
      bend: [
        { x: first, y: y1 },
        { x: second, y: y2 },
      ],
      to,
    };
    return { curve, penalty: 1 };
  };
  const straight = bend(from.y, to.y);
  if (Math.abs(from.y - to.y) >= ONE_ROW) return [straight];
  const low = round(Math.min(height, Math.max(from.y, to.y) + SAG));
  return [straight, bend(low, low)];
}

/** The point of a curve at `t` from 0 to 1. */
export function pointAt({ from, bend: [first, second], to }: Curve, t: number): Point {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    x: a * from.x + b * first.x + c * second.x + d * to.x,
    y: a * from.y + b * first.y + c * second.y + d * to.y,
  };
}

/** Small boxes that a curve runs through, for others to keep off. */
export function along(curve: Curve): readonly Box[] {
  return Array.from({ length: SAMPLES - 1 }, (_, i) => {
    const { x, y } = pointAt(curve, (i + 1) / SAMPLES);
    return { x: x - AIR, y: y - AIR, width: 2 * AIR, height: 2 * AIR };
  });
}

function covered(curve: Curve, drawn: readonly Obstacle[]): number {
  let cost = 0;
  for (let i = 1; i < SAMPLES; i++) {
    const { x, y } = pointAt(curve, i / SAMPLES);
    for (const box of drawn)
      if (x > box.x - AIR && x < box.x + box.width + AIR && y > box.y - AIR && y < box.y + box.height + AIR)
        cost += box.weight;
  }
  return cost;
}

function lengthOf(curve: Curve): number {
  let length = 0;
  let before = curve.from;
  for (let i = 1; i <= 8; i++) {
    const next = pointAt(curve, i / 8);
    length += Math.hypot(next.x - before.x, next.y - before.y);
    before = next;
  }
  return length;
}
