import { compareNumbers } from '../base/compare.ts';
import type { EventOrder, TimelineEvent } from '../model/dataset.ts';

/** The orders of a dataset as a graph over the events that they name: nodes and edges are indexes. */
export interface OrderGraph {
  readonly events: readonly TimelineEvent[];
  /** Edges that come into a node, and the node that each comes from. The index of an edge is that of its order. */
  readonly incoming: readonly (readonly number[])[];
  readonly from: readonly number[];
  /** Bounds of the start as the dataset has them; infinite where open or undated. */
  readonly ownLow: readonly number[];
  readonly ownHigh: readonly number[];
  /** Bounds after all orders: no earlier than what comes before, no later than what comes after. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Nodes for which no start is left. */
  readonly broken: readonly number[];
  /** True for a node that hangs together, over any orders, with one for which no start is left. */
  contradicted(node: number): boolean;
  /** True when something that starts no sooner than `low` cannot start by the bound `high` of another node. */
  isPast(low: number, node: number): boolean;
  title(id: string): string;
}

/** The graph of `orders`, with its bounds worked out. Orders of events that are not there are left out. */
export function eventOrderGraph(all: readonly TimelineEvent[], orders: readonly EventOrder[]): OrderGraph {
  const named = new Set(orders.flatMap(({ before, after }) => [before, after]));
  const events = all.filter(({ id }) => named.has(id));
  const nodes = new Map(events.map(({ id }, node) => [id, node]));
  const incoming: number[][] = events.map(() => []);
  const next: number[][] = events.map(() => []);
  const previous: number[][] = events.map(() => []);
  const from: number[] = [];
  const to: number[] = [];
  orders.forEach(({ before, after }, edge) => {
    const [a, b] = [nodes.get(before), nodes.get(after)];
    if (a === undefined || b === undefined) return;
    from[edge] = a;
    to[edge] = b;
    incoming[b]?.push(edge);
    next[a]?.push(b);
    previous[b]?.push(a);
  });
  const ownLow = events.map(({ time }) => time.start?.earliest ?? -Infinity);
  const ownHigh = events.map(({ time }) => time.start?.latest ?? Infinity);
  // An instant may itself be the start; the end of a window is the first instant that is not.
  const closed = events.map((_, node) => ownLow[node] === ownHigh[node]);
  const low = reach(ownLow, next, (a, b) => compareNumbers(b, a));
  const high = reach(ownHigh, previous, compareNumbers);
  const isPast = (bound: number, node: number) => {
    const end = ownHigh[node] ?? Infinity;
    return bound > end || (bound === end && closed[node] !== true);
  };
  const broken = events.flatMap((_, node) => (isPast(low[node] ?? 0, node) ? [node] : []));
  const parts = partsOf(events.length, from, to);
  const bad = new Set(broken.map((node) => parts[node]));
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  return {
    events,
    incoming,
    from,
    ownLow,
    ownHigh,
    low,
    high,
    broken,
    contradicted: (node) => bad.has(parts[node]),
    isPast,
    title: (id) => titles.get(id) ?? id,
  };
}

/** Gives each node the first value, in the order of `compare`, of all nodes that it can be reached from. */
function reach(
  values: readonly number[],
  next: readonly (readonly number[])[],
  compare: (a: number, b: number) => number,
): readonly number[] {
  const best: (number | undefined)[] = values.map(() => undefined);
  const nodes = values.map((_, node) => node).sort((a, b) => compare(values[a] ?? 0, values[b] ?? 0));
  for (const start of nodes) {
    const stack = [start];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      // Taken before, by a value that is at least as strong: so are all nodes beyond it.
      if (best[node] !== undefined) continue;
      best[node] = values[start];
      for (const after of next[node] ?? []) stack.push(after);
    }
  }
  return best.map((value) => value ?? 0);
}

/** The same number for all nodes that hang together. */
function partsOf(count: number, from: readonly number[], to: readonly number[]): readonly number[] {
  const parent = Array.from({ length: count }, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  from.forEach((a, edge) => {
    parent[root(a)] = root(to[edge] ?? a);
  });
  return parent.map((_, node) => root(node));
}
