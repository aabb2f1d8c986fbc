import type { DeskProblemKind } from '../edit/deskProblem.ts';

/** What the problems of a kind are called together. */
export const PROBLEM_TITLES: Readonly<Record<DeskProblemKind, string>> = {
  'orders-conflict': 'Orders that cannot all hold',
  'passage-missing': 'Passages no longer found in the text',
  'passage-ambiguous': 'Passages that stand in several places',
  'chain-ends-elsewhere': 'Chains that do not end at the publisher',
  'claim-without-passage': 'Claims without a passage',
  'time-not-placed': 'Times in words, without a date',
  'event-without-time': 'Events without a time',
  'event-without-claim': 'Events without a claim',
  'source-without-claim': 'Sources in no chain',
  'paragraph-without-claim': 'Paragraphs that no claim stands in',
};
