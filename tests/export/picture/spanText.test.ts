import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/base/units.ts';
import { offsetText, spanText } from '../../../src/export/picture/spanText.ts';

const AT = Date.UTC(2012, 2, 21, 4, 44, 51);
const from = (length: number) => spanText({ start: AT, end: AT + length }, 'Africa/Bamako');

describe('spanText', () => {
  it.each([
    [30 * SECOND, 'Wed 21 Mar 2012, 04:44:51–04:45:21'],
    [5 * HOUR, 'Wed 21 Mar 2012, 04:45–09:45'],
    [44 * HOUR, 'Wed 21 Mar, 05:00 – Fri 23 Mar 2012, 01:00'],
    [100 * DAY, 'Wed 21 Mar – Thu 28 Jun 2012'],
  ])('is as round as %d ms allow', (length, words) => expect(from(length)).toBe(words));

  it('names a whole day by its date', () => {
    const start = Date.UTC(2012, 2, 21);
    expect(spanText({ start: start + 7 * MINUTE, end: start + DAY - MINUTE }, 'Africa/Bamako')).toBe(
      'Wed 21 Mar 2012',
    );
  });
  it('rounds in the zone of its clocks, which may be three quarters of an hour off', () => {
    const start = Date.UTC(2012, 2, 21, 0, 18);
    expect(spanText({ start, end: start + 20 * HOUR }, 'Asia/Kathmandu')).toBe(
      'Wed 21 Mar, 06:00 – Thu 22 Mar 2012, 02:00',
    );
  });
});

describe('offsetText', () => {
  const clocksBack = Date.UTC(2019, 9, 27, 1);
  it('is one where clocks run on', () =>
    expect(offsetText({ start: 0, end: DAY }, 'Africa/Bamako')).toBe('UTC'));
  it('is both where they change', () =>
    expect(offsetText({ start: clocksBack - HOUR, end: clocksBack + HOUR }, 'Atlantic/Azores')).toBe(
      'UTC, UTC−1',
    ));
});
