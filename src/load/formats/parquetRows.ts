import { type FileMetaData, parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet';

/** Rows of a Parquet file, as records with values that JSON has; or a sentence about why they cannot be read. */
export type ParquetRows =
  | {
      readonly kind: 'rows';
      readonly count: number;
      /** First row of each group of rows, and `count`: a group is decoded whole, whatever is read of it. */
      readonly groups: readonly number[];
      /** Reads some rows. Rejects with an Error where the file is broken. */
      readonly read: (from: number, to: number) => Promise<readonly Readonly<Record<string, unknown>>[]>;
    }
  | { readonly kind: 'refused'; readonly message: string };

/** How values of a column become values of JSON. */
type Writer = (value: unknown) => unknown;

const READ_HERE: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY']);

/** Opens a Parquet file (with hyparquet). No value is read yet. */
export function parquetRows(bytes: Uint8Array<ArrayBuffer>): ParquetRows {
  const whole = bytes.byteLength === bytes.buffer.byteLength;
  const file = whole ? bytes.buffer : bytes.slice().buffer;
  let metadata: FileMetaData;
  try {
    metadata = parquetMetadata(file);
  } catch {
    return refused('The Parquet file is broken: its description at the end cannot be read. Save it again.');
  }
  const codecs = metadata.row_groups.flatMap(({ columns }) =>
    columns.map(({ meta_data }) => String(meta_data?.codec ?? 'UNCOMPRESSED')),
  );
  const unknown = codecs.find((codec) => !READ_HERE.has(codec));
  if (unknown !== undefined) {
    return refused(
      `The Parquet file is compressed with ${unknown}, which is not read here: save it with Snappy, or uncompressed.`,
    );
  }
  const writers = writersOf(metadata.schema);
  return {
    kind: 'rows',
    count: Number(metadata.num_rows),
    groups: groupsOf(metadata),
    read: async (rowStart, rowEnd) => {
      const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd });
      return rows.map((row) => Object.fromEntries(writers.map(([name, write]) => [name, write(row[name])])));
    },
  };
}

function groupsOf({ row_groups }: FileMetaData): readonly number[] {
  const starts = [0];
  for (const { num_rows } of row_groups) starts.push((starts.at(-1) ?? 0) + Number(num_rows));
  return starts;
}

function refused(message: string): ParquetRows {
  return { kind: 'refused', message };
}

/** The columns of the first level: those below belong to their parents. */
function writersOf([root, ...schema]: readonly SchemaElement[]): readonly (readonly [string, Writer])[] {
  const found: (readonly [string, Writer])[] = [];
  let at = 0;
  for (let count = root?.num_children ?? 0; count > 0 && at < schema.length; count -= 1) {
    const element = schema[at];
    if (element) found.push([element.name, writerOf(element)]);
    let open = 1;
    for (; open > 0 && at < schema.length; at += 1) open += (schema[at]?.num_children ?? 0) - 1;
  }
  return found;
}

function writerOf({ converted_type: old, logical_type: type }: SchemaElement): Writer {
  if (type?.type === 'DATE' || old === 'DATE') return (value) => asDate(value)?.slice(0, 10) ?? null;
  // Clock times of no zone have no offset, so that they are read in the zone that the reader chooses.
  const isLocal = type?.type === 'TIMESTAMP' && !type.isAdjustedToUTC;
  return (value) => (value instanceof Date && isLocal ? (asDate(value)?.slice(0, -1) ?? null) : plain(value));
}

function asDate(value: unknown): string | null {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return null;
  const text = value.toISOString();
  // Years of more than four digits are beyond the times of the format.
  return /^\d{4}-/.test(text) ? text : null;
}

/** A value as JSON has it. Bytes that are no text say nothing to a reader. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (value instanceof Date) return asDate(value);
  if (value === undefined || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
