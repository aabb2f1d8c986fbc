import { readJson } from '../readJson.ts';
import { isRecord } from '../readRecord.ts';
import { isAcled } from './acledColumns.ts';
import type { TableRow } from './acledRows.ts';
import { cellText } from './flatTable.ts';

const LOOKED_AT = 20;

/** True for the answer of ACLED's API, `{ "data": [ … ] }`, and for its list alone. */
export function isAcledJson(value: unknown): boolean {
  const list = listOf(value);
  return list !== null && isAcled(columnsOf(list.slice(0, LOOKED_AT)));
}

/** The items of such a JSON text as rows of a table, the first of them with its columns; null for any other text. */
export function acledItems(text: string): readonly TableRow[] | null {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return null;
  const read = readJson(text);
  const list = read.kind === 'value' && isAcledJson(read.value) ? listOf(read.value) : null;
  if (list === null) return null;
  const columns = columnsOf(list);
  const rows = list.map((item, index): TableRow => {
    const cells = isRecord(item)
      ? columns.map((name) => cellText(Object.hasOwn(item, name) ? item[name] : ''))
      : [];
    return { cells, where: `item ${index + 1}`, quotes: 'sound' };
  });
  return [{ cells: columns, where: 'the columns', quotes: 'sound' }, ...rows];
}

function listOf(value: unknown): readonly unknown[] | null {
  const list = isRecord(value) ? value.data : value;
  return Array.isArray(list) && list.length > 0 ? list : null;
}

function columnsOf(list: readonly unknown[]): readonly string[] {
  const names = new Set<string>();
  for (const item of list) if (isRecord(item)) for (const name of Object.keys(item)) names.add(name);
  return [...names];
}
