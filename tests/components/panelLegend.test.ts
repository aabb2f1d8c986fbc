import { describe, expect, test } from 'vitest';
import { LEGEND_WIDTH, legendMark } from '../../src/layout/legendMark.ts';

describe('the bars of the legend show what their words say', () => {
  test('solid alone where both ends are known', () => {
    const { bar } = legendMark({ start: 10, end: 10 }, { start: 90, end: 90 });
    expect(bar.hull).toBeNull();
    expect(bar.core?.width).toBe(80);
  });

  test('hatched ends beside a solid middle', () => {
    const { bar, x } = legendMark({ start: 10, end: 30 }, { start: 70, end: 90 });
    expect(bar.hull?.width).toBe(80);
    expect(bar.core).toMatchObject({ x: 20, width: 40 });
    expect(x).toBe(10);
  });

  test('hatched all along where nothing is certain', () => {
    const { bar } = legendMark({ start: 10, end: 90 }, null);
    expect(bar.core).toBeNull();
    expect(bar.hull?.width).toBe(80);
  });

  test('an arrow at an open side, inside the picture', () => {
    const { bar, x } = legendMark({ start: 10, end: 30 }, { start: 60, end: Number.POSITIVE_INFINITY });
    expect(bar.arrowEnd).not.toBeNull();
    expect(bar.arrowStart).toBeNull();
    expect(x + (bar.arrowEnd ?? 0)).toBeLessThanOrEqual(LEGEND_WIDTH);
  });

  test('an estimate is marked as one', () => {
    expect(legendMark({ start: 10, end: 90 }, null, true).event.approximate).toBe(true);
    expect(legendMark({ start: 10, end: 90 }, null).event.approximate).toBe(false);
  });
});
