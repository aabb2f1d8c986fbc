import './ClusterList.css';
import './MassList.css';
import { useEffect, useState } from 'react';
import { type ColumnIndex, countOverlapping } from '../model/columnIndex.ts';
import type { Mass, MassEvents } from '../model/mass.ts';
import { describeShort } from '../query/describeTime.ts';
import { massFirst } from '../query/massFirst.ts';
import { selectRow } from '../store/massParts.ts';
import { useWhence } from '../store/useWhence.ts';
import { withinReach } from '../view/gesture.ts';
import type { BandSpot } from './bandSpot.ts';
import { formatCount, plural } from './plural.ts';
import { itself, useListPopover } from './useListPopover.ts';

interface MassListProps {
  readonly mass: Mass;
  readonly index: ColumnIndex;
  readonly spot: BandSpot;
  onClose(): void;
}

/** Most events that are listed; the others are counted. */
const LISTED = 100;

/** What a band holds at one place, or the viewport, as a list. The browser's popover closes it on Esc and on a click elsewhere. */
export function MassList({ mass, index, spot, onClose }: MassListProps) {
  const { tracks, span, at, whole } = spot;
  const { ref, style } = useListPopover(at, itself, onClose);
  const setViewport = useWhence((s) => s.setViewport);
  const [part, setPart] = useState<MassEvents | null>(null);
  const count = tracks.reduce((sum, track) => sum + countOverlapping(index, track, span), 0);
  useEffect(() => {
    let gone = false;
    const rows = massFirst(index, tracks, span, LISTED).map((place) => index.rows[place] ?? 0);
    void mass.events(rows).then((events) => {
      if (!gone) setPart(events);
    });
    return () => {
      gone = true;
    };
  }, [mass, index, tracks, span]);
  /** Back to where the list was asked for: what had the focus in it is gone. */
  const leave = () => {
    onClose();
    document.getElementById('timeline')?.focus();
  };
  return (
    <div
      ref={ref}
      popover="auto"
      className="cluster-list mass-list"
      style={style}
      tabIndex={-1}
      data-gesture="none"
      role="dialog"
      aria-label={`${plural(count, 'event')} ${whole ? 'in view' : 'close together'}`}
    >
      <p className="cluster-list-head">
        <span className="eyebrow">
          {plural(count, 'event')}
          {whole && ' in view'}
        </span>
        {!whole && (
          <button
            type="button"
            onClick={() => {
              setViewport(withinReach(span));
              leave();
            }}
          >
            Zoom to them
          </button>
        )}
      </p>
      <ul>
        {part?.dataset.events.map((event, i) => (
          <li key={event.id}>
            <button
              type="button"
              data-event={event.id}
              onClick={() => {
                void selectRow(mass, part.rows[i] ?? 0);
                leave();
              }}
            >
              <span className="cluster-list-title">{event.title}</span>
              <span className="dim">{describeShort(event.time, mass.timeZone)}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > LISTED && (
        <p className="mass-list-more dim">
          The first {LISTED} of {formatCount(count)}. Zoom in, or search, for the others.
        </p>
      )}
    </div>
  );
}

export default MassList;
