import { useDeskDrafts } from '../../src/components/useDeskDraft.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import { done, newHistory, presentOf, redoes, redone, undoes, undone } from '../../src/edit/history.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { useDesk } from '../../src/store/useDesk.ts';
import { useProject } from '../../src/store/useProject.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { SAMPLE } from './sampleDataset.ts';

/** Opens a dataset as a project that is kept nowhere: its steps are really done. Gives back those that were. */
export async function openDesk(
  event: string | null = null,
  dataset: Dataset = SAMPLE,
): Promise<readonly Edit[]> {
  await ensureEdit();
  openSample(event, dataset);
  useDesk.getState().clear();
  useDeskDrafts.setState({ drafts: new Map() });
  const steps: Edit[] = [];
  let history = newHistory(dataset);
  const show = (next: typeof history) => {
    history = next;
    useWhence.getState().showEdited(presentOf(history));
    useProject.setState({ undoes: undoes(history), redoes: redoes(history) });
  };
  useProject.setState({
    key: 'test',
    saved: { kind: 'saved', at: 0 },
    undoes: null,
    redoes: null,
    edit: (edit) => {
      const outcome = done(history, edit);
      if (outcome.kind === 'refused') return outcome.message;
      steps.push(edit);
      show(outcome.history);
      return null;
    },
    undo: () => show(undone(history)),
    redo: () => show(redone(history)),
  });
  return steps;
}

/** The dataset as it is now. */
export function deskDataset(): Dataset {
  const { dataset } = useWhence.getState();
  if (!dataset) throw new Error('nothing is open');
  return dataset;
}
