import type { Dataset } from '../model/dataset.ts';
import { putClaim, removeClaim, splitClaim } from './applyClaim.ts';
import { describeDataset } from './applyDescribe.ts';
import { putDocument, removeDocument } from './applyDocument.ts';
import { mergeEvents, putEvent, removeEvent } from './applyEvent.ts';
import { putOrder, removeOrder } from './applyOrder.ts';
import { putRelation, removeRelation } from './applyRelation.ts';
import { mergeSources, putSource, removeSource } from './applySource.ts';
import { orderTracks, putTrack, removeTrack } from './applyTrack.ts';
import type { Edit, EditOutcome } from './edit.ts';
import { done, quoted, refused } from './outcome.ts';

/**
 * Does one edit. Pure: the dataset given is not touched, and lists in which nothing changes are those of the outcome too;
 * an edit that changes nothing gives back the dataset itself. The outcome is one that the gate (`parseDataset`) takes
 * without an error. Never throws: an edit may come from a store, so what cannot be read is refused with a sentence.
 *
 * `ensureEdit()` must have resolved. Costs as much as the lists that are touched are long.
 */
export function applyEdit(dataset: Dataset, edit: Edit): EditOutcome {
  try {
    return apply(dataset, edit);
  } catch {
    return refused('This step cannot be read, and nothing was changed.');
  }
}

function apply(dataset: Dataset, edit: Edit): EditOutcome {
  switch (edit.kind) {
    case 'describe':
      return describeDataset(dataset, edit.head);
    case 'put-document':
      return putDocument(dataset, edit.document);
    case 'remove-document':
      return removeDocument(dataset, edit.id);
    case 'put-source':
      return putSource(dataset, edit.source);
    case 'remove-source':
      return removeSource(dataset, edit.id);
    case 'merge-sources':
      return mergeSources(dataset, edit.into, edit.from);
    case 'put-track':
      return putTrack(dataset, edit.track);
    case 'remove-track':
      return removeTrack(dataset, edit.id);
    case 'order-tracks':
      return orderTracks(dataset, edit.ids);
    case 'put-event':
      return putEvent(dataset, edit.event);
    case 'remove-event':
      return removeEvent(dataset, edit.id);
    case 'merge-events':
      return mergeEvents(dataset, edit.into, edit.from);
    case 'put-claim':
      return putClaim(dataset, edit.claim);
    case 'remove-claim':
      return removeClaim(dataset, edit.id);
    case 'split-claim':
      return splitClaim(dataset, edit.id, edit.parts);
    case 'put-relation':
      return putRelation(dataset, edit.relation);
    case 'remove-relation':
      return removeRelation(dataset, edit);
    case 'put-order':
      return putOrder(dataset, edit.order);
    case 'remove-order':
      return removeOrder(dataset, edit.before, edit.after);
    case 'together':
      return together(dataset, edit.edits);
    default:
      return unknownKind(edit);
  }
}

function together(dataset: Dataset, edits: readonly Edit[]): EditOutcome {
  let outcome = dataset;
  for (const edit of edits) {
    const next = apply(outcome, edit);
    if (next.kind === 'refused') return next;
    outcome = next.dataset;
  }
  return done(outcome);
}

/** A store may hold steps of a later version. */
function unknownKind(edit: never): EditOutcome {
  const { kind } = edit as { readonly kind: unknown };
  return refused(`Steps of the kind ${quoted(kind)} are not known here: a newer version may have made them.`);
}
