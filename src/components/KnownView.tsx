import './KnownView.css';
import { useMemo, useRef, useState } from 'react';
import { knownColumns } from '../layout/knownColumns.ts';
import type { Dataset } from '../model/dataset.ts';
import { knownClaims, knownCounts } from '../query/knownClaims.ts';
import { allSteps, knownSteps } from '../query/knownSteps.ts';
import type { Narrowed } from '../query/narrow.ts';
import { useWhence } from '../store/useWhence.ts';
import { KnownChart } from './KnownChart.tsx';
import { KnownClocks } from './KnownClocks.tsx';
import { KnownCount } from './KnownCount.tsx';
import { KnownEmpty } from './KnownEmpty.tsx';
import { KnownPlayer } from './KnownPlayer.tsx';
import { KnownSilent } from './KnownSilent.tsx';
import { KnownTable } from './KnownTable.tsx';
import { useKnownPicture } from './useKnownPicture.ts';
import { useKnownPlay } from './useKnownPlay.ts';
import { useSize } from './useSize.ts';
import { useWhenever } from './useWhenever.ts';

/** Known by: when things happened beside when they were said, and what had been said by an instant. */
export function KnownView() {
  const dataset = useWhence((s) => s.dataset);
  const whenever = useWhenever();
  if (!dataset || !whenever) return null;
  if (dataset.claims.length === 0) return <KnownEmpty />;
  return <Loaded dataset={dataset} whenever={whenever} />;
}

export default KnownView;

function Loaded({ dataset, whenever }: { dataset: Dataset; whenever: Narrowed }) {
  const known = useWhence((s) => s.filter.known);
  const shown = useMemo(() => knownClaims(dataset, whenever), [dataset, whenever]);
  const steps = useMemo(() => knownSteps(dataset, whenever.claims), [dataset, whenever]);
  const clock = allSteps(dataset).length > 0;
  const play = useKnownPlay(steps);
  const [table, setTable] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const [measured, { width }] = useSize<HTMLDivElement>();
  const columns = useMemo(() => knownColumns(width, clock), [width, clock]);
  const picture = useKnownPicture(dataset, shown, columns);
  const drawn = width > 0 && whenever.claims.length > 0;
  const toggle = () => {
    setTable(!table);
    // The rows of the one stand elsewhere in the other.
    if (page.current) page.current.scrollTop = 0;
  };
  const top = (
    <div className="known-top">
      <KnownCount
        counts={knownCounts(dataset, whenever.claims, known)}
        known={known}
        zone={dataset.timeZone}
        quiet={play.playing}
      />
      <button type="button" className="known-button" aria-expanded={table} onClick={toggle}>
        {table ? 'Show as picture' : 'Show as table'}
      </button>
    </div>
  );
  return (
    <div className="known" ref={page} data-stacked={columns.stacked} data-table={table}>
      <div className="known-measure" ref={measured} />
      {/* On a small screen the figures scroll away, and leave the room to the rows. */}
      {columns.stacked && top}
      <div className="known-head">
        {!columns.stacked && top}
        {clock ? (
          width > 0 && <KnownPlayer dataset={dataset} steps={steps} play={play} columns={columns} />
        ) : (
          <p className="known-note">
            This dataset does not tell when anything was said. With “said” in its claims, or “published” in
            its documents, one sees here what had been said by when.
          </p>
        )}
        {drawn && !table && <KnownClocks dataset={dataset} columns={columns} picture={picture} />}
      </div>
      {drawn && table && <KnownTable dataset={dataset} shown={shown} known={known} />}
      {drawn && !table && (
        <KnownChart
          dataset={dataset}
          shown={shown}
          known={known}
          columns={columns}
          picture={picture}
          page={page}
        />
      )}
      <KnownSilent events={shown.silent} />
    </div>
  );
}
