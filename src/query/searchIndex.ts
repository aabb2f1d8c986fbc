import type MiniSearch from 'minisearch';
import type { Options } from 'minisearch';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { formsOf, partsOf, wordsOf } from './fold.ts';
import { eventsByTime } from './timeOrder.ts';

/** The parts of an event in which a search looks, in the order in which a list shows them. */
export const SEARCH_FIELDS = ['title', 'summary', 'place', 'claim', 'quotation', 'source'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** All texts of an event by field. A field that the event lacks has an empty list. */
export type SearchTexts = Readonly<Record<SearchField, readonly string[]>>;

/** What the index holds for one event. */
export interface SearchEntry {
  readonly id: string;
  readonly texts: SearchTexts;
}

/** Shorter words are not searched with typing errors allowed: too many others are one letter away. */
const FUZZY_FROM = 5;
/** Share of a word's letters that may be wrong. */
const FUZZY = 0.2;
/** True for a searched word in which slips are forgiven. In a sign there is no slip: each emoji is itself. */
export function isForgiven(word: string): boolean {
  return word.length >= FUZZY_FROM && /[\p{L}\p{N}]/u.test(word);
}

/** Entries indexed before the page gets a turn. */
const CHUNK = 200;

/** The texts in which a search finds the event. Quotations are the exact words of its claims' passages. */
export function searchTexts(dataset: Dataset, event: TimelineEvent): SearchTexts {
  const { claimsOfEvent, source } = lookup(dataset);
  const claims = claimsOfEvent.get(event.id) ?? [];
  const names = claims.flatMap((claim) => claim.chain.map((hop) => source.get(hop.source)?.name ?? ''));
  return {
    title: [event.title],
    summary: event.summary === null ? [] : [event.summary],
    place: event.place === null ? [] : [event.place],
    claim: claims.map((claim) => claim.text),
    quotation: claims.flatMap((claim) => claim.passages.map((passage) => passage.exact)),
    source: [...new Set(names)],
  };
}

/** How the library cuts, weighs and compares: all words must match, from their start, accents and case aside. */
export const SEARCH_OPTIONS: Options<SearchEntry> = {
  fields: [...SEARCH_FIELDS],
  extractField: (entry, field) => (field === 'id' ? entry.id : entry.texts[field as SearchField].join('\n')),
  tokenize: (text) => wordsOf(text).flatMap((word) => formsOf(word.text)),
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (text) => wordsOf(text).flatMap((word) => partsOf(word.text)),
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (isForgiven(term) ? FUZZY : false),
    boost: { title: 4, claim: 2, quotation: 2, source: 1.5, place: 1.5 },
  },
};

/** Fills the index in turns, so that the page stays alive with ten thousand events. */
export async function fillIndex(index: MiniSearch<SearchEntry>, dataset: Dataset): Promise<void> {
  const entries = eventsByTime(dataset).map((event) => ({
    id: event.id,
    texts: searchTexts(dataset, event),
  }));
  await index.addAllAsync(entries, { chunkSize: CHUNK });
}
