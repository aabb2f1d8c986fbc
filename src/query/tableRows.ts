import { assertUnreachable } from '../base/assert.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { type EventFacts, eventFacts } from './eventFacts.ts';
import type { Narrowed } from './narrow.ts';

export const TABLE_COLUMNS = ['time', 'event', 'track', 'place', 'origins', 'claims', 'flags'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** By which column the table is sorted. */
export interface TableSort {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** A row of the table: one visible event. */
export interface TableRow {
  readonly event: TimelineEvent;
  /** Of all the event's claims, whatever the filter. */
  readonly facts: EventFacts;
  /** How many of its claims the filter leaves. */
  readonly matching: number;
  readonly track: string;
}

/** The rows of the visible events, in order of time. */
export function tableRows(dataset: Dataset, narrowed: Narrowed): readonly TableRow[] {
  const { track } = lookup(dataset);
  const matching = new Map<string, number>();
  for (const claim of narrowed.claims) matching.set(claim.event, (matching.get(claim.event) ?? 0) + 1);
  return narrowed.events.map((event) => ({
    event,
    facts: eventFacts(dataset, event),
    matching: matching.get(event.id) ?? 0,
    track: track.get(event.track)?.name ?? event.track,
  }));
}

/**
 * The rows in the order of a column; equal ones stay in order of time. What a row lacks (a date, a place) comes last
 * in both directions. Tracks sort as on screen, not by their letters.
 *
 * @param rows as `tableRows` gives them.
 */
export function sortRows(dataset: Dataset, rows: readonly TableRow[], sort: TableSort): readonly TableRow[] {
  const place = new Map(dataset.tracks.map((track, index) => [track.id, index]));
  const keyed = rows.map((row, index) => ({ row, key: keyOf(row, index, sort.column, place) }));
  const sign = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

type Key = number | string | null;

function keyOf(row: TableRow, index: number, column: TableColumn, place: ReadonlyMap<string, number>): Key {
  switch (column) {
    case 'time':
      return row.event.time.start ? index : null;
    case 'event':
      return row.event.title;
    case 'track':
      return place.get(row.event.track) ?? null;
    case 'place':
      return row.event.place;
    case 'origins':
      return row.facts.origins.length;
    case 'claims':
      return row.matching;
    case 'flags':
      // Disputed weighs most, then hedged, then unattributed; first down means: the most doubtful on top.
      return Number(row.facts.disputed) * 4 + Number(row.facts.hedged) * 2 + Number(row.facts.unattributed);
    default:
      return assertUnreachable(column);
  }
}

const LETTERS = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return LETTERS.compare(String(a), String(b));
}
