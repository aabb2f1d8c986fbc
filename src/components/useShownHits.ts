import { useMemo } from 'react';
import type { SearchHit } from '../query/search.ts';
import { useNarrowed } from './useNarrowed.ts';
import { type SearchState, useSearch } from './useSearchHits.ts';

/** What the list under the search field shows. */
export interface ShownHits {
  readonly state: SearchState['kind'] | 'unsearchable';
  /** The best hits that the rest of the filter leaves, at most `MOST_HITS`. */
  readonly hits: readonly SearchHit[];
  /** All hits that the rest of the filter leaves. */
  readonly total: number;
  /** Hits that the rest of the filter takes away. */
  readonly filtered: number;
  /** The text that this answers: while another is looked up, that of the last answer. Null before the first. */
  readonly answers: string | null;
}

/** A list longer than this is no help: the reader adds a word or looks at the table. */
export const MOST_HITS = 50;

const UNSEARCHABLE: ShownHits = { state: 'unsearchable', hits: [], total: 0, filtered: 0, answers: null };

/** The hits of the search under the present filter, best first. */
export function useShownHits(): ShownHits {
  const state = useSearch();
  const narrowed = useNarrowed();
  return useMemo((): ShownHits => {
    if (state.kind === 'done' && state.result.eventIds === null) return UNSEARCHABLE;
    const all = state.kind === 'done' ? state.result.hits : [];
    const left = all.filter((hit) => narrowed?.eventIds.has(hit.event));
    return {
      state: state.kind,
      hits: left.slice(0, MOST_HITS),
      total: left.length,
      filtered: all.length - left.length,
      answers: state.kind === 'done' ? state.result.text : null,
    };
  }, [state, narrowed]);
}
