import { HOUR, SECOND } from '../../base/units.ts';
import { asUtc, instantsAt, wallTime } from '../../base/zone.ts';
import { impossibleDay } from '../parseDate.ts';

/** The parts of a TimelineJS date, from coarse to fine. */
export const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** A date of a slide, as far as it can be placed. */
export type SlideDate =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'time';
      /** As `whence/1` writes it: the window of the finest part that is given. */
      readonly text: string;
      /** What could not be used of it, a sentence; null where nothing was lost. */
      readonly doubt: string | null;
      /** True when `text` does not hold all that the file says: milliseconds, parts after a gap. */
      readonly coarser: boolean;
    }
  /** A year that `whence/1` cannot write. */
  | { readonly kind: 'far'; readonly year: string }
  | { readonly kind: 'bad'; readonly part: DatePart; readonly value: unknown; readonly message: string };

/** Years of TimelineJS count BCE without a year 0, as it shows them: its -10000 is our -9999. */
const FIRST_YEAR = -10_000;
const LAST_YEAR = 9999;

/**
 * A date of TimelineJS: an object with a year, and finer parts as known; numbers, or digits in quotation marks.
 * TimelineJS shows the year -44 as "44 BCE" (src/js/language/Language.js), which EDTF writes -0043.
 *
 * @param zone where hours are read; only the ends of hours and seconds depend on it.
 */
export function slideDate(raw: Readonly<Record<string, unknown>>, zone: string): SlideDate {
  const given: number[] = [];
  let missing: DatePart | null = null;
  let stray: DatePart | null = null;
  for (const part of DATE_PARTS) {
    const value = Object.hasOwn(raw, part) ? raw[part] : undefined;
    const number = wholeNumber(value);
    if (number === 'bad') return bad(part, value, notWhole(part));
    // Programs fill up parts that are not known with noughts.
    if (number === null || (number === 0 && (part === 'month' || part === 'day'))) missing ??= part;
    else if (missing === null) given.push(number);
    else if (number !== 0) stray ??= part;
  }
  const [year] = given;
  if (year === undefined) {
    return stray === null ? { kind: 'none' } : bad('year', raw.year, 'The year is missing: write it.');
  }
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return { kind: 'far', year: String(raw.year).trim() };
  const fault = outOfRange(given, raw);
  if (fault) return fault;
  const doubts = [
    ...(year === 0 ? ['There is no year 0: it is read as 1 BCE. Write -1 for 1 BCE.'] : []),
    ...(stray !== null && missing !== null
      ? [`The ${stray} is left out, because the ${missing} is missing: write both.`]
      : []),
  ];
  return {
    kind: 'time',
    text: localWindow([astronomical(year), ...given.slice(1)], zone),
    doubt: doubts.length === 0 ? null : doubts.join(' '),
    coarser: stray !== null || (given[6] ?? 0) !== 0,
  };
}

/** Null: nothing is written there. */
function wholeNumber(value: unknown): number | 'bad' | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isInteger(value) ? value : 'bad';
  if (typeof value !== 'string') return 'bad';
  const text = value.trim().replace(/^[−–]/, '-');
  if (text === '') return null;
  return /^[+-]?\d+$/.test(text) ? Number(text) : 'bad';
}

function notWhole(part: DatePart): string {
  const right = part === 'year' ? 'like 1815, or -44 for 44 BCE' : 'in digits';
  return `The ${part} is no whole number: write it ${right}.`;
}

/** Last values of the parts from the hour on. Months and days have sentences of their own. */
const LAST = { hour: 23, minute: 59, second: 59, millisecond: 999 } as const;

function outOfRange(given: readonly number[], raw: Readonly<Record<string, unknown>>): SlideDate | null {
  const [year = 0, month, day] = given;
  if (month !== undefined && (month < 1 || month > 12)) {
    return bad('month', raw.month, `There is no month ${month}: months go from 1 to 12.`);
  }
  const fault =
    month !== undefined && day !== undefined ? impossibleDay(astronomical(year), month, day) : null;
  if (fault !== null) return bad('day', raw.day, fault);
  for (const [index, part] of DATE_PARTS.entries()) {
    const value = given[index];
    if (value === undefined || part === 'year' || part === 'month' || part === 'day') continue;
    if (value < 0 || value > LAST[part]) {
      return bad(part, raw[part], `There is no ${part} ${value}: write one from 0 to ${LAST[part]}.`);
    }
  }
  return null;
}

function bad(part: DatePart, value: unknown, message: string): SlideDate {
  return { kind: 'bad', part, value, message };
}

/** Year 0 is 1 BCE, as in EDTF. */
function astronomical(year: number): number {
  return year < 0 ? year + 1 : year;
}

/**
 * Local date parts, year first, as `whence/1` writes the window of the last of them. Year 0 is 1 BCE. Nothing is checked:
 * an impossible day is written as such.
 */
export function localWindow(parts: readonly number[], zone: string): string {
  const [year = 0, month, day, hour, minute, second, milli] = parts;
  const date = [yearText(year), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
  if (hour === undefined) return date;
  const start = asUtc(year, month ?? 1, day ?? 1, hour, minute ?? 0, second ?? 0);
  // An hour without its minutes is a window; a minute is written as the instant that clocks show.
  if (minute === undefined) return `${date}T${two(hour)}:00/${endOf(date, start, HOUR, zone)}`;
  const clock = `${date}T${two(hour)}:${two(minute)}`;
  if (second === undefined) return clock;
  const exact = `${clock}:${two(second)}`;
  return milli === undefined || milli === 0 ? exact : `${exact}/${endOf(date, start, SECOND, zone)}`;
}

/** The local time at which a unit that begins at `start` ends. Where clocks jump over that time, the instant of it. */
function endOf(date: string, start: number, unit: number, zone: string): string {
  const end = wallTime(start + unit, 'UTC');
  if (instantsAt(start + unit, zone).kind === 'gap') {
    const instants = instantsAt(start, zone);
    const instant = instants.kind === 'gap' ? start : instants.latest;
    return `${new Date(instant + unit).toISOString().slice(0, 19)}Z`;
  }
  if (end.hour === 0 && end.minute === 0 && end.second === 0) return `${date}T24:00`;
  const clock = `${date}T${two(end.hour)}:${two(end.minute)}`;
  return end.second === 0 ? clock : `${clock}:${two(end.second)}`;
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
