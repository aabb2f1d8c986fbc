import './openControls.css';
import './DeskNewText.css';
import { type FormEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { isZone } from '../base/zone.ts';
import type { Dataset } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import { DeskNewTextCard } from './DeskNewTextCard.tsx';
import { DeskNewTextZone } from './DeskNewTextZone.tsx';
import { emptyDraft, isBlank, type NewTextDraft } from './newTextDraft.ts';
import { readDocumentFile, TEXT_FILES } from './readDocumentFile.ts';
import { saveNewTexts } from './saveNewTexts.ts';
import { type DroppedText, useTextDrop } from './useTextDrop.ts';

/** What becomes of the documents: a dataset of their own, or part of the project that is open. */
export type DeskNewTextProps =
  | { readonly onDone: (dataset: Dataset) => void; readonly onDocument?: never }
  /** Called with the id of the first, once the documents are in the project. */
  | { readonly onDocument: (id: string) => void; readonly onDone?: never };

/**
 * Asks for documents to make a timeline from: their text, pasted, dropped or from files, and what is known of each. What
 * is shown in the field is what will be kept. Nothing is sent anywhere.
 */
export function DeskNewText(props: DeskNewTextProps) {
  const project = useWhence((s) => s.dataset);
  const into = props.onDone ? null : project;
  const [drafts, setDrafts] = useState<readonly NewTextDraft[]>(() => [emptyDraft()]);
  const [zone, setZone] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const change = (key: number, part: Partial<NewTextDraft>) =>
    setDrafts((all) => all.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  const take = useCallback(async ({ files: dropped, words }: DroppedText) => {
    const read = await Promise.all(dropped.map(readDocumentFile));
    const good = read.flatMap((one) =>
      one.kind === 'text' ? [emptyDraft({ text: one.text, note: one.note })] : [],
    );
    const more = words.trim() === '' ? good : [emptyDraft({ text: words })];
    if (more.length > 0) setDrafts((all) => [...all.filter((draft) => !isBlank(draft)), ...more]);
    setFault(read.flatMap((one) => (one.kind === 'refused' ? [one.message] : [])).join(' ') || null);
  }, []);
  const { over, dropping } = useTextDrop((dropped) => void take(dropped));

  const save = async () => {
    if (busy) return;
    const faultHere = faultOf(drafts, into ? into.timeZone : zone);
    if (faultHere) {
      setFault(faultHere.message);
      form.current?.querySelector<HTMLElement>(faultHere.field)?.focus();
      return;
    }
    setBusy(true);
    const saved = await saveNewTexts(drafts, into, into ? into.timeZone : zone);
    setBusy(false);
    if (saved.kind === 'refused') setFault(saved.message);
    else if (saved.kind === 'made') props.onDone?.(saved.dataset);
    else props.onDocument?.(saved.id);
  };
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    <form
      ref={form}
      className={over ? 'new-text is-over' : 'new-text'}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      {...dropping}
    >
      {drafts.map((draft, index) => (
        <DeskNewTextCard
          key={draft.key}
          draft={draft}
          number={drafts.length > 1 ? index + 1 : null}
          zone={into ? into.timeZone : zone}
          sources={into?.sources ?? []}
          onChange={(part) => change(draft.key, part)}
          onRemove={() => setDrafts((all) => all.filter(({ key }) => key !== draft.key))}
        />
      ))}
      {!into && <DeskNewTextZone zone={zone} onZone={setZone} />}
      <div className="new-text-more">
        <input
          ref={files}
          type="file"
          hidden
          multiple
          accept={TEXT_FILES}
          onChange={(chosen) => {
            void take({ files: [...(chosen.target.files ?? [])], words: '' });
            // So that the same file, mended, can be chosen again.
            chosen.target.value = '';
          }}
        />
        <button type="button" className="open-button" onClick={() => files.current?.click()}>
          Choose files…
        </button>
        <button
          type="button"
          className="open-button"
          onClick={() => setDrafts((all) => [...all, emptyDraft({ language: all.at(-1)?.language ?? '' })])}
        >
          Another document
        </button>
        <span className="open-hint">Or drop text files here: plain text, Markdown, HTML.</span>
      </div>
      <footer className="new-text-foot">
        <p role="alert" className="new-text-fault">
          {fault}
        </p>
        <button type="submit" className="open-button is-main" disabled={busy}>
          {into ? 'Add to the project' : 'Make the timeline'}
        </button>
      </footer>
    </form>
  );
}

function faultOf(drafts: readonly NewTextDraft[], zone: string) {
  if (drafts.every(isBlank)) return { message: 'Paste the text of a document first.', field: 'textarea' };
  const bare = drafts.find((draft) => !isBlank(draft) && draft.text.trim() === '' && !draft.title?.trim());
  if (bare) {
    return {
      message: 'A document without its text needs a title.',
      field: `[data-draft="${bare.key}"] textarea`,
    };
  }
  if (!isZone(zone.trim())) {
    const message = zone.trim()
      ? `“${zone.trim()}” is no time zone: write one like Africa/Bamako.`
      : 'Say in which time zone the clocks of these texts are.';
    return { message, field: '.open-zone' };
  }
  return null;
}

export default DeskNewText;
