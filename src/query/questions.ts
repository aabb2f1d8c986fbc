import type { Claim, Dataset, Relation, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { byTime } from './timeOrder.ts';

/** A question that claims of a dataset bear on: the words of its relations' `about`. */
export interface Question {
  readonly question: string;
  /** True when claims contradict each other about it. */
  readonly disputed: boolean;
  /** Every claim that a relation about it names, each once. */
  readonly claims: readonly Claim[];
  /** Where to start reading: the first event in time that a contradicting claim is about, else that any claim is. */
  readonly event: TimelineEvent;
}

/**
 * What a dataset's relations are about, each question once: disputed ones first, else in the order of the file.
 *
 * @param within ids of the claims that a narrowing leaves: only these are counted and led to, and a question that none of
 * them speaks to is left out. What is in dispute stays so, though the other side be out of sight. Null for all claims.
 */
export function questions(dataset: Dataset, within: ReadonlySet<string> | null = null): readonly Question[] {
  const { claim } = lookup(dataset);
  const groups = new Map<string, Relation[]>();
  for (const relation of dataset.relations) {
    groups.set(relation.about, [...(groups.get(relation.about) ?? []), relation]);
  }
  const found: Question[] = [];
  for (const [question, relations] of groups) {
    const contradictions = relations.filter((relation) => relation.type === 'contradicts');
    const disputed = contradictions.length > 0;
    const claimsOf = (some: readonly Relation[]) =>
      [...new Set(some.flatMap((relation) => relation.claims))].flatMap((id) =>
        within === null || within.has(id) ? (claim.get(id) ?? []) : [],
      );
    const claims = claimsOf(relations);
    const event = firstEvent(dataset, claimsOf(contradictions)) ?? firstEvent(dataset, claims);
    if (event) found.push({ question, disputed, claims, event });
  }
  return found.sort((a, b) => Number(b.disputed) - Number(a.disputed));
}

function firstEvent(dataset: Dataset, claims: readonly Claim[]): TimelineEvent | undefined {
  const { event } = lookup(dataset);
  return claims
    .map((claim) => event.get(claim.event))
    .filter((each) => each !== undefined)
    .sort(byTime)[0];
}
