import { assertUnreachable } from '../base/assert.ts';
import { type Claim, type Dataset, RELATION_TYPES, type Relation } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { otherClaim } from '../model/provenance.ts';

/** A claim that stands in relation to another, seen from that other one. */
export interface RelatedClaim {
  readonly relation: Relation;
  readonly other: Claim;
  /** True when the claim seen from is the one that supports or repeats; false when that is done to it. */
  readonly forward: boolean;
}

/** What contradicts, supports, repeats or bears on a claim: disputes first, else in the order of the file. */
export function relatedClaims(dataset: Dataset, claim: Claim): readonly RelatedClaim[] {
  const tables = lookup(dataset);
  const related: RelatedClaim[] = [];
  for (const relation of tables.relationsOfClaim.get(claim.id) ?? []) {
    const other = tables.claim.get(otherClaim(relation, claim.id));
    if (other && other !== claim) related.push({ relation, other, forward: relation.claims[0] === claim.id });
  }
  return related.sort(
    (a, b) => RELATION_TYPES.indexOf(a.relation.type) - RELATION_TYPES.indexOf(b.relation.type),
  );
}

/**
 * What the claim looked at does, or has done to it, to be followed by the other claim: "Contradicted by", "Supports",
 * "Supported by". Contradiction and bearing go both ways.
 */
export function relationWords({ relation, forward }: Pick<RelatedClaim, 'relation' | 'forward'>): string {
  switch (relation.type) {
    case 'contradicts':
      return 'Contradicted by';
    case 'supports':
      return forward ? 'Supports' : 'Supported by';
    case 'repeats':
      return forward ? 'Repeats' : 'Repeated by';
    case 'bears-on':
      return 'Bears on';
    default:
      return assertUnreachable(relation.type);
  }
}
