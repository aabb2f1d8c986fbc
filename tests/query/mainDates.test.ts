import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/model/dataset.ts';
import { mainDates } from '../../src/query/mainDates.ts';
import { timedEvent } from './timedEvent.ts';

const day = (month: number, date: number, hour = 0) => Date.UTC(2012, month - 1, date, hour);
const night = { start: day(3, 21, 5), end: day(3, 22, 12) };

/** So many events in the night, and so many before it. */
function some(inside: number, before: number): readonly TimelineEvent[] {
  return [
    ...Array.from({ length: inside }, (_, i) => timedEvent(`in${i}`, day(3, 21, 6 + i), day(3, 22, 1 + i))),
    ...Array.from({ length: before }, (_, i) => timedEvent(`out${i}`, day(2, 2 + i), day(2, 3 + i))),
    timedEvent('undated'),
  ];
}

describe('the dates of a dataset', () => {
  test('are those of the first view when all dated events lie in it', () => {
    expect(mainDates(some(4, 0), night, 'UTC')).toBe('21–22 Mar 2012');
  });

  test('are mostly those of the first view when most events lie in it', () => {
    expect(mainDates(some(4, 1), night, 'UTC')).toBe('mostly 21–22 Mar 2012');
    expect(mainDates(some(3, 2), night, 'UTC')).toBe('mostly 21–22 Mar 2012');
  });

  test('are those of all events when the first view holds fewer than six in ten', () => {
    expect(mainDates(some(4, 3), night, 'UTC')).toBe('2 Feb – 22 Mar 2012');
    expect(mainDates(some(1, 0), null, 'UTC')).toBe('21–22 Mar 2012');
  });

  test('count open sides as far as they are known, and are told in months or years where they are long', () => {
    const since = timedEvent('since', day(3, 21, 20), Number.POSITIVE_INFINITY);
    expect(mainDates([...some(3, 0), since], night, 'UTC')).toBe('21–22 Mar 2012');
    expect(mainDates([timedEvent('a', day(1, 5)), timedEvent('b', day(11, 9))], null, 'UTC')).toBe(
      'Jan–Nov 2012',
    );
    expect(mainDates([timedEvent('a', day(1, 5)), timedEvent('b', Date.UTC(2019, 4, 5))], null, 'UTC')).toBe(
      '2012–2019',
    );
  });

  test('name the day of one evening, without its hours, in the zone', () => {
    const evening = [timedEvent('a', day(3, 21, 20)), timedEvent('b', day(3, 21, 22))];
    expect(mainDates(evening, null, 'UTC')).toBe('21 Mar 2012');
    expect(mainDates(evening, null, 'Asia/Tokyo')).toBe('22 Mar 2012');
    expect(mainDates([timedEvent('a', day(3, 21))], null, 'UTC')).toBe('21 Mar 2012');
  });

  test('are none where nothing is dated', () => {
    expect(mainDates([timedEvent('undated')], null, 'UTC')).toBeNull();
    expect(mainDates([timedEvent('open', -Infinity, Infinity)], null, 'UTC')).toBeNull();
  });
});
