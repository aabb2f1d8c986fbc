import { isRecord } from '../load/readRecord.ts';

/** How the value of a key is written in a file. */
type Writing = (value: unknown) => unknown;

/**
 * A record as a file would hold it, for the gate to read (see `passGate`): its unknown keys beside its own, what is
 * nested by `writings`. An edit may come from a store, so nothing is taken for granted: what is no record stays as it is.
 */
export function rawRecord(record: unknown, writings: Readonly<Record<string, Writing>> = {}): unknown {
  if (!isRecord(record)) return record;
  const { extra, ...own } = record;
  const entries = Object.entries(own)
    .map(([key, value]) => [key, Object.hasOwn(writings, key) ? writings[key]?.(value) : value] as const)
    .filter(([, value]) => value !== undefined);
  // `fromEntries` makes own keys of all, `__proto__` too. What the record says comes last, and holds.
  return Object.fromEntries([...(isRecord(extra) ? Object.entries(extra) : []), ...entries]);
}

/** A window as its text: where that lies in time follows from the zone of the dataset, and is never taken from an edit. */
export function rawWindow(value: unknown): unknown {
  // A record without text must not pass for no time at all.
  return isRecord(value) ? (value.text ?? value) : value;
}

/** An event's time. One that says nothing, and has no keys of its own, is not written: as the export does. */
export function rawTime(value: unknown): unknown {
  const raw = rawRecord(value, { start: rawWindow, end: rawWindow });
  if (!isRecord(value) || !isRecord(raw) || value.extra !== undefined) return raw;
  return Object.values(raw).every((part) => part === null) ? null : raw;
}

/** A list of records without anything nested in them. */
export function rawList(value: unknown): unknown {
  return Array.isArray(value) ? value.map((record) => rawRecord(record)) : value;
}

const DEEPEST = 60;

/** True for what JSON can write and give back: only that lives through being saved. */
export function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
  // A Date or a Map is an object too, but comes back as something else.
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  return Object.values(value).every((item) => isJson(item, depth + 1));
}
