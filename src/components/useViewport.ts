import type { Dataset } from '../model/dataset.ts';
import { homeSpan } from '../query/homeSpan.ts';
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

/** The viewport on screen: the reader's, or the dataset's first view. Null when there is nothing in time. */
export function currentViewport(): Viewport | null {
  const { dataset, viewport } = useWhence.getState();
  return viewport ?? (dataset && homeViewport(dataset));
}

/** The same as a hook. */
export function useViewport(): Viewport | null {
  const dataset = useWhence((s) => s.dataset);
  const viewport = useWhence((s) => s.viewport);
  return viewport ?? (dataset && homeViewport(dataset));
}
