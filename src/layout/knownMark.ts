import type { TimeWindow } from '../model/time.ts';
import type { Saying } from '../query/saying.ts';
import { type BarShape, type BarTime, barShape } from './barShape.ts';
import type { KnownScale } from './knownScale.ts';

/** What a claim looks like on the second clock. */
export type KnownMark =
  /** A dot for an instant, a hatched bar for a window, with an arrow head at an open side. */
  | { readonly kind: 'bar'; readonly x: number; readonly shape: BarShape; readonly approximate: boolean }
  /** Nobody says when; it stands in a document that was out by then (px). */
  | { readonly kind: 'by'; readonly x: number }
  /** Nothing is known of it. */
  | { readonly kind: 'none' };

/** The mark of a saying. Its window is drawn with the bar of an event, so that both clocks are read alike. */
export function knownMark(saying: Saying, scale: KnownScale): KnownMark {
  if (saying.kind === 'unknown') {
    return saying.by === null ? { kind: 'none' } : { kind: 'by', x: scale.x(saying.by) };
  }
  const { window } = saying;
  const { left, shape } = barShape(timeOf(window), scale);
  return { kind: 'bar', x: left, shape, approximate: window.approximate || window.uncertain };
}

function timeOf({ earliest, latest }: TimeWindow): BarTime {
  return {
    extent: { start: earliest, end: latest },
    core: null,
    openStart: earliest === -Infinity,
    openEnd: latest === Infinity,
  };
}
