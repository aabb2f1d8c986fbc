import { Draft } from '../draft.ts';
import type { FormatContext, FormatReading } from '../formatReader.ts';
import { refused } from '../parseDataset.ts';
import { isRecord } from '../readRecord.ts';
import { orNothing } from './orNothing.ts';
import { readGroups } from './visGroups.ts';
import { readItem } from './visItem.ts';

type Raw = Readonly<Record<string, unknown>>;

/** How many items are looked at to recognise a file. */
const LOOKED_AT = 20;
/** How many items are read between two notes of progress. */
const STRIDE = 500;

/** True for items of vis-timeline: a list of them, `{ items, groups }`, or DataSets written as JSON. */
export function isVis(value: unknown): boolean {
  if (isLost(inner(value))) return true;
  const items = listOf(inner(value));
  if (items === null || items.length === 0) return false;
  const first = items.slice(0, LOOKED_AT);
  const own = first.filter(
    (item) => isRecord(item) && 'content' in item && ('start' in item || 'end' in item),
  );
  return own.length * 2 > first.length;
}

/**
 * Reads items and groups of vis-timeline: items become events, groups tracks, those that are nested under the name of
 * their parent. HTML becomes text. Counts are in items.
 */
export function readVis(value: unknown, context: FormatContext): FormatReading {
  const items = listOf(inner(value));
  if (items === null) {
    const message = isLost(inner(value))
      ? 'This is a DataSet as JSON.stringify(items) writes it, without its items: write JSON.stringify(items.get()).'
      : 'Items of vis-timeline are a list [ … ], or stand in { "items": [ … ] }: write one of these.';
    return { kind: 'read', result: refused(value, message), assumed: [] };
  }
  const { zone, title } = context;
  const draft = new Draft({ title, timeZone: zone, kept: besideOf(value) });
  const given = isRecord(value) ? value.groups : undefined;
  const groups = listOf(given);
  if (groups === null && given !== undefined && given !== null) {
    draft.warning('groups', given, 'The groups are no list and are left out: write [ … ].');
  }
  const tracks = readGroups(groups ?? [], draft);
  const orphans = new Set<string>();
  for (const [index, raw] of items.entries()) {
    if (index % STRIDE === STRIDE - 1) context.progress(index + 1);
    readItem(raw, `item ${index + 1}`, { draft, zone, tracks, orphans });
  }
  const hidden = (groups ?? []).some((group) => isRecord(group) && group.visible === false);
  return {
    kind: 'read',
    result: orNothing(draft.finish(items.length), 'The file has no item that could be read as an event.'),
    assumed: [
      `Times without an offset are read in ${zone}.`,
      ...(hidden ? ['Groups that the file hides are shown.'] : []),
    ],
  };
}

/** Where a file has its items. */
function inner(value: unknown): unknown {
  return isRecord(value) && 'items' in value ? value.items : value;
}

/** A list, or that of a DataSet: older versions of vis keep their records in `_data` by id. */
function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || isLost(value)) return null;
  const { _data: data } = value;
  if (Array.isArray(data)) return data;
  return isRecord(data) ? Object.values(data) : null;
}

/** A DataSet of vis-data keeps its records in a Map, of which JSON shows nothing but `{}`. */
function isLost(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value._data) || typeof value.length !== 'number') return false;
  return value.length > 0 && Object.keys(value._data).length === 0;
}

/** What a file has beside items and groups, its options for instance. A DataSet has nothing of its own. */
function besideOf(value: unknown): Raw {
  if (!isRecord(value) || !('items' in value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'items' && key !== 'groups'));
}
