import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, YEAR } from '../../src/base/units.ts';
import { FAR, timeScale } from '../../src/layout/timeScale.ts';
import { runs } from '../runs.ts';

// Any viewport that the zoom limits allow.
const viewport = fc
  .record({
    at: fc.double({ min: -12_000 * YEAR, max: 12_000 * YEAR, noNaN: true }),
    length: fc.double({ min: Math.log(MINUTE), max: Math.log(20_000 * YEAR), noNaN: true }),
  })
  .map(({ at, length }) => ({ start: at, end: at + Math.exp(length) }));
const width = fc.integer({ min: 100, max: 4000 });

describe('timeScale', () => {
  it('takes a pixel back to itself, within a pixel', () => {
    fc.assert(
      fc.property(viewport, width, fc.double({ min: -500, max: 4500, noNaN: true }), (span, px, x) => {
        const scale = timeScale(span, px);
        expect(Math.abs(scale.x(scale.invert(x)) - x)).toBeLessThan(1);
      }),
      { numRuns: runs(250, 10_000) },
    );
  });

  it('is affine and keeps order', () => {
    fc.assert(
      fc.property(viewport, width, (span, px) => {
        const scale = timeScale(span, px);
        expect(scale.x(span.start)).toBe(0);
        expect(scale.x(span.end)).toBeCloseTo(px, 3);
        expect(scale.x(span.start + (span.end - span.start) / 4)).toBeCloseTo(px / 4, 1);
      }),
    );
  });

  it('draws what is far off or open at a finite place', () => {
    const scale = timeScale({ start: 0, end: DAY }, 700);
    expect(scale.x(-Infinity)).toBe(-FAR);
    expect(scale.x(Infinity)).toBe(700 + FAR);
    expect(scale.x(9999 * YEAR)).toBe(700 + FAR);
  });

  it('refuses a viewport without length, and one that is open', () => {
    expect(() => timeScale({ start: 5, end: 5 }, 700)).toThrow('5..5');
    expect(() => timeScale({ start: 0, end: Infinity }, 700)).toThrow('Infinity');
    expect(() => timeScale({ start: 0, end: DAY }, 0)).toThrow('width');
  });
});
