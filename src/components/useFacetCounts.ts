import { useMemo } from 'react';
import { type FacetCounts, facetCounts } from '../query/facetCounts.ts';
import { useWhence } from '../store/useWhence.ts';
import { useSearchHits } from './useSearchHits.ts';

/** The counts beside the values of the facets; null while nothing is loaded. Not worked out again by mere typing. */
export function useFacetCounts(): FacetCounts | null {
  const dataset = useWhence((s) => s.dataset);
  const sources = useWhence((s) => s.filter.sources);
  const flags = useWhence((s) => s.filter.flags);
  const tracks = useWhence((s) => s.filter.tracks);
  const known = useWhence((s) => s.filter.known);
  const hits = useSearchHits();
  return useMemo(
    () => dataset && facetCounts(dataset, { sources, flags, tracks, known, text: '' }, hits),
    [dataset, sources, flags, tracks, known, hits],
  );
}
