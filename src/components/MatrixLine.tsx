import { memo } from 'react';
import { GlyphIcon } from '../marks/Glyph.tsx';
import { RoleShapes } from '../marks/RoleShapes.tsx';
import type { TimelineEvent } from '../model/dataset.ts';
import { anonymityWords } from '../query/kindWords.ts';
import type { MatrixRow } from '../query/sourceMatrix.ts';
import { useWhence } from '../store/useWhence.ts';
import { cellWords } from './matrixWords.ts';
import { formatCount } from './plural.ts';

/** One source as a row: its name, and its roles in each event. */
export const MatrixLine = memo(function MatrixLine({
  row,
  events,
  selected,
  tabStop,
}: {
  row: MatrixRow;
  events: readonly TimelineEvent[];
  selected: boolean;
  /** Column of the place that Tab reaches, where that is in this row; -1 is the name. */
  tabStop: number | null;
}) {
  const { source } = row;
  const lit = useWhence((s) => s.litSource === source.id);
  const classes = ['matrix-line', selected && 'is-selected', lit && 'is-lit'];
  const unnamed = anonymityWords(source);
  return (
    <tr className={classes.filter(Boolean).join(' ')}>
      <th scope="row" className="matrix-name">
        <button
          type="button"
          className="matrix-source"
          aria-pressed={selected}
          tabIndex={tabStop === -1 ? 0 : -1}
          data-place={`${row.index} -1`}
          data-row-source={source.id}
          title={unnamed ? `${source.name}, ${unnamed}` : source.name}
        >
          <GlyphIcon kind={source.kind} />
          <bdi>{source.name}</bdi>
          <span className="matrix-count">
            {formatCount(row.claims)}
            <span className="visually-hidden"> {row.claims === 1 ? 'claim' : 'claims'}</span>
          </span>
        </button>
      </th>
      <Cells row={row} events={events} tabStop={tabStop} />
    </tr>
  );
});

/** Apart, so that lighting the row does not draw its cells again. */
const Cells = memo(function Cells({
  row,
  events,
  tabStop,
}: {
  row: MatrixRow;
  events: readonly TimelineEvent[];
  tabStop: number | null;
}) {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  return events.map((event, column) => {
    const cell = cells.get(column);
    if (!cell) return <td key={event.id} />;
    return (
      <td key={event.id}>
        <button
          type="button"
          className="matrix-part"
          tabIndex={tabStop === column ? 0 : -1}
          data-place={`${row.index} ${column}`}
          data-event={event.id}
          data-row-source={row.source.id}
          aria-label={cellWords(row.source, event, cell)}
        >
          <RoleShapes roles={cell.roles.map(({ role }) => role)} />
        </button>
      </td>
    );
  });
});
