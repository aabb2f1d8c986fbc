import { useMemo } from 'react';
import type { Dataset, Source, SourceKind } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { short } from './claimDraft.ts';
import { DeskForm } from './DeskForm.tsx';
import { DeskInput } from './DeskInput.tsx';
import { DeskFold, DeskMerge } from './DeskMerge.tsx';
import { leaveTask } from './deskFocus.ts';
import { KIND_CHOICES, otherThan, sourceOptions } from './deskOptions.ts';
import { doStep } from './deskSteps.ts';
import { textOf } from './eventDraft.ts';
import { plural } from './plural.ts';
import { useDeskDraft } from './useDeskDraft.ts';

interface SourceDraft {
  readonly name: string;
  readonly kind: SourceKind;
  readonly anonymous: boolean;
  readonly note: string;
}

/** By which a source is mended, merged into another, or removed. */
export function DeskSourceForm({
  dataset,
  source,
  merge,
}: {
  dataset: Dataset;
  source: Source;
  /** Begins with merging. */
  merge: boolean;
}) {
  const edit = useProject((s) => s.edit);
  const first = useMemo((): SourceDraft => {
    const { name, kind, anonymous, note } = source;
    return { name, kind, anonymous, note: note ?? '' };
  }, [source]);
  const { draft, touched, change, drop } = useDeskDraft(JSON.stringify(['source', source.id]), first);
  const claims = lookup(dataset).claimsOfSource.get(source.id)?.length ?? 0;
  const papers = dataset.documents.filter(({ publisher }) => publisher === source.id).length;
  const faults =
    draft.name.trim() === '' ? [{ field: 'name', message: 'Say what the source is called.' }] : [];

  const save = () => {
    const { name, kind, anonymous, note } = draft;
    const next = { ...source, name: name.trim(), kind, anonymous, note: textOf(note) };
    const refused = edit({
      kind: 'together',
      label: `Change source “${short(next.name)}”`,
      edits: [{ kind: 'put-source', source: next }],
    });
    if (refused !== null) return refused;
    drop();
    leaveTask();
    return null;
  };
  return (
    <DeskForm faults={faults} onSave={save} onLeave={leaveTask} onDrop={touched ? drop : null}>
      <DeskInput
        name="name"
        label="Name"
        first={!merge}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <label className="desk-field">
        <span className="open-label">Kind</span>
        <select
          className="open-field"
          value={draft.kind}
          onChange={(picked) => {
            const choice = KIND_CHOICES.find(({ kind }) => kind === picked.target.value);
            if (choice) change({ kind: choice.kind });
          }}
        >
          {KIND_CHOICES.map(({ kind, name }) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-check">
        <input
          type="checkbox"
          checked={draft.anonymous}
          onChange={(picked) => change({ anonymous: picked.target.checked })}
        />
        Not named: the document hides who it is
      </label>
      <DeskInput
        name="note"
        label="What a reader should know about it"
        rows={2}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <DeskMerge
        title="Merge into another source"
        label="The source that stays"
        options={otherThan(sourceOptions(dataset), source.id)}
        open={merge}
        consequence={(into) =>
          `All that “${source.name}” said, carried or published (${plural(claims, 'claim')}) is then of “${into.name}”, and “${source.name}” goes away.`
        }
        onMerge={(into) => {
          const kept = lookup(dataset).source.get(into)?.name ?? into;
          const refused = doStep(
            `Merge “${short(source.name, 20)}” into “${short(kept, 20)}”`,
            [{ kind: 'merge-sources', into, from: source.id }],
            `“${short(source.name)}” is merged into “${short(kept)}”.`,
          );
          if (refused !== null) return refused;
          drop();
          useWhence.getState().selectSource(into);
          leaveTask();
          return null;
        }}
      />
      <DeskFold title="Remove">
        <p className="open-hint">{usedWords(source.name, claims, papers)}</p>
        <div>
          <button
            type="button"
            className="open-button"
            disabled={claims + papers > 0}
            onClick={() => {
              doStep(
                `Remove source “${short(source.name)}”`,
                [{ kind: 'remove-source', id: source.id }],
                `“${short(source.name)}” is removed.`,
              );
              drop();
              leaveTask();
            }}
          >
            Remove the source
          </button>
        </div>
      </DeskFold>
    </DeskForm>
  );
}

function usedWords(name: string, claims: number, papers: number): string {
  if (claims + papers === 0) return 'Nothing names it: nothing goes with it.';
  const uses = [
    claims > 0 ? `stands in the chain of ${plural(claims, 'claim')}` : null,
    papers > 0 ? `published ${plural(papers, 'document')}` : null,
  ].filter(Boolean);
  return `“${name}” ${uses.join(' and ')}. Only a source that nothing names can be removed; one that has two names can be merged.`;
}

export default DeskSourceForm;
