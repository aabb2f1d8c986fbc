import { isRecord } from '../readRecord.ts';
import { namedRoles } from './columnNames.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A file may have its list within others: `response.docs`, `results.bindings`, `hits.hits`. */
const DEEPEST = 3;
const LOOKED_AT = 20;
const MOST_KEYS = 200;

/**
 * The records of a JSON object that has no list of them: a table by columns (pandas' `to_json()` and
 * `to_json(orient="split")`, R's data frames), or records by key (`orient="index"`, Firebase). Null for any other.
 */
export function recordsWithin(value: Raw): ListWithin | null {
  const items = byColumns(value) ?? byKey(value);
  return items ? { items, beside: {} } : bySplit(value);
}

/** A list of records, and all of the file that is not in it. */
export interface ListWithin {
  readonly items: readonly unknown[];
  readonly beside: Raw;
}

/**
 * The one list of records that lies deeper in an object, as answers of search services have it; null for none, or
 * several.
 */
export function listDeeper(value: Raw, listIn: (value: Raw) => ListWithin | null): ListWithin | null {
  let level: readonly Place[] = [{ record: value, wrap: (inner) => inner }];
  for (let depth = 1; depth < DEEPEST; depth += 1) {
    level = level.flatMap(({ record, wrap }) =>
      Object.entries(record)
        .slice(0, MOST_KEYS)
        .flatMap(([key, inner]): Place[] =>
          isRecord(inner)
            ? [
                {
                  record: inner,
                  wrap: (part) => wrap(Object.fromEntries([...Object.entries(record), [key, part]])),
                },
              ]
            : [],
        ),
    );
    const found = level.flatMap(({ record, wrap }) => {
      const list = listIn(record);
      return list && isTold(list.items) ? [{ items: list.items, beside: wrap(list.beside) }] : [];
    });
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** A record within the file, and the file with something else in its place. */
interface Place {
  readonly record: Raw;
  readonly wrap: (inner: Raw) => Raw;
}

/** Whether the records of a list have a key that may say what happened, or when. */
function isTold(list: readonly unknown[]): boolean {
  const keys = new Set(list.slice(0, LOOKED_AT).flatMap((item) => (isRecord(item) ? Object.keys(item) : [])));
  return [...keys].slice(0, MOST_KEYS).some((key) => isTelling(key) || holdsRecord(list[0]));
}

/** Whether a key may say what happened, or when. */
export function isTelling(key: string): boolean {
  return namedRoles(key).some(({ role }) => TELLING.has(role));
}

const TELLING: ReadonlySet<string> = new Set(['start', 'title', 'published', 'claim', 'summary']);

function holdsRecord(value: unknown): boolean {
  return isRecord(value) && Object.values(value).some(isRecord);
}

/** The record that stands alone in another one: `{ "tweet": { … } }`. */
export function soleRecord(value: unknown): Raw | null {
  if (!isRecord(value)) return null;
  const keys = Object.keys(value);
  const inner = keys.length === 1 ? value[keys[0] ?? ''] : null;
  return isRecord(inner) ? inner : null;
}

/** `{ "columns": [ … ], "data": [ [ … ] ] }` */
function bySplit({ columns, data, rows, ...beside }: Raw): ListWithin | null {
  const grid = Array.isArray(data) ? data : rows;
  if (!Array.isArray(columns) || !Array.isArray(grid) || columns.length === 0 || grid.length === 0)
    return null;
  const names = columns.map((column) => (isRecord(column) ? column.name : column));
  if (!names.every((name) => typeof name === 'string') || !grid.slice(0, LOOKED_AT).every(Array.isArray))
    return null;
  const items = grid.map((row: unknown) =>
    Array.isArray(row)
      ? Object.fromEntries(row.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell]))
      : row,
  );
  return { items, beside };
}

/** `{ "date": { "0": … }, "title": { "0": … } }`, or lists in place of the inner objects. */
function byColumns(value: Raw): readonly unknown[] | null {
  const names = Object.keys(value);
  const columns = Object.values(value);
  if (names.length < 2 || names.length > MOST_KEYS) return null;
  if (!names.some((name) => namedRoles(name).length > 0)) return null;
  const [first] = columns;
  const isLists = columns.every(Array.isArray);
  if (!isLists && !columns.every(isRecord)) return null;
  if (
    columns.some((column) =>
      Object.values(column as object)
        .slice(0, LOOKED_AT)
        .some(isRecord),
    )
  )
    return null;
  const keys = Object.keys(first as object);
  const size = (column: unknown) =>
    Array.isArray(column) ? column.length : Object.keys(column as object).length;
  if (keys.length === 0 || columns.some((column) => size(column) !== keys.length)) return null;
  if (
    !isLists &&
    !columns.every((column) => keys.slice(0, LOOKED_AT).every((key) => Object.hasOwn(column as object, key)))
  )
    return null;
  return keys.map((key) =>
    Object.fromEntries(names.map((name) => [name, (value[name] as Readonly<Record<string, unknown>>)[key]])),
  );
}

/** `{ "a17": { "title": … }, "b4": { … } }`: the key is the id of a record that has none. */
function byKey(value: Raw): readonly unknown[] | null {
  const keys = Object.keys(value);
  if (keys.length < 2) return null;
  const records = Object.values(value);
  if (!records.every(isRecord)) return null;
  const [first, second] = records;
  const alike = Object.keys(first ?? {}).filter((key) => Object.hasOwn(second ?? {}, key));
  const told = alike.flatMap((key) => namedRoles(key).map(({ role }) => role));
  if (!told.some((role) => TELLING.has(role))) return null;
  return keys.map((key) => {
    const record = value[key] as Raw;
    return Object.hasOwn(record, 'id')
      ? record
      : Object.fromEntries([['id', key], ...Object.entries(record)]);
  });
}
