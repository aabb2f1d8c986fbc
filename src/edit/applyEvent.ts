import { readEvents } from '../load/readEvents.ts';
import type { Dataset, EventOrder, TimelineEvent } from '../model/dataset.ts';
import type { EditOutcome } from './edit.ts';
import { indexOfId, keptOf, mappedOf, putById, withLists } from './lists.ts';
import { done, noSuch, refused } from './outcome.ts';
import { passGate } from './passGate.ts';
import { rawRecord, rawTime } from './rawRecord.ts';

/** Adds or replaces an event. */
export function putEvent(dataset: Dataset, event: TimelineEvent): EditOutcome {
  const { tracks } = dataset;
  const read = passGate(dataset, [rawRecord(event, { time: rawTime })], (raw, reading) =>
    readEvents(raw, reading, tracks),
  );
  if (read.kind === 'refused') return read;
  return done(withLists(dataset, { events: read.records.reduce(putById, dataset.events) }));
}

/** Removes an event with its claims, their relations, and the orders that name it. */
export function removeEvent(dataset: Dataset, id: string): EditOutcome {
  if (indexOfId(dataset.events, id) < 0) return noSuch('event', id);
  const claims = keptOf(dataset.claims, ({ event }) => event !== id);
  const gone = new Set(dataset.claims.flatMap((claim) => (claim.event === id ? claim.id : [])));
  return done(
    withLists(dataset, {
      events: keptOf(dataset.events, (one) => one.id !== id),
      claims,
      relations:
        gone.size === 0
          ? dataset.relations
          : keptOf(dataset.relations, (relation) => !relation.claims.some((claim) => gone.has(claim))),
      ...ordersThat(dataset, (orders) =>
        keptOf(orders, ({ before, after }) => before !== id && after !== id),
      ),
    }),
  );
}

/** Moves the claims and orders of one event to another. An order between the two has nothing left to say. */
export function mergeEvents(dataset: Dataset, into: string, from: string): EditOutcome {
  if (indexOfId(dataset.events, into) < 0) return noSuch('event', into);
  if (indexOfId(dataset.events, from) < 0) return noSuch('event', from);
  if (into === from) return refused('An event cannot be merged with itself: name two events.');
  return done(
    withLists(dataset, {
      events: keptOf(dataset.events, ({ id }) => id !== from),
      claims: mappedOf(dataset.claims, (claim) => (claim.event === from ? { ...claim, event: into } : claim)),
      ...ordersThat(dataset, (orders) => mergedOrders(orders, into, from)),
    }),
  );
}

function ordersThat(
  { orders }: Dataset,
  change: (orders: readonly EventOrder[]) => readonly EventOrder[],
): Pick<Dataset, 'orders'> {
  return orders ? { orders: change(orders) } : {};
}

function mergedOrders(orders: readonly EventOrder[], into: string, from: string): readonly EventOrder[] {
  const moved = (id: string) => (id === from ? into : id);
  const named = mappedOf(orders, (order) =>
    order.before === from || order.after === from
      ? { ...order, before: moved(order.before), after: moved(order.after) }
      : order,
  );
  const pairs = new Set<string>();
  return keptOf(named, ({ before, after }) => {
    const pair = JSON.stringify([before, after]);
    if (before === after || pairs.has(pair)) return false;
    pairs.add(pair);
    return true;
  });
}
