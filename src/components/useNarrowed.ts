import { type Narrowed, narrow } from '../query/narrow.ts';
import { useMassRest } from '../store/massRest.ts';
import { useWhence } from '../store/useWhence.ts';
import { searchHitsNow, useSearchHits } from './useSearchHits.ts';

/**
 * What the reader's filter and search leave of the dataset; null while nothing is loaded. Every view uses it, and all
 * get the identical object. The lists are selected one by one so that typing re-renders nobody before the hits change.
 */
export function useNarrowed(): Narrowed | null {
  const dataset = useWhence((s) => s.dataset);
  const sources = useWhence((s) => s.filter.sources);
  const flags = useWhence((s) => s.filter.flags);
  const tracks = useWhence((s) => s.filter.tracks);
  const known = useWhence((s) => s.filter.known);
  const hits = useSearchHits();
  const rest = useMassRest((s) => s.ids);
  return dataset && narrow(dataset, { sources, flags, tracks, known, text: '' }, rest ?? hits);
}

/** The same at this moment, for handlers outside a render. */
export function narrowedNow(): Narrowed | null {
  const { dataset, filter } = useWhence.getState();
  return dataset && narrow(dataset, { ...filter, text: '' }, useMassRest.getState().ids ?? searchHitsNow());
}
