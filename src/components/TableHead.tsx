import './TableHead.css';
import { TABLE_COLUMNS, type TableColumn, type TableSort } from '../query/tableRows.ts';
import { ROLE } from './tableRoles.ts';

const NAMES: Readonly<Record<TableColumn, string>> = {
  time: 'Time',
  event: 'Event',
  track: 'Track',
  place: 'Place',
  origins: 'Origins',
  claims: 'Claims',
  flags: 'Flags',
};

/** The headings of the table, each a button that sorts by its column and, pressed again, the other way round. */
export function TableHead({ sort, onSort }: { sort: TableSort; onSort: (column: TableColumn) => void }) {
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <thead {...ROLE.group} className="table-head">
      <tr {...ROLE.row} className="table-row">
        {TABLE_COLUMNS.map((column) => (
          <th
            key={column}
            {...ROLE.column}
            scope="col"
            className={`table-${column}`}
            aria-sort={sort.column === column ? direction : 'none'}
          >
            <button type="button" onClick={() => onSort(column)}>
              {NAMES[column]}
              <svg width={8} height={8} viewBox="0 0 8 8" aria-hidden="true">
                <path d={sort.column === column && sort.descending ? 'M0 2H8L4 7Z' : 'M0 6H8L4 1Z'} />
              </svg>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
