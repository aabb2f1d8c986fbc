import type { Dataset } from '../model/dataset.ts';
import type { Mass } from '../model/mass.ts';
import { homeSpan } from '../query/homeSpan.ts';
import { massSpan } from '../query/massSpan.ts';
import { useWhence } from '../store/useWhence.ts';
import type { Viewport } from '../view/viewport.ts';

const homes = new WeakMap<Dataset, { readonly span: Viewport | null }>();

/** The dataset's first view; null when none of its events has a time. Worked out once a dataset. */
export function homeViewport(dataset: Dataset): Viewport | null {
  let home = homes.get(dataset);
  if (!home) {
    home = { span: homeSpan(dataset.events) };
    homes.set(dataset, home);
  }
  return home.span;
}

const massHomes = new WeakMap<Mass, { readonly span: Viewport | null }>();

/** The first view of a mass: all of it. */
function massHome(mass: Mass): Viewport | null {
  let home = massHomes.get(mass);
  if (!home) {
    home = { span: massSpan(mass.index) };
    massHomes.set(mass, home);
  }
  return home.span;
}

/** The first view of what is on screen; null when there is nothing in time. */
export function homeOf(dataset: Dataset | null, mass: Mass | null): Viewport | null {
  return mass ? massHome(mass) : dataset && homeViewport(dataset);
}

/** The viewport on screen: the reader's, or the dataset's first view. Null when there is nothing in time. */
export function currentViewport(): Viewport | null {
  const { dataset, mass, viewport } = useWhence.getState();
  return viewport ?? homeOf(dataset, mass);
}

/** The same as a hook. */
export function useViewport(): Viewport | null {
  const dataset = useWhence((s) => s.dataset);
  const mass = useWhence((s) => s.mass);
  const viewport = useWhence((s) => s.viewport);
  return viewport ?? homeOf(dataset, mass);
}
