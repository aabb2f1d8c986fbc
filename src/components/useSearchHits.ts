import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { type SearchResult, search } from '../query/search.ts';
import { useWhence } from '../store/useWhence.ts';

/** Where the search for the text in the filter stands. While a new text is looked up, the last answer stays. */
export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'done'; readonly result: SearchResult }
  | { readonly kind: 'failed' };

interface Question {
  readonly dataset: Dataset;
  readonly text: string;
}

/** A pause in typing this long (ms) starts the search: shorter than a reader notices, longer than a burst of keys. */
const PAUSE = 40;
const IDLE: SearchState = { kind: 'idle' };
const SEARCHING: SearchState = { kind: 'searching' };
const FAILED: SearchState = { kind: 'failed' };

// One search for all who look, whoever mounts first. What was asked is in the store; the answer follows from it.
let asked: Question | null = null;
let answer: { readonly dataset: Dataset; readonly state: SearchState } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** The state of the search for the store's dataset and text. All callers share one search and get identical objects. */
export function useSearch(): SearchState {
  const dataset = useWhence((s) => s.dataset);
  // A mass is searched where its text is.
  const text = useWhence((s) => (s.mass ? '' : s.filter.text.trim()));
  useEffect(() => request(dataset, text), [dataset, text]);
  const read = useCallback(() => stateFor(dataset, text), [dataset, text]);
  return useSyncExternalStore(subscribe, read);
}

/** Ids of the events that match the search text; null when there is none, nothing in it to look for, or no answer yet. */
export function useSearchHits(): ReadonlySet<string> | null {
  return hitsOf(useSearch());
}

/** The same outside of a component, for handlers: what the last drawing used. */
export function searchHitsNow(): ReadonlySet<string> | null {
  const { dataset, mass, filter } = useWhence.getState();
  return hitsOf(stateFor(dataset, mass ? '' : filter.text.trim()));
}

function hitsOf(state: SearchState): ReadonlySet<string> | null {
  return state.kind === 'done' ? state.result.eventIds : null;
}

function stateFor(dataset: Dataset | null, text: string): SearchState {
  if (!dataset || text === '') return IDLE;
  return answer?.dataset === dataset ? answer.state : SEARCHING;
}

function request(dataset: Dataset | null, text: string): void {
  if (!dataset || text === '') {
    clearTimeout(timer);
    asked = null;
    answer = null;
    return;
  }
  if (asked?.dataset === dataset && asked.text === text) return;
  // The first text (a link's) has no burst of keys to wait for.
  const pause = asked === null ? 0 : PAUSE;
  const question = { dataset, text };
  asked = question;
  clearTimeout(timer);
  timer = setTimeout(() => void run(question), pause);
}

async function run(question: Question): Promise<void> {
  let state: SearchState;
  try {
    state = { kind: 'done', result: await search(question.dataset, question.text) };
  } catch {
    state = FAILED;
  }
  if (asked !== question) return; // overtaken by another text
  answer = { dataset: question.dataset, state };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
