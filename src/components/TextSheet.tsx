import { useId, useState } from 'react';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { textKey, useDocumentTexts } from '../store/documentTexts.ts';
import { useWhence } from '../store/useWhence.ts';
import { Sheet } from './Sheet.tsx';
import { readTextFile } from './useTakeText.ts';

/** Asks for the text of a document: pasted, or from a file. */
export function TextSheet({
  dataset,
  document,
  onClose,
}: {
  dataset: Dataset;
  document: SourceDocument;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  const [kept, setKept] = useState(false);
  const { take, keep } = useDocumentTexts.getState();
  const notify = useWhence((s) => s.notify);
  const id = useId();
  const show = () => {
    const key = textKey(dataset, document);
    take(key, text);
    if (kept) {
      const failed = keep(key, true);
      if (failed !== null) notify(failed);
    }
    onClose();
  };
  const read = async (file: File | undefined) => {
    const found = file ? await readTextFile(file) : null;
    if (found !== null) setText(found);
  };
  return (
    <Sheet title="The text of the document" onClose={onClose}>
      <form
        className="text-form"
        onSubmit={(submit) => {
          submit.preventDefault();
          show();
        }}
      >
        <p>
          Whence does not hold the text of <cite lang={document.language ?? undefined}>{document.title}</cite>
          . If you have it, every passage is shown in its place, and how well it fits. The text stays in this
          tab; nothing is sent anywhere.
        </p>
        <label htmlFor={id}>The text, whole, one paragraph a line</label>
        <textarea
          id={id}
          rows={10}
          spellCheck={false}
          dir="auto"
          lang={document.language ?? undefined}
          value={text}
          onChange={(change) => setText(change.target.value)}
        />
        <label className="text-file">
          Or choose a .txt file{' '}
          <input
            type="file"
            accept=".txt,text/plain"
            onChange={(change) => void read(change.target.files?.[0])}
          />
        </label>
        <label className="text-keep">
          <input type="checkbox" checked={kept} onChange={(change) => setKept(change.target.checked)} />
          Keep on this device, for the next visit
        </label>
        <button type="submit" className="text-button is-main" disabled={text.trim() === ''}>
          Show the passages in it
        </button>
      </form>
    </Sheet>
  );
}
