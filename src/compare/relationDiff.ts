import type { Relation } from '../model/dataset.ts';
import type { Pairing } from './pairing.ts';

/** A relation between two paired claims as each of the two datasets has it; the ids are of my claims. */
export interface RelationDiff {
  readonly claims: readonly [string, string];
  readonly mine: Relation | null;
  readonly theirs: Relation | null;
}

/** Relations that only one has, or that are about another question. Those of claims that are not paired come with them. */
export function relationDiffs({ mine, theirs, claims }: Pairing): readonly RelationDiff[] {
  const found = new Map<string, { claims: readonly [string, string]; mine?: Relation; theirs?: Relation }>();
  for (const relation of mine.relations) {
    if (!relation.claims.every((id) => claims.toTheirs.has(id))) continue;
    const entry = found.get(relationKey(relation.type, relation.claims)) ?? { claims: relation.claims };
    // A file may hold several between the same claims; the first stands for all.
    found.set(relationKey(relation.type, relation.claims), { mine: relation, ...entry });
  }
  for (const relation of theirs.relations) {
    const [a, b] = relation.claims.map((id) => claims.toMine.get(id));
    if (a === undefined || b === undefined) continue;
    const entry = found.get(relationKey(relation.type, [a, b])) ?? { claims: [a, b] as const };
    found.set(relationKey(relation.type, [a, b]), { theirs: relation, ...entry });
  }
  return [...found.values()].flatMap(({ claims: ends, mine: own = null, theirs: other = null }) =>
    own && other && own.about === other.about && own.on === other.on
      ? []
      : [{ claims: ends, mine: own, theirs: other }],
  );
}

/** Equal for relations of one type between the same two claims; which is first counts only where it does something. */
export function relationKey(type: Relation['type'], [a, b]: readonly [string, string]): string {
  const directed = type === 'supports' || type === 'repeats';
  return JSON.stringify([type, ...(directed || a < b ? [a, b] : [b, a])]);
}
