import { HOUR, MINUTE, SECOND } from './units.ts';
import { offsetAt, type WallTime, wallTime } from './zoneOffset.ts';

// Our own words, not Intl's: its English differs between browsers ("Sep" and "Sept", "Wed 21" and "Wed, 21"),
// and making one formatter costs more than reading a whole dataset.
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Year in which the Gregorian calendar began: weekdays counted back beyond it are nobody's. */
const GREGORIAN = 1582;

/** "March". */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** "Mar". */
export function monthShort(month: number): string {
  return monthName(month).slice(0, 3);
}

/** "2012", "850 CE", "44 BCE" (EDTF `-0043`), "12000 CE". */
export function yearName(year: number): string {
  if (year < 1) return `${1 - year} BCE`;
  return year < 1000 || year > 9999 ? `${year} CE` : String(year);
}

/** "Wed 21 Mar". Without its weekday before the Gregorian calendar. */
export function dayOfYear({ year, month, day, weekday }: WallTime): string {
  const date = `${day} ${monthShort(month)}`;
  return year <= GREGORIAN ? date : `${WEEKDAYS[weekday] ?? ''} ${date}`;
}

/** "06:00", or "06:00:30" where there are seconds. */
export function clock({ hour, minute, second }: WallTime): string {
  const base = `${two(hour)}:${two(minute)}`;
  return second === 0 ? base : `${base}:${two(second)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** "Wed 21 Mar 2012", the local date. An open side gives the edge of what can be held: ask before. */
export function formatDate(ms: number, zone: string): string {
  const wall = wallTime(ms, zone);
  return `${dayOfYear(wall)} ${yearName(wall.year)}`;
}

/** "06:00", the local time of day. */
export function formatTime(ms: number, zone: string): string {
  return clock(wallTime(ms, zone));
}

/** "Wed 21 Mar 2012, 06:00". */
export function formatDateTime(ms: number, zone: string): string {
  return `${formatDate(ms, zone)}, ${formatTime(ms, zone)}`;
}

/** "UTC", "UTC+2", "UTC−3:30": how far the zone is ahead at that instant. */
export function offsetLabel(ms: number, zone: string): string {
  const offset = offsetAt(ms, zone);
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const minutes = Math.floor((size % HOUR) / MINUTE);
  const seconds = Math.floor((size % MINUTE) / SECOND);
  const sign = offset < 0 ? '−' : '+';
  const tail = seconds > 0 ? `:${two(minutes)}:${two(seconds)}` : minutes > 0 ? `:${two(minutes)}` : '';
  return `UTC${sign}${Math.floor(size / HOUR)}${tail}`;
}

/** "Bamako", "Buenos Aires", "UTC+2": what to call a zone before the word "time". */
export function zoneCity(zone: string): string {
  // Names like Etc/GMT+5 carry the opposite sign of what readers expect.
  if (zone.startsWith('Etc/') || /^[+-]/.test(zone)) return offsetLabel(0, zone);
  const city = zone.slice(zone.lastIndexOf('/') + 1);
  return city.replaceAll('_', ' ');
}
