import { useMemo, useState } from 'react';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { short } from './claimDraft.ts';
import { placesOf } from './DeskAboutEvent.tsx';
import { DeskCombo } from './DeskCombo.tsx';
import { DeskForm } from './DeskForm.tsx';
import { DeskInput } from './DeskInput.tsx';
import { DeskFold, DeskMerge } from './DeskMerge.tsx';
import { DeskOrders } from './DeskOrders.tsx';
import { DeskTimeField } from './DeskTimeField.tsx';
import { leaveTask } from './deskFocus.ts';
import { eventOptions, otherThan, trackOptions } from './deskOptions.ts';
import { doStep } from './deskSteps.ts';
import { eventDraftOf, eventEdit, eventFaults } from './eventDraft.ts';
import { plural } from './plural.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { claimLine } from './toldWords.ts';
import { useDeskDraft } from './useDeskDraft.ts';

/** Claims that are named before an event is removed with them. */
const NAMED = 5;

/** By which an event is made (null) or mended, merged into another, or removed. */
export function DeskEventForm({
  dataset,
  event,
  merge,
}: {
  dataset: Dataset;
  event: TimelineEvent | null;
  /** Begins with merging. */
  merge: boolean;
}) {
  const edit = useProject((s) => s.edit);
  const first = useMemo(() => eventDraftOf(dataset, event), [dataset, event]);
  const { draft, touched, change, drop } = useDeskDraft(JSON.stringify(['event', event?.id ?? '']), first);
  const [timeFault, setTimeFault] = useState<string | null>(null);
  const tables = lookup(dataset);
  const claims = (event && tables.claimsOfEvent.get(event.id)) ?? [];
  const paper = tables.document.get(claims[0]?.passages[0]?.document ?? '') ?? dataset.documents[0];

  const save = () => {
    const step = eventEdit(dataset, draft, event);
    const refused = edit(step.edit);
    if (refused !== null) return refused;
    drop();
    selectAndReveal(step.event.id);
    leaveTask();
    return null;
  };
  return (
    <DeskForm
      faults={eventFaults(draft, timeFault)}
      saveWords={event ? 'Save' : 'Add event'}
      onSave={save}
      onLeave={leaveTask}
      onDrop={touched ? drop : null}
    >
      <DeskInput
        name="title"
        label="What happened"
        first={!merge}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <DeskInput
        name="summary"
        label="Summary"
        rows={2}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
      />
      <div data-field="time">
        <DeskTimeField
          label="When it happened"
          value={draft.time}
          zone={dataset.timeZone}
          reference={paper?.published ?? null}
          events={event ? dataset.events.filter(({ id }) => id !== event.id) : dataset.events}
          onChange={(time) => change({ time })}
          onFault={setTimeFault}
        />
      </div>
      <DeskCombo
        name="track"
        label="Track"
        value={draft.track}
        options={trackOptions(dataset)}
        create="New track"
        onChange={(track) => change({ track })}
      />
      <DeskInput
        name="place"
        label="Place"
        value={draft.place}
        suggestions={placesOf(dataset)}
        onChange={(place) => change({ place })}
      />
      <DeskInput
        name="tags"
        label="Tags, with commas between"
        value={draft.tags}
        onChange={(tags) => change({ tags })}
      />
      {event && (
        <>
          <DeskOrders
            dataset={dataset}
            event={event.id}
            onTakeOver={(start, why) =>
              change({
                time: {
                  ...draft.time,
                  start: start.text,
                  basis: draft.time.basis ?? 'inferred',
                  why: draft.time.why ?? why,
                },
              })
            }
          />
          <DeskMerge
            title="Merge into another event"
            label="The event that stays"
            options={otherThan(eventOptions(dataset), event.id)}
            open={merge}
            consequence={(into) =>
              `${claims.length === 0 ? 'It has no claims to move' : `${plural(claims.length, 'claim')} ${claims.length === 1 ? 'is' : 'are'} then about “${into.name}”`}, and “${event.title}” goes away with its time and place.`
            }
            onMerge={(into) => {
              const kept = tables.event.get(into)?.title ?? into;
              const refused = doStep(
                `Merge event into “${short(kept)}”`,
                [{ kind: 'merge-events', into, from: event.id }],
                `Merged into “${short(kept, 60)}”.`,
              );
              if (refused !== null) return refused;
              drop();
              selectAndReveal(into);
              leaveTask();
              return null;
            }}
          />
          <DeskFold title="Remove">
            {claims.length === 0 ? (
              <p className="open-hint">No claim is about it: nothing goes with it.</p>
            ) : (
              <div className="open-hint">
                With it {claims.length === 1 ? 'goes' : 'go'}:
                <ul className="desk-named">
                  {claims.slice(0, NAMED).map((claim) => (
                    <li key={claim.id}>
                      <bdi>{claimLine(claim)}</bdi>
                    </li>
                  ))}
                  {claims.length > NAMED && <li>and {plural(claims.length - NAMED, 'more claim')}</li>}
                </ul>
              </div>
            )}
            <div>
              <button
                type="button"
                className="open-button"
                onClick={() => {
                  const with_ = claims.length === 0 ? '' : ` and its ${plural(claims.length, 'claim')}`;
                  doStep(
                    `Remove event “${short(event.title)}”`,
                    [{ kind: 'remove-event', id: event.id }],
                    `The event${with_} ${claims.length === 0 ? 'is' : 'are'} removed.`,
                  );
                  drop();
                  useWhence.getState().select(null);
                  leaveTask();
                }}
              >
                Remove the event{claims.length > 0 && ` and ${plural(claims.length, 'claim')}`}
              </button>
            </div>
          </DeskFold>
        </>
      )}
    </DeskForm>
  );
}

export default DeskEventForm;
