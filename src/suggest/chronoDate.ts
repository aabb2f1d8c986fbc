import { casual } from 'chrono-node/en';
import { DAY } from '../base/units.ts';
import { asUtc } from '../base/zone.ts';
import type { DateFound } from './dateFound.ts';
import { type Days, dayAt, daysTo, daysWords, fieldsOf, monthDays, weekdayOf } from './plainDays.ts';

/** A date with a day in it, as chrono-node finds it, and the words that it does not stand in. */
export interface ChronoFound extends DateFound {
  readonly words: string;
  readonly rest: string;
  /** True where the words have no year, so that it follows from the document's date. */
  readonly counts: boolean;
}

/**
 * Dates such as "21 March", "March 21st, 2012" and "21-22 March". Chrono finds them; which year a date without one is in
 * is decided here, since it takes the nearest, and news looks back.
 *
 * @param day the document's date as a midnight in UTC, or null: then only dates with a year are read.
 */
export function chronoDate(text: string, day: number | null): ChronoFound | null {
  // Noon, in whatever zone this machine is in: only the fields of dates are used, never an instant.
  const now = fieldsOf(day ?? asUtc(2000, 1, 1));
  const reference = new Date(2000, 0, 1, 12);
  reference.setFullYear(now.year, now.month - 1, now.day);
  const results = casual.parse(text, reference, { forwardDate: false });
  const [result, second] = results;
  if (!result || second) return null;
  const { start, end } = result;
  // What counts from another date or event is not chrono's to place.
  if (/\b(ago|before|after|earlier|later|from|within|last|next|past|this|in)\b/.test(result.text))
    return null;
  if (!start.isCertain('day') || !start.isCertain('month') || start.isCertain('hour')) return null;
  const [month, date] = [start.get('month') ?? 0, start.get('day') ?? 0];
  // "Yesterday" has a year too, but only from the reference.
  const counts = !start.isCertain('year') || !/\d{4}/.test(result.text);
  if (counts && day === null) return null;
  const range = (year: number): Days | null => {
    const first = dayOf(year, month, date);
    const last = end
      ? dayOf(
          end.isCertain('year') ? (end.get('year') ?? year) : year,
          end.get('month') ?? month,
          end.get('day') ?? date,
        )
      : first;
    return first === null || last === null || last < first ? null : daysTo(first, last);
  };
  const readings =
    counts && day !== null
      ? nearest(range, now.year, day)
      : [range(start.get('year') ?? now.year)].filter((one) => one !== null);
  const [only] = readings;
  if (!only) return null;
  const said = start.isCertain('weekday') ? start.get('weekday') : null;
  const fitting = said === null ? readings : readings.filter(({ first }) => weekdayOf(first) === said);
  const chosen = fitting.length > 0 ? fitting : readings;
  const wrong = said !== null && fitting.length === 0 ? ', though the weekday is another' : '';
  const rest = `${text.slice(0, result.index)} ${text.slice(result.index + result.text.length)}`;
  const which = chosen.map(daysWords).join(' or ');
  return {
    readings: chosen,
    unit: only.next - only.first > DAY ? 'days' : 'day',
    about: false,
    why: `${chosen.length > 1 ? 'may be' : 'is'} ${which}${wrong}`,
    words: result.text,
    rest,
    counts,
  };
}

function dayOf(year: number, month: number, date: number): number | null {
  const days = monthDays(year, month);
  const { first } = dayAt(days.first, date - 1);
  return first < days.next ? first : null;
}

/** The latest up to the document's date. Where that is more than half a year ago, the next one may be meant as well. */
function nearest(range: (year: number) => Days | null, year: number, day: number): readonly Days[] {
  const all = [year - 1, year, year + 1].map(range).filter((one) => one !== null);
  const past = all.findLast(({ first }) => first <= day);
  const ahead = all.find(({ first }) => first > day);
  if (!past) return ahead ? [ahead] : [];
  return ahead && day - past.first > 183 * DAY ? [past, ahead] : [past];
}
