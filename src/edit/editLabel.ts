import type { Dataset } from '../model/dataset.ts';
import type { Edit } from './edit.ts';
import { byId, indexOfId } from './lists.ts';

/**
 * An edit in few words, as undo and redo name it: "Add claim", "Merge AFP into Agence France-Presse". Never throws.
 *
 * @param before the dataset that it was, or would be, done to: tells adding from changing, and has the names.
 */
export function editLabel(edit: Edit, before: Dataset): string {
  try {
    return label(edit, before);
  } catch {
    return 'A step';
  }
}

function label(edit: Edit, before: Dataset): string {
  switch (edit.kind) {
    case 'describe':
      return edit.head.timeZone === before.timeZone ? 'Change title or summary' : 'Change time zone';
    case 'put-document':
      return put(before.documents, edit.document.id, 'document');
    case 'remove-document':
      return `Remove document ${name(byId(before.documents, edit.id)?.title ?? edit.id)}`;
    case 'put-source':
      return `${put(before.sources, edit.source.id, 'source')} ${name(edit.source.name)}`;
    case 'remove-source':
      return `Remove source ${sourceName(before, edit.id)}`;
    case 'merge-sources':
      return `Merge ${sourceName(before, edit.from)} into ${sourceName(before, edit.into)}`;
    case 'put-track':
      return `${put(before.tracks, edit.track.id, 'track')} ${name(edit.track.name)}`;
    case 'remove-track':
      return `Remove track ${name(byId(before.tracks, edit.id)?.name ?? edit.id)}`;
    case 'order-tracks':
      return 'Reorder tracks';
    case 'put-event':
      return put(before.events, edit.event.id, 'event');
    case 'remove-event':
      return `Remove event ${eventName(before, edit.id)}`;
    case 'merge-events':
      return `Merge ${eventName(before, edit.from)} into ${eventName(before, edit.into)}`;
    case 'put-claim':
      return put(before.claims, edit.claim.id, 'claim');
    case 'remove-claim':
      return 'Remove claim';
    case 'split-claim':
      return 'Split claim';
    case 'put-relation':
      return 'Relate claims';
    case 'remove-relation':
      return 'Remove relation';
    case 'put-order':
      return 'Order events';
    case 'remove-order':
      return 'Remove order';
    case 'together':
      return edit.label.trim() === '' ? 'Several changes' : name(edit.label, 60);
    default:
      return unknown(edit);
  }
}

function put(list: readonly { readonly id: string }[], id: string, one: string): string {
  return `${indexOfId(list, id) < 0 ? 'Add' : 'Change'} ${one}`;
}

function sourceName({ sources }: Dataset, id: string): string {
  return name(byId(sources, id)?.name ?? id);
}

function eventName({ events }: Dataset, id: string): string {
  return name(byId(events, id)?.title ?? id);
}

/** Short enough for a button. */
function name(words: string, most = 40): string {
  const letters = [...words.trim()];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}

function unknown(_edit: never): string {
  return 'A step';
}
