import { readOrders } from '../load/readOrders.ts';
import type { Dataset, EventOrder } from '../model/dataset.ts';
import type { EditOutcome } from './edit.ts';
import { keptOf, putAt, withLists } from './lists.ts';
import { done, refused } from './outcome.ts';
import { passGate } from './passGate.ts';
import { rawRecord } from './rawRecord.ts';

/** Adds an order, or replaces the one of the same two events. One that cannot hold is taken: `orderWindows` tells of it. */
export function putOrder(dataset: Dataset, order: EventOrder): EditOutcome {
  const read = passGate(dataset, [rawRecord(order)], readOrders);
  if (read.kind === 'refused') return read;
  const put = (list: readonly EventOrder[], one: EventOrder) =>
    putAt(
      list,
      list.findIndex((other) => other.before === one.before && other.after === one.after),
      one,
    );
  return done(withLists(dataset, { orders: read.records.reduce(put, dataset.orders ?? []) }));
}

/** Removes the order of two events. */
export function removeOrder(dataset: Dataset, before: string, after: string): EditOutcome {
  const orders = dataset.orders ?? [];
  const kept = keptOf(orders, (order) => order.before !== before || order.after !== after);
  if (kept === orders) return refused('There is no such order between these two events.');
  return done(withLists(dataset, { orders: kept }));
}
