import './SearchHits.css';
import { Fragment, useEffect, useRef } from 'react';
import { assertUnreachable } from '../base/assert.ts';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describeShort } from '../query/describeTime.ts';
import type { SearchHit } from '../query/search.ts';
import type { SearchField } from '../query/searchIndex.ts';
import { type Piece, showHit } from '../query/searchMatches.ts';
import { useWhence } from '../store/useWhence.ts';
import { plural } from './plural.ts';
import { showInView } from './showInView.ts';
import type { ShownHits } from './useShownHits.ts';

const PLACES: Readonly<Record<SearchField, string>> = {
  title: 'Title',
  summary: 'Summary',
  place: 'Place',
  claim: 'Claim',
  quotation: 'Quotation',
  source: 'Source',
};

/** The id of the n-th option of a list of hits, for `aria-activedescendant`. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

export interface SearchHitsProps {
  readonly id: string;
  readonly open: boolean;
  readonly shown: ShownHits;
  /** Index of the active hit, -1 for none. */
  readonly active: number;
  readonly onPick: (event: string) => void;
}

/** The list under the search field: each event that matches, and where. */
export function SearchHits({ id, open, shown, active, onPick }: SearchHitsProps) {
  const dataset = useWhence((s) => s.dataset);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const entry = active < 0 ? null : document.getElementById(optionId(id, active));
    if (entry) showInView(entry);
    else if (box.current) box.current.scrollTop = 0;
  }, [id, active]);
  return (
    // A press on the list must not take the focus out of the field.
    <div
      className={open ? 'hits is-open' : 'hits'}
      ref={box}
      onPointerDown={(event) => event.preventDefault()}
    >
      <p className="hits-status dim" role="status">
        {open && sentence(shown)}
      </p>
      {/* Focus stays in the field (aria-activedescendant), which also has the keys. */}
      <div role="listbox" id={id} aria-label="Events that match" className="hits-list">
        {open &&
          dataset &&
          shown.hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field picks the active option
            <div
              key={hit.event}
              role="option"
              tabIndex={-1}
              id={optionId(id, index)}
              className="hit"
              aria-selected={index === active}
              data-event={hit.event}
              onClick={() => onPick(hit.event)}
            >
              <Hit dataset={dataset} hit={hit} />
            </div>
          ))}
      </div>
    </div>
  );
}

function Hit({ dataset, hit }: { dataset: Dataset; hit: SearchHit }) {
  const { event, track } = lookup(dataset);
  const found = event.get(hit.event);
  if (!found) return null;
  const { title, elsewhere } = showHit(dataset, hit);
  return (
    <>
      <span className="hit-title">
        <bdi>
          <Pieces pieces={title} />
        </bdi>
      </span>
      <span className="hit-where dim">
        <bdi>{track.get(found.track)?.name}</bdi> · {describeShort(found.time, dataset.timeZone)}
      </span>
      {elsewhere.map((match, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a hit's matches never change places
        <span key={i} className="hit-match">
          <span className="dim">{PLACES[match.field]}: </span>
          {/* A quotation is text of its own language; all else is ours, or a name. */}
          <bdi dir={match.field === 'quotation' ? 'auto' : undefined}>
            <Pieces pieces={match.pieces} />
          </bdi>
        </span>
      ))}
    </>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are known by their place
    piece.marked ? <mark key={i}>{piece.text}</mark> : <Fragment key={i}>{piece.text}</Fragment>,
  );
}

function sentence({ state, hits, total, filtered }: ShownHits): string {
  switch (state) {
    case 'idle':
      return '';
    case 'searching':
      return 'Searching…';
    case 'failed':
      return 'The search could not be loaded. Check the connection and type again.';
    case 'unsearchable':
      return 'Such signs alone cannot be searched for, and narrow nothing. Type a word, a number or an emoji.';
    case 'done': {
      const rest = filtered > 0 ? ` ${plural(filtered, 'event')} more outside the filter.` : '';
      if (total === 0 && filtered > 0) {
        return `No event within the filter matches; ${plural(filtered, 'event')} outside it ${filtered === 1 ? 'does' : 'do'}.`;
      }
      if (total === 0) {
        return 'No event has all these words. Try fewer words, or only the beginning of one.';
      }
      const shown = hits.length < total ? `, the best ${hits.length} are listed` : '';
      return `${plural(total, 'event')} ${total === 1 ? 'matches' : 'match'}${shown}.${rest}`;
    }
    default:
      return assertUnreachable(state);
  }
}
