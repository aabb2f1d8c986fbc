import type { Dataset } from '../model/dataset.ts';
import type { Edit } from './edit.ts';
import { freshId } from './freshId.ts';
import { byId, indexOfId } from './lists.ts';
import { sameValue } from './sameValue.ts';
import { type IdList, withIds } from './withIds.ts';

/** Records that an edit adds: the list and the id of each. */
export type NewRecords = readonly { readonly list: IdList; readonly id: string }[];

/** Other ids for records, by list. */
export type OtherIds = Readonly<Record<IdList, ReadonlyMap<string, string>>>;

const LISTS = ['documents', 'sources', 'tracks', 'events', 'claims'] as const;

/** All keep their ids. */
export const SAME_IDS: OtherIds = {
  documents: new Map(),
  sources: new Map(),
  tracks: new Map(),
  events: new Map(),
  claims: new Map(),
};

/** What an edit adds to a dataset, and does not replace in it. */
export function newRecords(edit: Edit, before: Dataset): NewRecords {
  return putsOf(edit)
    .map(({ list, record }) => ({ list, id: record.id }))
    .filter(({ list, id }) => indexOfId(before[list], id) < 0);
}

/** An edit as it is done beside what somebody else did. */
export interface Beside {
  readonly edit: Edit;
  readonly adds: NewRecords;
  readonly others: OtherIds;
}

/**
 * Gives an edit that is done to another dataset than it was made for (somebody else has gone on) other ids for what it
 * adds, where other records are there by now that took those: else it would replace them.
 *
 * @param adds see `newRecords`, when it was made.
 * @param others ids that were changed so for edits before this one, which it may speak of.
 * @returns the edit with all of those, and they with the new ones.
 */
export function besideOthers(edit: Edit, adds: NewRecords, present: Dataset, others: OtherIds): Beside {
  const known = renamed({ edit, adds, others }, others);
  const isNew = ({ list, record }: Put) =>
    known.adds.some((add) => add.list === list && add.id === record.id);
  let ids = SAME_IDS;
  for (const put of putsOf(known.edit).filter(isNew)) {
    const { list, record } = put;
    const there = byId<Put['record']>(present[list], record.id);
    // The same record is no other: both meant one thing.
    if (!there || sameValue(there, record) || ids[list].has(record.id)) continue;
    const used = new Set([...present[list], ...known.adds].map(({ id }) => id));
    const id = freshId(record.id, (other) => used.has(other));
    ids = { ...ids, [list]: new Map([...ids[list], [record.id, id]]) };
  }
  return ids === SAME_IDS ? known : renamed(known, ids);
}

/** With other ids, also for edits to come that speak of the records by the ids that they had at first. */
function renamed({ edit, adds, others }: Beside, ids: OtherIds): Beside {
  if (LISTS.every((list) => ids[list].size === 0)) return { edit, adds, others };
  const to = (list: IdList, id: string) => ids[list].get(id) ?? id;
  const joined = (list: IdList) =>
    new Map([...ids[list], ...[...others[list]].map(([first, now]) => [first, to(list, now)] as const)]);
  const all = () => ({
    documents: joined('documents'),
    sources: joined('sources'),
    tracks: joined('tracks'),
    events: joined('events'),
    claims: joined('claims'),
  });
  return {
    edit: withIds(edit, to),
    adds: adds.map(({ list, id }) => ({ list, id: to(list, id) })),
    others: ids === others ? others : all(),
  };
}

interface Put {
  readonly list: IdList;
  readonly record: { readonly id: string };
}

function putsOf(edit: Edit): readonly Put[] {
  switch (edit.kind) {
    case 'put-document':
      return [{ list: 'documents', record: edit.document }];
    case 'put-source':
      return [{ list: 'sources', record: edit.source }];
    case 'put-track':
      return [{ list: 'tracks', record: edit.track }];
    case 'put-event':
      return [{ list: 'events', record: edit.event }];
    case 'put-claim':
      return [{ list: 'claims', record: edit.claim }];
    case 'split-claim':
      return edit.parts.flatMap((record) =>
        record.id === edit.id ? [] : ({ list: 'claims', record } as const),
      );
    case 'together':
      return edit.edits.flatMap(putsOf);
    default:
      return [];
  }
}
