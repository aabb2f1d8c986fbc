import { DAY } from '../base/units.ts';
import { type DateFound, found } from './dateFound.ts';
import { dayAt, daysWords, mondayOf, weekdayOf } from './plainDays.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export function weekday(name: string, which: string | null, ofWeek: boolean, day: number): DateFound {
  const wanted = WEEKDAYS.indexOf(name.slice(0, 3));
  const monday = mondayOf(day);
  const inWeek = monday + ((wanted + 6) % 7) * DAY;
  const back = day - ((weekdayOf(day) - wanted + 7) % 7) * DAY;
  const before = back === day ? day - 7 * DAY : back;
  const ahead = back + 7 * DAY;
  const one = (at: number) => found([dayAt(at)], 'day', `is ${besides(at, day)}`);
  const two = (...at: readonly number[]) =>
    found(
      at.map((x) => dayAt(x)),
      'day',
      `may be ${at.map((x) => daysWords(dayAt(x))).join(' or ')}`,
    );
  if (ofWeek) return one(inWeek + (which === 'last week' ? -7 : which === 'next week' ? 7 : 0) * DAY);
  switch (which) {
    case null:
      return one(back);
    case 'this':
      return one(inWeek);
    case 'next':
      return ahead < monday + 7 * DAY ? two(ahead, ahead + 7 * DAY) : one(ahead);
    case 'coming':
    case 'the coming':
      return one(ahead);
    case 'last':
    case 'previous':
    case 'the previous':
      // On a Thursday, "last Wednesday" is yesterday to some and that of the week before to others.
      return before >= monday ? two(before - 7 * DAY, before) : one(before);
    default:
      return one(before);
  }
}

export function besides(at: number, day: number): string {
  const by = Math.round((at - day) / DAY);
  const whose = `the document’s date, ${daysWords(dayAt(day))}`;
  if (by === 0) return whose;
  if (Math.abs(by) === 1) return `the day ${by < 0 ? 'before' : 'after'} ${whose}`;
  return `${daysWords(dayAt(at))}, ${Math.abs(by)} days ${by < 0 ? 'before' : 'after'} ${whose}`;
}
