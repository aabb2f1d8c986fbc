import { invariant } from '../base/assert.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../base/units.ts';
import { type CalendarUnit, DAYS, ERAS, months, years } from './calendarUnit.ts';

export type MajorLevel = 'day' | 'month' | 'year' | 'decade' | 'century' | 'millennium' | 'era';
export type MinorLevel = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** One setting of the axis: what the lower line counts, and what stands above it. */
export interface AxisStep {
  readonly level: MinorLevel;
  /** 15 for every 15 minutes. */
  readonly count: number;
  /** Least distance of two ticks in ms, so that the choice of a step depends on the scale alone. */
  readonly shortest: number;
  readonly major: MajorLevel;
}

// A tick this share of a step before the next one is left out.
const CLOSE = 0.75;

/** From fine to coarse. Each divides what stands above it, so that lines keep their place from day to day. */
export const AXIS_STEPS: readonly AxisStep[] = [
  ...steps('second', 'day', [5, 10, 15, 30], (n) => n * SECOND),
  ...steps('minute', 'day', [1, 2, 5, 10, 15, 30], (n) => n * MINUTE),
  ...steps('hour', 'day', [1, 2, 3, 6, 12], (n) => n * HOUR),
  // Two to ten days start afresh on the 1st, and leave out a day too close to the next 1st: see `isDayOfStep`.
  ...steps('day', 'month', [1, 2, 5, 10], (n) => Math.ceil(n * CLOSE) * DAY),
  ...steps('month', 'year', [1, 3, 6], (n) => Math.floor(n * 30.2 - 2.2) * DAY),
  ...steps('year', 'decade', [1, 2, 5], (n) => n * 365 * DAY),
  ...steps('year', 'century', [10, 20, 50], (n) => (n - 1) * 365 * DAY),
  ...steps('year', 'millennium', [100, 200, 500], (n) => (n - 1) * 365 * DAY),
  ...steps('year', 'era', [1000, 2000, 5000, 10_000], (n) => (n - 1) * 365 * DAY),
];

function steps(
  level: MinorLevel,
  major: MajorLevel,
  counts: readonly number[],
  shortest: (n: number) => number,
): readonly AxisStep[] {
  return counts.map((count) => ({ level, count, major, shortest: shortest(count) }));
}

/** The calendar of an upper line. */
export const MAJOR_UNITS: Readonly<Record<MajorLevel, CalendarUnit>> = {
  day: DAYS,
  month: months(1),
  year: years(1),
  decade: years(10),
  century: years(100),
  millennium: years(1000),
  era: ERAS,
};

/** Least length of a stretch of the upper line in ms, by which its form of label is chosen. */
export const SHORTEST_MAJOR: Readonly<Record<MajorLevel, number>> = {
  day: 23 * HOUR,
  month: 28 * DAY,
  year: 365 * DAY,
  decade: 9 * 365 * DAY,
  century: 99 * 365 * DAY,
  millennium: 999 * 365 * DAY,
  era: Infinity,
};

/** Whether a step of `count` days has a tick on a day of the month (1 to 31) of a month of `length` days. */
export function isDayOfStep(day: number, length: number, count: number): boolean {
  return (day - 1) % count === 0 && length + 1 - day >= count * CLOSE;
}

/** The finest step whose ticks lie at least `least` px apart; the coarsest where none does. */
export function chooseStep(pxPerMs: number, least: (level: MinorLevel) => number): AxisStep {
  const fine = AXIS_STEPS.find((step) => step.shortest * pxPerMs >= least(step.level));
  const step = fine ?? AXIS_STEPS.at(-1);
  invariant(step, 'There are axis steps');
  return step;
}
