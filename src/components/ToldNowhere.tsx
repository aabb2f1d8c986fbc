import type { Claim, TimelineEvent } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { plural } from './plural.ts';
import { selectAndReveal } from './selectAndReveal.ts';

/** What no document is said to tell of, counted openly, with its events to select. Nothing where there is nothing. */
export function ToldNowhere({
  claims,
  events,
}: {
  claims: readonly Claim[];
  events: readonly TimelineEvent[];
}) {
  const selected = useWhence((s) => selectedEvent(s.selection));
  if (claims.length === 0 && events.length === 0) return null;
  const parts = [
    claims.length > 0 && `${plural(claims.length, 'claim')} without a passage`,
    events.length > 0 && `${plural(events.length, 'event')} that no passage tells of`,
  ];
  const words = parts.filter(Boolean).join(', ');
  if (events.length === 0) return <p className="told-nowhere dim">Not shown: {words}.</p>;
  return (
    <details className="told-nowhere">
      <summary className="dim">Not shown: {words}</summary>
      <ul>
        {events.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              data-event={id}
              aria-pressed={id === selected}
              onClick={() => selectAndReveal(id)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
