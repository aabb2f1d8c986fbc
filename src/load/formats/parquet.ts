import type { FormatContext, FormatReading } from '../formatReader.ts';
import { refused } from '../parseDataset.ts';
import { readFlatRows } from './flatRows.ts';
import { type JsonItem, jsonTable } from './jsonRecords.ts';
import { parquetRows } from './parquetRows.ts';

/** Reads a Parquet file: one event a row, as in any flat file. Never rejects. */
export async function readParquet(
  bytes: Uint8Array<ArrayBuffer>,
  context: FormatContext,
): Promise<FormatReading> {
  const opened = parquetRows(bytes);
  if (opened.kind === 'refused') return unread(opened.message);
  try {
    const rows = await opened.read(0, opened.count);
    const items = rows.map((value, index): JsonItem => ({ where: `row ${index + 1}`, value }));
    return readFlatRows(jsonTable(items, { format: 'parquet', title: null }), context);
  } catch {
    return unread(
      'The Parquet file is broken, or of a kind that is not read here: save it again, or as CSV.',
    );
  }
}

function unread(message: string): FormatReading {
  return { kind: 'read', result: refused(undefined, message), assumed: [] };
}
