import type { Days } from './plainDays.ts';

/** How finely words name a date. */
export type DateUnit = 'day' | 'days' | 'week' | 'month' | 'months' | 'year' | 'years';

/** The days that words stand for; several where they may mean one or the other. */
export interface DateFound {
  readonly readings: readonly Days[];
  readonly unit: DateUnit;
  /** True where the edges are our guess, as those of "recent weeks". */
  readonly about: boolean;
  /** Part of a sentence, after the words themselves. */
  readonly why: string;
}

/** A reading with its parts in a row. */
export const found = (readings: readonly Days[], unit: DateUnit, why: string, about = false): DateFound => ({
  readings,
  unit,
  about,
  why,
});
