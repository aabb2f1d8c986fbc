import type { Span } from './span.ts';
import { firstInstant, startOfDay, type WallTime, wallTime } from './zone.ts';

/** Calendar units in which a span may be exactly full. */
export type CalendarUnit = 'days' | 'months' | 'years';

/**
 * What a calendar would call a span: exactly some years, months or days, part of one day, or neither.
 * `first` and `last` are both inside (21 to 22 March ends with the last instant of the 22nd).
 */
export type CalendarShape =
  | { readonly kind: 'instant'; readonly at: WallTime }
  | {
      readonly kind: 'hours';
      readonly from: WallTime;
      readonly to: WallTime;
      readonly untilMidnight: boolean;
    }
  | { readonly kind: CalendarUnit; readonly first: WallTime; readonly last: WallTime }
  | { readonly kind: 'across'; readonly from: WallTime; readonly to: WallTime };

/** The shape of a span with two finite ends, seen in a zone. */
export function calendarShape({ start, end }: Span, zone: string): CalendarShape {
  const from = wallTime(start, zone);
  const to = wallTime(end, zone);
  if (start >= end) return { kind: 'instant', at: from };
  const endsDay = startOfDay(end, zone) === end;
  if (startOfDay(start, zone) === start && endsDay) {
    return { kind: coarsest(unitAt(from), unitAt(to)), first: from, last: wallTime(end - 1, zone) };
  }
  if (sameDay(from, to)) return { kind: 'hours', from, to, untilMidnight: false };
  if (endsDay && firstInstant(from.year, from.month, from.day + 1, zone) === end) {
    return { kind: 'hours', from, to, untilMidnight: true };
  }
  return { kind: 'across', from, to };
}

/** The coarsest unit that begins with this day. */
export function unitAt({ month, day }: WallTime): CalendarUnit {
  if (day !== 1) return 'days';
  return month === 1 ? 'years' : 'months';
}

function coarsest(a: CalendarUnit, b: CalendarUnit): CalendarUnit {
  if (a === 'days' || b === 'days') return 'days';
  return a === 'years' && b === 'years' ? 'years' : 'months';
}

/** True when both are on one calendar day. */
export function sameDay(a: WallTime, b: WallTime): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
