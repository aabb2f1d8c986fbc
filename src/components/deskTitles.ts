import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { DeskTask } from '../store/useDesk.ts';
import { short } from './claimDraft.ts';

/** The heading of a task, and a line above it: what it is about. */
export function taskTitle(
  dataset: Dataset,
  task: DeskTask,
): { readonly title: string; readonly where: string } {
  const tables = lookup(dataset);
  const claim = (id: string) => {
    const found = tables.claim.get(id);
    return found ? `“${short(found.text, 70)}”` : '';
  };
  switch (task.kind) {
    case 'claim': {
      if (task.id !== null) return { title: 'Edit claim', where: claim(task.id) };
      const paper = tables.document.get(task.passage?.document ?? '');
      const place = task.passage?.paragraph ? `, paragraph ${task.passage.paragraph}` : '';
      return { title: 'New claim', where: paper ? `${paper.title}${place}` : dataset.title };
    }
    case 'split':
      return { title: 'Split claim', where: claim(task.id) };
    case 'event':
      if (task.id === '') return { title: 'New event', where: dataset.title };
      return { title: 'Edit event', where: tables.event.get(task.id)?.title ?? '' };
    case 'source':
      return { title: 'Edit source', where: tables.source.get(task.id)?.name ?? '' };
    case 'document':
      return { title: 'Edit document', where: tables.document.get(task.id)?.title ?? '' };
    case 'relation':
      return { title: 'Relate claims', where: claim(task.claim) };
    case 'dataset':
      return { title: 'Dataset', where: dataset.title };
    case 'problems':
      return { title: 'To mend', where: dataset.title };
    default:
      return { title: dataset.title, where: '' };
  }
}
