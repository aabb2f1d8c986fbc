import type { Figure } from './alpha.ts';
import { type Mark, markLikeness } from './marks.ts';
import { bestMatching, type Edge } from './matching.ts';
import type { Marks } from './pairing.ts';
import { wordLikeness } from './wordSets.ts';

/** How far passages of one are found in the other. Mine stand for what is right: changing sides changes the first two. */
export interface PassageScore {
  /** Of their passages, the part that I have too. */
  readonly precision: Figure;
  /** Of my passages, the part that they have too. */
  readonly recall: Figure;
  /** Harmonic mean of both (van Rijsbergen 1979): twice the shared, of all passages of both. The same from either side. */
  readonly f1: Figure;
}

/**
 * Passages as sets of words in the documents that both have; one that several claims share counts once. Pairs are one
 * to one, as many as there can be.
 *
 * @param least likeness from which on two are the same: 1, or 0.5 for half of the letters that either stands on.
 */
export function passageScore(
  mine: Marks,
  theirs: Marks,
  shared: ReadonlySet<string>,
  least: number,
): PassageScore {
  const own = distinct(mine, shared);
  const other = distinct(theirs, shared);
  const near = new Map<string, number[]>();
  for (const [right, mark] of other.entries()) {
    const list = near.get(placeOf(mark));
    if (list) list.push(right);
    else near.set(placeOf(mark), [right]);
  }
  const edges: Edge[] = own.flatMap((mark, left) =>
    (near.get(placeOf(mark)) ?? []).flatMap((right) => {
      const b = other[right];
      const likeness = b ? markLikeness(mark, b, wordLikeness) : 0;
      // One more pair is worth more than any likeness of others: at least half, and one never hinders two.
      return likeness >= least ? [{ left, right, weight: 1_000_000 + Math.round(likeness * 1000) }] : [];
    }),
  );
  const pairs = bestMatching(own.length, edges).filter((right) => right >= 0).length;
  return {
    precision: part(pairs, other.length),
    recall: part(pairs, own.length),
    f1: part(2 * pairs, own.length + other.length),
  };
}

function distinct(marks: Marks, shared: ReadonlySet<string>): readonly Mark[] {
  const found = new Map<string, Mark>();
  for (const list of marks.values()) {
    for (const mark of list) if (shared.has(mark.document)) found.set(mark.key, mark);
  }
  return [...found.values()];
}

function placeOf({ document, paragraph }: Mark): string {
  return `${document} ${paragraph ?? '?'}`;
}

function part(count: number, n: number): Figure {
  return n === 0 ? { kind: 'unclear', why: 'few', n } : { kind: 'figure', value: count / n, n };
}
