import { union } from '../base/span.ts';
import { CLUSTER_REACH, ITEM_GAP, TARGET } from './markMetrics.ts';
import type { Occupied } from './occupied.ts';
import type { MarkItem, RowItem } from './rowLayout.ts';

/** Events of one place in the row, in order. */
type Heap = [Occupied, ...Occupied[]];

/**
 * The last row of a crowded group, of all that found no room above. An event alone stays a mark, its title as long as
 * there happens to be room for. Those whose targets would touch become one cluster, with all that starts within
 * `CLUSTER_REACH` px of its first: not of the one before, or a dense stretch would melt into a single cluster.
 *
 * @param items ordered by `left`.
 */
export function clusterRow(items: readonly Occupied[]): readonly RowItem[] {
  const heaps = heapsOf(items);
  return heaps.map((heap, i): RowItem => {
    const [only] = heap;
    const next = heaps[i + 1]?.[0].left ?? Infinity;
    // Alone, but with a bar that runs into what follows: it is counted, and its bar seen once there is room in the plot.
    return heap.length === 1 && only.bare + ITEM_GAP <= next ? markItem(only) : clusterItem(heap);
  });
}

function heapsOf(items: readonly Occupied[]): readonly Heap[] {
  const heaps: Heap[] = [];
  for (const item of items) {
    const heap = heaps.at(-1);
    if (heap && joins(item, heap)) heap.push(item);
    else heaps.push([item]);
  }
  return heaps;
}

function joins({ left }: Occupied, [first, ...others]: Heap): boolean {
  const mark = others.length === 0 && first.bare + ITEM_GAP <= left;
  // Both may be -Infinity.
  return left === first.left || left < first.left + (mark ? TARGET + ITEM_GAP : CLUSTER_REACH);
}

function markItem({ event }: Occupied): MarkItem {
  return { kind: 'mark', event };
}

function clusterItem([first, ...others]: Heap): RowItem {
  const marks: [MarkItem, ...MarkItem[]] = [markItem(first), ...others.map(markItem)];
  return {
    kind: 'cluster',
    id: `cluster-${first.event.id}`,
    marks,
    extent: marks.map(({ event }) => event.extent).reduce(union),
  };
}
