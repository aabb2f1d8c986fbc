import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duration, middle } from '../../src/base/span.ts';
import { DAY, MINUTE, YEAR } from '../../src/base/units.ts';
import { panPx, pxAtTime, stretch, timeAtPx, withinReach, zoomAtPx } from '../../src/view/gesture.ts';
import { type Viewport, ZOOM_LIMITS } from '../../src/view/viewport.ts';
import { runs } from '../runs.ts';

const anyWidth = fc.integer({ min: 200, max: 4000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
// From a minute to all of time, in equal steps of its logarithm; anywhere within a thousand years of now.
const anyViewport: fc.Arbitrary<Viewport> = fc
  .tuple(share, fc.integer({ min: -1000, max: 1000 }), share)
  .map(([log, year, part]) => {
    const length = ZOOM_LIMITS.shortest * (ZOOM_LIMITS.longest / ZOOM_LIMITS.shortest) ** log;
    const start = (year + part) * YEAR - length / 2;
    return { start, end: start + length };
  });
const factor = share.map((log) => 2 ** (4 * log - 2));

describe('zoomAtPx', () => {
  test('keeps the instant under the pointer under it, to a hundredth of a px', () => {
    fc.assert(
      fc.property(anyViewport, anyWidth, share, factor, (viewport, width, at, by) => {
        const x = at * width;
        const after = zoomAtPx(viewport, width, x, by, ZOOM_LIMITS);
        expect(pxAtTime(after, width, timeAtPx(viewport, width, x))).toBeCloseTo(x, 2);
      }),
      { numRuns: runs(120, 5000) },
    );
  });

  test('scales the duration by the factor, within the limits', () => {
    fc.assert(
      fc.property(anyViewport, anyWidth, share, factor, (viewport, width, at, by) => {
        const after = duration(zoomAtPx(viewport, width, at * width, by, ZOOM_LIMITS));
        const free = duration(viewport) / by;
        const expected = Math.min(ZOOM_LIMITS.longest, Math.max(ZOOM_LIMITS.shortest, free));
        expect(after / expected).toBeCloseTo(1, 5);
      }),
    );
  });

  test('a hundred turns in and a hundred out end where they began, from 20,000 years to a minute', () => {
    const from = { start: -8000 * YEAR, end: 12_000 * YEAR };
    const steps = Math.ceil(Math.log2(duration(from) / MINUTE) * 4);
    let viewport: Viewport = from;
    const under = timeAtPx(from, 1000, 613);
    for (let i = 0; i < steps; i++) {
      viewport = zoomAtPx(viewport, 1000, 613, 2 ** 0.25, ZOOM_LIMITS);
      expect(pxAtTime(viewport, 1000, under)).toBeCloseTo(613, 0);
    }
    expect(duration(viewport)).toBeCloseTo(MINUTE, 0);
    for (let i = 0; i < steps; i++) viewport = zoomAtPx(viewport, 1000, 613, 2 ** -0.25, ZOOM_LIMITS);
    expect(pxAtTime(from, 1000, viewport.start)).toBeCloseTo(0, 3);
    expect(pxAtTime(from, 1000, viewport.end)).toBeCloseTo(1000, 3);
  });
});

describe('panPx', () => {
  test('moves every instant by the same px and keeps the duration', () => {
    fc.assert(
      fc.property(
        anyViewport,
        anyWidth,
        share,
        fc.integer({ min: -3000, max: 3000 }),
        (viewport, width, at, dx) => {
          fc.pre(Math.abs(middle(viewport) - (dx / width) * duration(viewport)) < 11_000 * YEAR);
          const after = panPx(viewport, width, dx);
          const time = timeAtPx(viewport, width, at * width);
          expect(pxAtTime(after, width, time)).toBeCloseTo(at * width + dx, 2);
          expect(duration(after) / duration(viewport)).toBeCloseTo(1, 6);
        },
      ),
      { numRuns: runs(120, 5000) },
    );
  });
});

describe('stretch', () => {
  test('takes every instant where its point goes', () => {
    fc.assert(
      fc.property(
        anyViewport,
        anyWidth,
        share,
        factor,
        fc.integer({ min: -500, max: 500 }),
        (viewport, width, at, k, dx) => {
          fc.pre(duration(viewport) < 1000 * YEAR);
          const after = stretch(viewport, width, { k, dx });
          const time = timeAtPx(viewport, width, at * width);
          expect(pxAtTime(after, width, time)).toBeCloseTo(k * at * width + dx, 1);
        },
      ),
      { numRuns: runs(120, 5000) },
    );
  });

  test('by nothing changes nothing', () => {
    const viewport = { start: 10 * DAY, end: 11 * DAY };
    expect(stretch(viewport, 700, { k: 1, dx: 0 })).toEqual(viewport);
  });
});

test('withinReach lets nobody pan to where no date has a name', () => {
  const far = { start: 13_000 * YEAR, end: 13_000 * YEAR + DAY };
  const held = withinReach(far);
  expect(duration(held)).toBe(DAY);
  expect(middle(held)).toBe(12_000 * YEAR);
  let viewport: Viewport = { start: -10_000 * YEAR, end: 10_000 * YEAR };
  for (let i = 0; i < 100; i++) viewport = panPx(viewport, 100, 1000);
  expect(Number.isNaN(new Date(viewport.start).getTime())).toBe(false);
  expect(new Date(viewport.end).getTime()).not.toBeNaN();
});
