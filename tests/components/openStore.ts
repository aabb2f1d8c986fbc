import type { Dataset } from '../../src/model/dataset.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import type { ViewState } from '../../src/view/viewState.ts';

/** Puts a dataset on screen as a fresh page would, with nothing left over from the test before. */
export function openStore(dataset: Dataset, view?: Partial<ViewState>): void {
  useWhence.setState(useWhence.getInitialState(), true);
  useWhence.getState().open(dataset, [], view);
}
