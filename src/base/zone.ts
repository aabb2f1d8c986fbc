import { DAY, HOUR, MINUTE, SECOND } from './units.ts';
import { inRange, offsetAt, wallTime } from './zoneOffset.ts';

export {
  clock,
  dayOfYear,
  formatDate,
  formatDateTime,
  formatTime,
  monthName,
  monthShort,
  offsetLabel,
  yearName,
  zoneCity,
} from './formatTime.ts';
export { isZone, offsetAt, type WallTime, wallTime } from './zoneOffset.ts';

/** The instants at which clocks show a local time: two where clocks went back, none where they went forward over it. */
export type LocalInstants =
  | { readonly kind: 'instant'; readonly earliest: number; readonly latest: number }
  | { readonly kind: 'gap' };

/**
 * When the zone's clocks show a local date-time such as `2012-03-21T06:00`.
 *
 * @throws RangeError when `local` is no date-time (30 February) or the zone is unknown.
 */
export function localInstants(local: string, zone: string): LocalInstants {
  const plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  return instantsAt(plain.toZonedDateTime('UTC').epochMilliseconds, zone);
}

/** The same for a local time given as the instant it would be in UTC (see `asUtc`). */
export function instantsAt(utc: number, zone: string): LocalInstants {
  // No zone is further than a day from UTC, so one of these two offsets is the one in force.
  const [before, after] = [offsetAt(utc - DAY, zone), offsetAt(utc + DAY, zone)];
  if (before === after && utc - before + offsetAt(utc - before, zone) === utc) {
    return { kind: 'instant', earliest: utc - before, latest: utc - before };
  }
  const found = [utc - before, utc - after].filter((at) => at + offsetAt(at, zone) === utc);
  if (found.length === 0) return { kind: 'gap' };
  return { kind: 'instant', earliest: Math.min(...found), latest: Math.max(...found) };
}

/** Fields of a calendar as the instant they would be in UTC. Fields beyond their range count on (see `firstInstant`). */
export function asUtc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) + hour * HOUR + minute * MINUTE + second * SECOND;
}

/** Number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  return new Date(asUtc(year, month + 1, 0)).getUTCDate();
}

/** First instant of the local day that holds `ms`. Usually midnight; later where clocks went forward over midnight. */
export function startOfDay(ms: number, zone: string): number {
  const { year, month, day } = wallTime(ms, zone);
  return firstInstant(year, month, day, zone);
}

/**
 * First instant of a local day. Month and day may lie outside their usual range and then count on (month 13 is
 * the next January), so that the day after is `day + 1`. Of a day that clocks skipped whole, the next day's.
 */
export function firstInstant(year: number, month: number, day: number, zone: string): number {
  const midnight = asUtc(year, month, day);
  const instants = instantsAt(midnight, zone);
  return instants.kind === 'instant' ? instants.earliest : afterGap(midnight, zone);
}

/** The instant at which clocks jumped over a local midnight. */
function afterGap(midnight: number, zone: string): number {
  const before = Temporal.Instant.fromEpochMilliseconds(inRange(midnight - DAY)).toZonedDateTimeISO(zone);
  return before.getTimeZoneTransition('next')?.epochMilliseconds ?? midnight - before.offsetNanoseconds / 1e6;
}
