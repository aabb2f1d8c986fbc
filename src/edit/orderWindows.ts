import { windowText } from '../load/windowText.ts';
import type { Dataset, EventOrder, TimelineEvent } from '../model/dataset.ts';
import type { TimeWindow } from '../model/time.ts';
import { orderChain } from './orderChain.ts';
import { eventOrderGraph, type OrderGraph } from './orderGraph.ts';

/** Orders that cannot all hold. */
export interface OrderConflict {
  /** From the event that begins too late to the one that begins too soon: without any one of these the rest can hold. */
  readonly chain: readonly EventOrder[];
  /** One sentence. */
  readonly message: string;
}

/** What the orders of a dataset say about its times. Nothing is changed by it. */
export interface OrderWindows {
  /** Starts that the orders narrow, by the id of their event; also of events that have no start. */
  readonly windows: ReadonlyMap<string, TimeWindow>;
  /** Empty exactly when all orders can hold. Of many, the first `MOST_CONFLICTS`: mend these, and the others show. */
  readonly conflicts: readonly OrderConflict[];
}

export const MOST_CONFLICTS = 20;

const NONE: OrderWindows = { windows: new Map(), conflicts: [] };
const known = new WeakMap<Dataset, OrderWindows>();

/**
 * The starts that are left when each order holds: `before` begins no later than `after`. One instant may serve both. A
 * start known exactly is that instant; of any other window the latest instant is no more part of it, as the day after is
 * no part of a day (see `isBackwards`).
 *
 * These are difference constraints with all bounds 0 (Cormen et al., Introduction to Algorithms, 24.4), so the earliest
 * start of an event is the greatest of all that come before it, and the latest the least of all that come after. Where
 * orders contradict each other, what hangs together with them is not narrowed: anything would follow.
 */
export function orderWindows(dataset: Dataset): OrderWindows {
  if (!dataset.orders?.length) return NONE;
  let found = known.get(dataset);
  if (!found) {
    found = work(dataset, dataset.orders);
    known.set(dataset, found);
  }
  return found;
}

function work(dataset: Dataset, orders: readonly EventOrder[]): OrderWindows {
  const graph = eventOrderGraph(dataset.events, orders);
  const { broken, contradicted } = graph;
  const windows = new Map<string, TimeWindow>();
  graph.events.forEach((event, node) => {
    if (contradicted(node)) return;
    const narrowed = narrowedStart(event, graph, node, dataset.timeZone);
    if (narrowed) windows.set(event.id, narrowed);
  });
  const chains = new Map<string, readonly number[]>();
  for (const node of broken) {
    if (chains.size >= MOST_CONFLICTS) break;
    const chain = orderChain(graph, node);
    chains.set(chain.join(' '), chain);
  }
  const conflicts = [...chains.values()].map((edges) =>
    conflictOf(
      edges.flatMap((edge) => orders[edge] ?? []),
      graph,
    ),
  );
  return { windows, conflicts };
}

function narrowedStart(
  event: TimelineEvent,
  graph: OrderGraph,
  node: number,
  zone: string,
): TimeWindow | null {
  const [earliest, latest] = [graph.low[node] ?? 0, graph.high[node] ?? 0];
  const { start } = event.time;
  const own = start ?? { earliest: -Infinity, latest: Infinity, approximate: false, uncertain: false };
  if (earliest === own.earliest && latest === own.latest) return null;
  const parts = { earliest, latest, approximate: own.approximate, uncertain: own.uncertain };
  return {
    ...parts,
    // Made when it is read: of thousands of windows few are ever shown.
    get text() {
      return windowText(parts, zone) ?? '../..';
    },
  };
}

function conflictOf(chain: readonly EventOrder[], graph: OrderGraph): OrderConflict {
  const [first, last] = [chain[0]?.before ?? '', chain.at(-1)?.after ?? ''];
  const title = (id: string) => `“${graph.title(id)}”`;
  const through = chain.length === 1 ? 'an order puts' : `${chain.length} orders put`;
  return {
    chain,
    message: `${title(first)} begins only after the time of ${title(last)} is over, but ${through} it before. Change one of the times, or take one of the orders away.`,
  };
}
