/** The file formats that can be opened, in the order in which a list shows them. */
export const FORMATS = [
  'whence',
  'json',
  'ndjson',
  'csv',
  'tsv',
  'parquet',
  'timelinejs',
  'timelinejs-sheet',
  'vis-timeline',
  'timemap',
  'acled',
  'gdelt',
] as const;
export type Format = (typeof FORMATS)[number];

/** What each format is called on screen. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  whence: 'Whence (whence/1 JSON)',
  json: 'JSON list of events',
  ndjson: 'NDJSON, one event a line',
  csv: 'CSV table',
  tsv: 'Table with tabs (TSV)',
  parquet: 'Parquet table',
  timelinejs: 'TimelineJS JSON',
  'timelinejs-sheet': 'TimelineJS spreadsheet (CSV)',
  'vis-timeline': 'vis-timeline items and groups',
  timemap: 'TimeMap events and sources',
  acled: 'ACLED export (CSV)',
  gdelt: 'GDELT 2 mentions',
};

/** What one record of each format is called, for a report: "12 rows read". */
export const FORMAT_UNITS: Readonly<Record<Format, 'record' | 'row' | 'line' | 'item'>> = {
  whence: 'record',
  json: 'item',
  ndjson: 'line',
  csv: 'row',
  tsv: 'row',
  parquet: 'row',
  timelinejs: 'item',
  'timelinejs-sheet': 'row',
  'vis-timeline': 'item',
  timemap: 'item',
  acled: 'row',
  gdelt: 'row',
};

/** What a column of a table, or a key of a flat record, holds. `keep` goes along under its own name, unread. */
export const COLUMN_ROLES = [
  'title',
  'start',
  'end',
  'track',
  'source',
  'via',
  'publisher',
  'claim',
  'quote',
  'summary',
  'place',
  'url',
  'tags',
  'stated',
  'said',
  'hedge',
  'event',
  'id',
  'keep',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How dates like 03/04/2012 are to be read. */
export type DateOrder = 'day-first' | 'month-first';

/** The unit of times that are plain numbers, counted from 1970. */
export type Epoch = 'seconds' | 'milliseconds';

/** What a reader decides about a file that does not say it itself. Null: not decided, so recognised or asked. */
export interface Choices {
  readonly format: Format | null;
  /** What each column holds, by its name in the file. */
  readonly columns: Readonly<Record<string, ColumnRole>> | null;
  readonly dateOrder: DateOrder | null;
  readonly epoch: Epoch | null;
  /** IANA name of the zone of times that carry no offset. */
  readonly timeZone: string | null;
}

export const NO_CHOICES: Choices = {
  format: null,
  columns: null,
  dateOrder: null,
  epoch: null,
  timeZone: null,
};

/** One column of a table as it was understood so far. */
export interface Column {
  readonly name: string;
  /** Our proposal. */
  readonly role: ColumnRole;
  /** Whether the name says so plainly. */
  readonly sure: boolean;
}

/** What must be known of a file before it can be read. The answer is a set of `Choices`. */
export interface Question {
  readonly format: Format;
  /** Which choices are open. Those not named here were recognised, and may still be changed. */
  readonly asks: readonly ('columns' | 'dateOrder' | 'epoch')[];
  /** A sentence for each thing asked: why it cannot be told from the file, with a value of the file as example. */
  readonly why: readonly string[];
  readonly columns: readonly Column[];
  /** The first rows, cell by cell in the order of `columns`. At most 8. */
  readonly rows: readonly (readonly string[])[];
  /** What would be taken if the reader just said yes. Null where nothing can be proposed (the order of dates). */
  readonly proposal: Choices;
}

/** How a file was read: told after every import, and kept with the dataset on screen. */
export interface ImportReport {
  /** Name of the file, its address, or "pasted text". */
  readonly name: string;
  readonly format: Format;
  /** One sentence: by what the format was recognised, or that the reader chose it. */
  readonly recognised: string;
  /** What the file left open and how it was read, a sentence each: zone, order of dates, encoding. */
  readonly assumed: readonly string[];
  /** Size of the file, where known. */
  readonly bytes: number | null;
  /** Records of the file, in the unit of its format; `taken + setAside === read`. */
  readonly read: number;
  readonly taken: number;
  readonly setAside: number;
  /** The choices it was read with, so that it can be read again with others. */
  readonly choices: Choices;
}
