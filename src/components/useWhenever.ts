import { type Narrowed, narrow } from '../query/narrow.ts';
import { useWhence } from '../store/useWhence.ts';
import { useSearchHits } from './useSearchHits.ts';

/**
 * What the filter and the search leave whenever it was said: `useNarrowed` without the second clock, for the view that
 * shows what was not yet said as well.
 */
export function useWhenever(): Narrowed | null {
  const dataset = useWhence((s) => s.dataset);
  const sources = useWhence((s) => s.filter.sources);
  const flags = useWhence((s) => s.filter.flags);
  const tracks = useWhence((s) => s.filter.tracks);
  const hits = useSearchHits();
  return dataset && narrow(dataset, { sources, flags, tracks, known: null, text: '' }, hits);
}
