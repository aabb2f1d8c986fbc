import { asUtc, startOfDay, wallTime } from '../base/zone.ts';
import type { EventTime } from '../model/time.ts';
import { calendarUnit } from './isoTime.ts';

/** Where an event stands in a calendar, which knows days and instants, and no windows. */
export type CalendarTime =
  /** Whole local days, as the instants at which they would begin in UTC; `end` is the day after the last. */
  | { readonly kind: 'days'; readonly start: number; readonly end: number; readonly vague: boolean }
  /** Instants in epoch ms, whole seconds; `end` null where there is no other than the start. */
  | {
      readonly kind: 'instants';
      readonly start: number;
      readonly end: number | null;
      readonly vague: boolean;
    }
  /** Without a date. */
  | { readonly kind: 'undated' }
  /** Outside of the years that a calendar can write. */
  | { readonly kind: 'beyond' };

/** iCalendar writes years in four digits (RFC 5545, 3.3.4), and knows none before 1. */
const FIRST = asUtc(1, 1, 2);
const LAST = asUtc(9999, 12, 30);

/**
 * The whole stretch in which an event may have been under way, from its earliest start to its latest end. Where one side
 * is open, the other alone. `vague` where that is wider than what is known for sure.
 */
export function calendarTime({ start, end }: EventTime, zone: string): CalendarTime {
  if (!start) return { kind: 'undated' };
  const open = start.latest === Infinity || end?.latest === Infinity || start.earliest === -Infinity;
  const from = Number.isFinite(start.earliest) ? start.earliest : start.latest;
  const latest = Math.max(start.latest, end ? end.latest : start.latest);
  // Still going on: until when it certainly was.
  const certain = end && Number.isFinite(end.earliest) ? end.earliest : start.latest;
  const to = Math.max(from, Number.isFinite(latest) ? latest : Number.isFinite(certain) ? certain : from);
  if (from < FIRST || to > LAST) return { kind: 'beyond' };
  const doubted = [start, end].some((window) => window?.approximate || window?.uncertain);
  const [firstDay, lastDay] = [localDay(from, zone), localDay(to, zone)];
  if (firstDay !== null && lastDay !== null && to > from) {
    const whole = [start, end].every((side) => !side || calendarUnit(side, zone)?.unit === 'day');
    return { kind: 'days', start: firstDay, end: lastDay, vague: open || doubted || !whole };
  }
  const sure = start.earliest === start.latest && (!end || end.earliest === end.latest);
  return { kind: 'instants', start: from, end: to > from ? to : null, vague: open || doubted || !sure };
}

/** The local day that begins at an instant, as the instant it would begin at in UTC; null where none does. */
function localDay(ms: number, zone: string): number | null {
  if (startOfDay(ms, zone) !== ms) return null;
  const { year, month, day } = wallTime(ms, zone);
  return asUtc(year, month, day);
}
