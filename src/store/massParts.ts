import type { Mass, MassEvents } from '../model/mass.ts';
import { mergeParts, partOf } from '../model/mergeParts.ts';
import { selectedEvent } from '../view/selection.ts';
import { useWhence } from './useWhence.ts';

/** Rows of events that were made whole, by id. */
const rows = new WeakMap<Mass, Map<string, number>>();

function rowsOf(mass: Mass): Map<string, number> {
  let known = rows.get(mass);
  if (!known) {
    known = new Map();
    rows.set(mass, known);
  }
  return known;
}

/** The row of an event that was made whole at some time; null for one that was not. */
export function rowOf(mass: Mass, id: string): number | null {
  return rowsOf(mass).get(id) ?? null;
}

/**
 * Makes events whole and puts them on screen in place of those that were, except for the selected one.
 *
 * @returns ids of the events, in the order of `wanted`; null when another dataset was opened meanwhile.
 */
export async function showRows(mass: Mass, wanted: readonly number[]): Promise<readonly string[] | null> {
  return showEvents(mass, await mass.events(wanted));
}

/** Puts events that were made whole on screen, as `showRows` does. */
export function showEvents(mass: Mass, made: MassEvents): readonly string[] | null {
  const store = useWhence.getState();
  if (store.mass !== mass || !store.dataset) return null;
  const known = rowsOf(mass);
  for (const [i, { id }] of made.dataset.events.entries()) known.set(id, made.rows[i] ?? 0);
  const selected = selectedEvent(store.selection);
  const kept = partOf(store.dataset, new Set(selected === null ? [] : [selected]));
  store.showPart(mergeParts(made.dataset, kept));
  return made.dataset.events.map(({ id }) => id);
}

/** Makes one event whole beside those that are, and selects it. */
export async function selectRow(mass: Mass, row: number): Promise<string | null> {
  const made = await mass.events([row]);
  const store = useWhence.getState();
  const id = made.dataset.events[0]?.id;
  if (store.mass !== mass || !store.dataset || id === undefined) return null;
  rowsOf(mass).set(id, row);
  store.showPart(mergeParts(store.dataset, made.dataset));
  store.select(id);
  return id;
}
