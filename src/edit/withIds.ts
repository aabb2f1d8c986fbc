import { assertUnreachable } from '../base/assert.ts';
import type { Claim } from '../model/dataset.ts';
import type { Edit } from './edit.ts';

/** The lists whose records have ids. */
export type IdList = 'documents' | 'sources' | 'tracks' | 'events' | 'claims';

/** The id to write in place of one. */
type Renaming = (list: IdList, id: string) => string;

/** An edit with other ids, wherever it names a record. */
export function withIds(edit: Edit, to: Renaming): Edit {
  switch (edit.kind) {
    case 'describe':
      return edit;
    case 'put-document': {
      const { id, publisher } = edit.document;
      const ids = { id: to('documents', id), publisher: to('sources', publisher) };
      return { ...edit, document: { ...edit.document, ...ids } };
    }
    case 'remove-document':
      return { ...edit, id: to('documents', edit.id) };
    case 'put-source':
      return { ...edit, source: { ...edit.source, id: to('sources', edit.source.id) } };
    case 'remove-source':
      return { ...edit, id: to('sources', edit.id) };
    case 'merge-sources':
      return { ...edit, into: to('sources', edit.into), from: to('sources', edit.from) };
    case 'put-track':
      return { ...edit, track: { ...edit.track, id: to('tracks', edit.track.id) } };
    case 'remove-track':
      return { ...edit, id: to('tracks', edit.id) };
    case 'order-tracks':
      return { ...edit, ids: edit.ids.map((id) => to('tracks', id)) };
    case 'put-event': {
      const { id, track } = edit.event;
      return { ...edit, event: { ...edit.event, id: to('events', id), track: to('tracks', track) } };
    }
    case 'remove-event':
      return { ...edit, id: to('events', edit.id) };
    case 'merge-events':
      return { ...edit, into: to('events', edit.into), from: to('events', edit.from) };
    case 'put-claim':
      return { ...edit, claim: claimWith(edit.claim, to) };
    case 'remove-claim':
      return { ...edit, id: to('claims', edit.id) };
    case 'split-claim': {
      const [first, ...rest] = edit.parts;
      const parts = [claimWith(first, to), ...rest.map((part) => claimWith(part, to))] as const;
      return { ...edit, id: to('claims', edit.id), parts };
    }
    case 'put-relation':
      return { ...edit, relation: { ...edit.relation, claims: pairWith(edit.relation.claims, to) } };
    case 'remove-relation':
      return { ...edit, claims: pairWith(edit.claims, to) };
    case 'put-order': {
      const { before, after } = edit.order;
      return { ...edit, order: { ...edit.order, before: to('events', before), after: to('events', after) } };
    }
    case 'remove-order':
      return { ...edit, before: to('events', edit.before), after: to('events', edit.after) };
    case 'together':
      return { ...edit, edits: edit.edits.map((one) => withIds(one, to)) };
    default:
      return assertUnreachable(edit);
  }
}

function claimWith(claim: Claim, to: Renaming): Claim {
  const [first, ...rest] = claim.chain;
  const hop = (one: Claim['chain'][0]) => ({ ...one, source: to('sources', one.source) });
  return {
    ...claim,
    id: to('claims', claim.id),
    event: to('events', claim.event),
    chain: [hop(first), ...rest.map(hop)],
    passages: claim.passages.map((passage) => ({ ...passage, document: to('documents', passage.document) })),
  };
}

function pairWith([one, other]: readonly [string, string], to: Renaming): readonly [string, string] {
  return [to('claims', one), to('claims', other)];
}
