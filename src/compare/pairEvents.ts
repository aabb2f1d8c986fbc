import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { Edge } from './matching.ts';
import { bestPairs, type Pairs } from './pairs.ts';
import { nameKey } from './sourceName.ts';
import { windowOverlap } from './windowOverlap.ts';
import { type WordSet, wordLikeness } from './wordSets.ts';

/** More than all that titles and times can add. */
const SHARED = 10_000_000;
/** A title that more events have tells none of them. */
const MOST_ALIKE = 30;

/**
 * The events that are the same: by the claims they share, of several by title and time. Events that share no claim are
 * the same only where their titles are, and their times have something in common.
 */
export function pairEvents(
  mine: Dataset,
  theirs: Dataset,
  claims: Pairs,
  words: (text: string) => WordSet,
): Pairs {
  const rights = new Map(theirs.events.map(({ id }, right) => [id, right]));
  const titled = new Map<string, number[]>();
  for (const [right, { title }] of theirs.events.entries()) {
    const key = nameKey(title);
    titled.set(key, [...(titled.get(key) ?? []), right]);
  }
  const others = lookup(theirs).claim;
  const edges: Edge[] = mine.events.flatMap((event, left) => {
    const shared = new Map<number, number>();
    for (const { id } of lookup(mine).claimsOfEvent.get(event.id) ?? []) {
      const other = others.get(claims.toTheirs.get(id) ?? '');
      const right = other && rights.get(other.event);
      if (right !== undefined) shared.set(right, (shared.get(right) ?? 0) + 1);
    }
    const alike = titled.get(nameKey(event.title)) ?? [];
    const near = new Set([...shared.keys(), ...(alike.length > MOST_ALIKE ? [] : alike)]);
    return [...near].flatMap((right) => {
      const other = theirs.events[right];
      const count = shared.get(right) ?? 0;
      if (!other || (count === 0 && timeLikeness(event, other) === 0)) return [];
      return [{ left, right, weight: count * SHARED + likeness(event, other, words) }];
    });
  });
  return bestPairs(mine.events, theirs.events, edges);
}

function likeness(a: TimelineEvent, b: TimelineEvent, words: (text: string) => WordSet): number {
  const title = wordLikeness(words(a.title), words(b.title));
  return Math.round(1000 * title + 1000 * timeLikeness(a, b)) + (a.id === b.id ? 2 : 1);
}

/** An event without a date may be at any time: that is a little. */
function timeLikeness(a: TimelineEvent, b: TimelineEvent): number {
  if (!a.time.start || !b.time.start) return a.time.start === b.time.start ? 1 : 0.1;
  return windowOverlap(a.time.start, b.time.start) ?? 0.5;
}
