import { writeText } from './linkText.ts';

/** The farthest instants that a date can name (ECMA-262, "Time Values and Time Range"), in milliseconds from 1970. */
const FARTHEST = 8.64e15;

/**
 * An instant as it stands in a link: ISO 8601 in UTC, rounded to the millisecond, without seconds or fractions
 * that are nothing: `2012-03-21T06:00Z`. Years outside 0–9999 have a sign and six digits. Null when not finite.
 */
export function writeInstant(ms: number): string | null {
  if (!Number.isFinite(ms)) return null;
  const held = Math.min(FARTHEST, Math.max(-FARTHEST, Math.round(ms)));
  return writeText(new Date(held).toISOString().replace(/(?::00)?\.000Z$/, 'Z'));
}

const ISO = /^(\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z$/;

/** The inverse of `writeInstant`, for decoded text; null for anything that is not an instant of the calendar. */
export function readInstant(text: string): number | null {
  if (!ISO.test(text)) return null;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return null;
  // Some engines read 30 February as 1 March.
  const day = text.slice(0, text.indexOf('T'));
  return new Date(ms).toISOString().startsWith(day) ? ms : null;
}
