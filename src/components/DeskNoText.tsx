import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { told } from '../query/told.ts';
import { textKey, useDocumentTexts } from '../store/documentTexts.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { PassageList } from './PassageList.tsx';
import { readDocumentFile, TEXT_FILES } from './readDocumentFile.ts';
import { useNarrowed } from './useNarrowed.ts';
import { type DroppedText, useTextDrop } from './useTextDrop.ts';

/** A document whose text is not at hand: the ways to bring it, what each means, and the passages known so far. */
export function DeskNoText({ dataset, document }: { dataset: Dataset; document: SourceDocument }) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [id, hint] = [useId(), useId()];
  const file = useRef<HTMLInputElement>(null);
  const take = useCallback(async ({ files: [first], words }: DroppedText) => {
    if (!first) return setText(words);
    const read = await readDocumentFile(first);
    if (read.kind === 'text') setText(read.text);
    setFault(read.kind === 'text' ? read.note : read.message);
  }, []);
  const { over, dropping } = useTextDrop((dropped) => void take(dropped));
  const empty = text.trim() === '';
  const put = () =>
    setFault(useProject.getState().edit({ kind: 'put-document', document: { ...document, text } }));
  const show = () => useDocumentTexts.getState().take(textKey(dataset, document), text);
  return (
    <section
      className={over ? 'desk-notext is-over' : 'desk-notext'}
      aria-label="Text of the document"
      {...dropping}
    >
      <form
        className="desk-notext-form"
        onSubmit={(submit) => {
          submit.preventDefault();
          if (!empty) put();
        }}
      >
        <p>
          The text of this document is not here. Paste it, drop a file, or choose one, and claims can be made
          of its words.
        </p>
        <label htmlFor={id} className="open-label">
          The text, one paragraph a line
        </label>
        <textarea
          id={id}
          className="open-field"
          rows={6}
          spellCheck={false}
          dir="auto"
          lang={document.language ?? undefined}
          value={text}
          onChange={(change) => setText(change.target.value)}
        />
        <p role="status" className="open-hint">
          {fault}
        </p>
        <div className="desk-buttons">
          <input
            ref={file}
            type="file"
            hidden
            accept={TEXT_FILES}
            onChange={(change) => void take({ files: [...(change.target.files ?? [])], words: text })}
          />
          <button type="button" className="open-button" onClick={() => file.current?.click()}>
            Choose a file…
          </button>
          <button type="submit" className="open-button is-main" disabled={empty} aria-describedby={hint}>
            Put it in the project
          </button>
          <button
            type="button"
            className="open-button"
            disabled={empty}
            aria-describedby={hint}
            onClick={show}
          >
            Use it in this tab only
          </button>
        </div>
        <p id={hint} className="open-hint">
          In the project, the whole text goes along when you save or share this timeline: only where you may
          pass it on. In this tab, only the words of each passage are kept.
        </p>
      </form>
      <Known dataset={dataset} document={document} />
    </section>
  );
}

/** The passages that claims have in it already. */
function Known({ dataset, document }: { dataset: Dataset; document: SourceDocument }) {
  const narrowed = useNarrowed();
  const here = useMemo(
    () => narrowed && told(dataset, narrowed).documents.find((each) => each.document.id === document.id),
    [dataset, narrowed, document.id],
  );
  if (!here || here.paragraphs.length === 0) return null;
  return (
    <section>
      <h3 className="eyebrow">Passages known so far</h3>
      <PassageList
        dataset={dataset}
        told={here}
        row={null}
        onPick={(key) => useWhence.getState().select(key.slice(key.indexOf(' ') + 1))}
        span={null}
        bars={false}
        anchored={null}
        state={null}
      />
    </section>
  );
}
