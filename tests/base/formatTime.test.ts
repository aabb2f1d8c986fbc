import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatTime,
  offsetLabel,
  yearName,
  zoneCity,
} from '../../src/base/zone.ts';

const at = (text: string) => Date.parse(text);

describe('dates and times', () => {
  it.each([
    ['2012-03-21T06:00Z', 'Africa/Bamako', 'Wed 21 Mar 2012, 06:00'],
    ['2012-03-21T23:30Z', 'Europe/Berlin', 'Thu 22 Mar 2012, 00:30'],
    ['2012-09-02T00:00:05Z', 'UTC', 'Sun 2 Sep 2012, 00:00:05'],
    ['-000043-03-15T10:00Z', 'UTC', '15 Mar 44 BCE, 10:00'],
    ['0850-01-01T00:00Z', 'UTC', '1 Jan 850 CE, 00:00'],
    ['+012000-06-01T00:00Z', 'UTC', 'Thu 1 Jun 12000 CE, 00:00'],
  ])('writes %s in %s as "%s"', (text, zone, words) => {
    expect(formatDateTime(at(text), zone)).toBe(words);
    expect(`${formatDate(at(text), zone)}, ${formatTime(at(text), zone)}`).toBe(words);
  });

  it('names the years around the year that is not', () => {
    expect([1, 0, -1, 999, 1000, 9999, 10000].map(yearName)).toEqual([
      '1 CE',
      '1 BCE',
      '2 BCE',
      '999 CE',
      '1000',
      '9999',
      '10000 CE',
    ]);
  });

  it('never writes NaN, undefined or an invalid date', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.constantFrom('UTC', 'Asia/Kathmandu'), (ms, zone) => {
        const words = `${formatDateTime(ms, zone)} ${offsetLabel(ms, zone)}`;
        expect(words).not.toMatch(/NaN|undefined|Invalid/);
      }),
    );
  });
});

describe('zones', () => {
  it('says how far a zone is ahead', () => {
    const summer = at('2012-07-01T00:00Z');
    expect(
      ['UTC', 'Africa/Bamako', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns'].map((zone) =>
        offsetLabel(summer, zone),
      ),
    ).toEqual(['UTC', 'UTC', 'UTC+2', 'UTC+5:30', 'UTC−2:30']);
    expect(offsetLabel(at('1900-01-01T00:00Z'), 'Africa/Bamako')).toBe('UTC−0:16:08');
  });

  it('names the city of a zone', () => {
    expect(
      ['Africa/Bamako', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5', '+05:30'].map(zoneCity),
    ).toEqual(['Bamako', 'Buenos Aires', 'UTC', 'UTC−5', 'UTC+5:30']);
  });
});
