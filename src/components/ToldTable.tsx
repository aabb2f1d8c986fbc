import './ToldTable.css';
import type { Dataset } from '../model/dataset.ts';
import { describeShort } from '../query/describeTime.ts';
import type { ToldDocument, ToldRow } from '../query/told.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { ClaimGlyphs } from './ClaimGlyphs.tsx';
import { plural } from './plural.ts';
import { ROLE } from './tableRoles.ts';
import { claimLine, passesThrough } from './toldWords.ts';

/** The chart as a table: what each paragraph claims, of which event, and when that was. */
export function ToldTable({
  dataset,
  told,
  onPick,
}: {
  dataset: Dataset;
  told: ToldDocument;
  onPick: (key: string) => void;
}) {
  const rows = told.paragraphs.flatMap((each) => each.rows);
  return (
    <div className="told-table">
      <table {...ROLE.table}>
        <caption className="dim">
          {plural(told.claims.length, 'claim')} about {plural(told.events.length, 'event')}, in the order
          told. A claim that rests on several paragraphs has a row for each.
        </caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row}>
            {['Paragraph', 'Claim', 'Event', 'Time'].map((name) => (
              <th key={name} {...ROLE.column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.group}>
          {rows.map((row) => (
            <Lines key={row.key} dataset={dataset} row={row} onPick={onPick} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Lines({
  dataset,
  row: { key, paragraph, event, claims },
  onPick,
}: {
  dataset: Dataset;
  row: ToldRow;
  onPick: (key: string) => void;
}) {
  const selected = useWhence((s) => selectedEvent(s.selection) === event.id);
  const litSource = useWhence((s) => s.litSource);
  return claims.map((claim) => (
    <tr
      {...ROLE.row}
      key={claim.id}
      data-event={event.id}
      className={[selected && 'is-selected', passesThrough([claim], litSource) && 'is-lit']
        .filter(Boolean)
        .join(' ')}
    >
      <th {...ROLE.rowHead} scope="row">
        <span className="told-table-unit">Paragraph </span>
        {paragraph ?? '–'}
      </th>
      <td {...ROLE.cell}>
        <ClaimGlyphs dataset={dataset} claims={[claim]} /> {claimLine(claim)}
      </td>
      <td {...ROLE.cell}>
        <button type="button" aria-pressed={selected} onClick={() => onPick(key)}>
          {event.title}
        </button>
      </td>
      <td {...ROLE.cell} className="told-table-time">
        {describeShort(event.time, dataset.timeZone)}
      </td>
    </tr>
  ));
}
