import { DAY } from '../base/units.ts';
import { dayStart, toLocal } from './axisClock.ts';

/**
 * A way to cut the calendar into numbered stretches. Local times are given as if they were UTC (see `toLocal`);
 * years count astronomically: 0 is 1 BCE.
 */
export interface CalendarUnit {
  /** Number of the stretch that holds a local time. */
  indexOf(local: number): number;
  /** Local midnight at which a stretch starts. */
  startOf(index: number): number;
}

/** Local midnight of a day of the proleptic Gregorian calendar. (`Date.UTC` takes years below 100 for 19xx.) */
export function civil(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

const year = (local: number): number => new Date(local).getUTCFullYear();

export const DAYS: CalendarUnit = {
  indexOf: (local) => Math.floor(local / DAY),
  startOf: (index) => index * DAY,
};

/** Stretches of `size` months; `size` divides twelve. */
export function months(size: number): CalendarUnit {
  return {
    indexOf: (local) => Math.floor((year(local) * 12 + new Date(local).getUTCMonth()) / size),
    startOf: (index) => civil(0, index * size),
  };
}

/**
 * Stretches of `size` years that start at round years as readers write them: 1900 to 1999, and before the era
 * 500 to 401 BCE. The first of the era lacks a year, because there is no year 0.
 */
export function years(size: number): CalendarUnit {
  if (size === 1) return { indexOf: year, startOf: (index) => civil(index) };
  return {
    indexOf: (local) => {
      const y = year(local);
      return y > 0 ? Math.floor(y / size) : -Math.ceil((1 - y) / size);
    },
    startOf: (index) => civil(index < 0 ? 1 + index * size : Math.max(1, index * size)),
  };
}

// Earlier than any date a dataset may hold, and still a `Date`.
const FIRST_YEAR = -100_000;

/** Two stretches: before the Common Era (-1), and since (0). */
export const ERAS: CalendarUnit = {
  indexOf: (local) => (year(local) > 0 ? 0 : -1),
  startOf: (index) => civil(index < 0 ? FIRST_YEAR : index === 0 ? 1 : -FIRST_YEAR),
};

/** Start of a stretch as it happened in a zone. */
export interface Start {
  readonly index: number;
  /** Instant, epoch ms. */
  readonly t: number;
  /** Local midnight, as if UTC. */
  readonly local: number;
}

/** The stretches that share time with `from..to`, in order. The first may start before `from`. */
export function stretches(unit: CalendarUnit, from: number, to: number, zone: string): readonly Start[] {
  const found: Start[] = [];
  // One early: where clocks skip midnight, the local date of `from` need not have started.
  for (let index = unit.indexOf(toLocal(from, zone)) - 1; ; index++) {
    const local = unit.startOf(index);
    const t = dayStart(local, zone);
    if (t > to) return found;
    // A day that a zone skipped altogether (Samoa, 30 December 2011) starts when the next one does.
    if (found.at(-1)?.t === t || t <= from) found.pop();
    found.push({ index, t, local });
  }
}
