import type { ColumnIndex } from '../model/columnIndex.ts';
import { lookup } from '../model/lookup.ts';
import type { Mass } from '../model/mass.ts';
import { extentOf } from '../model/time.ts';
import { massStep, placeOfRow } from '../query/massStep.ts';
import { useMassFound } from '../store/massFound.ts';
import { rowOf, selectRow } from '../store/massParts.ts';
import { useWhence } from '../store/useWhence.ts';
import type { Move } from '../view/focus.ts';
import { selectedEvent } from '../view/selection.ts';
import { selectAndReveal } from './selectAndReveal.ts';

/** Steps follow each other faster than events are made whole: the last one asked for is where one is. */
let going: { readonly mass: Mass; readonly place: number; readonly index: unknown } | null = null;

/** Place of the selected event in an index of the mass on screen; null where it has none. */
export function placeOfSelected(index: ColumnIndex): number | null {
  const { mass, dataset, selection } = useWhence.getState();
  const id = selectedEvent(selection);
  if (!mass || !dataset || id === null) return null;
  const event = lookup(dataset).event.get(id);
  const row = rowOf(mass, id);
  const extent = event && extentOf(event.time);
  const track = mass.tracks.findIndex((each) => each.id === event?.track);
  return row !== null && extent && track >= 0 ? placeOfRow(index, row, extent.start, track) : null;
}

/** Moves the selection of a mass by a key, and shows what is selected. */
export async function massMove(to: Move): Promise<void> {
  const { mass } = useWhence.getState();
  if (!mass) return;
  const index = useMassFound.getState().found?.index ?? mass.index;
  const here = going?.mass === mass && going.index === index ? going.place : placeOfSelected(index);
  const place = massStep(index, here, to);
  if (place === null) return;
  const own = { mass, place, index };
  going = own;
  const shown = await selectRow(mass, index.rows[place] ?? 0);
  if (going !== own) return;
  going = null;
  if (shown !== null) selectAndReveal(shown);
}
