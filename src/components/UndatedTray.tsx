import { GlyphIcon } from '../marks/Glyph.tsx';
import type { TimelineEvent } from '../model/dataset.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { eventLabel } from './eventLabel.ts';

/** Events nobody gives a time for. They are listed, never put at a point that no source supports. */
export function UndatedTray({ events }: { events: readonly TimelineEvent[] }) {
  const dataset = useWhence((s) => s.dataset);
  const select = useWhence((s) => s.select);
  const selected = useWhence((s) => selectedEvent(s.selection));
  if (events.length === 0 || !dataset) return null;
  return (
    <div className="undated">
      <span className="eyebrow">Undated</span>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              data-event={event.id}
              aria-pressed={event.id === selected}
              aria-label={eventLabel(dataset, event)}
              onClick={() => select(event.id)}
            >
              {eventFacts(dataset, event).glyphs.map((kind) => (
                <GlyphIcon key={kind} kind={kind} />
              ))}
              {event.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
