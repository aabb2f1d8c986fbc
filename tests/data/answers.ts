import type { RawDataset } from './rawDataset.ts';

/** The answers to one question: claims that repeat or support each other are one answer. */
export interface Answers {
  readonly question: string;
  /** Answers that contradict another one, each as the ids of its claims. */
  readonly disputed: readonly (readonly string[])[];
  /** Claims that contradict another one of their own answer: a dataset has none. */
  readonly muddled: readonly string[];
}

/** The answers to every question of a dataset's relations. */
export function answersOf(dataset: RawDataset): readonly Answers[] {
  const questions = [...new Set(dataset.relations.map(({ about }) => about))];
  return questions.map((question) => {
    const relations = dataset.relations.filter(({ about }) => about === question);
    const leader = new Map<string, string>();
    const find = (claim: string): string => {
      const next = leader.get(claim) ?? claim;
      return next === claim ? claim : find(next);
    };
    for (const { type, claims } of relations) {
      if (type === 'repeats' || type === 'supports') leader.set(find(claims[0]), find(claims[1]));
    }
    const contradictions = relations.filter(({ type }) => type === 'contradicts');
    const named = [...new Set(relations.flatMap(({ claims }) => claims))];
    const leaders = new Set(contradictions.flatMap(({ claims }) => claims.map(find)));
    return {
      question,
      disputed: [...leaders].map((each) => named.filter((claim) => find(claim) === each)),
      muddled: contradictions
        .filter(({ claims }) => find(claims[0]) === find(claims[1]))
        .flatMap(({ claims }) => claims),
    };
  });
}
