import { asUtc, instantsAt, startOfDay, type WallTime, wallTime } from '../base/zone.ts';
import type { EventTime, TimeWindow } from '../model/time.ts';
import { describePlacement, describeWindow } from '../query/describeTime.ts';
import { calendarUnit } from './isoTime.ts';

/** A date of TimelineJS: finer parts are there where they are known. Years count without a 0: -44 is 44 BCE. */
export interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly display_date?: string;
}

/** When a slide is. */
export interface SlideTime {
  readonly start: SlideDate;
  readonly end: SlideDate | null;
  /** What to show in its place, where the dates alone would say too much; null where they say it all. */
  readonly words: string | null;
  readonly vague: boolean;
}

/**
 * Places an event on a timeline that knows no windows. A day, month or year is a date with no finer parts. Any other
 * window is drawn from its first to its last instant, and one that is open where its one bound is; `words` then say so.
 * Null for an event without a date.
 */
export function slideTime(time: EventTime, zone: string): SlideTime | null {
  const { start, end } = time;
  if (!start) return null;
  const from = dateOf(start, zone);
  const to = end && dateOf(end, zone);
  const doubted = [start, end].some((window) => window?.approximate || window?.uncertain);
  const startWords = describeWindow(start, zone);
  if (from && !doubted && (!end || to)) {
    return { ...distinct(from, to, startWords), words: null, vague: false };
  }
  // Known only to have begun by some time: drawn there, or at its end where that came sooner.
  const bound = end && end.latest < start.latest ? end : start;
  const placed = from ?? firstDate(start, zone) ?? lastDate(bound, zone);
  if (!placed) return null;
  // A single unit needs no end of its own.
  const until = from && !end ? null : (to ?? lastDate(end ?? start, zone));
  const ends = until && !isSame(placed, until) ? until : null;
  return { ...distinct(placed, ends, startWords), words: describePlacement(time, zone), vague: true };
}

/**
 * TimelineJS drops an end of which the start is the first part (March, and 15 March), as if both were the same. It does
 * not where the start has words of its own.
 */
function distinct(
  start: SlideDate,
  end: SlideDate | null,
  startWords: string,
): Pick<SlideTime, 'start' | 'end'> {
  const alike = end && Object.entries(start).every(([part, value]) => end[part as keyof SlideDate] === value);
  const placed = alike && !isSame(start, end) ? { ...start, display_date: startWords } : start;
  return { start: placed, end };
}

function isSame(a: SlideDate, b: SlideDate): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The date of a window that is one instant, day, month or year of the calendar; null for any other. */
function dateOf(window: TimeWindow, zone: string): SlideDate | null {
  const found = calendarUnit(window, zone);
  if (!found) return null;
  const { unit, from } = found;
  switch (unit) {
    case 'year':
      return { year: shownYear(from.year) };
    case 'month':
      return { year: shownYear(from.year), month: from.month };
    case 'day':
      return day(from);
    case 'instant':
      return cameTwice(from, zone) ? null : clockTime(from);
  }
}

/** Where clocks went back, a local time says less than its instant. */
function cameTwice({ year, month, day, hour, minute, second }: WallTime, zone: string): boolean {
  const instants = instantsAt(asUtc(year, month, day, hour, minute, second), zone);
  return instants.kind === 'gap' || instants.earliest !== instants.latest;
}

function firstDate({ earliest }: TimeWindow, zone: string): SlideDate | null {
  if (!Number.isFinite(earliest)) return null;
  const wall = wallTime(earliest, zone);
  return startOfDay(earliest, zone) === earliest ? day(wall) : clockTime(wall);
}

/** The last day of a window, where it ends with one. */
function lastDate({ latest }: TimeWindow, zone: string): SlideDate | null {
  if (!Number.isFinite(latest)) return null;
  return startOfDay(latest, zone) === latest
    ? day(wallTime(latest - 1, zone))
    : clockTime(wallTime(latest, zone));
}

function day({ year, month, day }: WallTime): SlideDate {
  return { year: shownYear(year), month, day };
}

function clockTime(wall: WallTime): SlideDate {
  const { hour, minute, second } = wall;
  return { ...day(wall), hour, minute, ...(second === 0 ? {} : { second }) };
}

function shownYear(year: number): number {
  return year < 1 ? year - 1 : year;
}
