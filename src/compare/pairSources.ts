import type { Claim, Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { Edge } from './matching.ts';
import { bestPairs, type Pairs } from './pairs.ts';
import { sourceLikeness, sourceSigns } from './sourceLikeness.ts';
import { wordSets } from './wordSets.ts';

/** More than all that claims can add. */
const SCALE = 100_000;

/**
 * The sources that are the same: by name, where case, accents and punctuation do not count, or one the initials of the
 * other ("AFP"); of several by kind and by the claims in whose chains both stand. Publishers of one document are one.
 */
export function pairSources(mine: Dataset, theirs: Dataset, documents: Pairs, claims: Pairs): Pairs {
  const words = wordSets();
  const own = mine.sources.map((source) => sourceSigns(source, words));
  const other = theirs.sources.map((source) => sourceSigns(source, words));
  const published = publishers(mine, theirs, documents);
  const together = sharedClaims(mine, theirs, claims);
  const edges: Edge[] = [];
  for (const [left, a] of own.entries()) {
    for (const [right, b] of other.entries()) {
      const pair = pairName(a.source.id, b.source.id);
      const worth = sourceLikeness(a, b) + (published.has(pair) ? 200 : 0);
      if (worth > 0) edges.push({ left, right, weight: worth * SCALE + (together.get(pair) ?? 0) });
    }
  }
  return bestPairs(mine.sources, theirs.sources, edges);
}

function publishers(mine: Dataset, theirs: Dataset, documents: Pairs): ReadonlySet<string> {
  const others = lookup(theirs).document;
  return new Set(
    mine.documents.flatMap(({ id, publisher }) => {
      const other = others.get(documents.toTheirs.get(id) ?? '');
      return other ? [pairName(publisher, other.publisher)] : [];
    }),
  );
}

/** In how many paired claims both stand, each pair of sources of their chains. */
function sharedClaims(mine: Dataset, theirs: Dataset, claims: Pairs): ReadonlyMap<string, number> {
  const others = lookup(theirs).claim;
  const counts = new Map<string, number>();
  const count = (a: Claim, b: Claim) => {
    for (const hop of a.chain) {
      for (const other of b.chain) {
        const pair = pairName(hop.source, other.source);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  };
  for (const claim of mine.claims) {
    const other = others.get(claims.toTheirs.get(claim.id) ?? '');
    if (other) count(claim, other);
  }
  return counts;
}

/** Ids may hold spaces. */
function pairName(mine: string, theirs: string): string {
  return `${mine}\u0000${theirs}`;
}
