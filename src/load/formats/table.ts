import type { Choices } from '../../model/importing.ts';
import type { FormatContext, FormatReading } from '../formatReader.ts';
import { claimsTable } from './claimsTable.ts';
import { type CsvRecord, csvRecords } from './csvRecords.ts';
import { type Delimiter, delimiterOf } from './delimiterOf.ts';
import { type KnownTable, readFlatRows } from './flatRows.ts';
import type { FlatNote, FlatRow, FlatTable } from './flatTable.ts';
import { newlinesOf } from './newlineOf.ts';
import { preambleLines } from './preamble.ts';
import { isHeaderless, tableHeader } from './tableHeader.ts';

/**
 * Reads delimited text: one event a row, or one claim a row where rows share the id of an event. Faults of the table
 * itself (quotation marks, cells too many or too few, names of columns) cost no more than their row.
 *
 * @param delimiter null: found by looking.
 */
export function readTable(text: string, delimiter: Delimiter | null, context: FormatContext): FormatReading {
  const table = splitTable(text, delimiter);
  const own = claimsTable(table.columns);
  return readFlatRows(table, context, own && agrees(own, context.choices.columns) ? own : undefined);
}

/** False once the reader says of a column that it holds something else. */
function agrees({ columns }: KnownTable, chosen: Choices['columns']): boolean {
  return chosen === null || columns.every(({ name, role }) => chosen[name] === role);
}

/** Splits delimited text into columns and rows. "Row 1" is the header. */
export function splitTable(text: string, delimiter: Delimiter | null): FlatTable {
  const assumed: string[] = [];
  let body = text;
  if (body.startsWith('\uFEFF')) {
    body = body.slice(1);
    assumed.push('Row 1 begins with a byte order mark, which is left out.');
  }
  const { newline, oddRow } = newlinesOf(body);
  if (oddRow !== null) {
    body = body.replace(/\r\n?/g, '\n');
    assumed.push(
      `Lines end in different ways, from row ${oddRow} on: each of them is read as the end of a line.`,
    );
  }
  const end = oddRow === null ? newline : '\n';
  // A line by which a spreadsheet says what stands between cells.
  const told = /^"?sep=(.)"?\s*?(?:\r\n?|\n)/i.exec(body)?.[1];
  const before = told === undefined ? preambleLines(body, end) : 0;
  const table = before === 0 ? body : body.split(end).slice(before).join(end);
  const between = delimiter ?? (told && isDelimiter(told) ? told : delimiterOf(table, end));
  const split = csvRecords(table, between, end, 0);
  const records =
    before === 0 ? split.records : split.records.map((each) => ({ ...each, row: each.row + before }));
  const notes =
    before === 0 ? split.notes : split.notes.map((note) => ({ ...note, where: moved(note.where, before) }));
  if (before > 0) {
    assumed.push(
      `The table begins with row ${before + 1}; what stands before it, “${firstLine(body, end)}”, is kept beside it.`,
    );
  }
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (told !== undefined) filled.shift();
  // A table of Markdown has a line between its header and its rows, and a sign at both ends of each.
  const drawn =
    between === '|' && filled[1]?.cells.every((cell) => /^\s*(?::?-+:?)?\s*$/.test(cell)) === true;
  if (drawn) filled.splice(1, 1);
  if (drawn && filled.every(({ cells }) => cells[0]?.trim() === '')) {
    for (const [index, { row, cells }] of filled.entries()) filled[index] = { row, cells: cells.slice(1) };
  }
  const format = between === '\t' ? 'tsv' : 'csv';
  const [first, ...others] = filled;
  const above = before === 0 ? {} : { kept: { 'lines before the table': body.split(end, before) } };
  const base = { format, title: null, ...above } as const;
  if (!first) return { ...base, columns: [], rows: [], notes, assumed, read: 0 };
  const bare = isHeaderless(first.cells);
  if (bare) {
    assumed.push(
      `Row ${first.row} holds a date and no names of columns, so it is read as the first row of data.`,
    );
  }
  const header = bare
    ? { columns: first.cells.map((_, index) => `column ${index + 1}`), notes: [] }
    : tableHeader(withoutTail(first.cells, others), `row ${first.row}`);
  const { rows, notes: ragged } = evened(bare ? filled : others, header.columns);
  return {
    ...base,
    columns: header.columns,
    rows,
    notes: [...header.notes, ...notes, ...ragged],
    assumed,
    read: rows.length,
  };
}

function firstLine(text: string, end: string): string {
  const line =
    text
      .split(end, 1)[0]
      ?.replace(/[,;\t|"\s]+$/, '')
      .replace(/^"/, '') ?? '';
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function moved(where: string, by: number): string {
  return where.replace(/^row (\d+)/, (_, row: string) => `row ${Number(row) + by}`);
}

function isDelimiter(text: string): text is Delimiter {
  return [',', ';', '\t', '|'].includes(text);
}

/** The header without empty names at its end that have nothing below them: many programs end each row with a comma. */
function withoutTail(header: readonly string[], records: readonly CsvRecord[]): readonly string[] {
  let width = header.length;
  while (width > 1 && (header[width - 1] ?? '').trim() === '') width -= 1;
  if (width === header.length) return header;
  return records.some(({ cells }) => cells.slice(width, header.length).some((cell) => cell.trim() !== ''))
    ? header
    : header.slice(0, width);
}

/** Rows with as many cells as there are columns, and a sentence about each that had others. */
function evened(
  records: readonly CsvRecord[],
  columns: readonly string[],
): { readonly rows: readonly FlatRow[]; readonly notes: readonly FlatNote[] } {
  const notes: FlatNote[] = [];
  const width = columns.length;
  const rows = records.map(({ row, cells }): FlatRow => {
    const where = `row ${row}`;
    if (cells.length === width) return { where, cells };
    const more = cells.slice(width);
    const counts = `The row has ${cells.length === 1 ? 'one cell' : `${cells.length} cells`}, the header ${width}`;
    const value = cells.join(' | ').slice(0, 200);
    if (more.every((cell) => cell.trim() === '')) {
      if (cells.length < width) {
        notes.push({
          severity: 'warning',
          where,
          value,
          message: `${counts}: those that are missing are read as empty.`,
        });
      }
      return { where, cells: cells.slice(0, width) };
    }
    const message = `${counts}: those beyond are kept unread. Put a cell that has the sign between cells in it in quotation marks.`;
    notes.push({ severity: 'warning', where, value, message });
    const rest = Object.fromEntries(
      more
        .map((cell, index) => [`column ${width + index + 1}`, cell] as const)
        .filter(([, cell]) => cell !== ''),
    );
    return { where, cells: cells.slice(0, width), rest };
  });
  return { rows, notes };
}
