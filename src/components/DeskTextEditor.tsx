import './openControls.css';
import './DeskTextEditor.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type TextEdit, textEdit } from '../edit/textEdit.ts';
import type { SourceDocument } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { plural } from './plural.ts';
import { Sheet } from './Sheet.tsx';

/** How long the text is left alone while it is typed in, in ms. */
const PAUSE = 400;
/** Passages that are named. */
const MOST = 3;

/**
 * The text of a document, to be changed in place. Passages keep their words where the change does not touch them; which
 * ones it does is said before it is saved.
 */
export function DeskTextEditor({ document, onClose }: { document: string; onClose: () => void }) {
  const dataset = useWhence((s) => s.dataset);
  const found = dataset && lookup(dataset).document.get(document);
  if (!dataset || !found) return null;
  return (
    <Sheet title="The text" wide firm onClose={onClose}>
      <Editor document={found} onClose={onClose} />
    </Sheet>
  );
}

function Editor({ document, onClose }: { document: SourceDocument; onClose: () => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [effect, setEffect] = useState<TextEdit | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [id, status] = [useId(), useId()];
  useEffect(() => () => clearTimeout(timer.current), []);
  /** The browser holds the text: thousands of paragraphs do not go through React at each key. */
  const worked = (): TextEdit | null => {
    const { dataset } = useWhence.getState();
    const text = area.current?.value;
    return dataset && text !== undefined && text !== (document.text ?? '')
      ? textEdit(dataset, document, text)
      : null;
  };
  const onInput = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setEffect(worked()), PAUSE);
  };
  const save = () => {
    const change = worked();
    const refused = change && useProject.getState().edit(change.edit);
    if (refused) setFault(refused);
    else onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <form
      className="text-editor"
      onKeyDown={onKeyDown}
      onSubmit={(submit) => {
        submit.preventDefault();
        save();
      }}
    >
      <label htmlFor={id} className="open-label">
        Text of <cite lang={document.language ?? undefined}>{document.title}</cite>, one paragraph a line
      </label>
      <textarea
        ref={area}
        id={id}
        className="open-field"
        data-first
        dir="auto"
        spellCheck={false}
        lang={document.language ?? undefined}
        aria-describedby={status}
        defaultValue={document.text ?? ''}
        onInput={onInput}
      />
      <div id={status} role="status" className="open-hint">
        {fault ?? <Effect effect={effect} />}
      </div>
      <footer className="text-editor-foot">
        <button type="button" className="open-button" onClick={onClose}>
          Leave it as it was
        </button>
        <button type="submit" className="open-button is-main">
          Save the text
        </button>
      </footer>
    </form>
  );
}

/** What saving would do to the passages. */
function Effect({ effect }: { effect: TextEdit | null }) {
  if (!effect) return 'Passages keep their words where you change nothing.';
  const { lost, moved } = effect;
  if (lost.length === 0) {
    return moved === 0
      ? 'All passages stay where they are.'
      : `No passage is lost; ${plural(moved, 'place')} set anew.`;
  }
  const named = lost.slice(0, MOST).map(({ exact }) => `“${exact}”`);
  const more = lost.length > MOST ? ` and ${plural(lost.length - MOST, 'more', 'more')}` : '';
  return (
    <strong>
      {plural(lost.length, 'passage')} would no longer be found: {named.join(', ')}
      {more}. Their claims stay, and are listed as problems.
    </strong>
  );
}

export default DeskTextEditor;
