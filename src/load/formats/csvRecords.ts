import Papa from 'papaparse';
import type { FlatNote } from './flatTable.ts';

/** A table's text, split into cells. Nothing of it is understood yet. */
export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  readonly notes: readonly FlatNote[];
}

export interface CsvRecord {
  /** As a spreadsheet counts, from 1; cells with line breaks in them make no further rows. */
  readonly row: number;
  readonly cells: readonly string[];
}

export type Newline = '\n' | '\r\n' | '\r';

/** Re-reading behind quotation marks that never end may cost this many times the text, and then ends. */
const MOST_REREAD = 4;

/**
 * Splits a table (RFC 4180) with Papa Parse. A quotation mark that is never closed would swallow all rows up to the next
 * mark, or to the end: where that happens, its cell ends with its line, a sentence says so, and the rest is read.
 *
 * @param columns how many cells a row should have; 0 where it is the first row that says so.
 */
export function csvRecords(text: string, delimiter: string, newline: Newline, columns = 0): CsvRecords {
  const records: CsvRecord[] = [];
  const notes: FlatNote[] = [];
  let width = columns;
  let budget = MOST_REREAD * text.length + 100_000;
  let start = 0;
  const add = (cells: readonly string[]) => {
    records.push({ row: records.length + 1, cells });
    if (width === 0) width = cells.length;
  };
  const note = (value: string, message: string) =>
    notes.push({
      severity: 'warning',
      where: `row ${records.length + 1}`,
      value: value.slice(0, 200),
      message,
    });
  while (start < text.length) {
    const rest = text.slice(start);
    const plain = budget <= 0;
    if (plain) note(firstLine(rest, newline), TOO_MANY);
    let at = 0;
    let again: number | null = null;
    const parser = new Papa.Parser({
      delimiter,
      newline,
      ...(plain ? { fastMode: true } : {}),
      step: ({ data, errors, meta }: Papa.ParseResult<string[]>) => {
        const [cells = []] = data;
        const from = at;
        at = meta.cursor;
        if (errors.length === 0) {
          add(cells);
          return;
        }
        const raw = rest.slice(from, at);
        const line = firstLine(raw, newline);
        const swallowed = raw.slice(line.length + newline.length);
        const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
        if (swallowed === '' || !holdsRows(swallowed, delimiter, newline, width)) {
          note(line, isOpen ? OPEN_TO_END : ODD_MARK);
          const whole = isOpen && swallowed === '' ? mended(line, delimiter, width) : cells;
          add(whole.length === width ? whole : cells);
          return;
        }
        note(line, OPEN);
        add(mended(line, delimiter, width));
        budget -= raw.length;
        again = from + line.length + newline.length;
        parser.abort();
      },
    });
    parser.parse(rest, 0, false);
    if (again === null) break;
    start += again;
  }
  return { records, notes };
}

const OPEN =
  'A quotation mark is opened here and not closed in its row. The row is read up to the end of its line: close the mark, and double marks within a cell ("").';
const OPEN_TO_END =
  'A quotation mark is opened here and never closed: close it, and double marks within a cell ("").';
const ODD_MARK =
  'A quotation mark stands within a cell in quotation marks: it is read as part of the cell. Double it ("").';
const TOO_MANY =
  'Too many quotation marks are not closed: from here on they are read as letters, and each line as a row.';

function firstLine(text: string, newline: Newline): string {
  const end = text.indexOf(newline);
  return end < 0 ? text : text.slice(0, end);
}

/** Whether lines that a cell has swallowed look like rows of their own. */
function holdsRows(text: string, delimiter: string, newline: Newline, width: number): boolean {
  const wanted = Math.max(2, width);
  return text
    .slice(0, 20_000)
    .split(newline)
    .some((line) => line.split(delimiter).length >= wanted);
}

/** The cells of a line with an odd quotation mark, as many as a row should have if that can be. */
function mended(line: string, delimiter: string, width: number): readonly string[] {
  const plain = line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
  if (plain.length === width) return plain;
  const { data } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  const [quoted] = data;
  return quoted?.length === width ? quoted : plain;
}
