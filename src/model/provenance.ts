import type { Claim, Dataset, Hop, Relation, Source } from './dataset.ts';
import { lookup } from './lookup.ts';
import { voices } from './voices.ts';

/** What a source does in one chain. The publisher of an unattributed claim is `publisher`, not `origin`. */
export type Role = 'origin' | 'carrier' | 'publisher';

/** The kind that glyphs and groups show: a source's own, or `none` for a claim nobody is named for. */
export type OriginKind = Source['kind'] | 'none';

/** The first hop: who knows or speaks. For an unattributed claim that is the publisher itself. */
export function originOf(claim: Claim): Hop {
  return claim.chain[0];
}

/** True when nobody is named: the chain is the publisher alone. The screen says "no source named". */
export function isUnattributed(claim: Claim): boolean {
  return claim.chain.length === 1;
}

/** The role of the hop at `index` of a chain. */
export function roleOf(claim: Claim, index: number): Role {
  if (index === claim.chain.length - 1) return 'publisher';
  return index === 0 ? 'origin' : 'carrier';
}

/** The kind of a claim's origin, `none` where no source is named. */
export function originKind(dataset: Dataset, claim: Claim): OriginKind {
  if (isUnattributed(claim)) return 'none';
  return lookup(dataset).source.get(originOf(claim).source)?.kind ?? 'none';
}

/**
 * Ids of the independent origins of some claims about one event or question: one for each voice, not for each outlet.
 *
 * - The origin is the first hop of a chain: five outlets that relay one agency's line are one voice, and so is an origin
 *   that two carriers bring to one publisher.
 * - An agency quoted without a speaker is itself the origin. Where nobody is named, the publisher is: one voice a publisher.
 * - An unnamed origin is one voice at most: unnamed ones whom the same source heard may be the same person, and count once.
 * - A source that speaks for itself and passes on others is a voice for what it says itself; what it relays adds nothing.
 *
 * Never more than there are claims, never none where there is one, and a further relay never raises it.
 * `docs/independence.md` gives the reasons; `voices` tells who was counted together. For a whole dataset use `distinctOrigins`:
 * unnamed people of different events are not the same for being heard by the same paper.
 */
export function independentOrigins(dataset: Dataset, claims: readonly Claim[]): readonly string[] {
  return voices(dataset, claims).map(({ origins }) => origins[0]);
}

/** Ids of all first hops of some claims, each once, in the order in which they first come. */
export function distinctOrigins(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map((claim) => originOf(claim).source))];
}

/** Relations of type `contradicts` that name the claim. */
export function disputesOf(dataset: Dataset, claim: Claim): readonly Relation[] {
  return (lookup(dataset).relationsOfClaim.get(claim.id) ?? []).filter(
    (relation) => relation.type === 'contradicts',
  );
}

/** True when another claim cannot be true together with this one. */
export function isDisputed(dataset: Dataset, claim: Claim): boolean {
  return disputesOf(dataset, claim).length > 0;
}

/** The claim at the other side of a relation. */
export function otherClaim(relation: Relation, claim: string): string {
  return relation.claims[0] === claim ? relation.claims[1] : relation.claims[0];
}
