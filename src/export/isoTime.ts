import { firstInstant, type WallTime, wallTime } from '../base/zone.ts';
import type { TimeWindow } from '../model/time.ts';

/** A window that is one instant, or exactly one day, month or year of the calendar. */
export interface CalendarUnit {
  readonly unit: 'instant' | 'day' | 'month' | 'year';
  /** What clocks show when it begins. */
  readonly from: WallTime;
}

/** Which unit of the zone's calendar a window is; null for any other window. */
export function calendarUnit({ earliest, latest }: TimeWindow, zone: string): CalendarUnit | null {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return null;
  const from = wallTime(earliest, zone);
  if (earliest === latest) return { unit: 'instant', from };
  const { year, month, day } = from;
  const begins = (m: number, d: number) => firstInstant(year, m, d, zone);
  if (earliest !== begins(month, day)) return null;
  if (latest === begins(month, day + 1)) return { unit: 'day', from };
  if (day === 1 && latest === begins(month + 1, 1)) return { unit: 'month', from };
  if (day === 1 && month === 1 && latest === firstInstant(year + 1, 1, 1, zone))
    return { unit: 'year', from };
  return null;
}

/**
 * A window as one date or date-time of ISO 8601, where it is one and nobody doubts it; else null. Dates are local,
 * instants in UTC.
 */
export function isoDate(window: TimeWindow | null, zone: string): string | null {
  if (!window || window.approximate || window.uncertain) return null;
  const found = calendarUnit(window, zone);
  if (!found) return null;
  const { unit, from } = found;
  if (unit === 'instant') return isoInstant(window.earliest);
  const fields = [yearText(from.year), two(from.month), two(from.day)];
  return fields.slice(0, unit === 'year' ? 1 : unit === 'month' ? 2 : 3).join('-');
}

/** `2012-03-21T06:00:00Z`. */
export function isoInstant(ms: number): string {
  const date = new Date(ms);
  return `${yearText(date.getUTCFullYear())}${date.toISOString().slice(-20, -5)}Z`;
}

/** From the earliest start to the latest end as an interval of ISO 8601, `..` where a side is open; null for no bounds. */
export function isoInterval(earliest: number, latest: number): string | null {
  const sides = [earliest, latest].map((ms) => (Number.isFinite(ms) ? isoInstant(ms) : '..'));
  return sides.every((side) => side === '..') ? null : sides.join('/');
}

function yearText(year: number): string {
  // Beyond four digits ISO 8601 wants a sign and six.
  if (year > 9999) return `+${String(year).padStart(6, '0')}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
