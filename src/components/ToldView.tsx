import './ToldView.css';
import { useMemo, useState } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { Narrowed } from '../query/narrow.ts';
import { type Told, type ToldDocument, told } from '../query/told.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import type { PaneSize } from './PassagesPane.tsx';
import { ToldDesk } from './ToldDesk.tsx';
import { ToldHead } from './ToldHead.tsx';
import { ToldNowhere } from './ToldNowhere.tsx';
import { useNarrowed } from './useNarrowed.ts';

/** As told, as happened: a document's own order beside that of time, and its passages. */
export function ToldView() {
  const dataset = useWhence((s) => s.dataset);
  const narrowed = useNarrowed();
  if (!dataset || !narrowed) return null;
  return <Loaded dataset={dataset} narrowed={narrowed} />;
}

export default ToldView;

function Loaded({ dataset, narrowed }: { dataset: Dataset; narrowed: Narrowed }) {
  const all = useMemo(() => told(dataset, narrowed), [dataset, narrowed]);
  const selected = useWhence((s) => selectedEvent(s.selection));
  // Chosen once by what a link selects; from then on only the reader goes to another document.
  const [chosen, setChosen] = useState(() => firstTelling(all, selected)?.document.id ?? null);
  const [table, setTable] = useState(false);
  const [size, setSize] = useState<PaneSize>(selected === null ? 'bar' : 'half');
  const current = all.documents.find(({ document }) => document.id === chosen) ?? firstTelling(all, selected);
  if (!current || dataset.claims.every(({ passages }) => passages.length === 0))
    return <Empty dataset={dataset} />;
  return (
    <div className="told">
      <ToldHead
        dataset={dataset}
        documents={all.documents}
        current={current}
        selected={selected}
        onDocument={setChosen}
        table={table}
        onTable={setTable}
      />
      <ToldDesk
        key={current.document.id}
        dataset={dataset}
        told={current}
        tabbed={all.documents.length > 1}
        table={table}
        size={size}
        onSize={setSize}
      />
      <ToldNowhere {...all.nowhere} />
    </div>
  );
}

/** The first document that tells of an event, else that tells of anything, else the first. */
function firstTelling({ documents }: Told, event: string | null): ToldDocument | undefined {
  return (
    documents.find(({ events }) => events.some(({ id }) => id === event)) ??
    documents.find(({ events }) => events.length > 0) ??
    documents[0]
  );
}

function Empty({ dataset }: { dataset: Dataset }) {
  return (
    <div className="told-empty">
      <h2>Nothing to show as told</h2>
      <p>
        {dataset.documents.length === 0
          ? 'This dataset names no document. With “documents” in its file, and “passages” in its claims, one sees here in which order a document tells what happened.'
          : 'No claim of this dataset says where in its documents it stands. With “passages” in its claims, each with a paragraph and the exact words, one sees here in which order a document tells what happened.'}
      </p>
    </div>
  );
}
