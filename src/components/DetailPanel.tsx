import './DetailPanel.css';
import { useEffect, useRef } from 'react';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent, selectedSource } from '../view/selection.ts';
import { DatasetDetails } from './DatasetDetails.tsx';
import { EventDetails } from './EventDetails.tsx';
import { focusMark } from './focusMark.ts';
import { focusSource } from './focusSource.ts';
import { PANEL_TITLE } from './goToEvent.ts';
import { kindLine } from './kindLine.ts';
import { SourceCard } from './SourceCard.tsx';

/**
 * Who said it: the selected event with its claims, or the selected source with its own, or, with nothing selected, what
 * the dataset holds and where to start. Fills the width it is given; its container scrolls.
 */
export function DetailPanel() {
  const dataset = useWhence((s) => s.dataset);
  const eventId = useWhence((s) => selectedEvent(s.selection));
  const sourceId = useWhence((s) => selectedSource(s.selection));
  const select = useWhence((s) => s.select);
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event or source is read from its top
  useEffect(() => {
    if (root.current?.parentElement) root.current.parentElement.scrollTop = 0;
  }, [eventId, sourceId]);
  if (!dataset) return null;

  const tables = lookup(dataset);
  const event = eventId === null ? undefined : tables.event.get(eventId);
  const source = sourceId === null ? undefined : tables.source.get(sourceId);
  const close = () => {
    select(null);
    const found = (event && focusMark(event.id)) || (source && focusSource(source.id));
    if (!found) document.getElementById(PANEL_TITLE)?.focus();
  };
  return (
    <div ref={root} className="panel">
      <div className="panel-head">
        <div className="panel-heading">
          <p className="dim">
            {event ? placeOf(dataset, event) : source ? kindLine(source) : 'Nothing selected'}
          </p>
          {/* One heading for all, so that a change of its words is announced. */}
          <h2 id={PANEL_TITLE} className="panel-title" tabIndex={-1} aria-live="polite">
            {event?.title ?? source?.name ?? dataset.title}
          </h2>
        </div>
        {(event ?? source) && (
          <button
            type="button"
            className="panel-close"
            aria-label="Close details"
            title="Close details (Esc)"
            onClick={close}
          >
            ×
          </button>
        )}
      </div>
      {event && <EventDetails key={event.id} event={event} />}
      {source && <SourceCard key={source.id} source={source} />}
      {!event && !source && <DatasetDetails />}
    </div>
  );
}

export default DetailPanel;

function placeOf(dataset: Dataset, event: TimelineEvent): string {
  return [lookup(dataset).track.get(event.track)?.name, event.place].filter(Boolean).join(' · ');
}
