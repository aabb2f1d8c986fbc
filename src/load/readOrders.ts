import type { EventOrder } from '../model/dataset.ts';
import { into, type JsonPath, written } from './jsonPath.ts';
import type { Reading } from './reading.ts';
import { readRecord } from './readRecord.ts';
import { OrderSchema } from './schemas.ts';

/** Which event came before which. Events must have been read. Each pair is taken once. */
export function readOrders(raw: unknown, reading: Reading): readonly EventOrder[] {
  const { report } = reading;
  const pairs = new Map<string, JsonPath>();
  return reading.list('orders', raw, (record, path) => {
    const order = readRecord(OrderSchema, record, path, report);
    if (!order) return null;
    let sound = true;
    for (const key of ['before', 'after'] as const) {
      const missing = reading.missing('events', order[key], 'this order');
      if (!missing) continue;
      report.error(into(path, key), order[key], `${missing}.`);
      sound = false;
    }
    if (!sound) return null;
    if (order.before === order.after) {
      report.error(into(path, 'after'), order.after, 'An event cannot come before itself: name two events.');
      return null;
    }
    const pair = JSON.stringify([order.before, order.after]);
    const first = pairs.get(pair);
    if (first !== undefined) {
      report.error(path, record, `${written(first)} says this of the two events already: keep one of them.`);
      return null;
    }
    pairs.set(pair, path);
    return order;
  });
}
