import type { OrderGraph } from './orderGraph.ts';

/**
 * The orders, from first to last, that leave no start to an event: a path that no part of contradicts the times by
 * itself.
 *
 * @param node one of `graph.broken`.
 */
export function orderChain(graph: OrderGraph, node: number): readonly number[] {
  const path = pathTo(graph, node);
  return shortened(graph, path, node);
}

/** The fewest orders from an event that begins past the end of `node` to it. */
function pathTo(graph: OrderGraph, node: number): readonly number[] {
  const edgeOut = new Map<number, number>();
  const target = new Map<number, number>();
  const seen = new Set([node]);
  const queue = [node];
  for (let at = 0; at < queue.length; at += 1) {
    const here = queue[at] ?? node;
    if (here !== node && graph.isPast(graph.ownLow[here] ?? 0, node))
      return walk(here, edgeOut, target, node);
    for (const edge of graph.incoming[here] ?? []) {
      const before = graph.from[edge] ?? 0;
      if (seen.has(before)) continue;
      seen.add(before);
      edgeOut.set(before, edge);
      target.set(before, here);
      queue.push(before);
    }
  }
  return [];
}

function walk(
  start: number,
  edgeOut: ReadonlyMap<number, number>,
  target: ReadonlyMap<number, number>,
  end: number,
): readonly number[] {
  const edges: number[] = [];
  for (let node = start; node !== end; node = target.get(node) ?? end) {
    const edge = edgeOut.get(node);
    if (edge !== undefined) edges.push(edge);
  }
  return edges;
}

/** The part of a path that ends first with a contradiction, and in the fewest orders. */
function shortened(graph: OrderGraph, path: readonly number[], end: number): readonly number[] {
  const nodes = [...path.map((edge) => graph.from[edge] ?? 0), end];
  let most = -Infinity;
  for (const [last, node] of nodes.entries()) {
    if (graph.isPast(most, node)) {
      const first = nodes.findLastIndex((one, at) => at < last && graph.isPast(graph.ownLow[one] ?? 0, node));
      return path.slice(first, last);
    }
    most = Math.max(most, graph.ownLow[node] ?? -Infinity);
  }
  return path;
}
