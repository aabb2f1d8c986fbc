import type { FormatContext, FormatReading } from '../formatReader.ts';
import { jsonFault } from '../jsonFault.ts';
import { readFlatRows } from './flatRows.ts';
import type { FlatNote } from './flatTable.ts';
import { type JsonItem, jsonTable } from './jsonRecords.ts';

/**
 * Reads NDJSON: one JSON record a line. A line that is no JSON, as the last one of a file that was cut off, is set aside
 * with its number and the rest is read. Empty lines are none.
 */
export function readNdjson(text: string, context: FormatContext): FormatReading {
  const items: JsonItem[] = [];
  const notes: FlatNote[] = [];
  let read = 0;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    read += 1;
    const where = `line ${index + 1}`;
    try {
      items.push({ where, value: JSON.parse(line) });
    } catch {
      notes.push({ severity: 'error', where, value: line.slice(0, 200), message: faultOf(line) });
    }
  }
  return readFlatRows({ ...jsonTable(items, { format: 'ndjson', title: null, notes }), read }, context);
}

function faultOf(line: string): string {
  const fault = jsonFault(line);
  if (!fault) return 'The line is JSON, but too deep for this browser, and is set aside.';
  return `The line is not JSON at column ${fault.column}, and is set aside: ${fault.message.replace('the end of the file', 'its end')}.`;
}
