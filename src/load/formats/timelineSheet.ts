import Papa from 'papaparse';
import type { FormatContext, FormatReading } from '../formatReader.ts';
import { refused } from '../parseDataset.ts';
import { orNothing } from './orNothing.ts';
import { draftWith, readTitleMedia } from './timelineJs.ts';
import { readSlide } from './timelineJsSlide.ts';
import type { SlideReading } from './timelineJsText.ts';
import { columnOf, isSheetTitle, type SheetHead, sheetHead, slideOfRow } from './timelineSheetRow.ts';

/** How many rows are read between two notes of progress. */
const STRIDE = 500;

/**
 * True for the columns of the sheet that TimelineJS makes its JSON of, in any case and order; those of its first
 * versions, with one Start Date instead of Year, Month and Day, too.
 */
export function isTimelineSheet(columns: readonly string[]): boolean {
  const { at } = sheetHead(columns);
  if (!at.has('headline')) return false;
  const own = [
    'text',
    'media',
    'media credit',
    'media caption',
    'media thumbnail',
    'display date',
    'end year',
  ];
  if (at.has('year')) return own.some((name) => at.has(name));
  return at.has('start date') && at.has('text') && at.has('media');
}

/** Reads the sheet of TimelineJS as CSV. Counts are in rows with something in them; row 1 is the header. */
export function readTimelineSheet(text: string, context: FormatContext): FormatReading {
  const { head, rows } = sheetOf(text);
  if (!head.at.has('headline') || !(head.at.has('year') || head.at.has('start date'))) {
    const message =
      'A sheet of TimelineJS has the columns “Year” and “Headline” in its first row, which are missing here: write them.';
    return { kind: 'read', result: refused(head.names, message), assumed: [] };
  }
  const titled = rows.find(({ cells, quotes }) => quotes !== 'open' && isSheetTitle(cells, head));
  const title = titled === undefined ? null : slideOfRow(titled.cells, head).slide;
  const draft = draftWith(title, {}, context);
  const reading = { draft, zone: context.zone, label: columnOf(head) };
  for (const name of head.repeated) {
    draft.warning('row 1', name, 'Two columns have this name: the first is read, the other kept.');
  }
  if (titled) readTitleMedia(title, reading, titled.where);
  for (const [index, row] of rows.entries()) {
    if (index % STRIDE === STRIDE - 1) context.progress(index + 1);
    readRow(row, head, row === titled, reading);
  }
  const result = draft.finish(rows.length);
  return {
    kind: 'read',
    result: orNothing(result, 'The sheet has no row that could be read as an event.'),
    assumed: assumedOf(head, context.zone),
  };
}

/** A row with something in it. */
interface SheetRow {
  readonly where: string;
  readonly cells: readonly string[];
  /** Of its quotation marks: one is never closed, or one stands alone in a quoted cell. */
  readonly quotes: 'sound' | 'open' | 'single';
}

function sheetOf(text: string): { head: SheetHead; rows: readonly SheetRow[] } {
  // Papa guesses one line ending for the whole file; a file edited on two systems has two.
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiterOf(body), newline: '\n' });
  const faults = new Map<number | undefined, SheetRow['quotes']>();
  for (const { code, row } of errors) {
    if (code === 'MissingQuotes') faults.set(row, 'open');
    if (code === 'InvalidQuotes' && !faults.has(row)) faults.set(row, 'single');
  }
  const rows: SheetRow[] = [];
  for (const [index, cells] of data.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    rows.push({ where: `row ${index + 1}`, cells, quotes: faults.get(index) ?? 'sound' });
  }
  return { head: sheetHead(data[0] ?? []), rows };
}

function readRow(
  { where, cells, quotes }: SheetRow,
  head: SheetHead,
  isTitle: boolean,
  reading: SlideReading,
): void {
  const { draft } = reading;
  if (quotes === 'open') {
    const message =
      'A quotation mark that opens here is never closed, so all that follows it is one cell: close it.';
    draft.error(where, '"', message);
    return;
  }
  if (quotes === 'single') {
    draft.warning(where, '"', 'A quotation mark stands inside a quoted cell: write it twice.');
  }
  if (cells.length > head.names.length) {
    const message = 'There are more cells in this row than columns: quote cells that hold a comma.';
    draft.warning(where, cells.slice(head.names.length), message);
  }
  if (isTitle) return;
  if (isSheetTitle(cells, head)) {
    draft.warning(where, 'title', 'There is a title already, so this row is an event like others.', 'Type');
  }
  const { slide, kind, faults } = slideOfRow(cells, head);
  for (const { value, message, column } of faults) draft.error(where, value, message, column);
  if (faults.length === 0) readSlide(slide, kind, where, reading);
}

/** Tabs, semicolons or commas, as the header has them: cells may hold any of them. */
function delimiterOf(body: string): string {
  const [header = ''] = body.split('\n', 1);
  if (header.includes('\t')) return '\t';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}

function assumedOf(head: SheetHead, zone: string): readonly string[] {
  const slashes = 'Dates with slashes are read month first, as TimelineJS does.';
  return [
    `TimelineJS knows no time zones: hours are read in ${zone}.`,
    ...(head.at.has('year') ? [] : [slashes]),
  ];
}
