import type { FormatContext, FormatReading } from '../formatReader.ts';
import { refused } from '../parseDataset.ts';
import { isRecord, whatItIs } from '../readRecord.ts';
import { namedRoles } from './columnNames.ts';
import { readFlatRows } from './flatRows.ts';
import { listDeeper, recordsWithin } from './jsonLists.ts';
import { type JsonItem, jsonTable } from './jsonRecords.ts';
import { tableHeader } from './tableHeader.ts';

/** Keys under which programs put the list of a file, the likeliest first. */
const LIST_KEYS = [
  'events',
  'items',
  'records',
  'rows',
  'entries',
  'features',
  'timeline',
  'results',
  'articles',
  'docs',
  'bindings',
  'hits',
  'messages',
  'children',
  'data',
  'list',
];
const LOOKED_AT = 20;

/** A list of records in a JSON value, and what stands beside it. */
interface FoundList {
  readonly items: readonly unknown[];
  readonly title: string | null;
  readonly beside: Readonly<Record<string, unknown>>;
}

/** True for JSON that `readFlatJson` can make something of: a list of records, bare or under a key of an object. */
export function looksFlat(value: unknown): boolean {
  return listIn(value) !== null;
}

/** Reads a JSON list of records, one event each (or one claim each, where records share the id of an event). */
export function readFlatJson(value: unknown, context: FormatContext): FormatReading {
  const found = listIn(value);
  if (!found) {
    const message = Array.isArray(value)
      ? 'The list has no records: write each event as an object, like [ { "title": "Mutiny begins", "start": "2012-03-21" } ].'
      : `The file ${whatItIs(value)}, and holds no list of records: write one like [ { "title": "Mutiny begins", "start": "2012-03-21" } ].`;
    return { kind: 'read', result: refused(value, message), assumed: [] };
  }
  const items = found.items.map((item, index): JsonItem => ({ where: `item ${index + 1}`, value: item }));
  const table = jsonTable(items, { format: 'json', title: found.title, kept: found.beside });
  return readFlatRows(table, context);
}

function listIn(value: unknown): FoundList | null {
  if (Array.isArray(value)) {
    const items = isGrid(value) ? recordsOf(value) : value;
    return holdsRecords(items) ? { items, title: null, beside: {} } : null;
  }
  if (!isRecord(value)) return null;
  const keys = Object.keys(value);
  const under = listUnder(value);
  if (under) return under;
  const within = recordsWithin(value);
  if (within) return { ...within, title: null };
  // One record alone: NDJSON of one line.
  const roles = new Set(keys.slice(0, 100).flatMap((name) => namedRoles(name).map(({ role }) => role)));
  if (roles.has('start') && roles.has('title')) return { items: [value], title: null, beside: {} };
  const deeper = listDeeper(value, listUnder);
  return deeper ? { ...deeper, title: null } : null;
}

/** The list that stands under a key of a record: one of a usual name, else the only one. */
function listUnder(value: Readonly<Record<string, unknown>>): FoundList | null {
  const lists = Object.keys(value).filter(
    (key) => Array.isArray(value[key]) && holdsRecords(value[key] as unknown[]),
  );
  const key = LIST_KEYS.find((known) => lists.includes(known)) ?? (lists.length === 1 ? lists[0] : undefined);
  return key === undefined ? null : { ...besideOf(value, key), items: value[key] as unknown[] };
}

function holdsRecords(list: readonly unknown[]): boolean {
  const head = list.slice(0, LOOKED_AT);
  return (
    head.filter(isRecord).length * 2 >= head.length &&
    head.some((item) => isRecord(item) && Object.keys(item).length > 0)
  );
}

function besideOf(value: Readonly<Record<string, unknown>>, list: string): Omit<FoundList, 'items'> {
  const title = ['title', 'name', 'headline']
    .map((key) => value[key])
    .find((text) => typeof text === 'string' && text.trim() !== '');
  const beside = Object.fromEntries(
    Object.entries(value).filter(([key, part]) => key !== list && !(key === 'title' && part === title)),
  );
  return { title: typeof title === 'string' ? title.trim() : null, beside };
}

/** A list of lists with names in the first: a table as JSON. */
function isGrid(value: readonly unknown[]): value is readonly (readonly unknown[])[] {
  const [head] = value;
  return (
    value.length > 1 &&
    Array.isArray(head) &&
    head.length > 1 &&
    head.every((name) => typeof name === 'string' && name.trim() !== '') &&
    value.slice(0, LOOKED_AT).every(Array.isArray)
  );
}

function recordsOf([head = [], ...rows]: readonly (readonly unknown[])[]): readonly unknown[] {
  const { columns } = tableHeader(head.map(String), 'item 1');
  return rows.map((row) =>
    Array.isArray(row)
      ? Object.fromEntries(row.map((cell, index) => [columns[index] ?? `column ${index + 1}`, cell]))
      : row,
  );
}
