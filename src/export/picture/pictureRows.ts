import type { Span } from '../../base/span.ts';
import { barShape } from '../../layout/barShape.ts';
import { clusterRow } from '../../layout/clusterRow.ts';
import { type FittedRows, fitRows } from '../../layout/fitRows.ts';
import { labelWidth } from '../../layout/labelWidth.ts';
import { TARGET } from '../../layout/markMetrics.ts';
import type { Occupied } from '../../layout/occupied.ts';
import type { PlacedEvent, Placement } from '../../layout/placedEvent.ts';
import { type PackedGroup, type PackedRow, packedRow, type RowLayout } from '../../layout/rowLayout.ts';
import type { LabelPlace } from '../../layout/sceneMark.ts';
import { type TimeScale, timeScale } from '../../layout/timeScale.ts';
import { labelMeasure } from './textWidth.ts';

/** Rows for one viewport that will not move. */
export interface PictureRows {
  readonly layout: RowLayout;
  /** Where the label of an event goes, in px of the plot; none for those in a crowded group's last row. */
  readonly labels: ReadonlyMap<string, LabelPlace>;
}

/**
 * The rows of a picture. Nobody can move or point at it, so unlike on screen every title has room in full, where it is
 * not wider than the plot: rows are packed for what this very viewport shows, bars cut off at its edges and labels drawn
 * back from the right one as far as they must.
 *
 * @param placement of events that overlap the viewport; groups with none of them are left out.
 * @param budget rows of all groups together. Where more are needed the highest groups get fewer, and what finds no place
 *   there is drawn as clusters in the last row, as on screen.
 * @param least rows that no group goes below.
 */
export function pictureRows(
  placement: Placement,
  viewport: Span,
  width: number,
  budget: number,
  least: number,
): PictureRows {
  const scale = timeScale(viewport, width);
  const labels = new Map<string, LabelPlace>();
  const groups = itemsOf(placement, scale).map(({ group, items }) => ({
    group,
    items,
    fitted: fitRows(items, budget),
  }));
  const most = Math.max(
    least,
    share(
      groups.map(({ fitted }) => needs(fitted)),
      budget,
    ),
  );
  const packed = groups.map(({ group, items, fitted }): PackedGroup => {
    const { rows, overflow } = needs(fitted) <= most ? fitted : fitRows(items, most - 1);
    for (const { event } of rows.flat()) labels.set(event.id, labelPlace(event, scale));
    const last = overflow.length === 0 ? [] : [packedRow(clusterRow(overflow))];
    return { ...group, rows: [...rows.map(marksOf), ...last] };
  });
  return { layout: { scale: scale.pxPerMs, placement, measure: labelMeasure, groups: packed }, labels };
}

function itemsOf({ groups, placed }: Placement, scale: TimeScale) {
  const byGroup = new Map<string, Occupied[]>(groups.map(({ id }) => [id, []]));
  for (const event of placed) byGroup.get(event.group)?.push(reserved(event, scale));
  return groups
    .map((group) => ({
      group,
      items: (byGroup.get(group.id) ?? []).sort((a, b) => a.left - b.left || byId(a, b)),
    }))
    .filter(({ items }) => items.length > 0);
}

function needs({ rows, overflow }: FittedRows): number {
  return rows.length + (overflow.length > 0 ? 1 : 0);
}

/** The most that each may have, so that all together have no more than the budget. */
function share(needed: readonly number[], budget: number): number {
  let left = budget;
  const sorted = [...needed].sort((a, b) => a - b);
  for (const [index, need] of sorted.entries()) {
    const each = Math.floor(left / (sorted.length - index));
    if (need > each) return each;
    left -= need;
  }
  return budget;
}

/** The stretch of a row that bar and label take, in px of the plot. */
function reserved(event: PlacedEvent, scale: TimeScale): Occupied {
  const bar = barShape(event, scale);
  const label = labelPlace(event, scale);
  const left = Math.min(bar.left, label.x);
  const bare = Math.max(bar.right, bar.left + TARGET);
  return { event, left, right: Math.max(bare, label.x + label.room), bare };
}

/** At the left end of its bar, but inside the plot. */
function labelPlace(event: PlacedEvent, scale: TimeScale): LabelPlace {
  const room = Math.min(scale.width, labelWidth(event, labelMeasure));
  return { x: Math.max(0, Math.min(barShape(event, scale).left, scale.width - room)), room };
}

function marksOf(row: readonly Occupied[]): PackedRow {
  return packedRow(row.map(({ event }) => ({ kind: 'mark', event })));
}

function byId(a: Occupied, b: Occupied): number {
  return a.event.id < b.event.id ? -1 : 1;
}
