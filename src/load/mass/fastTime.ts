import { DAY, HOUR, MINUTE, SECOND } from '../../base/units.ts';

const ZERO = 0x30;
const MINUS = 0x2d;
const PLUS = 0x2b;
const COLON = 0x3a;
const DOT = 0x2e;
const T = 0x54;
const SPACE = 0x20;
const Z = 0x5a;

/** When something was, as a window in epoch ms. Written to, so that a million readings make no objects. */
export interface TimeSlot {
  earliest: number;
  latest: number;
}

/** What was read: nothing that is plainly a time, a time of UTC, or a day or a clock time of whatever zone. */
export const FAST = { none: 0, instant: 1, day: 2, local: 3 } as const;
export type Fast = (typeof FAST)[keyof typeof FAST];

/**
 * Reads an ISO 8601 date or date-time straight from bytes: `2024-01-31`, `2024-01-31T12:30`, with seconds, with a
 * fraction, with `Z` or `+02:00`. A day is the window of its 24 hours, a fraction of a second that of its second. What
 * has no offset is placed as if in UTC. `none` for all else, which the careful reader is for.
 */
export function fastIso(bytes: Uint8Array, from: number, to: number, slot: TimeSlot): Fast {
  const length = to - from;
  if (length < 10 || bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return FAST.none;
  const year = digits(bytes, from, 4);
  const month = digits(bytes, from + 5, 2);
  const day = digits(bytes, from + 8, 2);
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return FAST.none;
  const midnight = daysFromCivil(year, month, day) * DAY;
  if (length === 10) {
    slot.earliest = midnight;
    slot.latest = midnight + DAY;
    return FAST.day;
  }
  const between = bytes[from + 10];
  if (length < 16 || (between !== T && between !== SPACE) || bytes[from + 13] !== COLON) return FAST.none;
  const hour = digits(bytes, from + 11, 2);
  const minute = digits(bytes, from + 14, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return FAST.none;
  let at = from + 16;
  let time = midnight + hour * HOUR + minute * MINUTE;
  let width = 0;
  if (at < to && bytes[at] === COLON) {
    const second = digits(bytes, at + 1, 2);
    if (at + 3 > to || second < 0 || second > 59) return FAST.none;
    time += second * SECOND;
    at += 3;
    if (at < to && bytes[at] === DOT) {
      const first = at + 1;
      for (at = first; at < to && isDigit(bytes[at]); at += 1) if (bytes[at] !== ZERO) width = SECOND;
      if (at === first || at - first > MOST_DECIMALS) return FAST.none;
    }
  }
  const ahead = offsetAt(bytes, at, to);
  if (Number.isNaN(ahead)) return FAST.none;
  slot.earliest = time - ahead;
  slot.latest = slot.earliest + width;
  return at === to ? FAST.local : FAST.instant;
}

const MOST_DECIMALS = 12;

/** A plain whole number, as of epoch times; NaN for all else. */
export function fastInteger(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === MINUS;
  const first = negative ? from + 1 : from;
  if (first === to || to - first > 15) return Number.NaN;
  let value = 0;
  for (let at = first; at < to; at += 1) {
    const byte = bytes[at];
    if (!isDigit(byte)) return Number.NaN;
    value = value * 10 + (byte ?? ZERO) - ZERO;
  }
  return negative ? -value : value;
}

/** Milliseconds ahead of UTC of what stands at the end; 0 for nothing or Z, NaN for what is no offset. */
function offsetAt(bytes: Uint8Array, at: number, to: number): number {
  if (at === to) return 0;
  const sign = bytes[at];
  if (sign === Z) return at + 1 === to ? 0 : Number.NaN;
  if ((sign !== PLUS && sign !== MINUS) || to - at !== 6 || bytes[at + 3] !== COLON) return Number.NaN;
  const hours = digits(bytes, at + 1, 2);
  const minutes = digits(bytes, at + 4, 2);
  if (hours < 0 || hours > 15 || minutes < 0 || minutes > 59) return Number.NaN;
  const size = hours * HOUR + minutes * MINUTE;
  return sign === MINUS ? -size : size;
}

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const byte = bytes[at];
    if (!isDigit(byte)) return -1;
    value = value * 10 + (byte ?? ZERO) - ZERO;
  }
  return value;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= ZERO + 9;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}
