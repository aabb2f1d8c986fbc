import type { DateOrder } from '../../model/importing.ts';
import { dayInWords } from './dayInWords.ts';
import { bad, type DayReading, day, TWO_DIGITS, two } from './dayReading.ts';

/** What a date of three numbers says about the order of day and month in its file. */
export type OrderSign = DateOrder | 'either' | 'none';

const YEAR_FIRST = /^(-?\d{4})([-/. ])(\d{1,2})(?:\2(\d{1,2}))?$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const QUARTER = /^(?:q([1-4])[\s/-]*(\d{4})|(\d{4})[\s/-]*q([1-4]))$/i;
const WEEK = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?$/i;
const DECADE = /^(\d{3})0['’]?s$/;
const YEARS = /^(\d{4})\s?[-–—]\s?(\d{4})$/;

/** Reads a text without clock time. Never more precise than the text: "March 2012" is a month. */
export function dayPart(text: string, order: DateOrder | null): DayReading {
  const [, y, separator, m, d] = YEAR_FIRST.exec(text) ?? [];
  if (y !== undefined && m !== undefined) {
    if (d === undefined && separator === '.') {
      return bad('it may be a number or a month: write a month like 2012-03');
    }
    return day(Number(y), Number(m), d === undefined ? null : Number(d));
  }
  const numbers = YEAR_LAST.exec(text);
  if (numbers) return ordered(numbers, order);
  if (SHORT_YEAR.test(text)) return bad(TWO_DIGITS);
  const [, month, year] = MONTH_YEAR.exec(text) ?? [];
  if (month !== undefined) return day(Number(year), Number(month), null);
  return spans(text) ?? dayInWords(text);
}

/** Which order of day and month a date decides. */
export function orderSign(text: string): OrderSign {
  const [, a, , b] = YEAR_LAST.exec(text) ?? [];
  if (a === undefined || b === undefined) return 'none';
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return second > 12 ? 'none' : 'day-first';
  if (second > 12) return 'month-first';
  return first === second ? 'none' : 'either';
}

function ordered([, a = '', , b = '', y = '']: RegExpExecArray, order: DateOrder | null): DayReading {
  const [first, second, year] = [Number(a), Number(b), Number(y)];
  if (first > 12 && second > 12) return bad(`there is no month ${second}: months go from 1 to 12`);
  if (first === second) return day(year, first, second);
  if (order === null && first <= 12 && second <= 12) return { kind: 'ambiguous' };
  const dayFirst = order === null ? first > 12 : order === 'day-first';
  const month = dayFirst ? second : first;
  if (month > 12) {
    return bad(
      `with the ${dayFirst ? 'day' : 'month'} first, as in this file, there is no month ${month}: write it like 2012-03-21`,
    );
  }
  return day(year, month, dayFirst ? first : second);
}

function spans(text: string): DayReading | null {
  const [, q1, y1, y2, q2] = QUARTER.exec(text) ?? [];
  if (q1 !== undefined || q2 !== undefined) {
    const last = 3 * Number(q1 ?? q2);
    const year = y1 ?? y2;
    return { kind: 'day', text: `${year}-${two(last - 2)}/${year}-${two(last)}`, whole: false };
  }
  const week = WEEK.exec(text);
  if (week) return weekDays(Number(week[1]), Number(week[2]), week[3] === undefined ? null : Number(week[3]));
  const [, decade] = DECADE.exec(text) ?? [];
  if (decade !== undefined) {
    return decade.endsWith('0')
      ? bad(
          `it may be ten years or a hundred: write ${decade}0/${decade}9, or ${decade}0/${decade.slice(0, 2)}99`,
        )
      : { kind: 'day', text: `${decade}0/${decade}9`, whole: false };
  }
  const [, from, to] = YEARS.exec(text) ?? [];
  return from === undefined ? null : { kind: 'day', text: `${from}/${to}`, whole: false };
}

/** ISO 8601: week 1 is the one with the year's first Thursday. */
function weekDays(year: number, week: number, weekday: number | null): DayReading {
  const fourth = new Date(0);
  fourth.setUTCFullYear(year, 0, 4);
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1);
  const at = (offset: number) => {
    const date = new Date(0);
    date.setUTCFullYear(year, 0, monday + offset);
    return date;
  };
  // The Thursday of a week decides the year it belongs to.
  if (week < 1 || at(3).getUTCFullYear() !== year) return bad(`the year ${year} has no week ${week}`);
  const text = (date: Date) => date.toISOString().slice(0, 10);
  if (weekday !== null) return { kind: 'day', text: text(at(weekday - 1)), whole: true };
  return { kind: 'day', text: `${text(at(0))}/${text(at(6))}`, whole: false };
}
