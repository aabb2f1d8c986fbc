import type { Dataset } from '../model/dataset.ts';
import type { TimeWindow } from '../model/time.ts';
import type { ClaimDraft } from './claimDraft.ts';
import { DeskCombo } from './DeskCombo.tsx';
import { DeskInput } from './DeskInput.tsx';
import { DeskTimeField } from './DeskTimeField.tsx';
import { eventOptions, trackOptions } from './deskOptions.ts';

/** The event that a claim is about: one that is there, or a new one with its track, time and place. */
export function DeskAboutEvent({
  dataset,
  draft,
  reference,
  proposal,
  onChange,
  onFault,
}: {
  dataset: Dataset;
  draft: ClaimDraft;
  /** Date of the document. */
  reference: TimeWindow | null;
  /** What a new event would be called. */
  proposal: string;
  onChange: (part: Partial<ClaimDraft>) => void;
  onFault: (fault: string | null) => void;
}) {
  const isNew = draft.event.id === null && draft.event.text.trim() !== '';
  return (
    <div className="desk-field">
      <DeskCombo
        name="event"
        label="The event that it is about"
        placeholder="Type to find one, or a title for a new one"
        value={draft.event}
        options={eventOptions(dataset)}
        create="New event"
        proposal={proposal}
        onChange={(event) => onChange({ event })}
      />
      {isNew && (
        <fieldset className="desk-new is-event">
          <legend className="open-hint">New event</legend>
          <DeskCombo
            name="track"
            label="Track"
            value={draft.track}
            options={trackOptions(dataset)}
            create="New track"
            onChange={(track) => onChange({ track })}
          />
          <div data-field="time">
            <DeskTimeField
              label="When it happened"
              value={draft.time}
              zone={dataset.timeZone}
              reference={reference}
              events={dataset.events}
              onChange={(time) => onChange({ time })}
              onFault={onFault}
            />
          </div>
          <DeskInput
            name="place"
            label="Place"
            value={draft.place}
            suggestions={placesOf(dataset)}
            onChange={(place) => onChange({ place })}
          />
        </fieldset>
      )}
    </div>
  );
}

const known = new WeakMap<Dataset['events'], readonly string[]>();

/** Places that events have, each once, at most 50. */
export function placesOf({ events }: Dataset): readonly string[] {
  let places = known.get(events);
  if (!places) {
    places = [...new Set(events.flatMap(({ place }) => place ?? []))].slice(0, 50);
    known.set(events, places);
  }
  return places;
}
