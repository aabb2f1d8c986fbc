import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YEAR } from '../../src/base/units.ts';
import { dayStart } from '../../src/layout/axisClock.ts';
import { civil, DAYS, ERAS, months, years } from '../../src/layout/calendarUnit.ts';
import { runs } from '../runs.ts';

const UNITS = {
  days: DAYS,
  months: months(1),
  quarters: months(3),
  years: years(1),
  decades: years(10),
  centuries: years(100),
  millennia: years(1000),
  eras: ERAS,
};

describe.each(Object.entries(UNITS))('%s', (_, unit) => {
  it('hold every instant between their start and the next', () => {
    const near = fc.integer({ min: -25 * 366, max: 25 * 366 }).map((days) => civil(1) + days * 86_400_000);
    const far = fc.integer({ min: -10_000 * YEAR, max: 10_000 * YEAR });
    fc.assert(
      fc.property(fc.oneof(near, far), (local) => {
        const index = unit.indexOf(local);
        expect(unit.startOf(index)).toBeLessThanOrEqual(local);
        expect(unit.startOf(index + 1)).toBeGreaterThan(local);
      }),
      { numRuns: runs(120, 5000) },
    );
  });
});

describe('years', () => {
  it('start where readers would say', () => {
    expect(years(100).startOf(years(100).indexOf(civil(1950)))).toBe(civil(1900));
    // Year 0 is 1 BCE, so 500 BCE is -499: the first of 500 to 401 BCE.
    expect(years(100).startOf(years(100).indexOf(civil(-443)))).toBe(civil(-499));
    expect(years(10).indexOf(civil(0))).toBe(-1);
    expect(years(10).startOf(0)).toBe(civil(1));
  });
});

describe('dayStart', () => {
  it('is the change of clocks where that began before midnight', () => {
    // Toronto went from 23:30 on 30 March 1919 to 00:30 on the 31st.
    expect(dayStart(civil(1919, 2, 31), 'America/Toronto')).toBe(Date.parse('1919-03-31T04:30Z'));
  });
});
