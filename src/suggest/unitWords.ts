import { DAY } from '../base/units.ts';
import { shifted } from './calendarWords.ts';
import { type DateFound, found } from './dateFound.ts';
import {
  type Days,
  daysTo,
  daysWords,
  fieldsOf,
  mondayOf,
  monthDays,
  monthWords,
  weekdayOf,
  yearDays,
} from './plainDays.ts';

/** "Last week", "earlier this month". Weeks are taken from Sunday or Monday, whichever is earlier, to the later end. */
export function unitBeside(
  shift: string | undefined,
  which: string,
  unit: string,
  day: number,
): DateFound | null {
  const by = /last|previous/.test(which) ? -1 : /next|following/.test(which) ? 1 : 0;
  const { year, month } = fieldsOf(day);
  let days: Days;
  if (unit === 'weekend') {
    const saturday = mondayOf(day) + 5 * DAY;
    const past = saturday > day ? saturday - 7 * DAY : saturday;
    const first = by > 0 ? saturday : which === 'this' ? saturday : past;
    const readings =
      which === 'this' && first !== past
        ? [past, first]
        : which === 'last' && day - first <= DAY
          ? [first - 7 * DAY, first]
          : [first];
    // It begins on Friday for many.
    return found(
      readings.map((at) => daysTo(at - DAY, at + DAY)),
      'days',
      `is ${readings.map((at) => daysWords(daysTo(at - DAY, at + DAY))).join(' or ')}`,
    );
  }
  if (unit === 'week') {
    const monday = mondayOf(day);
    const sunday = weekdayOf(day) === 0 ? day : monday - DAY;
    days = {
      first: Math.min(monday, sunday) + 7 * by * DAY,
      next: Math.max(monday + 7 * DAY, sunday + 7 * DAY) + 7 * by * DAY,
    };
  } else if (unit === 'month') days = monthDays(year, month + by);
  else if (unit === 'year') days = yearDays(year + by);
  else if (unit === 'decade') days = yearDays(Math.floor(year / 10) * 10 + 10 * by, 10);
  else days = yearDays(Math.floor(year / 100) * 100 + 100 * by, 100);
  const kind = unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'years';
  const name =
    unit === 'month' ? monthWords(days.first) : unit === 'week' ? daysWords(days) : yearsWords(days);
  if (shift === 'earlier' && by === 0)
    return found([{ first: days.first, next: day + DAY }], 'days', 'runs up to the document’s date');
  if (shift === 'later' && by === 0)
    return found([{ first: day, next: days.next }], 'days', 'begins with the document’s date');
  const part = shift === 'earlier' || shift === 'later' ? undefined : shift;
  return shifted(days, kind, part, `is ${name}`);
}

/** "2011", "2001 to 2010". */
function yearsWords({ first, next }: Days): string {
  const [from, to] = [fieldsOf(first).year, fieldsOf(next - DAY).year];
  return from === to ? String(from) : `${from} to ${to}`;
}
