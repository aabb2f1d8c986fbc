import type { Claim, Dataset, Source } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed, originOf, roleOf } from '../model/provenance.ts';
import type { Narrowed } from './narrow.ts';
import { type RelatedClaim, relatedClaims } from './relatedClaims.ts';
import { sourcesInOrder } from './sourceOrder.ts';
import { byTime } from './timeOrder.ts';

/** What a source did, in claims. Each claim is in exactly one of the lists, in order of its event's time. */
export interface SourceCardFacts {
  readonly source: Source;
  /** It is the first of several hops. */
  readonly originated: readonly Claim[];
  /** It published them, and names nobody: it is itself the voice. */
  readonly unattributed: readonly Claim[];
  /** It stands between origin and publisher. */
  readonly carried: readonly Claim[];
  /** It published what another said. */
  readonly published: readonly Claim[];
  /** Claims that contradict what it said itself (`originated`, `unattributed`), each pair once. */
  readonly contradicted: readonly Contradiction[];
  /** How many claims of the whole dataset it has a part in, whatever is narrowed. */
  readonly total: number;
}

/** A claim of a source, and one by which it is contradicted, which may be narrowed away. */
export interface Contradiction {
  readonly own: Claim;
  readonly related: RelatedClaim;
}

/**
 * The card of a source, of the claims that a narrowing leaves. A source that comes twice in one chain counts by the
 * first place.
 */
export function sourceCard(
  dataset: Dataset,
  source: Source,
  { claimIds }: Pick<Narrowed, 'claimIds'>,
): SourceCardFacts {
  const tables = lookup(dataset);
  const all = tables.claimsOfSource.get(source.id) ?? [];
  const lists = {
    originated: [] as Claim[],
    unattributed: [] as Claim[],
    carried: [] as Claim[],
    published: [] as Claim[],
  };
  for (const claim of all) if (claimIds.has(claim.id)) lists[partOf(claim, source.id)].push(claim);
  for (const list of Object.values(lists)) {
    list.sort((a, b) => {
      const first = tables.event.get(a.event);
      const second = tables.event.get(b.event);
      return first && second ? byTime(first, second) : 0;
    });
  }
  return {
    source,
    ...lists,
    contradicted: [...lists.originated, ...lists.unattributed].flatMap((own) =>
      contradictionsOf(dataset, own),
    ),
    total: all.length,
  };
}

/** The cards of all sources that have a part in what the narrowing leaves, in the order of lists. */
export function sourceCards(
  dataset: Dataset,
  narrowed: Pick<Narrowed, 'claimIds'>,
): readonly SourceCardFacts[] {
  return sourcesInOrder(dataset)
    .map((source) => sourceCard(dataset, source, narrowed))
    .filter((card) => partsOf(card) > 0);
}

/** Number of claims in all lists of a card together. */
export function partsOf(card: SourceCardFacts): number {
  return card.originated.length + card.unattributed.length + card.carried.length + card.published.length;
}

function partOf(claim: Claim, source: string): 'originated' | 'unattributed' | 'carried' | 'published' {
  if (isUnattributed(claim)) return 'unattributed';
  if (originOf(claim).source === source) return 'originated';
  const index = claim.chain.findIndex((hop) => hop.source === source);
  return roleOf(claim, index) === 'publisher' ? 'published' : 'carried';
}

function contradictionsOf(dataset: Dataset, own: Claim): readonly Contradiction[] {
  const seen = new Set<string>();
  return relatedClaims(dataset, own).flatMap((related) => {
    const { relation, other } = related;
    const key = `${other.id} ${relation.about}`;
    if (relation.type !== 'contradicts' || seen.has(key)) return [];
    seen.add(key);
    return { own, related };
  });
}
