import { useMemo } from 'react';
import type { Claim, Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { DeskCombo } from './DeskCombo.tsx';
import { DeskForm } from './DeskForm.tsx';
import { DeskInput } from './DeskInput.tsx';
import { leaveTask } from './deskFocus.ts';
import { eventOptions } from './deskOptions.ts';
import { type PartDraft, partOf, splitDraftOf, splitEdit, splitFaults } from './splitDraft.ts';
import { useDeskDraft } from './useDeskDraft.ts';

/** One claim becomes several: words, event and pieces of the passages for each; chain and stance are copied. */
export function DeskSplitForm({ dataset, claim }: { dataset: Dataset; claim: Claim }) {
  const edit = useProject((s) => s.edit);
  const first = useMemo(() => splitDraftOf(dataset, claim), [dataset, claim]);
  const { draft, touched, change, drop } = useDeskDraft(JSON.stringify(['split', claim.id]), first);
  const { parts } = draft;
  const related = lookup(dataset).relationsOfClaim.get(claim.id)?.length ?? 0;
  const set = (key: number, part: Partial<PartDraft>) =>
    change({ parts: parts.map((each) => (each.key === key ? { ...each, ...part } : each)) });

  const save = () => {
    const refused = edit(splitEdit(dataset, claim, draft));
    if (refused !== null) return refused;
    drop();
    useWhence.getState().notify(`The claim is now ${parts.length} claims. Undo takes it back.`);
    leaveTask();
    return null;
  };
  return (
    <DeskForm
      faults={splitFaults(claim, draft)}
      saveWords={`Split into ${parts.length}`}
      onSave={save}
      onLeave={leaveTask}
      onDrop={touched ? drop : null}
    >
      <p className="open-hint">
        Each part keeps the chain, the stance and the hedge of the whole.
        {related > 0 && ' Relations stay with the first part.'}
      </p>
      {parts.map((part, at) => (
        <fieldset key={part.key} className="desk-group desk-part">
          <legend className="open-label">Part {at + 1}</legend>
          <DeskInput
            name={`text-${part.key}`}
            label="In your own words"
            rows={2}
            first={at === 0}
            value={part.text}
            onChange={(text) => set(part.key, { text })}
          />
          {part.pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one for each passage of the whole
            <div key={index} className="desk-piece">
              <label className="desk-check">
                <input
                  type="checkbox"
                  checked={piece.taken}
                  onChange={(picked) =>
                    set(part.key, {
                      pieces: part.pieces.with(index, { ...piece, taken: picked.target.checked }),
                    })
                  }
                />
                {part.pieces.length === 1 ? 'Stands in the passage' : `Stands in passage ${index + 1}`}
              </label>
              {piece.taken && (
                <DeskInput
                  name={`piece-${part.key}-${index}`}
                  label="Words of the passage that say it"
                  quiet
                  rows={2}
                  value={piece.words}
                  onChange={(words) =>
                    set(part.key, { pieces: part.pieces.with(index, { ...piece, words }) })
                  }
                />
              )}
            </div>
          ))}
          <DeskCombo
            name={`event-${part.key}`}
            label="About the event"
            value={part.event}
            options={eventOptions(dataset)}
            onChange={(event) => set(part.key, { event })}
          />
          {parts.length > 2 && (
            <div>
              <button
                type="button"
                className="open-button"
                aria-label={`Leave out part ${at + 1}`}
                onClick={() => change({ parts: parts.toSpliced(at, 1) })}
              >
                Leave out
              </button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <button
          type="button"
          className="open-button"
          onClick={() => {
            const key = parts.reduce((most, part) => Math.max(most, part.key), 0) + 1;
            change({ parts: [...parts, partOf(dataset, claim, key, '')] });
          }}
        >
          One more part
        </button>
      </div>
    </DeskForm>
  );
}

export default DeskSplitForm;
