import type { Span } from '../base/span.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { extentOf } from '../model/time.ts';
import { byTime } from './timeOrder.ts';

/**
 * Dated events by time. "Before" and "after" mean wholly so, and `overlapping` counts touching ends, so that for
 * every span: before its start + overlapping + after its end = all. Undated events are in none of them.
 */
export interface EventIndex {
  /** Number of dated events. */
  readonly size: number;
  /** How many are over before `t` (epoch milliseconds). */
  countBefore(t: number): number;
  /** How many start after `t`. */
  countAfter(t: number): number;
  /** Those that share an instant with the span, however long ago they began; in order of start (open ones first), then `byTime`. */
  overlapping(span: Span): readonly TimelineEvent[];
  /** The event that starts soonest after `t`, or null. */
  next(after: number): TimelineEvent | null;
  /** The event that ended last before `t`, or null. */
  previous(before: number): TimelineEvent | null;
}

interface Entry extends Span {
  readonly event: TimelineEvent;
}

/**
 * Builds the index once, in O(n log n); a question costs O(log n), and O(log n) for each event it returns.
 * The search for overlaps is an interval tree (Cormen et al., Introduction to Algorithms, "Interval trees") laid
 * out in a sorted array: the middle of a stretch is its root, and holds the latest end in the stretch.
 */
export function eventIndex(events: readonly TimelineEvent[]): EventIndex {
  const byStart = events
    .flatMap(entryOf)
    .sort((a, b) => compare(a.start, b.start) || byTime(a.event, b.event));
  const byEnd = [...byStart].sort((a, b) => compare(a.end, b.end));
  const starts = Float64Array.from(byStart, (entry) => entry.start);
  const ends = Float64Array.from(byEnd, (entry) => entry.end);
  const latest = latestEnds(byStart);

  const collect = (span: Span, from: number, to: number, found: TimelineEvent[]): void => {
    if (from >= to) return;
    const root = (from + to) >>> 1;
    if ((latest[root] ?? -Infinity) < span.start) return;
    collect(span, from, root, found);
    const entry = byStart[root];
    if (!entry || entry.start > span.end) return;
    if (entry.end >= span.start) found.push(entry.event);
    collect(span, root + 1, to, found);
  };

  return {
    size: byStart.length,
    countBefore: (t) => firstAtLeast(ends, t),
    countAfter: (t) => starts.length - firstAbove(starts, t),
    overlapping: (span) => {
      const found: TimelineEvent[] = [];
      collect(span, 0, byStart.length, found);
      return found;
    },
    next: (after) => byStart[firstAbove(starts, after)]?.event ?? null,
    previous: (before) => byEnd[firstAtLeast(ends, before) - 1]?.event ?? null,
  };
}

function entryOf(event: TimelineEvent): readonly Entry[] {
  const extent = extentOf(event.time);
  return extent ? [{ ...extent, event }] : [];
}

// Not a subtraction: Infinity - Infinity is not a number.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function latestEnds(entries: readonly Entry[]): Float64Array {
  const latest = new Float64Array(entries.length);
  const fill = (from: number, to: number): number => {
    if (from >= to) return -Infinity;
    const root = (from + to) >>> 1;
    const end = Math.max(entries[root]?.end ?? -Infinity, fill(from, root), fill(root + 1, to));
    latest[root] = end;
    return end;
  };
  fill(0, entries.length);
  return latest;
}

/** Index of the first value >= t. */
function firstAtLeast(sorted: Float64Array, t: number): number {
  return firstWhere(sorted.length, (i) => (sorted[i] ?? Infinity) >= t);
}

/** Index of the first value > t. */
function firstAbove(sorted: Float64Array, t: number): number {
  return firstWhere(sorted.length, (i) => (sorted[i] ?? Infinity) > t);
}

function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
