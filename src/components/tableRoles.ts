/**
 * The roles that table elements have anyway. They are said again because the table's own style sheet lays rows out as
 * grids, and as cards on a phone, and some browsers then forget that it is a table.
 */
export const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
