import './TableLine.css';
import { Fragment, memo } from 'react';
import { DisputeSign } from '../marks/DisputeSign.tsx';
import { GlyphIcon } from '../marks/Glyph.tsx';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed, type OriginKind, originOf } from '../model/provenance.ts';
import { describeShort } from '../query/describeTime.ts';
import type { EventFacts } from '../query/eventFacts.ts';
import type { TableRow } from '../query/tableRows.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { ROLE } from './tableRoles.ts';

/** More names than these would make a row that hides its neighbours; the panel has them all. */
const MOST_NAMES = 4;

export interface TableLineProps {
  readonly dataset: Dataset;
  readonly row: TableRow;
  readonly selected: boolean;
  /** True for the one row that Tab reaches; the arrow keys reach the others. */
  readonly tabStop: boolean;
}

/** One event as a row. A click anywhere on it selects the event, as its title, a button, does by keyboard. */
export const TableLine = memo(function TableLine({ dataset, row, selected, tabStop }: TableLineProps) {
  const { event, facts, matching, track } = row;
  const lit = useWhence(
    ({ litSource }) =>
      litSource !== null && facts.claims.some((c) => c.chain.some((hop) => hop.source === litSource)),
  );
  const classes = ['table-row', selected && 'is-selected', lit && 'is-lit'];
  return (
    // The button in the row has the keys.
    <tr
      {...ROLE.row}
      className={classes.filter(Boolean).join(' ')}
      data-event={event.id}
      onClick={() => selectAndReveal(event.id)}
    >
      <td {...ROLE.cell} className="table-time">
        {describeShort(event.time, dataset.timeZone)}
      </td>
      <th {...ROLE.rowHead} scope="row" className="table-event">
        <button type="button" aria-pressed={selected} tabIndex={tabStop ? 0 : -1}>
          <bdi>{event.title}</bdi>
        </button>
      </th>
      <td {...ROLE.cell} className="table-track">
        <bdi>{track}</bdi>
      </td>
      <td {...ROLE.cell} className="table-place">
        {event.place !== null && <bdi>{event.place}</bdi>}
      </td>
      <td {...ROLE.cell} className="table-origins">
        <Origins dataset={dataset} facts={facts} />
      </td>
      <td {...ROLE.cell} className="table-claims">
        {matching === facts.claims.length ? matching : `${matching} of ${facts.claims.length}`}
        <span className="table-unit"> {facts.claims.length === 1 ? 'claim' : 'claims'}</span>
      </td>
      <td {...ROLE.cell} className="table-flags">
        <Flags facts={facts} />
      </td>
    </tr>
  );
});

function Origins({ dataset, facts }: { dataset: Dataset; facts: EventFacts }) {
  const { source } = lookup(dataset);
  if (facts.origins.length === 0) return '0';
  const named = new Set(
    facts.claims.filter((claim) => !isUnattributed(claim)).map((c) => originOf(c).source),
  );
  const kindOf = (id: string): OriginKind => (named.has(id) ? (source.get(id)?.kind ?? 'none') : 'none');
  return (
    <>
      <span className="table-count">
        {facts.origins.length}
        <span className="table-unit"> {facts.origins.length === 1 ? 'origin' : 'origins'}</span>
      </span>
      <span className="table-names">
        {facts.voices.slice(0, MOST_NAMES).map(({ origins }) => (
          <span key={origins[0]} className="table-voice">
            {origins.map((id, index) => (
              <Fragment key={id}>
                {index > 0 && ' or '}
                <span className="table-name">
                  <GlyphIcon kind={kindOf(id)} /> <bdi>{source.get(id)?.name ?? id}</bdi>
                </span>
              </Fragment>
            ))}
          </span>
        ))}
        {facts.origins.length > MOST_NAMES && <span>and {facts.origins.length - MOST_NAMES} more</span>}
      </span>
    </>
  );
}

function Flags({ facts }: { facts: EventFacts }) {
  const flags = [
    facts.disputed && 'disputed',
    facts.hedged && 'hedged',
    facts.unattributed && 'no source named',
  ].filter((flag) => flag !== false);
  return flags.map((flag, index) => (
    <Fragment key={flag}>
      {index > 0 && <span className="visually-hidden">, </span>}
      <span className={flag === 'disputed' ? 'table-flag is-dispute' : 'table-flag'}>
        {flag === 'disputed' && (
          <svg width={10} height={13} aria-hidden="true">
            <DisputeSign x={0} y={0} />
          </svg>
        )}
        {flag}
      </span>
    </Fragment>
  ));
}
