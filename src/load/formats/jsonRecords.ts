import type { Format } from '../../model/importing.ts';
import { isRecord, whatItIs } from '../readRecord.ts';
import { namedRoles } from './columnNames.ts';
import type { FlatNote, FlatRow, FlatTable } from './flatTable.ts';
import { isTelling, soleRecord } from './jsonLists.ts';

/** A JSON value that should be a record, and where it stands. */
export interface JsonItem {
  readonly where: string;
  readonly value: unknown;
}

type JsonRecord = Readonly<Record<string, unknown>>;

/** Keys beyond so many are no columns, unless their name is known: a file may use its keys for data. */
const MOST_COLUMNS = 120;
const MOST_KNOWN = 60;

/** Keys of objects that hold the parts of a time: what is in them counts as columns of its own. */
const TIMES = /^(?:time|times|date|dates|when|period|interval|temporal)$/i;
const PARTS = /^(?:start|end|from|to|begin|until|finish|stated)/i;

/** Records of one JSON file as a table. What is no record becomes a note. */
export function jsonTable(
  items: readonly JsonItem[],
  base: Pick<FlatTable, 'format' | 'title'> & Partial<FlatTable> & { readonly format: Format },
): FlatTable {
  const notes: FlatNote[] = [...(base.notes ?? [])];
  const records: { where: string; record: JsonRecord }[] = [];
  for (const { where, value } of items) {
    if (!isRecord(value)) {
      const message = `It ${whatItIs(value)}, and is set aside: a record is an object in braces { }.`;
      notes.push({ severity: 'error', where, value, message });
      continue;
    }
    records.push({ where, record: flattened(value) });
  }
  const columns = columnsOf(records);
  const indexes = new Map(columns.map((name, index) => [name, index]));
  const rows = records.map(({ where, record }): FlatRow => {
    const cells: unknown[] = [];
    const rest: (readonly [string, unknown])[] = [];
    for (const key of Object.keys(record)) {
      const index = indexes.get(key);
      if (index === undefined) rest.push([key, record[key]]);
      else cells[index] = record[key];
    }
    return rest.length === 0 ? { where, cells } : { where, cells, rest: Object.fromEntries(rest) };
  });
  return { assumed: [], read: items.length, ...base, columns, rows, notes };
}

function columnsOf(records: readonly { readonly record: JsonRecord }[]): string[] {
  const columns = new Set<string>();
  let known = 0;
  for (const { record } of records) {
    for (const key of Object.keys(record)) {
      if (columns.has(key)) continue;
      if (columns.size - known < MOST_COLUMNS) columns.add(key);
      else if (known < MOST_KNOWN && key.length < 40 && namedRoles(key).length > 0) {
        columns.add(key);
        known += 1;
      }
    }
  }
  return [...columns];
}

/** The keys of a record, with those of its time, and of a GeoJSON feature's properties, beside them. One level deep. */
function flattened(whole: JsonRecord): JsonRecord {
  const record = unwrapped(whole);
  const keys = Object.keys(record);
  const isFeature = record.type === 'Feature' && isRecord(record.properties);
  if (!keys.some((key) => isSplit(key, record[key], isFeature))) return record;
  // `fromEntries` makes own keys of all, `__proto__` too.
  return Object.fromEntries(
    keys.flatMap((key): (readonly [string, unknown])[] => {
      const value = record[key];
      if (isFeature && key === 'type') return [];
      if (!isRecord(value) || !isSplit(key, value, isFeature)) return [[key, value]];
      return Object.entries(value).map(([name, part]) => [partName(key, name, record, isFeature), part]);
    }),
  );
}

/** True for an object whose keys become columns of their own. */
function isSplit(key: string, value: unknown, isFeature: boolean): boolean {
  if (!isRecord(value)) return false;
  if (isFeature && key === 'properties') return true;
  return TIMES.test(key) && Object.keys(value).some((name) => PARTS.test(name));
}

/** The name of a column that stands within an object of the record. */
function partName(key: string, name: string, record: JsonRecord, isFeature: boolean): string {
  if (!isFeature || key !== 'properties') return `${key}.${name}`;
  // What the feature says of itself stays apart from what its properties say.
  return name !== 'type' && Object.hasOwn(record, name) ? `properties.${name}` : name;
}

/** Where search services, Airtable, JSON:API and Reddit put the record that they say things about. */
const WRAPPERS = ['_source', 'fields', 'attributes', 'data', 'node'] as const;
const MOST_WRAPPING = 8;

/** The record itself, where it comes in a wrapper: `{ "tweet": { … } }`, or a hit of a search with its `_source`. */
function unwrapped(record: JsonRecord): JsonRecord {
  const keys = Object.keys(record);
  const wrapper =
    keys.length <= MOST_WRAPPING ? WRAPPERS.find((key) => Object.hasOwn(record, key)) : undefined;
  const held = wrapper === undefined ? null : record[wrapper];
  // What tells of an event itself is no wrapper.
  if (isRecord(held) && keys.every((key) => key === wrapper || (!isRecord(record[key]) && !isTelling(key)))) {
    const beside = keys.filter((key) => key !== wrapper);
    return Object.fromEntries([
      ...Object.entries(held),
      ...beside.map((key) => [Object.hasOwn(held, key) ? `_${key}` : key, record[key]]),
    ]);
  }
  const inner = soleRecord(record);
  return inner && !TIMES.test(keys[0] ?? '') && Object.keys(inner).length > 1 ? inner : record;
}
