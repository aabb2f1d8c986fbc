import type { TimelineEvent } from '../model/dataset.ts';
import type { ToldRow } from './told.ts';

/** How a telling moves through time, from one row to the next that is about another event. */
export interface Jumps {
  /** Steps to an event that surely began later, and surely earlier. */
  readonly onward: number;
  readonly back: number;
  /** Steps whose order nobody can tell: the windows overlap, or an event has no date. */
  readonly unsure: number;
}

/** Counts the steps of a document's rows, in the order told. Only what holds for every instant of both windows counts as sure. */
export function jumps(rows: readonly ToldRow[]): Jumps {
  const counts = { onward: 0, back: 0, unsure: 0 };
  for (const [i, { event }] of rows.entries()) {
    const next = rows[i + 1]?.event;
    if (!next || next.id === event.id) continue;
    if (surelyBefore(event, next)) counts.onward++;
    else if (surelyBefore(next, event)) counts.back++;
    else counts.unsure++;
  }
  return counts;
}

/** True when one event began before the other whichever instants of their windows are right. */
export function surelyBefore(first: TimelineEvent, second: TimelineEvent): boolean {
  const [a, b] = [first.time.start, second.time.start];
  if (!a || !b) return false;
  // A window runs to the first instant of what comes after it, so one may begin where the other ends. Two that are one
  // and the same instant are neither before the other.
  return (
    a.latest < b.earliest || (a.latest === b.earliest && (a.earliest < a.latest || b.earliest < b.latest))
  );
}
