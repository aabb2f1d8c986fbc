import { describe, expect, test } from 'vitest';
import { parseWindow } from '../../src/load/parseTime.ts';
import { startHeading } from '../../src/query/startHeading.ts';

const AZORES = 'Atlantic/Azores';

function heading(text: string | null) {
  const parsed = text === null ? null : parseWindow(text, AZORES);
  if (parsed?.kind === 'bad') throw new Error(parsed.message);
  return startHeading(
    { start: parsed?.window ?? null, end: null, stated: null, basis: null, why: null },
    AZORES,
  );
}

describe('the heading of an event in a list', () => {
  test.each([
    ['2019-10-26T21:05', 'Sat 26 Oct 2019'],
    ['2019-10-26T21:05/2019-10-27', 'Sat 26 Oct 2019'],
    ['2019-08-10~/2019-08-20~', 'Sat 10 Aug 2019'],
    ['2019-08-01', 'Thu 1 Aug 2019'],
    ['2021-01-01', 'Fri 1 Jan 2021'],
    // Not the same: the whole month, given day by day, begins on a day that is known.
    ['2019-08-01/2019-08-31', 'Thu 1 Aug 2019'],
  ])('of %s is the day on which it may have begun', (text, name) => {
    expect(heading(text).name).toBe(name);
    expect(Number.isInteger(heading(text).day)).toBe(true);
  });

  test.each([
    ['2021', '2021'],
    ['2021-XX', '2021'],
    ['2021?', '2021'],
    ['201X', '2010–2019'],
    ['2019/2021', '2019–2021'],
    ['2019/2021-03-04', '2019'],
    ['2019/..', '2019'],
    ['2019-08', 'August 2019'],
    ['2019-01', 'January 2019'],
    ['2019-08/2019-10', 'August 2019'],
    ['2020-23', 'Autumn 2020'],
    ['2020-24~', 'Winter 2020'],
    ['-0043', '44 BCE'],
    ['../2017-10-26', 'By Thu 26 Oct 2017'],
    ['../2017-10', 'By the end of October 2017'],
    ['../..', 'Undated'],
    [null, 'Undated'],
  ])('of %s claims no day', (text, name) => {
    expect(heading(text)).toEqual({ name, day: null });
  });
});
