import './Rail.css';
import { useId, useState } from 'react';
import type { ColumnIndex } from '../model/columnIndex.ts';
import { useMassFound } from '../store/massFound.ts';
import { useWhence } from '../store/useWhence.ts';
import { FacetRow } from './FacetRow.tsx';
import { formatCount } from './plural.ts';

/** Tracks that are listed at once: files may have tens of thousands. */
const LISTED = 200;

/** The left side of a mass: its tracks with exact counts, and what else there is to know of so many events. */
export function MassRail() {
  const mass = useWhence((s) => s.mass);
  const chosen = useWhence((s) => s.filter.tracks);
  const chooseFacet = useWhence((s) => s.chooseFacet);
  const found = useMassFound((s) => s.found);
  const [limit, setLimit] = useState(LISTED);
  const id = useId();
  if (!mass) return null;
  const index = found?.index ?? mass.index;
  const { tracks } = mass;
  // What is chosen can be taken away again, wherever it stands.
  const listed = [...tracks.keys()].filter((at) => at < limit || chosen.includes(tracks[at]?.id ?? ''));
  return (
    <div className="rail">
      <section aria-labelledby={id}>
        <h2 className="eyebrow" id={id}>
          Tracks
        </h2>
        <ul className="facet" aria-labelledby={id}>
          {listed.map((at) => {
            const track = tracks[at];
            return (
              track && (
                <FacetRow
                  key={track.id}
                  name={track.name}
                  count={countOf(index, at)}
                  unit="event"
                  chosen={chosen.includes(track.id)}
                  onChoose={(how) => chooseFacet('tracks', track.id, how)}
                />
              )
            );
          })}
        </ul>
        {listed.length < tracks.length && (
          <button type="button" className="rail-more" onClick={() => setLimit((now) => now + LISTED)}>
            More tracks ({formatCount(tracks.length - listed.length)} left)
          </button>
        )}
      </section>
      {mass.index.undated > 0 && (
        <p className="rail-note dim">
          {formatCount(mass.index.undated)} without a time that can be read: they are in the table, at its
          end.
        </p>
      )}
    </div>
  );
}

function countOf(index: ColumnIndex, track: number): number {
  return (index.offsets[track + 1] ?? 0) - (index.offsets[track] ?? 0);
}
