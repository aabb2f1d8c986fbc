import type { Span } from '../../src/base/span.ts';

const ALWAYS: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
const LOCAL = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?)?)?[~?%]?$/;

/**
 * Earliest and latest instant of a time text, or null where it is none or runs backwards. A second reading of the format, on purpose
 * not that of `src/load`, and only for zones at UTC+0 all year, like Bamako's.
 */
export function windowOf(text: string): Span | null {
  const parts = text.split('/');
  if (parts.length > 2) return null;
  const [first = '', last = first] = parts;
  const from = first === '..' ? ALWAYS : instants(first);
  const to = last === '..' ? ALWAYS : instants(last);
  if (!from || !to) return null;
  // 2021/2020 would else be the instant at which both touch.
  const reversed = from !== ALWAYS && to !== ALWAYS && to.start < from.start && to.end < from.end;
  return reversed ? null : { start: from.start, end: to.end };
}

/** The first instant of a date or date-time, and the first after it; the same one for a date-time. */
function instants(text: string): Span | null {
  const found = LOCAL.exec(text);
  if (!found) return null;
  const [year = 0, month, day, hour, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute, second);
  // A 31 June would have rolled over into July.
  const digits = text.replace(/[~?%]$/, '');
  if (!new Date(start).toISOString().startsWith(digits)) return null;
  if (hour !== undefined) return { start, end: start };
  if (day !== undefined) return { start, end: Date.UTC(year, (month ?? 1) - 1, day + 1) };
  return { start, end: month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1) };
}
