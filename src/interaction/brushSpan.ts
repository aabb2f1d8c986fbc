/** Two ends on a strip, in px: `[start, end]`, `start <= end`. */
export type PxSpan = readonly [number, number];

/** A brush is never drawn, or resized, narrower than this, in px. */
export const NARROWEST = 8;

/**
 * Where a brush is drawn on a strip of `width` px: the part of it that lies on the strip, or the nearest edge,
 * widened to `NARROWEST`, so that it can be seen and held.
 */
export function shownSpan([start, end]: PxSpan, width: number): PxSpan {
  const from = held(start, 0, width);
  const to = held(end, 0, width);
  const wide = Math.min(width, Math.max(NARROWEST, to - from));
  if (wide === to - from) return [from, to];
  const left = held((from + to - wide) / 2, 0, width - wide);
  return [left, left + wide];
}

/** The same width, `dx` px to the right. */
export function shift([start, end]: PxSpan, dx: number): PxSpan {
  return [start + dx, end + dx];
}

/** The same width with its middle at `x`, or as near as the ends of the strip allow. */
export function recentre([start, end]: PxSpan, x: number, width: number): PxSpan {
  const long = end - start;
  const left = long < width ? held(x - long / 2, 0, width - long) : x - long / 2;
  return [left, left + long];
}

/**
 * The brush after one of its ends was pulled. It stops at `NARROWEST` instead of turning over, and an end that
 * reaches beyond the strip stays there.
 *
 * @param from the brush in truth when the end was taken hold of.
 * @param shown the same as drawn.
 * @param drawn where d3 has it now: one end is that of `shown` which stays, the other is the pointer.
 */
export function resize(from: PxSpan, shown: PxSpan, drawn: PxSpan, moving: 'start' | 'end'): PxSpan {
  const stays = moving === 'start' ? shown[1] : shown[0];
  const pulled = drawn[0] === stays ? drawn[1] : drawn[0];
  return moving === 'start'
    ? [Math.min(pulled, stays - NARROWEST), Math.max(stays, from[1])]
    : [Math.min(stays, from[0]), Math.max(pulled, stays + NARROWEST)];
}

function held(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
