import './PhoneTimeline.css';
import { DAY } from '../base/units.ts';
import { DisputeSign } from '../marks/DisputeSign.tsx';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { TimelineEvent } from '../model/dataset.ts';
import { describeShort } from '../query/describeTime.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { startHeading } from '../query/startHeading.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { eventLabel } from './eventLabel.ts';
import { PhoneBar } from './PhoneBar.tsx';
import { plural } from './plural.ts';
import { useNarrowed } from './useNarrowed.ts';
import { useScrollToSelected } from './useScrollToSelected.ts';

/**
 * The timeline of a narrow screen: time runs down, one event a row under the day on which it may have begun, or under
 * the month or year where no day is known.
 */
export function PhoneTimeline() {
  const dataset = useWhence((s) => s.dataset);
  const narrowed = useNarrowed();
  const selected = useWhence((s) => selectedEvent(s.selection));
  const list = useScrollToSelected<HTMLDivElement>(selected);
  if (!dataset || !narrowed) return null;
  return (
    // The list scrolls, so it must be reachable by keyboard itself.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes focus (WCAG 2.1.1)
    <section id="timeline" className="phone" aria-label="Timeline" ref={list} tabIndex={0}>
      {groups(narrowed.events, dataset.timeZone).map((group) => (
        <section key={group.name}>
          {group.gap > 1 && <p className="phone-gap">{plural(group.gap, 'day')} later</p>}
          <h2 className="phone-date">{group.name}</h2>
          <ol>
            {group.events.map((event) => (
              <Entry key={event.id} event={event} selected={event.id === selected} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Entry({ event, selected }: { event: TimelineEvent; selected: boolean }) {
  const dataset = useWhence((s) => s.dataset);
  const select = useWhence((s) => s.select);
  const litSource = useWhence((s) => s.litSource);
  if (!dataset) return null;
  const facts = eventFacts(dataset, event);
  const short = describeShort(event.time, dataset.timeZone);
  const lit = litSource !== null && facts.claims.some((c) => c.chain.some((hop) => hop.source === litSource));
  return (
    <li className="phone-entry">
      <PhoneBar time={event.time} />
      <button
        type="button"
        className={lit ? 'phone-event is-lit' : 'phone-event'}
        data-event={event.id}
        aria-pressed={selected}
        aria-label={`${short}, ${eventLabel(dataset, event)}`}
        onClick={() => select(event.id)}
      >
        <span className="phone-time">{short}</span>{' '}
        <span className="phone-title">
          {facts.glyphs.map((kind) => (
            <GlyphIcon key={kind} kind={kind} />
          ))}
          <bdi>{event.title}</bdi>
          {facts.disputed && (
            <svg className="phone-dispute" width={12} height={14} aria-hidden="true">
              <DisputeSign x={1} y={1} />
            </svg>
          )}
        </span>
      </button>
    </li>
  );
}

interface Group {
  readonly name: string;
  /** Whole days since the heading right above; 0 where one of the two names no day. */
  readonly gap: number;
  readonly events: readonly TimelineEvent[];
}

function groups(events: readonly TimelineEvent[], zone: string): readonly Group[] {
  const out = new Map<string, { name: string; gap: number; events: TimelineEvent[] }>();
  let before: number | null = null;
  for (const event of events) {
    const { name, day } = startHeading(event.time, zone);
    const open = out.get(name);
    if (open) {
      open.events.push(event);
      continue;
    }
    // Days of 23 or 25 hours still count as one.
    out.set(name, {
      name,
      gap: day !== null && before !== null ? Math.round((day - before) / DAY) : 0,
      events: [event],
    });
    before = day;
  }
  return [...out.values()];
}

export default PhoneTimeline;
