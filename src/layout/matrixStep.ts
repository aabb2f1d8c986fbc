/** A place of a matrix. Row -1 is that of the headings, column -1 that of the names of the rows. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a matrix most of whose cells are empty: the arrows to the next cell with something in it, in the
 * same row or column, or at last to its heading; Home and End to the first and last of the row, with Ctrl of the whole.
 * Null for any other key; at the edge it stays. Every heading and every name can be reached, and with them every cell.
 *
 * @param filled the columns with something in them, ascending, row by row.
 * @param columns number of columns.
 */
export function matrixStep(
  filled: readonly (readonly number[])[],
  columns: number,
  at: MatrixPlace,
  key: string,
  ctrl = false,
): MatrixPlace | null {
  const across = acrossOf(filled, columns, at.row);
  const down = downOf(filled, at.column);
  switch (key) {
    case 'ArrowRight':
      return { ...at, column: across.find((column) => column > at.column) ?? at.column };
    case 'ArrowLeft':
      return { ...at, column: across.findLast((column) => column < at.column) ?? at.column };
    case 'ArrowDown':
      return { ...at, row: down.find((row) => row > at.row) ?? at.row };
    case 'ArrowUp':
      return { ...at, row: down.findLast((row) => row < at.row) ?? at.row };
    case 'Home': {
      const row = ctrl ? -1 : at.row;
      return { row, column: acrossOf(filled, columns, row)[0] ?? at.column };
    }
    case 'End': {
      const row = ctrl ? filled.length - 1 : at.row;
      return { row, column: acrossOf(filled, columns, row).at(-1) ?? at.column };
    }
    default:
      return null;
  }
}

/** Columns that can be gone to in a row. The corner is empty. */
function acrossOf(filled: readonly (readonly number[])[], columns: number, row: number): readonly number[] {
  return row === -1 ? Array.from({ length: columns }, (_, column) => column) : [-1, ...(filled[row] ?? [])];
}

function downOf(filled: readonly (readonly number[])[], column: number): readonly number[] {
  const rows = filled.flatMap((row, index) => (column === -1 || row.includes(column) ? index : []));
  return column === -1 ? rows : [-1, ...rows];
}
