import type { Dataset } from '../model/dataset.ts';
import { sameValue } from './sameValue.ts';

type Lists = Pick<Dataset, 'documents' | 'sources' | 'tracks' | 'events' | 'claims' | 'relations' | 'orders'>;

/** A dataset with other lists. One of which all are the same is the same dataset. No orders are an absent list. */
export function withLists(dataset: Dataset, lists: Lists | Partial<Lists>): Dataset {
  const { orders, ...others } = lists;
  const next = orders ?? dataset.orders;
  const isSame = Object.entries(lists).every(([name, list]) => dataset[name as keyof Lists] === list);
  if (isSame) return dataset;
  const { orders: _before, ...rest } = dataset;
  return { ...rest, ...others, ...(next && next.length > 0 && { orders: next }) };
}

/** Where the record with an id stands, or -1. Backwards: most edits are about what was made last. */
export function indexOfId(list: readonly { readonly id: string }[], id: string): number {
  for (let index = list.length - 1; index >= 0; index -= 1) if (list[index]?.id === id) return index;
  return -1;
}

/** The record with an id. */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T | null {
  return list[indexOfId(list, id)] ?? null;
}

/** With the record in place of the one at `at`, or at the end for -1. The same list where nothing changes. */
export function putAt<T>(list: readonly T[], at: number, record: T): readonly T[] {
  if (at < 0) return [...list, record];
  return sameValue(list[at], record) ? list : list.with(at, record);
}

/** With the record in place of the one that has its id, or at the end. */
export function putById<T extends { readonly id: string }>(list: readonly T[], record: T): readonly T[] {
  return putAt(list, indexOfId(list, record.id), record);
}

/** What `keep` keeps; the same list where that is all. */
export function keptOf<T>(list: readonly T[], keep: (record: T) => boolean): readonly T[] {
  const kept = list.filter(keep);
  return kept.length === list.length ? list : kept;
}

/** What `change` makes of each; the same list where it gives back all. */
export function mappedOf<T>(list: readonly T[], change: (record: T) => T): readonly T[] {
  let isSame = true;
  const mapped = list.map((record) => {
    const next = change(record);
    isSame &&= next === record;
    return next;
  });
  return isSame ? list : mapped;
}
