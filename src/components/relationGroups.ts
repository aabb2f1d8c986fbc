import type { AnswerRelation } from '../query/accounts.ts';
import { relationWords } from '../query/relatedClaims.ts';

/** Relations that are told in the same words. */
export interface RelationGroup {
  /** "Contradicted by", "Supports". */
  readonly words: string;
  readonly disputed: boolean;
  readonly related: readonly [AnswerRelation, ...AnswerRelation[]];
}

/** Relations by the words that tell them, in the order in which these first come. */
export function relationGroups(related: readonly AnswerRelation[]): readonly RelationGroup[] {
  const groups = new Map<string, [AnswerRelation, ...AnswerRelation[]]>();
  for (const each of related) {
    const words = relationWords(each);
    const group = groups.get(words);
    if (group) group.push(each);
    else groups.set(words, [each]);
  }
  return [...groups].map(([words, group]) => ({
    words,
    disputed: group[0].relation.type === 'contradicts',
    related: group,
  }));
}
