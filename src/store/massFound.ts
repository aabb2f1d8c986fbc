import { create } from 'zustand';
import type { Mass, MassFound } from '../model/mass.ts';
import { type Filter, NO_FILTER } from '../view/filter.ts';
import { selectedEvent } from '../view/selection.ts';
import { selectRow } from './massParts.ts';
import { useWhence } from './useWhence.ts';

/** What a mass answers to what the reader chose: it comes from a worker, so it comes a moment later. */
interface MassAnswers {
  /** The last whole or partial answer to the filter; null while nothing is narrowed. */
  readonly found: MassFound | null;
  /** Whether more of the answer is on its way. */
  readonly waiting: boolean;
  /** Whether `found` is still the answer to an older filter. It stays on screen until there is a new one. */
  readonly stale: boolean;
}

const NOTHING: MassAnswers = { found: null, waiting: false, stale: false };

/** Answers of the mass on screen. */
export const useMassFound = create<MassAnswers>()(() => NOTHING);

/** Resolves once the answer to the filter is whole. */
export function massAnswered(): Promise<void> {
  if (!useMassFound.getState().waiting) return Promise.resolve();
  return new Promise((resolve) => {
    const end = useMassFound.subscribe(({ waiting }) => {
      if (waiting) return;
      end();
      resolve();
    });
  });
}

/**
 * Keeps the answers in step with the filter, and gives the function that ends it. A new choice stops the search for the
 * one before.
 */
export function startMassNarrowing(): () => void {
  let stop: (() => void) | null = null;
  /** The mass whose pages are of what was narrowed last. */
  let narrowed: Mass | null = null;
  const ask = (mass: Mass | null, filter: Filter) => {
    stop?.();
    stop = null;
    if (!mass || !narrows(filter)) {
      useMassFound.setState(NOTHING);
      if (mass && mass === narrowed) stop = mass.narrow({ tracks: [], text: '' }, () => undefined);
      narrowed = null;
      return;
    }
    const numbers = new Map(mass.tracks.map(({ id }, number) => [id, number]));
    const gone = filter.tracks.filter((id) => !numbers.has(id));
    if (gone.length > 0) {
      // An empty list of tracks would be all of them. The filter without them comes back here.
      letGo(gone);
      return;
    }
    useMassFound.setState({ waiting: true, stale: true });
    narrowed = mass;
    const tracks = filter.tracks.map((id) => numbers.get(id)).filter((number) => number !== undefined);
    stop = mass.narrow({ tracks, text: filter.text }, (found) => {
      useMassFound.setState({ found, waiting: !found.done, stale: false });
    });
  };
  const { mass, filter } = useWhence.getState();
  if (mass && filter !== NO_FILTER) ask(mass, filter);
  const end = useWhence.subscribe((now, before) => {
    if (now.mass !== before.mass) useMassFound.setState(NOTHING);
    if (now.mass !== before.mass || (now.mass && asksElse(now.filter, before.filter)))
      ask(now.mass, now.filter);
  });
  return () => {
    end();
    stop?.();
    useMassFound.setState(NOTHING);
  };
}

/** Takes tracks that the mass does not have out of the filter, and says so. */
function letGo(gone: readonly string[]): void {
  const { filter, restore, notify, ...view } = useWhence.getState();
  restore({ ...view, filter: { ...filter, tracks: filter.tracks.filter((id) => !gone.includes(id)) } });
  notify(
    gone.map((id) => `This link points to the track “${id}”, which this dataset does not have.`).join(' '),
  );
}

function asksElse(now: Filter, before: Filter): boolean {
  return now.tracks !== before.tracks || now.text !== before.text;
}

/**
 * Makes the selected event of a mass whole where it is not, as after a link or going back; one that the mass does not have
 * is said and let go. Gives the function that ends it.
 */
export function startMassSelection(): () => void {
  const look = () => {
    const { mass, dataset, selection } = useWhence.getState();
    const id = selectedEvent(selection);
    if (!mass || id === null || dataset?.events.some((event) => event.id === id)) return;
    void mass.find(id).then((row) => {
      const now = useWhence.getState();
      if (now.mass !== mass || selectedEvent(now.selection) !== id) return;
      if (row !== null) void selectRow(mass, row);
      else {
        now.select(null);
        now.notify(`This link points to the event “${id}”, which this dataset does not have.`);
      }
    });
  };
  look();
  return useWhence.subscribe((now, before) => {
    if (now.mass !== before.mass || now.selection !== before.selection) look();
  });
}

let started = false;

/** Starts what a mass needs beside the one store; once for the life of the page. */
export function startMass(): void {
  if (started) return;
  started = true;
  startMassNarrowing();
  startMassSelection();
}

function narrows({ tracks, text }: Filter): boolean {
  return tracks.length > 0 || text.trim() !== '';
}
