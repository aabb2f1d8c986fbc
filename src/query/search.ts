import type MiniSearch from 'minisearch';
import type { Dataset } from '../model/dataset.ts';
import { isSearchable } from './fold.ts';
import { fillIndex, SEARCH_OPTIONS, type SearchEntry } from './searchIndex.ts';
import { eventsByTime } from './timeOrder.ts';

/** One event that matches, and why. */
export interface SearchHit {
  /** Id of the event. */
  readonly event: string;
  /** Words of the event (folded) that matched, also those that only begin like or resemble what was typed. */
  readonly terms: readonly string[];
  /** The words typed (folded) that these answer. */
  readonly asked: readonly string[];
}

/** The answer to a search. `text` is what was asked for, trimmed. */
export interface SearchResult {
  readonly text: string;
  /** Best first, equal ones in order of time. */
  readonly hits: readonly SearchHit[];
  /** Ids of the events that match; null when the text holds nothing to look for (see `isSearchable`). */
  readonly eventIds: ReadonlySet<string> | null;
}

const indexes = new WeakMap<Dataset, Promise<MiniSearch<SearchEntry>>>();
const last = new WeakMap<Dataset, SearchResult>();

/**
 * Finds the events in which all words of `text` occur, in titles, summaries, places, claims, quotations or names of
 * sources. The library and the index are loaded at the first call; the last answer of a dataset is kept, so that
 * asking again gives the identical one. A text of punctuation alone asks nothing: someone who types an opening quotation
 * mark should not see everything vanish.
 *
 * @throws Error when the library cannot be loaded; the next call tries again.
 */
export async function search(dataset: Dataset, text: string): Promise<SearchResult> {
  const asked = text.trim();
  const index = await indexOf(dataset);
  const known = last.get(dataset);
  if (known?.text === asked) return known;
  const made = ask(index, dataset, asked);
  last.set(dataset, made);
  return made;
}

function ask(index: MiniSearch<SearchEntry>, dataset: Dataset, text: string): SearchResult {
  if (!isSearchable(text)) return { text, hits: [], eventIds: null };
  const place = new Map(eventsByTime(dataset).map((event, i) => [event.id, i]));
  const hits = index
    .search(text)
    .map((found) => ({
      event: String(found.id),
      terms: found.terms,
      asked: found.queryTerms,
      score: found.score,
    }))
    .sort((a, b) => rank(b.score) - rank(a.score) || (place.get(a.event) ?? 0) - (place.get(b.event) ?? 0))
    .map(({ event, terms, asked }): SearchHit => ({ event, terms, asked }));
  return { text, hits, eventIds: new Set(hits.map((hit) => hit.event)) };
}

/** A score without its last digits, which depend on the order in which parts of a sum were added. */
function rank(score: number): number {
  return Number(score.toPrecision(6));
}

function indexOf(dataset: Dataset): Promise<MiniSearch<SearchEntry>> {
  const known = indexes.get(dataset);
  if (known) return known;
  const made = makeIndex(dataset);
  indexes.set(dataset, made);
  made.catch(() => indexes.delete(dataset));
  return made;
}

async function makeIndex(dataset: Dataset): Promise<MiniSearch<SearchEntry>> {
  const { default: Index } = await import('minisearch');
  const index = new Index<SearchEntry>(SEARCH_OPTIONS);
  await fillIndex(index, dataset);
  return index;
}
