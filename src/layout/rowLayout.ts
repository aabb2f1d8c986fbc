import type { Span } from '../base/span.ts';
import type { Group } from './grouping.ts';
import type { Measure } from './measure.ts';
import type { PlacedEvent, Placement } from './placedEvent.ts';

/** An event with a place of its own in a row. */
export interface MarkItem {
  readonly kind: 'mark';
  readonly event: PlacedEvent;
}

/** Events that found no place of their own and start close together: shown as one counted mark while several are in view. */
export interface ClusterItem {
  readonly kind: 'cluster';
  /** Made from the first event's, so that it stays while panning. */
  readonly id: string;
  /** Its events, ordered by start. One alone happens, where its bar runs into what follows. */
  readonly marks: readonly [MarkItem, ...MarkItem[]];
  /** When any of them may have been under way; open sides infinite. */
  readonly extent: Span;
}

export type RowItem = MarkItem | ClusterItem;

/** Items of one row. Bars of marks never run into the item after them; events of clusters may. */
export interface PackedRow {
  /** Ordered by start. */
  readonly items: readonly RowItem[];
  /** For each item the latest end up to it, epoch ms: never falls, so that the first item in a viewport is found by halving. */
  readonly reach: readonly number[];
}

export interface PackedGroup extends Group {
  /** At least one (perhaps empty), at most `maxRows`. Clusters are only ever in the last. */
  readonly rows: readonly PackedRow[];
}

/** Which row every event is in, at a scale. Holds for all viewports of that scale: panning never changes a row. */
export interface RowLayout {
  /** px per ms that it was packed for: the real scale, rounded down. */
  readonly scale: number;
  readonly placement: Placement;
  readonly measure: Measure;
  readonly groups: readonly PackedGroup[];
}

/** When anything of an item may have been under way. */
export function extentOfItem(item: RowItem): Span {
  return item.kind === 'mark' ? item.event.extent : item.extent;
}

/** A row of items that are ordered by start. */
export function packedRow(items: readonly RowItem[]): PackedRow {
  let latest = -Infinity;
  const reach = items.map((item) => {
    latest = Math.max(latest, extentOfItem(item).end);
    return latest;
  });
  return { items, reach };
}
