import { duration, type Span } from '../base/span.ts';
import type { PlacedEvent, Placement } from './placedEvent.ts';

/** What lies wholly beyond one edge of the viewport. */
export interface Beyond {
  readonly count: number;
  /** Id of the nearest event there. */
  readonly nearest: string | null;
  /** Viewport of the same duration with the nearest event just inside the edge that points back here; null when none. */
  readonly target: Span | null;
}

/** Events by both ends, so that those beyond an edge are counted by halving. */
interface Ends {
  readonly byStart: readonly PlacedEvent[];
  readonly byEnd: readonly PlacedEvent[];
}

/** Share of the viewport between its edge and the event it was moved to. */
const AIR = 0.15;
const kept = new WeakMap<Placement, Ends>();

/** The events that ended before the viewport starts, exactly. O(log n). */
export function beyondStart(placement: Placement, viewport: Span): Beyond {
  const { byEnd } = endsOf(placement);
  const count = firstIndex(byEnd.length, (i) => (byEnd[i]?.extent.end ?? 0) >= viewport.start);
  const nearest = byEnd[count - 1];
  if (!nearest) return { count, nearest: null, target: null };
  const end = nearest.extent.end + AIR * duration(viewport);
  return { count, nearest: nearest.id, target: { start: end - duration(viewport), end } };
}

/** The events that start after the viewport ends, exactly. O(log n). */
export function beyondEnd(placement: Placement, viewport: Span): Beyond {
  const { byStart } = endsOf(placement);
  const index = firstIndex(byStart.length, (i) => (byStart[i]?.extent.start ?? 0) > viewport.end);
  const nearest = byStart[index];
  const count = byStart.length - index;
  if (!nearest) return { count, nearest: null, target: null };
  const start = nearest.extent.start - AIR * duration(viewport);
  return { count, nearest: nearest.id, target: { start, end: start + duration(viewport) } };
}

function endsOf(placement: Placement): Ends {
  const known = kept.get(placement);
  if (known) return known;
  const made: Ends = {
    byStart: [...placement.placed].sort((a, b) => compare(a.extent.start, b.extent.start)),
    byEnd: [...placement.placed].sort((a, b) => compare(a.extent.end, b.extent.end)),
  };
  kept.set(placement, made);
  return made;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first index of `0..length` from which on `holds` is true; `length` when it never is. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (holds(mid)) high = mid;
    else low = mid + 1;
  }
  return low;
}
