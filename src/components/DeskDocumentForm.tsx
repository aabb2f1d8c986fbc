import { lazy, Suspense, useMemo, useState } from 'react';
import type { Edit } from '../edit/edit.ts';
import { freshId } from '../edit/freshId.ts';
import type { Dataset, SourceDocument, SourceKind } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useProject } from '../store/useProject.ts';
import { short } from './claimDraft.ts';
import type { ComboValue } from './comboOptions.ts';
import { DeskCombo } from './DeskCombo.tsx';
import { DeskForm } from './DeskForm.tsx';
import { DeskInput } from './DeskInput.tsx';
import { DeskFold } from './DeskMerge.tsx';
import { DeskNewSource } from './DeskNewSource.tsx';
import { DeskWhen, useReadTime } from './DeskWhen.tsx';
import { leaveTask } from './deskFocus.ts';
import { sourceOptions } from './deskOptions.ts';
import { doStep } from './deskSteps.ts';
import { textOf } from './eventDraft.ts';
import { plural } from './plural.ts';
import { useDeskDraft } from './useDeskDraft.ts';
import type { Fault } from './useFault.ts';

const DeskTextEditor = lazy(() => import('./DeskTextEditor.tsx'));

interface DocumentDraft {
  readonly title: string;
  readonly publisher: ComboValue;
  /** Of a publisher that is new. */
  readonly kind: SourceKind;
  readonly anonymous: boolean;
  readonly published: string;
  readonly language: string;
  readonly url: string;
}

/** By which what is known of a document is mended, its text edited, or all of it removed. */
export function DeskDocumentForm({ dataset, document }: { dataset: Dataset; document: SourceDocument }) {
  const edit = useProject((s) => s.edit);
  const [editing, setEditing] = useState(false);
  const first = useMemo((): DocumentDraft => {
    const publisher = lookup(dataset).source.get(document.publisher);
    return {
      title: document.title,
      publisher: { id: document.publisher, text: publisher?.name ?? document.publisher },
      kind: 'publisher',
      anonymous: false,
      published: document.published?.text ?? '',
      language: document.language ?? '',
      url: document.url ?? '',
    };
  }, [dataset, document]);
  const { draft, touched, change, drop } = useDeskDraft(JSON.stringify(['document', document.id]), first);
  const published = useReadTime(draft.published, null, dataset.timeZone, document.published);
  const passages = useMemo(
    () => dataset.claims.flatMap((claim) => claim.passages.filter((each) => each.document === document.id)),
    [dataset, document],
  ).length;

  const faults: Fault[] = [];
  if (draft.title.trim() === '')
    faults.push({ field: 'title', message: 'A document needs a title: its headline, or its first words.' });
  if (draft.publisher.id === null && draft.publisher.text.trim() === '')
    faults.push({ field: 'publisher', message: 'Pick who published it, or type a name for a new source.' });
  if (published.kind === 'unread') faults.push({ field: 'published', message: published.message });
  if (draft.url.trim() !== '' && !isWebAddress(draft.url.trim()))
    faults.push({ field: 'url', message: 'A web address begins with https:// or http://.' });

  const save = () => {
    const edits: Edit[] = [];
    let publisher = draft.publisher.id;
    if (publisher === null) {
      const name = draft.publisher.text.trim();
      publisher = freshId(name, (id) => lookup(dataset).source.has(id), 'source');
      const { kind, anonymous } = draft;
      edits.push({
        kind: 'put-source',
        source: { id: publisher, name, kind, anonymous, note: null, extra: {} },
      });
    }
    const next: SourceDocument = {
      ...document,
      title: draft.title.trim(),
      publisher,
      published: published.kind === 'read' ? published.window : null,
      language: textOf(draft.language),
      url: textOf(draft.url),
    };
    edits.push({ kind: 'put-document', document: next });
    const refused = edit({ kind: 'together', label: `Change document “${short(next.title)}”`, edits });
    if (refused !== null) return refused;
    drop();
    leaveTask();
    return null;
  };
  return (
    <>
      <DeskForm faults={faults} onSave={save} onLeave={leaveTask} onDrop={touched ? drop : null}>
        <DeskInput
          name="title"
          label="Title"
          first
          value={draft.title}
          onChange={(title) => change({ title })}
        />
        <div className="desk-field">
          <DeskCombo
            name="publisher"
            label="Publisher"
            value={draft.publisher}
            options={sourceOptions(dataset)}
            create="New source"
            onChange={(publisher) => change({ publisher })}
          />
          {draft.publisher.id === null && draft.publisher.text.trim() !== '' && (
            <DeskNewSource kind={draft.kind} anonymous={draft.anonymous} onChange={change} />
          )}
          {draft.publisher.id !== document.publisher && passages > 0 && (
            <p className="open-hint">
              The chains of {plural(passages, 'passage')} end at the publisher of before; they are then listed
              to be mended.
            </p>
          )}
        </div>
        <DeskWhen
          name="published"
          label="Published"
          placeholder="22 March 2012"
          value={draft.published}
          time={published}
          zone={dataset.timeZone}
          onChange={(text) => change({ published: text })}
        />
        <DeskInput
          name="language"
          label="Language"
          placeholder="en, fr, …"
          value={draft.language}
          onChange={(language) => change({ language })}
        />
        <DeskInput
          name="url"
          label="Web address"
          placeholder="https://…"
          value={draft.url}
          onChange={(url) => change({ url })}
        />
        <div>
          <button
            type="button"
            className="open-button"
            aria-haspopup="dialog"
            onClick={() => setEditing(true)}
          >
            Edit the text…
          </button>
        </div>
        <DeskFold title="Remove">
          <p className="open-hint">
            {passages === 0
              ? 'No passage stands in it: only the document goes.'
              : `${plural(passages, 'passage')} in it go${passages === 1 ? 'es' : ''} with it; the claims stay, and are listed as without a passage where they have no other.`}
          </p>
          <div>
            <button
              type="button"
              className="open-button"
              onClick={() => {
                doStep(
                  `Remove document “${short(document.title)}”`,
                  [{ kind: 'remove-document', id: document.id }],
                  `“${short(document.title, 60)}” is removed.`,
                );
                drop();
                leaveTask();
              }}
            >
              Remove the document
            </button>
          </div>
        </DeskFold>
      </DeskForm>
      {editing && (
        <Suspense fallback={null}>
          <DeskTextEditor document={document.id} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </>
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

export default DeskDocumentForm;
