import type { TimeWindow } from '../model/time.ts';

/**
 * Time that lies in both windows, of all that lies in either (Jaccard): 0 to 1. One and the same window is 1, an instant
 * inside another window 0, as it is no part of it that could be measured. Null where both sides are open and differ:
 * infinite parts have no ratio.
 */
export function windowOverlap(a: TimeWindow, b: TimeWindow): number | null {
  if (a.earliest === b.earliest && a.latest === b.latest) return 1;
  const both = Math.min(a.latest, b.latest) - Math.max(a.earliest, b.earliest);
  if (both <= 0) return 0;
  const all = Math.max(a.latest, b.latest) - Math.min(a.earliest, b.earliest);
  if (Number.isFinite(all)) return both / all;
  return Number.isFinite(both) ? 0 : null;
}

/** Whether two windows say the same, marks of doubt included. */
export function sameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.earliest === b.earliest &&
    a.latest === b.latest &&
    a.uncertain === b.uncertain &&
    a.approximate === b.approximate
  );
}
