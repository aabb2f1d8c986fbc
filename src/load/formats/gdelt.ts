import Papa from 'papaparse';
import { plainText } from '../../base/plainText.ts';
import { Draft } from '../draft.ts';
import type { FormatContext, FormatReading } from '../formatReader.ts';
import { GdeltMentions } from './gdeltMention.ts';
import { FEWEST_CELLS, GDELT_COLUMNS, isGdeltHeader, namedColumns } from './gdeltRow.ts';
import { orNothing } from './orNothing.ts';

export { isGdelt } from './gdeltRow.ts';

/** How many rows are read between two notes of progress. */
const STRIDE = 1000;

/**
 * Reads a file of GDELT 2.0’s Mentions table: one mention of one event in one document a line, sixteen cells with tabs
 * between them and never any quotation marks around them. Counts are in lines with something in them; row 1 is the
 * first line.
 */
export function readGdelt(text: string, context: FormatContext): FormatReading {
  const draft = new Draft({ title: context.title, timeZone: context.zone });
  const mentions = new GdeltMentions(draft);
  let read = 0;
  for (const [index, cells] of rowsOf(plainText(text)).entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (read === 0 && isGdeltHeader(cells)) continue;
    read += 1;
    if (read % STRIDE === 0) context.progress(read);
    const where = `row ${index + 1}`;
    const surplus = cells.slice(GDELT_COLUMNS.length);
    if (cells.length < FEWEST_CELLS || surplus.some((cell) => cell.trim() !== '')) {
      const message = `The number of cells is ${cells.length} in this row and ${GDELT_COLUMNS.length} in a mention: separate them with one tab each, and complete a row that is cut off.`;
      draft.error(where, cells.join('\t').slice(0, 200), message);
      continue;
    }
    mentions.read(cells, where);
  }
  const result = orNothing(draft.finish(read), 'The file has no line that could be read as a mention.');
  return { kind: 'read', result, assumed: ASSUMED };
}

/** Cells in the order of `GDELT_COLUMNS`: as they stand, or by the names in the first line. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const header = namedColumns(text.slice(0, 2000).split('\n', 1)[0] ?? '');
  if (!header) return text.split('\n').map((line) => line.split('\t'));
  const { delimiter, places } = header;
  const rows =
    delimiter === '\t'
      ? text.split('\n').map((line) => line.split('\t'))
      : Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data;
  const width = rows[0]?.length ?? 0;
  // A row that is cut off is told of by its number of cells, as it stands.
  return rows.map((cells) =>
    cells.length === width ? places.map((place) => (place < 0 ? '' : (cells[place] ?? ''))) : cells,
  );
}

const ASSUMED = [
  'GDELT’s times are in UTC, each that of an update made every quarter of an hour. As it is not said whether they name its beginning or end, the quarters before and after are one window.',
  'An event stands where GDELT first recorded it: what happened may lie days before. The file says nothing else of it.',
];
