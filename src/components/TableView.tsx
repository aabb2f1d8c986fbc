import './TableView.css';
import { useMemo, useState } from 'react';
import { sortRows, type TableColumn, type TableSort, tableRows } from '../query/tableRows.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { formatCount, plural } from './plural.ts';
import { TableHead } from './TableHead.tsx';
import { TableLine } from './TableLine.tsx';
import { ROLE } from './tableRoles.ts';
import { useDrawnRows } from './useDrawnRows.ts';
import { useNarrowed } from './useNarrowed.ts';
import { useRowKeys } from './useRowKeys.ts';
import { useScrollToSelected } from './useScrollToSelected.ts';

const BY_TIME: TableSort = { column: 'time', descending: false };
/** What is most of a number is what one looks for first. */
const DOWN_FIRST: readonly TableColumn[] = ['origins', 'claims', 'flags'];

/** Exactly the visible events as a table: also the way in which a screen reader reads the picture. */
export function TableView() {
  const dataset = useWhence((s) => s.dataset);
  const selected = useWhence((s) => selectedEvent(s.selection));
  const narrowed = useNarrowed();
  const [sort, setSort] = useState(BY_TIME);
  const rows = useMemo(
    () => (dataset && narrowed ? sortRows(dataset, tableRows(dataset, narrowed), sort) : []),
    [dataset, narrowed, sort],
  );
  const { drawn, more, showMore } = useDrawnRows(rows, selected);
  const list = useScrollToSelected<HTMLDivElement>(selected);
  const { tabStop, onKeyDown, onFocus } = useRowKeys(drawn, selected);
  if (!dataset || !narrowed) return null;

  const sortBy = (column: TableColumn) =>
    setSort((now) => ({
      column,
      descending: now.column === column ? !now.descending : DOWN_FIRST.includes(column),
    }));
  return (
    <div className="table-view" ref={list}>
      <table {...ROLE.table}>
        <caption className="visually-hidden">{captionOf(rows.length, dataset.events.length)}</caption>
        <TableHead sort={sort} onSort={sortBy} />
        {/* The keys move the focus among the buttons in the rows. */}
        <tbody {...ROLE.group} className="table-body" onKeyDown={onKeyDown} onFocus={onFocus}>
          {drawn.map((row) => (
            <TableLine
              key={row.event.id}
              dataset={dataset}
              row={row}
              selected={row.event.id === selected}
              tabStop={row.event.id === tabStop}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" className="table-more" onClick={showMore}>
          Show more rows ({formatCount(more)} left)
        </button>
      )}
      {dataset.events.length === 0 && <p className="table-empty">This timeline holds no event yet.</p>}
    </div>
  );
}

export default TableView;

function captionOf(shown: number, all: number): string {
  if (shown === 0) return 'No event matches.';
  const which = shown === all ? plural(all, 'event') : `${formatCount(shown)} of ${plural(all, 'event')}`;
  return `${which}, one a row. The headings sort, the titles open who said it.`;
}
