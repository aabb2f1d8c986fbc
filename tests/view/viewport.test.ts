import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duration } from '../../src/base/span.ts';
import { DAY, MINUTE, YEAR } from '../../src/base/units.ts';
import { pan, type Viewport, ZOOM_LIMITS, zoomAt } from '../../src/view/viewport.ts';
import { runs } from '../runs.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
// From a minute to all of time, in equal steps of its logarithm.
const anyViewport: fc.Arbitrary<Viewport> = fc
  .tuple(share, fc.integer({ min: -10_000, max: 10_000 }))
  .map(([log, year]) => {
    const length = ZOOM_LIMITS.shortest * (ZOOM_LIMITS.longest / ZOOM_LIMITS.shortest) ** log;
    return { start: year * YEAR, end: year * YEAR + length };
  });
const factor = share.map((log) => 2 ** (8 * log - 4));

describe('pan', () => {
  test('keeps the duration and moves by what it is told', () => {
    fc.assert(
      fc.property(anyViewport, fc.integer({ min: -DAY, max: DAY }), (viewport, delta) => {
        const after = pan(viewport, delta);
        expect(after.start).toBe(viewport.start + delta);
        expect(Math.abs(duration(after) - duration(viewport))).toBeLessThan(0.2);
      }),
    );
  });
});

describe('zoomAt', () => {
  test('keeps the anchor where it is on screen', () => {
    fc.assert(
      fc.property(anyViewport, factor, share, (viewport, by, at) => {
        const anchor = viewport.start + at * duration(viewport);
        const after = zoomAt(viewport, by, anchor);
        // A hundredth of a px on a screen of a thousand.
        expect((anchor - after.start) / duration(after)).toBeCloseTo(
          (anchor - viewport.start) / duration(viewport),
          5,
        );
      }),
      { numRuns: runs(120, 5000) },
    );
  });

  test('scales the duration, within the limits', () => {
    fc.assert(
      fc.property(anyViewport, factor, share, (viewport, by, at) => {
        const after = duration(zoomAt(viewport, by, viewport.start + at * duration(viewport)));
        const expected = Math.min(
          ZOOM_LIMITS.longest,
          Math.max(ZOOM_LIMITS.shortest, duration(viewport) / by),
        );
        expect(after / expected).toBeCloseTo(1, 5);
      }),
    );
  });

  test('there and back is where it began', () => {
    const viewport = { start: 0, end: DAY };
    const back = zoomAt(zoomAt(viewport, 3, 7 * MINUTE), 1 / 3, 7 * MINUTE);
    expect(back.start).toBeCloseTo(0, 3);
    expect(back.end).toBeCloseTo(DAY, 3);
  });
});
