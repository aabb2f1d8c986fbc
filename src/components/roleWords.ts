import type { ColumnRole } from '../model/importing.ts';

/** What a column may hold, in words, as choices of a list. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  title: 'what happened (title)',
  start: 'when it began',
  end: 'when it ended',
  track: 'which row it belongs to',
  source: 'who said it',
  via: 'who passed it on',
  publisher: 'who published it',
  claim: 'what was said, in our words',
  quote: 'the exact words',
  summary: 'what happened, at length',
  place: 'where it happened',
  url: 'address of the document',
  tags: 'tags',
  stated: 'the time in the source’s words',
  said: 'when it was said',
  hedge: 'the hedge (“reportedly”)',
  event: 'which event it is about',
  id: 'an id',
  keep: 'other: kept, not read',
};
