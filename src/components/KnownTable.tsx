import './KnownTable.css';
import type { Dataset } from '../model/dataset.ts';
import { chainWords } from '../query/chainWords.ts';
import { describeSaying } from '../query/describeSaying.ts';
import { type KnownClaim, type KnownClaims, knownState } from '../query/knownClaims.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { ClaimGlyphs } from './ClaimGlyphs.tsx';
import { stateWords } from './knownWords.ts';
import { formatCount, plural } from './plural.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { ROLE } from './tableRoles.ts';
import { claimLine, passesThrough } from './toldWords.ts';
import { useDrawnRows } from './useDrawnRows.ts';

/** The two clocks as a table: each claim, when it was said, where it stands, of which event, and how it came. */
export function KnownTable({
  dataset,
  shown,
  known,
}: {
  dataset: Dataset;
  shown: KnownClaims;
  known: number | null;
}) {
  const selected = useWhence((s) => selectedEvent(s.selection));
  const all = [...shown.timed, ...shown.untimed];
  const { drawn, more, showMore } = useDrawnRows(all, selected);
  return (
    <div className="known-table">
      <table {...ROLE.table}>
        <caption className="visually-hidden">
          {plural(all.length, 'claim')}, one a row, in order of saying. The event titles open who said it.
        </caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row}>
            {['Claim', 'Said', 'State', 'Event', 'Chain'].map((name) => (
              <th key={name} {...ROLE.column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.group}>
          {drawn.map((row) => (
            <Line
              key={row.claim.id}
              dataset={dataset}
              row={row}
              state={stateWords(knownState(dataset, row.claim, known))}
              selected={row.event.id === selected}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" className="known-button known-more" onClick={showMore}>
          Show more claims ({formatCount(more)} left)
        </button>
      )}
    </div>
  );
}

function Line({
  dataset,
  row: { claim, event },
  state,
  selected,
}: {
  dataset: Dataset;
  row: KnownClaim;
  state: string;
  selected: boolean;
}) {
  const lit = useWhence((s) => passesThrough([claim], s.litSource));
  return (
    <tr
      {...ROLE.row}
      data-event={event.id}
      className={[selected && 'is-selected', lit && 'is-lit'].filter(Boolean).join(' ')}
    >
      <th {...ROLE.rowHead} scope="row">
        <ClaimGlyphs dataset={dataset} claims={[claim]} /> <bdi>{claimLine(claim)}</bdi>
      </th>
      <td {...ROLE.cell}>{describeSaying(dataset, claim)}</td>
      <td {...ROLE.cell}>{state}</td>
      <td {...ROLE.cell}>
        <button type="button" aria-pressed={selected} onClick={() => selectAndReveal(event.id)}>
          <bdi>{event.title}</bdi>
        </button>
      </td>
      <td {...ROLE.cell}>
        <bdi>{chainWords(dataset, claim)}</bdi>
      </td>
    </tr>
  );
}
