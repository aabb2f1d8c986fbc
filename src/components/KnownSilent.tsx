import type { TimelineEvent } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { plural } from './plural.ts';
import { selectAndReveal } from './selectAndReveal.ts';

/** Events that no claim is about, counted openly, with each to select. Nothing where there are none. */
export function KnownSilent({ events }: { events: readonly TimelineEvent[] }) {
  const selected = useWhence((s) => selectedEvent(s.selection));
  if (events.length === 0) return null;
  return (
    <details className="known-silent">
      <summary className="dim">
        {plural(events.length, 'event')} without a claim: nobody says who knew
      </summary>
      <ul>
        {events.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="known-button"
              data-event={id}
              aria-pressed={id === selected}
              onClick={() => selectAndReveal(id)}
            >
              <bdi>{title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
