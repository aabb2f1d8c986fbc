import type { Question } from '../../model/importing.ts';
import { Draft } from '../draft.ts';
import type { FormatContext, FormatReading } from '../formatReader.ts';
import { refused } from '../parseDataset.ts';
import { type AcledHead, acledHead, acledRole } from './acledColumns.ts';
import { type AcledReading, readAcledRow } from './acledEvent.ts';
import { acledItems } from './acledItems.ts';
import { acledRows, type TableRow } from './acledRows.ts';
import { withCentury } from './acledTime.ts';
import { documentedOrder } from './documentedOrder.ts';
import { orNothing } from './orNothing.ts';

export { isAcled } from './acledColumns.ts';
export { isAcledJson } from './acledItems.ts';

/** How many rows are read between two notes of progress. */
const STRIDE = 1000;

/**
 * Reads a CSV export, or an answer of the API, of ACLED (Armed Conflict Location & Event Data), of any year. Counts are in rows with something in
 * them; row 1 is the header. Columns are those of the ACLED Codebook.
 */
export function readAcled(text: string, context: FormatContext): FormatReading {
  const [header, ...rows] = acledItems(text) ?? acledRows(text);
  const head = acledHead(header?.cells ?? []);
  const dateAt = head.at.get('event_date');
  if (dateAt === undefined) {
    const message =
      'An ACLED export has a column “event_date” in its first row, which is missing here: export it again with that column.';
    return { kind: 'read', result: refused(header?.cells ?? null, message), assumed: [] };
  }
  const cells = rows.map(({ cells, where }) => ({ cell: withCentury(cells[dateAt]?.trim() ?? ''), where }));
  // Only exports of early years have dates in numbers, with the day first. Spreadsheets turn them round.
  const { order, assumed, why } = documentedOrder(cells, context.choices.dateOrder, 'day-first', 'ACLED');
  if (why !== null) return { kind: 'ask', question: question(head, rows, why, context) };
  const draft = new Draft({ title: context.title, timeZone: context.zone });
  for (const name of head.repeated) {
    draft.warning('row 1', name, 'Two columns have this name: the first is read, the last is kept.');
  }
  const reading = { draft, head, order, dates: new Map(), zone: context.zone };
  for (const [index, row] of rows.entries()) {
    if (index % STRIDE === STRIDE - 1) context.progress(index + 1);
    readRow(row, reading);
  }
  const result = orNothing(draft.finish(rows.length), 'The table has no row that could be read as an event.');
  return { kind: 'read', result, assumed: assumedOf(head, assumed, context.zone) };
}

/** Rows whose cells may stand in the wrong columns are not read at all. */
function readRow({ cells, where, quotes }: TableRow, reading: AcledReading): void {
  const { draft, head } = reading;
  if (quotes === 'open') {
    const message =
      'A quotation mark opens in this row and is not closed in it: close it, or write it twice.';
    draft.error(where, cells, message);
    return;
  }
  const surplus = cells.slice(head.names.length);
  if (cells.length < head.names.length || surplus.some((cell) => cell.trim() !== '')) {
    const message = `The number of cells is ${cells.length} in this row and ${head.names.length} in the header: put cells that hold the separator in quotation marks, and complete a row that is cut off.`;
    draft.error(where, cells, message);
    return;
  }
  if (quotes === 'stray') {
    draft.warning(where, '"', 'A quotation mark stands inside a quoted cell: write it twice.');
  }
  readAcledRow(cells, where, reading);
}

function assumedOf({ at }: AcledHead, order: string | null, zone: string): readonly string[] {
  const assumed = [`ACLED’s days carry no zone: they are read as days in ${zone}.`];
  if (order !== null) assumed.push(order);
  if (!at.has('time_precision')) {
    assumed.push('There is no column time_precision: each date is taken as a day, marked as uncertain.');
  }
  if (!at.has('source')) assumed.push('There is no column source: the events are without claims.');
  if (!at.has('notes')) assumed.push('There is no column notes: claims say what the titles say.');
  return assumed;
}

function question(
  head: AcledHead,
  rows: readonly TableRow[],
  why: string,
  { choices }: FormatContext,
): Question {
  return {
    format: 'acled',
    asks: ['dateOrder'],
    why: [why],
    columns: head.names.map((name) => ({ name, role: acledRole(name), sure: true })),
    rows: rows.slice(0, 8).map(({ cells }) => head.names.map((_, index) => cells[index] ?? '')),
    proposal: { ...choices, format: 'acled', dateOrder: null },
  };
}
