import type { Claim, Relation, TimelineEvent } from '../model/dataset.ts';

/** What two claims, paired, or all else of two datasets may differ in; the order is that of lists. */
export const DIFFERENCE_KINDS = [
  'only-mine',
  'only-theirs',
  'event',
  'chain',
  'stance',
  'hedge',
  'time',
  'said',
  'relation',
  'passage',
  'speech',
  'verb',
  'words',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What is compared of two claims that are one. */
export type ClaimAspect = Exclude<DifferenceKind, 'only-mine' | 'only-theirs' | 'time' | 'relation'>;

/** Where a difference stands, to group it by and to lead there. */
export interface DifferencePlace {
  /** Id of the document in my dataset; null where I do not have it, or the claim stands nowhere. */
  readonly document: string | null;
  /** Title of the document; null where the claim stands nowhere. */
  readonly title: string | null;
  readonly paragraph: number | null;
}

interface Told {
  /** The same for the same difference after other edits; a claim that was brought in has another. */
  readonly key: string;
  readonly place: DifferencePlace;
  /** One sentence for whoever settles it. */
  readonly sentence: string;
}

/** One thing in which two datasets differ. "Mine" is the dataset being made, "theirs" the one held against it. */
export type Difference = Told &
  (
    | { readonly kind: 'only-mine'; readonly mine: Claim }
    | { readonly kind: 'only-theirs'; readonly theirs: Claim }
    | { readonly kind: ClaimAspect; readonly mine: Claim; readonly theirs: Claim }
    /** When it happened. `claim` is the first of mine about the event. */
    | {
        readonly kind: 'time';
        readonly mine: TimelineEvent;
        readonly theirs: TimelineEvent;
        readonly claim: Claim;
      }
    /** A relation between two paired claims, which are mine here; only one has it, or each about another question. */
    | {
        readonly kind: 'relation';
        readonly mine: Relation | null;
        readonly theirs: Relation | null;
        readonly claims: readonly [Claim, Claim];
      }
  );
