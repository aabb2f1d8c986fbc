import type { ColumnRole } from '../../model/importing.ts';
import type { FlatRow } from './flatTable.ts';
import type { RowReader } from './rowReader.ts';

/** What the rows of one event say of it once and for all; further rows may only say it again. */
const SHARED = ['title', 'start', 'end', 'stated', 'track', 'place', 'summary'] as const;
type SharedRole = (typeof SHARED)[number];

const BETWEEN: Partial<Record<ColumnRole, string>> = { place: ', ', summary: '\n', stated: ', ' };

const TOLD = [...SHARED, 'claim', 'quote'] as const;

/** A key and a value to be kept. */
export type Kept = readonly [key: string, value: unknown];

/** The rows of one event: all that have its id, or one alone. */
export interface FlatGroup {
  readonly rows: readonly FlatRow[];
  readonly first: FlatRow;
  /** What the first row that says it says. */
  readonly told: ReadonlyMap<ColumnRole, { readonly text: string; readonly row: FlatRow }>;
  /** What all rows keep alike. */
  readonly common: readonly Kept[];
}

/** A place at which a row says something else than an earlier row of its event. */
export interface Contradiction {
  readonly role: SharedRole;
  readonly text: string;
  readonly first: string;
}

/** Rows with one event id together, in the order of their first. */
export function flatGroups(rows: readonly FlatRow[], reader: RowReader): readonly FlatGroup[] {
  if (!reader.has('event')) return rows.map((row) => groupOf([row], row, reader));
  const groups = new Map<string | FlatRow, FlatRow[]>();
  for (const row of rows) {
    const key = reader.text(row, 'event') ?? row;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [groupOf(group, group[0], reader)] : []));
}

function groupOf(rows: readonly FlatRow[], first: FlatRow, reader: RowReader): FlatGroup {
  const told = new Map<ColumnRole, { text: string; row: FlatRow }>();
  for (const role of TOLD) {
    if (!reader.has(role)) continue;
    for (const row of rows) {
      const text = textOf(row, role, reader);
      if (text === null) continue;
      told.set(role, { text, row });
      break;
    }
  }
  return { rows, first, told, common: commonKept(rows, first, reader) };
}

function textOf(row: FlatRow, role: ColumnRole, reader: RowReader): string | null {
  return reader.text(row, role, BETWEEN[role]);
}

function commonKept(rows: readonly FlatRow[], first: FlatRow, reader: RowReader): readonly Kept[] {
  let common = reader.kept(first);
  for (const row of rows.slice(1)) {
    if (common.length === 0) break;
    const other = new Map(reader.kept(row));
    common = common.filter(([key, value]) => other.get(key) === value);
  }
  return common;
}

/** Where a row says something else of its event than what is taken. */
export function contradictions(
  row: FlatRow,
  { told }: FlatGroup,
  reader: RowReader,
): readonly Contradiction[] {
  return SHARED.flatMap((role) => {
    const text = textOf(row, role, reader);
    const first = told.get(role);
    return text === null || !first || text === first.text ? [] : [{ role, text, first: first.text }];
  });
}

/** What a row of several has beside the rest: columns of its own, and where it says otherwise of their event. */
export function ownKept(row: FlatRow, group: FlatGroup, reader: RowReader): readonly Kept[] {
  if (group.rows.length === 1) return [];
  const known = new Set(group.common.map(([key]) => key));
  return [
    ...reader.kept(row).filter(([key]) => !known.has(key)),
    ...contradictions(row, group, reader).flatMap(({ role }) => reader.raw(row, role)),
  ];
}
