import Papa from 'papaparse';
import { plainText } from '../../base/plainText.ts';
import { isAcled } from './acledColumns.ts';

/** One row of a table, with what is wrong with its quotation marks. */
export interface TableRow {
  readonly cells: readonly string[];
  /** As a spreadsheet counts: the header is row 1. */
  readonly where: string;
  /** `open`: one is not closed within the row. `stray`: one stands within a quoted cell. */
  readonly quotes: 'sound' | 'open' | 'stray';
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** After so many rows with a quotation mark that ends in another row, rows are taken as they come. */
const MOST_REPAIRS = 50;

/**
 * The rows of an ACLED table, empty ones left out. `rows[0]` is the header.
 *
 * A quotation mark that is never closed, or only by one of another row, would make one cell of all between them. Such a
 * row is known by its number of cells: it ends with its first line instead, and reading goes on with the next.
 */
export function acledRows(text: string): readonly TableRow[] {
  const body = plainText(text);
  const delimiter = delimiterOf(body);
  const rows: TableRow[] = [];
  let start = 0;
  let count = 0;
  for (let repairs = 0; start >= 0 && start < body.length; repairs += 1) {
    const from = start;
    let at = from;
    start = -1;
    const step = ({ data, errors, meta }: Papa.ParseStepResult<string[]>, parser: Papa.Parser): void => {
      const lineEnd = body.indexOf('\n', at);
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      const runsOn =
        isOpen || (data.length !== rows[0]?.cells.length && data.some((cell) => cell.includes('\n')));
      count += 1;
      if (rows.length > 0 && runsOn && repairs < MOST_REPAIRS) {
        const line = body.slice(at, lineEnd < 0 ? undefined : lineEnd);
        rows.push({ cells: line.split(delimiter), where: `row ${count}`, quotes: 'open' });
        start = lineEnd < 0 ? -1 : lineEnd + 1;
        parser.abort();
        return;
      }
      at = from + meta.cursor;
      const quotes = isOpen
        ? 'open'
        : errors.some(({ code }) => code === 'InvalidQuotes')
          ? 'stray'
          : 'sound';
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, where: `row ${count}`, quotes });
    };
    Papa.parse<string[]>(body.slice(from), { delimiter, newline: '\n', step });
  }
  return rows;
}

/** The sign that makes ACLED's columns of the first line; cells may hold any of them. */
function delimiterOf(body: string): string {
  const [line = ''] = body.trimStart().split('\n', 1);
  const cells = (delimiter: string) => line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
  return DELIMITERS.find((delimiter) => isAcled(cells(delimiter))) ?? ',';
}
