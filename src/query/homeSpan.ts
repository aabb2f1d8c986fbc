import { duration, type Span } from '../base/span.ts';
import { MINUTE } from '../base/units.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { fullSpan, knownExtent, withRoom } from './fullSpan.ts';

export { fullSpan } from './fullSpan.ts';

/** An event whose window is more than this part of everything says nothing of where the story is dense. */
const NARROW = 0.25;
/** The first view holds at least this part of the narrow events. */
const LEAST_SHARE = 0.6;
const STEPS = 8;
/** How much length weighs against events: at 1/2, four times the length must bring twice the events. */
const LENGTH_WEIGHT = 0.5;
/** Air at both sides, and the room that the label of the last event needs from its start on; parts of the length. */
const AIR = 0.03;
const LABEL_ROOM = 0.25;

/**
 * The first view of a dataset: where its events are dense. Null when no event has a known end.
 *
 * For each share of the narrow events (of all, where most are wide), from 60 % to all, take the shortest span that holds so many whole. Of these,
 * and the span of everything, choose the one with the most events for its length: the highest
 * `events held / length ^ ½`. A crowded night among scattered months wins over the months, since thirty times the
 * length does not bring five times the events; of events that are spread evenly all are shown, since twice the
 * length brings twice the events. Open ends count as far as they are known; an event whose beginning is open belongs
 * nowhere and counts only where there is no other. The order of the events does not matter.
 */
export function homeSpan(events: readonly TimelineEvent[]): Span | null {
  const all = events.flatMap(begun).sort((a, b) => a.start - b.start || a.end - b.end);
  const full = shortestHolding(all, all.length);
  if (!full) return fullSpan(events);
  const narrow = all.filter((extent) => duration(extent) <= duration(full) * NARROW);
  const telling = narrow.length * 2 >= all.length ? narrow : all;
  // Lengths below this count as equal: a handful of events at one instant must not outweigh all others.
  const least = Math.max(MINUTE, duration(full) / 1000);

  let best = full;
  let bestScore = 0;
  for (let step = STEPS; step >= 0; step--) {
    const share = LEAST_SHARE + ((1 - LEAST_SHARE) * (STEPS - step)) / STEPS;
    const span = shortestHolding(telling, Math.ceil(share * telling.length));
    if (!span) break;
    const score = worth(span, all, least);
    if (score >= bestScore) [best, bestScore] = [span, score];
  }
  if (worth(full, all, least) >= bestScore) best = full;
  const lastStart = heldBy(best, all).reduce((last, { start }) => Math.max(last, start), best.start);
  const labelRoom = LABEL_ROOM - (best.end - lastStart) / Math.max(1, duration(best));
  return withRoom(best, AIR, Math.max(AIR, labelRoom));
}

function begun({ time }: TimelineEvent): readonly Span[] {
  const extent = knownExtent(time);
  return extent && Number.isFinite(time.start?.earliest) ? [extent] : [];
}

function worth(span: Span, extents: readonly Span[], least: number): number {
  return heldBy(span, extents).length / Math.max(duration(span), least) ** LENGTH_WEIGHT;
}

function heldBy(span: Span, extents: readonly Span[]): readonly Span[] {
  return extents.filter((each) => each.start >= span.start && each.end <= span.end);
}

/**
 * The shortest span that holds `count` of the extents (sorted by start) whole; the earliest of equals. O(n log n):
 * going from the last start to the first, a heap keeps the `count` earliest ends seen, and its top is the last of them.
 */
function shortestHolding(extents: readonly Span[], count: number): Span | null {
  if (count < 1) return null;
  const ends: number[] = [];
  let best: Span | null = null;
  for (let i = extents.length - 1; i >= 0; i--) {
    const extent = extents[i];
    if (!extent) continue;
    if (ends.length < count) push(ends, extent.end);
    else if (extent.end < (ends[0] ?? -Infinity)) replaceTop(ends, extent.end);
    const end = ends[0];
    if (ends.length === count && end !== undefined && (!best || end - extent.start <= duration(best)))
      best = { start: extent.start, end };
  }
  return best;
}

/** Adds to a binary heap with the largest on top. */
function push(heap: number[], value: number): void {
  let at = heap.length;
  heap.push(value);
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    const above = heap[parent] ?? Infinity;
    if (above >= value) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = value;
}

function replaceTop(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if ((heap[child + 1] ?? -Infinity) > (heap[child] ?? -Infinity)) child++;
    const below = heap[child] ?? -Infinity;
    if (below <= value) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = value;
}
