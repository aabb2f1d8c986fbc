import { DAY, MINUTE } from '../base/units.ts';
import { offsetAt } from '../base/zone.ts';

/** Offset of a zone over one UTC day: `before` until the instant `at`, then `after`. No change: `at` is Infinity. */
interface DayOffsets {
  readonly before: number;
  readonly after: number;
  readonly at: number;
}

// Days kept per zone. A frame of an axis touches fewer than a hundred.
const MOST_DAYS = 4000;
const zones = new Map<string, Map<number, DayOffsets>>();

/**
 * Offset of local time from UTC at an instant, in ms: `offsetAt` with the days of a clock change remembered too,
 * because an axis near one asks for every tick of every frame.
 */
export function clockOffset(ms: number, zone: string): number {
  const offsets = offsetsOfDay(Math.floor(ms / DAY), zone);
  return ms < offsets.at ? offsets.before : offsets.after;
}

/** An instant at which a zone's clocks are put forward or back. */
export interface OffsetChange {
  readonly t: number;
  /** By how much, in ms: more than 0 is forward. */
  readonly by: number;
}

/** The changes of `from..to`, in order. Takes a look into memory a day: for spans of days, not of years. */
export function offsetChanges(from: number, to: number, zone: string): readonly OffsetChange[] {
  const found: OffsetChange[] = [];
  const first = Math.floor(from / DAY);
  let offset = offsetsOfDay(first - 1, zone).after;
  for (let day = first; day * DAY <= to; day++) {
    const { before, after, at } = offsetsOfDay(day, zone);
    // A change on the stroke of a UTC day is within neither day.
    found.push({ t: day * DAY, by: before - offset }, { t: at, by: after - before });
    offset = after;
  }
  return found.filter(({ t, by }) => by !== 0 && t >= from && t <= to);
}

function offsetsOfDay(day: number, zone: string): DayOffsets {
  let days = zones.get(zone);
  if (!days) {
    days = new Map();
    zones.set(zone, days);
  }
  const known = days.get(day);
  if (known) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const made = ask(day, zone);
  days.set(day, made);
  return made;
}

function ask(day: number, zone: string): DayOffsets {
  let low = day * DAY;
  let high = low + DAY - 1;
  const before = offsetAt(low, zone);
  const after = offsetAt(high, zone);
  if (before === after) return { before, after, at: Infinity };
  // Zones change at whole minutes of UTC today, but not always in the past: halve down to the millisecond.
  while (high - low > 1) {
    const mid = Math.floor((low + high) / 2);
    if (offsetAt(mid, zone) === before) low = mid;
    else high = mid;
  }
  return { before, after, at: high };
}

/** Local clock time of an instant, as if it were UTC: read it with `Date`'s UTC getters. */
export function toLocal(ms: number, zone: string): number {
  return ms + clockOffset(ms, zone);
}

/**
 * Instants at which the zone's clocks show a local time (given as if it were UTC): one; two, in order, where clocks
 * were put back over it; none where they were put forward over it.
 */
export function fromLocal(local: number, zone: string): readonly number[] {
  const first = local - clockOffset(local - DAY, zone);
  const second = local - clockOffset(local + DAY, zone);
  if (first === second) return [first];
  return [first, second].filter((ms) => toLocal(ms, zone) === local).sort((a, b) => a - b);
}

/** First instant of the local day that starts at `local` midnight; later where clocks skip midnight. */
export function dayStart(local: number, zone: string): number {
  const [first] = fromLocal(local, zone);
  if (first !== undefined) return first;
  for (const near of [local - DAY, local, local + DAY]) {
    const { at } = offsetsOfDay(Math.floor(near / DAY), zone);
    // The change that skips this midnight: clocks show less before it, and no less after.
    if (Number.isFinite(at) && toLocal(at - 1, zone) < local && toLocal(at, zone) >= local) return at;
  }
  return local - clockOffset(local - MINUTE, zone);
}
