import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { TimeWindow } from '../model/time.ts';

const sorted = new WeakMap<Dataset, readonly TimelineEvent[]>();

/**
 * Comparator of events by time: earliest start, then latest start, then id (by code unit, the same in every
 * locale). An event known only to have begun by some time stands at that time, where a reader looks for it,
 * not before all others. Undated events come last. A total order: two events compare equal only when their ids do.
 */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  const first = a.time.start;
  const second = b.time.start;
  if (first && second) {
    return compare(at(first), at(second)) || compare(first.latest, second.latest) || compare(a.id, b.id);
  }
  if (first) return -1;
  if (second) return 1;
  return compare(a.id, b.id);
}

/** All events of a dataset in the order of `byTime`. Sorted at the first call and kept with the dataset. */
export function eventsByTime(dataset: Dataset): readonly TimelineEvent[] {
  const known = sorted.get(dataset);
  if (known) return known;
  const made = [...dataset.events].sort(byTime);
  sorted.set(dataset, made);
  return made;
}

function at(start: TimeWindow): number {
  return Number.isFinite(start.earliest) ? start.earliest : start.latest;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
