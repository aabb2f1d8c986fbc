/** What is wrong with a dataset that is being made, or still missing. In the order in which lists show them. */
export const DESK_PROBLEM_KINDS = [
  'orders-conflict',
  'passage-missing',
  'passage-ambiguous',
  'chain-ends-elsewhere',
  'claim-without-passage',
  'time-not-placed',
  'event-without-time',
  'event-without-claim',
  'source-without-claim',
  'paragraph-without-claim',
] as const;
export type DeskProblemKind = (typeof DESK_PROBLEM_KINDS)[number];

/** Where to go to mend it. */
export interface DeskPlace {
  readonly kind: 'claim' | 'event' | 'source' | 'document' | 'paragraph' | 'relation' | 'order';
  /** Of the record; for `paragraph` of its document, for `order` of the event that comes first. */
  readonly id: string;
  /** Number of the paragraph in the document, for `paragraph`, and for a claim by its passage where one is known. */
  readonly paragraph?: number;
  /** For a claim: the document of the passage meant. */
  readonly document?: string;
  /** For `order`: the event that comes after. */
  readonly after?: string;
}

/** One thing to mend. The dataset is valid all the same, and can be saved and shown. */
export interface DeskProblem {
  readonly kind: DeskProblemKind;
  /** `missing`: something is not there yet. `doubtful`: what is there may be wrong. */
  readonly severity: 'missing' | 'doubtful';
  /** One sentence. */
  readonly message: string;
  readonly where: DeskPlace;
}
