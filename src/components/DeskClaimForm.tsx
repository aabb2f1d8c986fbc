import { useMemo, useState } from 'react';
import type { Claim, Dataset, Passage } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useDesk } from '../store/useDesk.ts';
import { useProject } from '../store/useProject.ts';
import { type ClaimDraft, claimDraftOf, claimEdit, claimFaults, newClaimDraft, short } from './claimDraft.ts';
import { DeskAboutEvent } from './DeskAboutEvent.tsx';
import { DeskChainFields } from './DeskChainFields.tsx';
import { DeskClaimOffers } from './DeskClaimOffers.tsx';
import { DeskForm } from './DeskForm.tsx';
import { DeskHedge } from './DeskHedge.tsx';
import { DeskInput } from './DeskInput.tsx';
import { DeskPassages } from './DeskPassages.tsx';
import { DeskStance } from './DeskStance.tsx';
import { DeskWhen, useReadTime } from './DeskWhen.tsx';
import { claimForm, lastMended } from './deskClaims.ts';
import { leaveTask } from './deskFocus.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { useDeskDraft } from './useDeskDraft.ts';

interface DeskClaimFormProps {
  readonly dataset: Dataset;
  /** Null for one that is not there yet. */
  readonly claim: Claim | null;
  /** What was selected in a text: of a new claim its passage, for one that is there another. */
  readonly passage: Passage | null;
  /** Id of the event that it may be about. */
  readonly event: string | null;
}

/** By which a claim is made or mended. */
export function DeskClaimForm({ dataset, claim, passage, event }: DeskClaimFormProps) {
  const edit = useProject((s) => s.edit);
  const first = useMemo(
    () => (claim ? claimDraftOf(dataset, claim) : newClaimDraft(dataset, passage, event)),
    [dataset, claim, passage, event],
  );
  const form = claimForm(claim?.id ?? null, passage);
  const { draft, touched, change, drop } = useDeskDraft<ClaimDraft>(form, first);
  const [timeFault, setTimeFault] = useState<string | null>(null);
  const { document } = lookup(dataset);
  const paper = document.get(draft.passages[0]?.document ?? '') ?? null;
  const reference = paper?.published ?? null;
  const said = useReadTime(draft.said, reference, dataset.timeZone, claim?.said ?? null);
  const faults = claimFaults(draft, said, timeFault);

  const save = () => {
    const step = claimEdit(dataset, draft, said, claim);
    const refused = edit(step.edit);
    if (refused !== null) return refused;
    drop();
    selectAndReveal(step.claim.event);
    leaveTask();
    lastMended.set(null);
    return null;
  };
  return (
    <DeskForm
      faults={faults}
      saveWords={claim ? 'Save' : 'Add claim'}
      onSave={save}
      onLeave={leaveTask}
      onDrop={
        touched
          ? () => {
              drop();
              if (!claim) leaveTask();
            }
          : null
      }
    >
      <DeskClaimOffers
        dataset={dataset}
        form={form}
        claim={claim}
        passage={passage}
        passages={draft.passages}
        onTake={(passages) => {
          change({ passages });
          useDesk.getState().begin({ kind: 'claim', id: claim?.id ?? null, passage: null, event });
        }}
      />
      <DeskInput
        name="text"
        label="The claim, in your own words"
        first
        rows={3}
        value={draft.text}
        hint={
          draft.stance === 'denies' || draft.stance === 'doubts'
            ? `Write the statement that is ${draft.stance === 'denies' ? 'denied' : 'doubted'}: “There is a coup.”, not “There is no coup.”`
            : undefined
        }
        onChange={(text) => change({ text })}
      />
      <DeskPassages
        dataset={dataset}
        passages={draft.passages}
        onChange={(passages) => change({ passages })}
      />
      <DeskAboutEvent
        dataset={dataset}
        draft={draft}
        reference={reference}
        proposal={short(draft.text, 60)}
        onChange={change}
        onFault={setTimeFault}
      />
      <DeskChainFields
        dataset={dataset}
        hops={draft.hops}
        publisher={paper?.publisher ?? null}
        offers={claim === null}
        onChange={(hops) => change({ hops })}
      />
      <DeskStance value={draft.stance} onChange={(stance) => change({ stance })} />
      <DeskHedge dataset={dataset} draft={draft} onChange={(hedge) => change({ hedge })} />
      <DeskWhen
        name="said"
        label="When it was said, where known"
        placeholder="Thursday morning"
        value={draft.said}
        time={said}
        zone={dataset.timeZone}
        onChange={(text) => change({ said: text })}
      />
    </DeskForm>
  );
}

export default DeskClaimForm;
