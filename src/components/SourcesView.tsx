import './SourcesView.css';
import { useId, useState } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { SourceCards } from './SourceCards.tsx';
import { SourceFlow } from './SourceFlow.tsx';
import { SourceMatrix } from './SourceMatrix.tsx';
import { SourcesEmpty } from './SourcesEmpty.tsx';
import { useNarrowed } from './useNarrowed.ts';

const PARTS = { flow: 'Flow', matrix: 'Matrix', cards: 'Cards' } as const;
type Part = keyof typeof PARTS;

/** Through whom everything came: as a flow, as a matrix of sources and events, and source by source. */
export function SourcesView() {
  const dataset = useWhence((s) => s.dataset);
  const narrowed = useNarrowed();
  const [part, setPart] = useState<Part>('flow');
  const [asTable, setAsTable] = useState(false);
  if (!dataset || !narrowed) return null;
  if (dataset.claims.length === 0) return <SourcesEmpty dataset={dataset} />;
  return (
    <div className="sources">
      <div className="sources-top">
        <PartControl part={part} onPart={setPart} />
        {part === 'flow' && (
          <button type="button" className="sources-switch" onClick={() => setAsTable(!asTable)}>
            {asTable ? 'Show as picture' : 'Show as table'}
          </button>
        )}
      </div>
      {part === 'flow' && <SourceFlow dataset={dataset} narrowed={narrowed} asTable={asTable} />}
      {part === 'matrix' && <SourceMatrix dataset={dataset} narrowed={narrowed} />}
      {part === 'cards' && <SourceCards dataset={dataset} narrowed={narrowed} />}
    </div>
  );
}

export default SourcesView;

function PartControl({ part, onPart }: { part: Part; onPart: (part: Part) => void }) {
  const name = useId();
  return (
    <fieldset className="sources-parts">
      <legend className="visually-hidden">Show sources as</legend>
      {(Object.keys(PARTS) as Part[]).map((each) => (
        <label key={each}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={part === each}
            onChange={() => onPart(each)}
          />
          {PARTS[each]}
        </label>
      ))}
    </fieldset>
  );
}
