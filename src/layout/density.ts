import type { Span } from '../base/span.ts';
import type { PlacedEvent } from './placedEvent.ts';

/**
 * How many events start in each of `columns` equal parts of `domain`. An event whose start is a window counts in parts,
 * spread evenly over the columns that the window covers: a vague date makes no spike. Every event whose window meets the
 * domain counts 1 in all (an open or protruding window is drawn in to the domain), so the sum is their number. A column
 * that none of them meets is 0 exactly.
 */
export function density(placed: readonly PlacedEvent[], domain: Span, columns: number): readonly number[] {
  const counts = new Array<number>(columns).fill(0);
  // Change of the level from each column to the next, so that a wide window costs no more than a narrow one.
  const steps = new Array<number>(columns + 1).fill(0);
  // The same for how many windows make up the level: with none it is 0, whatever is left of the sums.
  const opened = new Array<number>(columns + 1).fill(0);
  const perMs = columns / (domain.end - domain.start);
  const add = (list: number[], index: number, value: number): void => {
    list[index] = (list[index] ?? 0) + value;
  };
  for (const { start } of placed) {
    if (start.end < domain.start || start.start > domain.end) continue;
    const from = Math.max(0, (start.start - domain.start) * perMs);
    const to = Math.min(columns, (start.end - domain.start) * perMs);
    const first = Math.min(columns - 1, Math.floor(from));
    const last = Math.min(columns - 1, Math.floor(to));
    if (first === last) {
      add(counts, first, 1);
      continue;
    }
    const level = 1 / (to - from);
    add(counts, first, (first + 1 - from) * level);
    add(counts, last, (to - last) * level);
    add(steps, first + 1, level);
    add(steps, last, -level);
    add(opened, first + 1, 1);
    add(opened, last, -1);
  }
  let [level, windows] = [0, 0];
  return counts.map((count, i) => {
    windows += opened[i] ?? 0;
    level = windows > 0 ? level + (steps[i] ?? 0) : 0;
    return Math.max(0, count + level);
  });
}
