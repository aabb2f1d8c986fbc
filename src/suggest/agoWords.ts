import { DAY } from '../base/units.ts';
import { readAmount } from './amountWords.ts';
import { type DateFound, found } from './dateFound.ts';
import { type Days, daysTo, daysWords, fieldsOf, mondayOf, monthDays, yearDays } from './plainDays.ts';

const LENGTH: Readonly<Record<string, number>> = {
  hour: 1,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
  centurie: 36_525,
};

/** "In recent weeks", "over the past three months": up to the document's date. */
export function recent(number: string | undefined, unit: string, day: number): DateFound {
  const most =
    number === undefined || !(Number(number) || readAmount(number).least)
      ? 10
      : readAmount(number === 'few' || number === 'couple of' ? `a ${number}` : number).most;
  const length = unit === 'hour' ? Math.ceil(most / 24) : Math.ceil((LENGTH[unit] ?? 1) * most);
  return found(
    [daysTo(day - length * DAY, day)],
    unit === 'hour' || unit === 'day' ? 'days' : unit === 'week' ? 'week' : 'months',
    `is taken as the ${length === 1 ? 'day' : `${length} days`} up to the document’s date`,
    true,
  );
}

/** "Two days ago" is a whole day; "two weeks ago" half a week either way, and all of that week, as people mean either. */
export function ago(amount: string, unit: string, day: number): DateFound | null {
  const { least, most, loose } = readAmount(amount);
  if (unit === 'hour' || unit === 'hr' || unit.startsWith('min') || unit === 'second') return null;
  if (unit === 'day' || unit === 'night') {
    const days = daysTo(day - Math.ceil(most) * DAY, day - Math.floor(least) * DAY);
    return found(
      [days],
      loose || least !== most ? 'days' : 'day',
      `is ${daysWords(days)}, counted from the document’s date`,
      loose,
    );
  }
  const length = LENGTH[unit] ?? 1;
  const near = {
    first: day - Math.ceil((most + 0.5) * length) * DAY,
    next: day - Math.floor(Math.max(0, least - 0.5) * length) * DAY + DAY,
  };
  const { year, month } = fieldsOf(day);
  const whole: Days =
    unit === 'week' || unit === 'fortnight'
      ? {
          first: mondayOf(day - Math.round(most * length) * DAY) - DAY,
          next: mondayOf(day - Math.round(least * length) * DAY) + 7 * DAY,
        }
      : unit === 'month'
        ? {
            first: monthDays(year, month - Math.round(most)).first,
            next: monthDays(year, month - Math.round(least)).next,
          }
        : unit === 'year'
          ? { first: yearDays(year - Math.round(most)).first, next: yearDays(year - Math.round(least)).next }
          : near;
  const days = {
    first: Math.min(near.first, whole.first),
    next: Math.min(day + DAY, Math.max(near.next, whole.next)),
  };
  return found(
    [days],
    unit === 'week' ? 'week' : unit === 'month' ? 'months' : 'years',
    `counts from the document’s date, to the nearest ${unit === 'centurie' ? 'century' : unit}`,
    true,
  );
}
