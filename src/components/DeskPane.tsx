import './ToldHead.css';
import './openControls.css';
import './DeskPane.css';
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { paragraphCounts } from '../query/paragraphCounts.ts';
import { textIndex } from '../query/textIndex.ts';
import { useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { DeskAddDocument } from './DeskAddDocument.tsx';
import { DeskCoverage } from './DeskCoverage.tsx';
import { DeskNoText } from './DeskNoText.tsx';
import { DeskOwnText } from './DeskOwnText.tsx';
import { DESK_PAGE, DeskTabs } from './DeskTabs.tsx';
import { DeskText } from './DeskText.tsx';
import { publishedShort, publisherName } from './documentLine.ts';
import { useDocumentText } from './useDocumentText.ts';
import { useTextMarks } from './useTextMarks.ts';

/** Left of the timeline while a dataset is made: its documents, of which one is shown, with every passage marked. */
export function DeskPane() {
  const dataset = useWhence((s) => s.dataset);
  const chosen = useDesk((s) => s.document);
  const selected = useWhence((s) => selectedEvent(s.selection));
  const [adding, setAdding] = useState(false);
  if (!dataset) return null;
  const current = dataset.documents.find(({ id }) => id === chosen) ?? dataset.documents[0];
  return (
    <div className="desk-pane">
      {current ? (
        <>
          {dataset.documents.length > 1 && (
            <DeskTabs dataset={dataset} current={current} selected={selected} />
          )}
          <div
            id={DESK_PAGE}
            className="desk-page"
            {...(dataset.documents.length > 1 && { role: 'tabpanel', 'aria-label': current.title })}
          >
            <Head dataset={dataset} document={current} />
            <Page key={current.id} dataset={dataset} document={current} />
          </div>
        </>
      ) : (
        <div className="desk-none">
          <p>This timeline has no document yet. Claims are made of the words of one.</p>
          <button
            type="button"
            className="open-button"
            aria-haspopup="dialog"
            onClick={() => setAdding(true)}
          >
            Add a document
          </button>
        </div>
      )}
      {adding && <DeskAddDocument onClose={() => setAdding(false)} />}
    </div>
  );
}

function Head({ dataset, document }: { dataset: Dataset; document: SourceDocument }) {
  return (
    <header className="desk-head">
      <h2 className="desk-title">
        <cite lang={document.language ?? undefined} dir="auto">
          {document.title}
        </cite>
      </h2>
      <p className="dim">
        {publisherName(dataset, document)}, {publishedShort(dataset, document)}
      </p>
      <button
        type="button"
        className="open-button desk-edit"
        onClick={() => useDesk.getState().begin({ kind: 'document', id: document.id })}
      >
        Edit<span className="visually-hidden"> title, publisher, date and text</span>
      </button>
    </header>
  );
}

/** Not drawn anew with every claim, but when its counts come. */
const Strip = memo(DeskCoverage);

/** The text of a document, or the ways to bring it. */
function Page({ dataset, document }: { dataset: Dataset; document: SourceDocument }) {
  const text = useDocumentText(dataset, document);
  const words = text?.text ?? null;
  const index = useMemo(() => (words === null || words.trim() === '' ? null : textIndex(words)), [words]);
  const marks = useTextMarks(dataset.claims, document.id, index);
  // The strip may come a moment after the mark itself.
  const counts = useDeferredValue(
    useMemo(() => paragraphCounts(marks, index?.paragraphs ?? 0), [marks, index]),
  );
  const [at, setAt] = useState(1);
  const read = useCallback((paragraph: number) => setAt(paragraph), []);
  if (!index) return <DeskNoText dataset={dataset} document={document} />;
  return (
    <>
      {text?.kind === 'reader' && <DeskOwnText dataset={dataset} document={document} text={text.text} />}
      <Strip document={document.id} counts={counts} at={Math.min(at, counts.length)} />
      <DeskText document={document} index={index} marks={marks} onParagraph={read} />
    </>
  );
}

export default DeskPane;
