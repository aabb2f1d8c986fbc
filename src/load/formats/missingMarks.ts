import type { Column, ColumnRole } from '../../model/importing.ts';
import type { FlatRow } from './flatTable.ts';

/** What statistics programs and databases write into a cell for nothing: R, pandas, spreadsheets, MySQL. */
const MARKS: ReadonlySet<string> = new Set([
  'NA',
  'N/A',
  'n/a',
  '#N/A',
  '<NA>',
  'NaN',
  'nan',
  'NaT',
  'NULL',
  'null',
  'None',
  '\\N',
]);

/** Columns in which such a word may be meant, or is not read. */
export const LEFT: ReadonlySet<ColumnRole> = new Set(['keep', 'title', 'id', 'event']);

/** Rows of a table without the words that stand for an empty cell, and a sentence about each. */
export function withoutMarks(
  rows: readonly FlatRow[],
  columns: readonly Column[],
): { readonly rows: readonly FlatRow[]; readonly assumed: readonly string[] } {
  const read = columns.map(({ role }) => !LEFT.has(role));
  const found = new Map<string, { count: number; first: string }>();
  const without = rows.map((row): FlatRow => {
    const marked = row.cells.some((cell, index) => read[index] === true && isMark(cell));
    if (!marked) return row;
    const cells = row.cells.map((cell, index) => {
      if (read[index] !== true || !isMark(cell)) return cell;
      const mark = String(cell).trim();
      const known = found.get(mark) ?? { count: 0, first: `${row.where}, ${columns[index]?.name ?? ''}` };
      known.count += 1;
      found.set(mark, known);
      return '';
    });
    return { ...row, cells };
  });
  if (found.size === 0) return { rows, assumed: [] };
  const assumed = [...found].map(([mark, { count, first }]) =>
    count === 1
      ? `“${mark}” (${first}) is read as an empty cell.`
      : `“${mark}” is read as an empty cell: it stands in ${count} of them, first in ${first}.`,
  );
  return { rows: without, assumed };
}

/** True for a cell that holds such a word and nothing else. */
export function isMark(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length < 8 && MARKS.has(cell.trim());
}
