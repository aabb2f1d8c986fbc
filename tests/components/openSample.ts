import type { Dataset } from '../../src/model/dataset.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { SAMPLE } from './sampleDataset.ts';

const INITIAL = useWhence.getInitialState();

/** Puts the store back to its first state, with a dataset open and an event selected, or none. */
export function openSample(event: string | null = null, dataset: Dataset = SAMPLE): void {
  useWhence.setState(INITIAL, true);
  useWhence.getState().open(dataset, []);
  useWhence.getState().select(event);
}

/** A claim of the sample. */
export function sampleClaim(id: string) {
  const claim = SAMPLE.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`The sample has no claim ${id}`);
  return claim;
}
