import { DAY } from './units.ts';

/** What a clock on the wall shows. Months count from 1; weekdays from 0 (Sunday); year 0 is 1 BCE. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

/** First and last instant that Temporal and Date can hold, less what a zone's offset or a look ahead may add. */
export const INSTANT_LIMIT = 8.64e15 - 10 * DAY;

// Offsets at the start of each stretch of days. Between two that are equal nothing can have changed: no zone of the
// tz database has changed its clocks and changed them back in under six days (Recife, October 2000).
const STRETCH = 4 * DAY;
const MOST_STRETCHES = 50_000;
const offsetsOfZones = new Map<string, Map<number, number>>();

/**
 * How far the zone's clocks are ahead of UTC at an instant, in milliseconds. Cheap to call: Temporal is asked about
 * twice a zone and four days.
 *
 * @throws RangeError for a zone that this browser does not know (see `isZone`).
 */
export function offsetAt(ms: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const instant = inRange(ms);
  const stretch = Math.floor(instant / STRETCH);
  const before = offsetOfStretch(stretch, zone);
  return before === offsetOfStretch(stretch + 1, zone) ? before : askOffset(instant, zone);
}

function offsetOfStretch(stretch: number, zone: string): number {
  let offsets = offsetsOfZones.get(zone);
  if (!offsets) {
    offsets = new Map();
    offsetsOfZones.set(zone, offsets);
  }
  let offset = offsets.get(stretch);
  if (offset === undefined) {
    offset = askOffset(stretch * STRETCH, zone);
    if (offsets.size >= MOST_STRETCHES) offsets.clear();
    offsets.set(stretch, offset);
  }
  return offset;
}

function askOffset(ms: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

/** Whole milliseconds within what Temporal can hold; open sides become its first or last instant. */
export function inRange(ms: number): number {
  return Math.floor(Math.min(INSTANT_LIMIT, Math.max(-INSTANT_LIMIT, ms)));
}

/** What the zone's clocks and calendars show at an instant. The calendar is Gregorian throughout, also before 1582. */
export function wallTime(ms: number, zone: string): WallTime {
  const instant = inRange(ms);
  // The UTC fields of a Date know no zone: shifted by the offset they are the local ones, wherever the reader sits.
  const shifted = new Date(instant + offsetAt(instant, zone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    weekday: shifted.getUTCDay(),
  };
}

const zones = new Map<string, boolean>();
const MOST_ZONES = 1000;

/** True for a zone this browser knows: an IANA name, `UTC`, or an offset like `+02:00`. */
export function isZone(zone: string): boolean {
  let known = zones.get(zone);
  if (known === undefined) {
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
      known = true;
    } catch {
      known = false;
    }
    if (zones.size >= MOST_ZONES) zones.clear();
    zones.set(zone, known);
  }
  return known;
}
