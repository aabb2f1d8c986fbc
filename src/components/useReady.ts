import { useEffect } from 'react';
import { useWhence } from '../store/useWhence.ts';

/**
 * Tells the outside world that the dataset is on screen: sets `<html data-ready="N">` once all N events are
 * laid out and in the page. Tests, embedders and benchmarks wait for it.
 */
export function useReady(): void {
  const count = useWhence((s) => s.mass?.count ?? s.dataset?.events.length ?? null);
  const dataset = useWhence((s) => s.dataset);
  useEffect(() => {
    if (count === null || !dataset) return;
    document.documentElement.dataset.ready = String(count);
  }, [count, dataset]);
}
