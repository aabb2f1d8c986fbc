import type { Claim, Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { bySaying } from './bySaying.ts';
import type { Narrowed } from './narrow.ts';
import { questions } from './questions.ts';
import { type RelatedClaim, relatedClaims } from './relatedClaims.ts';

/** A question that relations are about, with all that is said to it. */
export interface Account {
  readonly question: string;
  /** True when claims contradict each other about it, whatever is narrowed away. */
  readonly disputed: boolean;
  /** Those that are left: the ones that contradict another first, then the others; each in the order of saying. */
  readonly answers: readonly Answer[];
  /** Number of answers when nothing is narrowed. */
  readonly total: number;
}

/** One answer: a claim with those that repeat it as to the question. What only supports it is an answer of its own. */
export interface Answer {
  /** Id of its first claim as nothing is narrowed; the same whatever is shown. */
  readonly id: string;
  /** Those that are left, in the order of saying; at least one. */
  readonly claims: readonly AnswerClaim[];
  /** How many of its claims are narrowed away. */
  readonly hidden: number;
  /** Ids of the answers that cannot be true together with it, shown or not. */
  readonly contradicts: ReadonlySet<string>;
}

/** A claim, and how it stands to others as to one question. */
export interface AnswerClaim {
  readonly claim: Claim;
  readonly event: TimelineEvent;
  readonly related: readonly AnswerRelation[];
}

/** A relation about the question, and whether the claim at its other side is left. */
export interface AnswerRelation extends RelatedClaim {
  readonly shown: boolean;
}

/**
 * What is said to every question of a dataset: disputed questions first, then the rest, each in the order of the file.
 * A question all of whose claims are narrowed away has no answers. No answer is ranked or judged.
 */
export function accounts(dataset: Dataset, { claimIds }: Pick<Narrowed, 'claimIds'>): readonly Account[] {
  return outlines(dataset).map(({ question, disputed, answers }) => ({
    question,
    disputed,
    answers: answers.flatMap((answer) => {
      const claims = answer.claims.filter(({ claim }) => claimIds.has(claim.id));
      if (claims.length === 0) return [];
      return {
        ...answer,
        claims: claims.map((each) => ({
          ...each,
          related: each.related.map((one) => ({ ...one, shown: claimIds.has(one.other.id) })),
        })),
        hidden: answer.claims.length - claims.length,
      };
    }),
    total: answers.length,
  }));
}

/** The claims that are left of a question, answer by answer. */
export function claimsOf(account: Pick<Account, 'answers'>): readonly Claim[] {
  return account.answers.flatMap((answer) => answer.claims.map(({ claim }) => claim));
}

interface Outline extends Pick<Account, 'question' | 'disputed'> {
  readonly answers: readonly Pick<Answer, 'id' | 'claims' | 'contradicts'>[];
}

const kept = new WeakMap<Dataset, readonly Outline[]>();

function outlines(dataset: Dataset): readonly Outline[] {
  const known = kept.get(dataset);
  if (known) return known;
  const made = questions(dataset).map(({ question, disputed, claims }) => ({
    question,
    disputed,
    answers: answersTo(dataset, question, claims),
  }));
  kept.set(dataset, made);
  return made;
}

function answersTo(dataset: Dataset, question: string, claims: readonly Claim[]): Outline['answers'] {
  const { event } = lookup(dataset);
  const related = new Map(claims.map((claim) => [claim.id, relatedTo(dataset, question, claim)]));
  const answers = repeatGroups([...claims].sort(bySaying(dataset)), related);
  const answerOf = new Map(answers.flatMap((each) => each.map((claim) => [claim.id, each[0]?.id ?? ''])));
  const made = answers.map((each) => ({
    id: each[0]?.id ?? '',
    claims: each.flatMap((claim) => {
      const about = event.get(claim.event);
      return about ? { claim, event: about, related: related.get(claim.id) ?? [] } : [];
    }),
    contradicts: new Set(
      each.flatMap((claim) =>
        (related.get(claim.id) ?? [])
          .filter(({ relation }) => relation.type === 'contradicts')
          .flatMap(({ other }) => answerOf.get(other.id) ?? []),
      ),
    ),
  }));
  return made.sort((a, b) => Number(b.contradicts.size > 0) - Number(a.contradicts.size > 0));
}

/** Each relation once, though a file may say it twice. */
function relatedTo(dataset: Dataset, question: string, claim: Claim): readonly AnswerRelation[] {
  const found = new Map<string, AnswerRelation>();
  for (const each of relatedClaims(dataset, claim)) {
    if (each.relation.about !== question) continue;
    const direction =
      each.relation.type === 'supports' || each.relation.type === 'repeats' ? each.forward : '';
    const key = `${each.relation.type} ${direction} ${each.other.id}`;
    if (!found.has(key)) found.set(key, { ...each, shown: true });
  }
  return [...found.values()];
}

/** Classes of claims that repeat each other as to the question, in the order of their first claims. */
function repeatGroups(
  claims: readonly Claim[],
  related: ReadonlyMap<string, readonly AnswerRelation[]>,
): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (groups.has(claim.id)) continue;
    const group: Claim[] = [];
    const stack = [claim.id];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (groups.has(id)) continue;
      groups.set(id, group);
      for (const { relation, other } of related.get(id) ?? [])
        if (relation.type === 'repeats') stack.push(other.id);
    }
  }
  for (const claim of claims) groups.get(claim.id)?.push(claim);
  return [...new Set(groups.values())];
}
