import Papa from 'papaparse';
import type { Choices, Format } from '../../model/importing.ts';
import { claimsTable } from '../formats/claimsTable.ts';
import { delimiterOf } from '../formats/delimiterOf.ts';
import type { FlatRow, FlatTable } from '../formats/flatTable.ts';
import { type JsonItem, jsonTable } from '../formats/jsonRecords.ts';
import { newlinesOf } from '../formats/newlineOf.ts';
import { isHeaderless, tableHeader } from '../formats/tableHeader.ts';
import { isRecord } from '../readRecord.ts';
import { recognise } from '../recognise.ts';
import type { MassShape } from './massText.ts';
import { INCOMPLETE, MALFORMED, ROLE } from './scanned.ts';
import { isWhite, RecordScan } from './scanRecord.ts';
import { RowScan } from './scanRow.ts';

/** The first records of a file. */
export interface MassSample {
  readonly format: Format;
  /** One sentence: by what the format was recognised. */
  readonly recognised: string;
  readonly shape: MassShape;
  readonly table: FlatTable;
}

/** As many as the readers of flat files look at to tell what a column holds. */
const SAMPLE_RECORDS = 200;
/** The readers of tables look at so many letters to tell what stands between cells. */
const SAMPLE_LETTERS = 50_000;

const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const COMMA = 0x2c;

type Chosen = Pick<Choices, 'format' | 'columns'>;

/** The first records of a flat JSON text; null for anything else, `more` where more bytes are needed to tell. */
export function sampleJson(bytes: Uint8Array, { format: chosen }: Chosen): MassSample | 'more' | null {
  let at = bytes[0] === 0xef ? 3 : 0;
  while (at < bytes.length && isWhite(bytes[at])) at += 1;
  const isList = bytes[at] === OPEN_BRACKET;
  if (!isList && bytes[at] !== OPEN_BRACE) return null;
  const format = isList ? 'json' : 'ndjson';
  if (chosen !== null && chosen !== format) return null;
  if (isList) at += 1;
  const scan = new RecordScan(() => ROLE.none, !isList);
  const items: JsonItem[] = [];
  while (items.length < SAMPLE_RECORDS) {
    while (at < bytes.length && (isWhite(bytes[at]) || (isList && bytes[at] === COMMA))) at += 1;
    if (at >= bytes.length) return 'more';
    const end = bytes[at] === OPEN_BRACE ? scan.scan(bytes, at, bytes.length) : MALFORMED;
    if (end < 0) return end === INCOMPLETE ? 'more' : null;
    const where = `${isList ? 'item' : 'line'} ${items.length + 1}`;
    items.push({ where, value: JSON.parse(decoder.decode(bytes.subarray(at, end))) });
    at = end;
  }
  const table = jsonTable(items, { format, title: null });
  // Keys that became columns in another way than as they are.
  const keys = new Set(items.flatMap(({ value }) => (isRecord(value) ? Object.keys(value) : [])));
  if (keys.size !== table.columns.length || table.columns.some((name) => !keys.has(name))) return null;
  if (!isList) {
    const recognised = 'Recognised by its lines, each of which is a JSON record.';
    return { format, recognised, shape: { kind: 'ndjson' }, table };
  }
  const found = chosen === null ? recognise(JSON.stringify(items.map(({ value }) => value))) : null;
  if (found && (found.kind === 'unknown' || found.format !== 'json')) return null;
  return { format, recognised: found?.why ?? '', shape: { kind: 'json' }, table };
}

/** The first rows of a table; null for anything else, `more` where more bytes are needed to tell. */
export function sampleTable(bytes: Uint8Array, choices: Chosen): MassSample | 'more' | null {
  const { format: chosen } = choices;
  if (chosen !== null && chosen !== 'csv' && chosen !== 'tsv') return null;
  const text = beginning(bytes);
  if (text === null || text.includes('\0') || /^"?sep=./i.test(text)) return null;
  if (text.length <= SAMPLE_LETTERS) return 'more';
  if (chosen === null && /^\s*[[{<]/.test(text)) return null;
  const found = chosen === null ? recognise(text) : null;
  if (found && (found.kind === 'unknown' || (found.format !== 'csv' && found.format !== 'tsv'))) return null;
  const { newline, oddRow } = newlinesOf(text);
  if (oddRow !== null) return null;
  const isTsv = (found?.kind === 'known' ? found.format : chosen) === 'tsv';
  const delimiter = isTsv ? '\t' : delimiterOf(text, newline);
  const [cells = []] = Papa.parse<string[]>(text, { delimiter, newline, preview: 1 }).data;
  const { columns, notes } = tableHeader(cells, 'row 1');
  if (notes.length > 0 || columns.length < 2 || isHeaderless(cells)) return null;
  // Our own export of claims, and tables of Markdown, are read in ways of their own.
  if (delimiter === '|' || claimsTable(columns)) return null;
  const shape = { delimiter: delimiter.charCodeAt(0), newline, columns: columns.length };
  const rows = rowsOf(
    bytes,
    new RowScan(
      columns.map(() => ROLE.none),
      shape,
    ),
  );
  if (rows === null || rows === 'more') return rows;
  const base = { title: null, notes: [], assumed: [] } as const;
  const format = delimiter === '\t' ? 'tsv' : 'csv';
  return {
    format,
    recognised: found?.kind === 'known' ? found.why : '',
    shape: { kind: 'table', table: shape },
    table: { ...base, format, columns, rows, read: rows.length },
  };
}

/** The rows after the header that have something in them. */
function rowsOf(bytes: Uint8Array, scan: RowScan): readonly FlatRow[] | 'more' | null {
  const rows: FlatRow[] = [];
  let at = bytes[0] === 0xef ? 3 : 0;
  for (let row = 1; rows.length < SAMPLE_RECORDS; row += 1) {
    const next = scan.scan(bytes, at, bytes.length, false);
    if (next < 0) return next === INCOMPLETE ? 'more' : null;
    const cells = Array.from({ length: scan.size }, (_, place) => scan.cell(bytes, place));
    if (row === 1 && cells.length === 0) return null;
    if (row > 1 && cells.length > 0) rows.push({ where: `row ${row}`, cells });
    at = next;
  }
  return rows;
}

/** Bytes as text, as far as they are whole letters of UTF-8; null where they are not. */
function beginning(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

const decoder = new TextDecoder();
