import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowerWindow, widerWindow } from '../../src/edit/stepWindow.ts';
import { timeWindow } from '../../src/edit/timeWindow.ts';
import { windowOf } from '../../src/edit/windowOf.ts';
import { runs } from '../runs.ts';

const ZONE = 'America/New_York';

function placed(text: string) {
  const typed = timeWindow(text, ZONE);
  if (typed.kind === 'bad') throw new Error(typed.message);
  return typed.window;
}

describe('wider and narrower', () => {
  it.each([
    ['2012-03-21T06:00', '2012-03-21T05:45/2012-03-21T06:15'],
    ['2012-03-21T06:00/2012-03-21T12:00', '2012-03-21T05:00/2012-03-21T13:00'],
    ['2012-03-21', '2012-03-20T18:00/2012-03-22T06:00'],
    ['2012-11-03/2012-11-05', '2012-11-02/2012-11-06'],
    ['2012-03', '2012-02-23/2012-04-07'],
    ['2012', '2011-12-02/2013-01-30'],
    ['../2012-03-22', '../2012-03-23'],
    ['2012-03-21~', '2012-03-20T18:00~/2012-03-22T06:00~'],
  ])('%s gets a step more: %s', (text, wide) => {
    expect(widerWindow(placed(text), ZONE)?.text).toBe(wide);
  });

  it('has nothing narrower than an instant', () => {
    expect(narrowerWindow(placed('2012-03-21T06:00'), ZONE)).toBeNull();
    expect(narrowerWindow(placed('2012-03-21T06:00/2012-03-21T09:00'), ZONE)?.text).toBe(
      '2012-03-21T06:15/2012-03-21T08:45',
    );
  });

  it('holds what it was, or lies in it, and goes both ways', () => {
    const whole = fc.integer({ min: 0, max: 40_000 }).map((hours) => Date.UTC(2010, 0) + hours * 3_600_000);
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const parts = {
          earliest: Math.min(a, b),
          latest: Math.max(a, b),
          approximate: false,
          uncertain: false,
        };
        const window = windowOf(parts, ZONE);
        const wide = window && widerWindow(window, ZONE);
        if (!window || !wide) throw new Error('no window');
        expect(wide.earliest).toBeLessThan(window.earliest);
        expect(wide.latest).toBeGreaterThan(window.latest);
        const narrow = narrowerWindow(wide, ZONE);
        expect(narrow?.earliest).toBeGreaterThan(wide.earliest);
        expect(narrow?.latest).toBeLessThan(wide.latest);
      }),
      { numRuns: runs(100, 10_000) },
    );
  });
});
