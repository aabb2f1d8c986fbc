import type { Span } from '../base/span.ts';
import { DAY, HOUR, MINUTE } from '../base/units.ts';
import { instantsAt, offsetAt } from '../base/zone.ts';

/** An edge of a window of time: where an event may have begun, or ended. */
export type WindowEdge = 'earliest' | 'latest';

/** The steps that a dragged edge goes in. */
const STEPS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 6 * HOUR, DAY] as const;
/** A step takes up at least this many px, so that a hand can find each. */
const LEAST_PX = 3;
/** Shift moves by so many steps at once. */
const LARGE = 6;

/** How far one step goes at a zoom: a minute where there is room for it, a day at most. */
export function dragStep(msPerPx: number): number {
  return STEPS.find((step) => step >= LEAST_PX * msPerPx) ?? DAY;
}

/** The nearest instant at which the clocks of a zone show a whole step: the full hour, midnight. */
export function snapTo(ms: number, step: number, zone: string): number {
  const wall = ms + offsetAt(ms, zone);
  const instants = instantsAt(Math.round(wall / step) * step, zone);
  // Clocks jumped over it.
  if (instants.kind === 'gap') return Math.round(ms / step) * step;
  const { earliest, latest } = instants;
  return Math.abs(ms - earliest) <= Math.abs(ms - latest) ? earliest : latest;
}

/** One press of an arrow key: to the next whole step, or six of them. It always moves. */
export function nudged(ms: number, direction: 1 | -1, large: boolean, step: number, zone: string): number {
  const by = direction * step;
  const next = snapTo(ms + by, step, zone);
  // From between two steps, the first press goes to the nearer of the two in its direction.
  const near = snapTo(ms + by / 2, step, zone);
  const one = (near - ms) * direction > 0 ? near : next;
  const moved = (one - ms) * direction > 0 ? one : ms + by;
  return large ? snapTo(moved + (LARGE - 1) * by, step, zone) : moved;
}

/** A window with one edge moved. An edge never passes the other one, nor leaves `limits`; an open side stays open. */
export function withEdge(window: Span, edge: WindowEdge, to: number, limits: Span): Span {
  const held = Math.min(limits.end, Math.max(limits.start, to));
  return edge === 'earliest'
    ? { start: Math.min(held, window.end), end: window.end }
    : { start: window.start, end: Math.max(held, window.start) };
}
