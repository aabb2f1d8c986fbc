import './NarrowingLine.css';
import { useEffect, useRef, useState } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { type NarrowingPart, narrowingParts } from './narrowingParts.ts';
import { formatCount, plural } from './plural.ts';
import { useNarrowed } from './useNarrowed.ts';

/** What the views show at present, in one line of words; each part, and all of it, can be taken away. Else empty. */
export function NarrowingLine() {
  const dataset = useWhence((s) => s.dataset);
  const filter = useWhence((s) => s.filter);
  const clearFilter = useWhence((s) => s.clearFilter);
  const chooseFacet = useWhence((s) => s.chooseFacet);
  const setText = useWhence((s) => s.setText);
  const setKnown = useWhence((s) => s.setKnown);
  const narrowed = useNarrowed();
  const line = useRef<HTMLDivElement>(null);
  const total = dataset?.events.length ?? 0;
  const left = narrowed?.events.length ?? 0;
  const parts = dataset ? narrowingParts(dataset, filter) : [];
  const narrows = parts.length > 0;
  const count = left === 0 ? 'No event matches.' : `${formatCount(left)} of ${plural(total, 'event')}`;
  const said = useAnnouncement(narrows ? count : '');

  const remove = (part: NarrowingPart) => {
    // The button goes away with its part: hand the focus to the line, so that Tab goes on from here.
    line.current?.focus();
    if (part.kind === 'text') setText('');
    else if (part.kind === 'known') setKnown(null);
    else chooseFacet(part.kind, part.value, 'add');
  };
  return (
    <div className={narrows ? 'narrowing' : 'narrowing is-idle'} ref={line} tabIndex={-1}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {narrows && (
        <>
          <p className="narrowing-words">
            <span className="narrowing-count">{count}</span>{' '}
            {parts.map((part) => (
              <span key={`${part.kind} ${part.value}`} className="narrowing-part">
                {part.first && <span className="narrowing-dot">· </span>}
                {part.lead !== '' && `${part.lead} `}
                <bdi className="narrowing-name">{part.name}</bdi>
                <button type="button" aria-label={`Remove ${part.name}`} onClick={() => remove(part)}>
                  ×
                </button>{' '}
              </span>
            ))}
          </p>
          <button
            type="button"
            className="narrowing-clear"
            onClick={() => {
              line.current?.focus();
              clearFilter();
            }}
          >
            Clear
          </button>
        </>
      )}
    </div>
  );
}

/** The sentence to announce. While the reader types in the search field, its own list tells the number. */
function useAnnouncement(sentence: string): string {
  const [said, say] = useState('');
  useEffect(() => {
    if (document.activeElement?.id !== 'search') say(sentence);
  }, [sentence]);
  return said;
}
