import { lookup } from '../model/lookup.ts';
import { useWhence } from '../store/useWhence.ts';
import { reveal } from './reveal.ts';
import { currentViewport } from './useViewport.ts';

/** Selects an event and moves the timeline to it when it is out of view. For every way in but a click on its mark. */
export function selectAndReveal(id: string): void {
  const store = useWhence.getState();
  const event = store.dataset && lookup(store.dataset).event.get(id);
  if (!event) return;
  store.select(id);
  const viewport = currentViewport();
  if (!viewport) return;
  const next = reveal(viewport, event);
  if (next !== viewport) store.setViewport(next);
}
