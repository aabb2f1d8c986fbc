import { DAY } from '../base/units.ts';
import { asUtc, firstInstant, monthName, wallTime, yearName } from '../base/zone.ts';

/** Whole days of a calendar, wherever its clocks are: the first, and the one after the last, as midnights in UTC. */
export interface Days {
  readonly first: number;
  readonly next: number;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** One day, `by` days after a midnight in UTC. */
export function dayAt(day: number, by = 0): Days {
  return { first: day + by * DAY, next: day + (by + 1) * DAY };
}

/** From one day up to and with another. */
export function daysTo(first: number, last: number): Days {
  return { first, next: last + DAY };
}

/** A whole month; months beyond their range count on: month 0 is the December before. */
export function monthDays(year: number, month: number, months = 1): Days {
  return { first: asUtc(year, month, 1), next: asUtc(year, month + months, 1) };
}

export function yearDays(year: number, years = 1): Days {
  return { first: asUtc(year, 1, 1), next: asUtc(year + years, 1, 1) };
}

/** Year, month and day of a midnight in UTC. */
export function fieldsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return wallTime(day, 'UTC');
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return new Date(day).getUTCDay();
}

/** The Monday on or before a day. */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7) * DAY;
}

/** The day that a zone's calendar shows at an instant. */
export function localDay(ms: number, zone: string): number {
  const { year, month, day } = wallTime(ms, zone);
  return asUtc(year, month, day);
}

/** First instant of a day in a zone. */
export function instantOf(day: number, zone: string): number {
  const { year, month, day: date } = fieldsOf(day);
  return firstInstant(year, month, date, zone);
}

/** "Thursday 22 March 2012". */
export function dayWords(day: number): string {
  const { year, month, day: date } = fieldsOf(day);
  return `${WEEKDAYS[weekdayOf(day)]} ${date} ${monthName(month)} ${yearName(year)}`;
}

/** "March 2012". */
export function monthWords(day: number): string {
  const { year, month } = fieldsOf(day);
  return `${monthName(month)} ${yearName(year)}`;
}

/** "Thursday 22 March 2012", "Monday 19 March 2012 to Wednesday 21 March 2012". */
export function daysWords({ first, next }: Days): string {
  return next - first <= DAY ? dayWords(first) : `${dayWords(first)} to ${dayWords(next - DAY)}`;
}
