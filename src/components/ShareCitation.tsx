import { useId, useMemo, useState } from 'react';
import { citeClaim, citeEvent } from '../export/citation.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { CopyField } from './CopyField.tsx';
import { exportContext } from './exportContext.ts';

/** The selected event, or one of its claims, as a citation in plain text. */
export function ShareCitation({ dataset }: { dataset: Dataset }) {
  const selected = useWhence((s) => selectedEvent(s.selection));
  const event = lookup(dataset).event.get(selected ?? '');
  if (!event) {
    return (
      <p>
        Nothing to cite is selected. Close this, choose an event, and come back: its citation, and those of
        its claims, are here then.
      </p>
    );
  }
  return <EventCitation dataset={dataset} event={event} />;
}

/** Stands for the event itself among the ids of its claims. */
const WHOLE = '';

function EventCitation({ dataset, event }: { dataset: Dataset; event: TimelineEvent }) {
  const id = useId();
  const [claimId, setClaimId] = useState(WHOLE);
  const context = useMemo(exportContext, []);
  const claims = lookup(dataset).claimsOfEvent.get(event.id) ?? [];
  const claim = claims.find((each) => each.id === claimId);
  return (
    <>
      <p className="share-cited">
        <label htmlFor={id}>What to cite</label>
        <select id={id} value={claimId} onChange={(change) => setClaimId(change.currentTarget.value)}>
          <option value={WHOLE}>The event: {event.title}</option>
          {claims.map((each) => (
            <option key={each.id} value={each.id}>
              Claim: {each.text}
            </option>
          ))}
        </select>
      </p>
      <CopyField
        label="Citation"
        text={claim ? citeClaim(dataset, claim, context) : citeEvent(dataset, event, context)}
        lines={8}
        prose
        copy="Copy the citation"
      />
      {context.link === null && (
        <p className="dim">
          It has no link: the dataset is on this device only, or inside a link too long to cite.
        </p>
      )}
    </>
  );
}
