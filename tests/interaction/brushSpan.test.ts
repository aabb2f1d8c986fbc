import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NARROWEST,
  type PxSpan,
  recentre,
  resize,
  shift,
  shownSpan,
} from '../../src/interaction/brushSpan.ts';

const WIDTH = 500;
const px = fc.double({ min: -2000, max: 2500, noNaN: true });
const span = fc.tuple(px, px).map(([a, b]): PxSpan => [Math.min(a, b), Math.max(a, b)]);

describe('shownSpan', () => {
  test('leaves alone what can be seen, and clips what reaches beyond the strip', () => {
    expect(shownSpan([100, 200], WIDTH)).toEqual([100, 200]);
    expect(shownSpan([-50, 200], WIDTH)).toEqual([0, 200]);
    expect(shownSpan([-50, 900], WIDTH)).toEqual([0, 500]);
  });

  test('widens what is too narrow to hold about its middle, at the edges inwards', () => {
    expect(shownSpan([100, 100.01], WIDTH)).toEqual([96.005, 104.005]);
    expect(shownSpan([-50, -10], WIDTH)).toEqual([0, NARROWEST]);
    expect(shownSpan([499, 3000], WIDTH)).toEqual([WIDTH - NARROWEST, WIDTH]);
  });

  test('is always on the strip and wide enough', () => {
    fc.assert(
      fc.property(span, (any) => {
        const [start, end] = shownSpan(any, WIDTH);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(WIDTH);
        expect(end - start).toBeGreaterThanOrEqual(NARROWEST - 1e-9);
      }),
    );
  });
});

test('recentre brings the middle to the pointer, or as near as the strip allows, and keeps the width', () => {
  expect(recentre([100, 200], 300, WIDTH)).toEqual([250, 350]);
  expect(recentre([100, 200], 10, WIDTH)).toEqual([0, 100]);
  expect(recentre([100, 200], 499, WIDTH)).toEqual([400, 500]);
  expect(recentre([-300, 400], 450, WIDTH)).toEqual([100, 800]);
  fc.assert(
    fc.property(span, fc.double({ min: 0, max: WIDTH, noNaN: true }), (any, x) => {
      const [start, end] = recentre(any, x, WIDTH);
      expect(end - start).toBeCloseTo(any[1] - any[0], 6);
      expect(x).toBeGreaterThanOrEqual(start - 1e-6);
      expect(x).toBeLessThanOrEqual(end + 1e-6);
    }),
  );
});

describe('resize', () => {
  test('moves one end and leaves the other', () => {
    expect(resize([100, 200], [100, 200], [100, 260], 'end')).toEqual([100, 260]);
    expect(resize([100, 200], [100, 200], [40, 200], 'start')).toEqual([40, 200]);
  });

  test('stops before it turns over', () => {
    expect(resize([100, 200], [100, 200], [30, 100], 'end')).toEqual([100, 108]);
    expect(resize([100, 200], [100, 200], [200, 270], 'start')).toEqual([192, 200]);
    expect(resize([100, 200], [100, 200], [100, 100], 'end')).toEqual([100, 108]);
  });

  test('keeps an end that lies beyond the strip', () => {
    expect(resize([-50, 200], [0, 200], [0, 260], 'end')).toEqual([-50, 260]);
    expect(resize([100, 900], [100, 500], [40, 500], 'start')).toEqual([40, 900]);
  });
});

test('shift keeps the width', () => {
  expect(shift([100, 100.25], 5)).toEqual([105, 105.25]);
});
