import './TextControls.css';
import { useState } from 'react';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { textKey, useDocumentTexts } from '../store/documentTexts.ts';
import { useWhence } from '../store/useWhence.ts';
import { TextSheet } from './TextSheet.tsx';
import type { DocumentText } from './useDocumentText.ts';

/** Where the text of a document is from, and how to bring one, keep it on the device, and be rid of it. */
export function TextControls({
  dataset,
  document,
  text,
}: {
  dataset: Dataset;
  document: SourceDocument;
  text: DocumentText | null;
}) {
  const [asking, setAsking] = useState(false);
  const notify = useWhence((s) => s.notify);
  const { keep, forget } = useDocumentTexts.getState();
  const key = textKey(dataset, document);
  return (
    <div className="text-controls">
      {text?.kind === 'file' && <p className="dim">The dataset holds the text of this document.</p>}
      {text?.kind === 'reader' && (
        <>
          <label className="text-keep">
            <input
              type="checkbox"
              checked={text.kept}
              onChange={(change) => notify(keep(key, change.target.checked))}
            />
            Keep on this device
          </label>
          <button type="button" className="text-button" onClick={() => notify(forget(key))}>
            Forget the text
          </button>
        </>
      )}
      {text === null && (
        <>
          <button
            type="button"
            className="text-button"
            aria-haspopup="dialog"
            onClick={() => setAsking(true)}
          >
            Paste the text…
          </button>
          <span className="text-drop dim">or drop it here, to see each passage in its place.</span>
        </>
      )}
      {asking && <TextSheet dataset={dataset} document={document} onClose={() => setAsking(false)} />}
    </div>
  );
}
