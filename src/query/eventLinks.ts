import { type Dataset, RELATION_TYPES, type RelationType } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { relatedClaims, relationWords } from './relatedClaims.ts';

/** How an event stands to another by their claims. */
export interface EventLink {
  /** Id of the other event. */
  readonly event: string;
  /** The first in the order of `RELATION_TYPES` that joins a claim of each. */
  readonly type: RelationType;
  /** What the event looked from does, or has done to it: "contradicted by", "supports". */
  readonly words: string;
}

/**
 * The other events that an event's claims contradict, support, repeat or bear on, or are so by; each once, disputes
 * first, then in the order of the file.
 *
 * @param claimIds the claims that are not narrowed away; the others join nothing.
 */
export function eventLinks(
  dataset: Dataset,
  event: string,
  claimIds: ReadonlySet<string>,
): readonly EventLink[] {
  const found = (lookup(dataset).claimsOfEvent.get(event) ?? [])
    .filter((claim) => claimIds.has(claim.id))
    .flatMap((claim) => relatedClaims(dataset, claim))
    .filter(({ other }) => claimIds.has(other.id) && other.event !== event)
    .map((related) => ({ rank: RELATION_TYPES.indexOf(related.relation.type), related }))
    .sort((a, b) => a.rank - b.rank);
  const links = new Map<string, EventLink>();
  for (const { related } of found) {
    const to = related.other.event;
    const words = relationWords(related).toLowerCase();
    if (!links.has(to)) links.set(to, { event: to, type: related.relation.type, words });
  }
  return [...links.values()];
}
