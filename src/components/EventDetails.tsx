import type { TimelineEvent } from '../model/dataset.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { relatedClaims } from '../query/relatedClaims.ts';
import { useWhence } from '../store/useWhence.ts';
import { CiteEvent } from './CiteEvent.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { DeskSlot } from './DeskSlot.tsx';
import { EventCounts } from './EventCounts.tsx';
import { PanelHints } from './PanelHints.tsx';
import { VoicesNote } from './VoicesNote.tsx';
import { WhenBox } from './WhenBox.tsx';

/** The body of the panel for one event: what happened, when, and every claim about it. */
export function EventDetails({ event }: { event: TimelineEvent }) {
  const dataset = useWhence((s) => s.dataset);
  const mass = useWhence((s) => s.mass !== null);
  if (!dataset) return null;
  const facts = eventFacts(dataset, event);
  const related = facts.claims.some((claim) => relatedClaims(dataset, claim).length > 0);
  return (
    <>
      {event.summary !== null && <p className="panel-summary">{event.summary}</p>}
      <DeskSlot of="event" id={event.id} />
      <WhenBox time={event.time} zone={dataset.timeZone} textless={mass} />
      {facts.claims.length === 0 ? (
        <p className="panel-unsourced dim">This file names no source for it.</p>
      ) : (
        <h3 className="eyebrow panel-counts">
          <EventCounts facts={facts} />
        </h3>
      )}
      <VoicesNote dataset={dataset} voices={facts.voices} />
      {facts.claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      <CiteEvent dataset={dataset} event={event} />
      <PanelHints related={related} />
    </>
  );
}
