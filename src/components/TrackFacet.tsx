import { useId } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { FacetCounts } from '../query/facetCounts.ts';
import { useWhence } from '../store/useWhence.ts';
import { FacetRow } from './FacetRow.tsx';

/** "Tracks": the rows of the timeline, with their events, in their order on screen. */
export function TrackFacet({ dataset, counts }: { dataset: Dataset; counts: FacetCounts }) {
  const id = useId();
  const chosen = useWhence((s) => s.filter.tracks);
  const chooseFacet = useWhence((s) => s.chooseFacet);
  return (
    <section aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        Tracks
      </h2>
      <ul className="facet" aria-labelledby={id}>
        {dataset.tracks.map((track) => (
          <FacetRow
            key={track.id}
            name={track.name}
            count={counts.tracks.get(track.id) ?? 0}
            unit="event"
            chosen={chosen.includes(track.id)}
            onChoose={(how) => chooseFacet('tracks', track.id, how)}
          />
        ))}
      </ul>
    </section>
  );
}
