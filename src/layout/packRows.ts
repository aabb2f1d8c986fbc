import { clusterRow } from './clusterRow.ts';
import { fitRows } from './fitRows.ts';
import { labelWidth, leastLabelWidth } from './labelWidth.ts';
import { LABEL_MAX } from './markMetrics.ts';
import type { Measure } from './measure.ts';
import { type LabelRoom, occupied } from './occupied.ts';
import type { PlacedEvent, Placement } from './placedEvent.ts';
import { type PackedGroup, type PackedRow, packedRow, type RowLayout } from './rowLayout.ts';

export interface PackOptions {
  readonly measure: Measure;
  /** Most rows of a group, the row of clusters included. Default 8. */
  readonly maxRows?: number;
  /**
   * Rows of another placement that shares events with this one, as when only a stretch of time is placed and one pans on.
   * At the same scale those events keep their rows. Default null.
   */
  readonly held?: RowLayout | null;
}

const MAX_ROWS = 8;
/** Scales are rounded down to a power of this root of two, so that rows outlast a small zoom. */
const STEPS_PER_DOUBLING = 4;
// Panning changes the scale in its last digits: that must not change the step.
const SLACK = 1e-9;
const MOST_LAYOUTS = 8;

/** An event, and the widths its label shall have at least. */
interface Labelled {
  readonly event: PlacedEvent;
  readonly label: LabelRoom;
}

/** What is known of a placement at all scales, and what was packed at some. */
interface Prepared {
  readonly measure: Measure;
  readonly maxRows: number;
  /** Events of every group, by start. */
  readonly events: ReadonlyMap<string, readonly Labelled[]>;
  readonly layouts: Map<number, RowLayout>;
}

const known = new WeakMap<Placement, Prepared>();

/**
 * The rows for a scale (`timeScale(…).pxPerMs`): no mark or label overlaps another in its row, at this scale and any
 * up to the next step. They depend on the scale alone, never on the viewport's offset. Returns the very same object
 * while the rounded scale, placement and options are the same, so it may be called at every frame.
 */
export function packRows(placement: Placement, pxPerMs: number, options: PackOptions): RowLayout {
  const prepared = prepare(placement, options.measure, options.maxRows ?? MAX_ROWS);
  const step = Math.floor(Math.log2(pxPerMs) * STEPS_PER_DOUBLING + SLACK);
  const packed = prepared.layouts.get(step);
  if (packed) return packed;
  const scale = 2 ** (step / STEPS_PER_DOUBLING);
  const held = options.held?.scale === scale ? rowsOf(options.held) : NOTHING_HELD;
  const layout = pack(placement, scale, prepared, held);
  if (prepared.layouts.size >= MOST_LAYOUTS) prepared.layouts.clear();
  prepared.layouts.set(step, layout);
  return layout;
}

function prepare(placement: Placement, measure: Measure, maxRows: number): Prepared {
  const kept = known.get(placement);
  if (kept && kept.measure === measure && kept.maxRows === maxRows) return kept;
  const events = new Map<string, Labelled[]>(placement.groups.map(({ id }) => [id, []]));
  for (const event of [...placement.placed].sort(byStart)) {
    const wide = Math.min(LABEL_MAX, labelWidth(event, measure));
    events.get(event.group)?.push({ event, label: { wide, least: leastLabelWidth(event, measure) } });
  }
  const made: Prepared = { measure, maxRows, events, layouts: new Map() };
  known.set(placement, made);
  return made;
}

function pack(
  placement: Placement,
  scale: number,
  { measure, maxRows, events }: Prepared,
  held: ReadonlyMap<string, number>,
): RowLayout {
  const groups = placement.groups.map((group): PackedGroup => {
    const items = (events.get(group.id) ?? []).map(({ event, label }) => occupied(event, scale, label));
    const all = fitRows(items, maxRows, held);
    if (all.overflow.length === 0) return { ...group, rows: orEmptyRow(all.rows.map(marksOf)) };
    const fitted = fitRows(items, maxRows - 1, held);
    return { ...group, rows: [...fitted.rows.map(marksOf), packedRow(clusterRow(fitted.overflow))] };
  });
  return { scale, placement, measure, groups };
}

const NOTHING_HELD: ReadonlyMap<string, number> = new Map();

/** Row of every event that has a place of its own. */
function rowsOf({ groups }: RowLayout): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const group of groups) {
    group.rows.forEach(({ items }, row) => {
      for (const item of items) if (item.kind === 'mark') rows.set(item.event.id, row);
    });
  }
  return rows;
}

function marksOf(row: readonly { readonly event: PlacedEvent }[]): PackedRow {
  return packedRow(row.map(({ event }) => ({ kind: 'mark', event })));
}

function orEmptyRow(rows: readonly PackedRow[]): readonly PackedRow[] {
  return rows.length > 0 ? rows : [packedRow([])];
}

/** Order by start, then end, then id, so that rows do not depend on the order of the file. */
function byStart(a: PlacedEvent, b: PlacedEvent): number {
  if (a.extent.start !== b.extent.start) return a.extent.start < b.extent.start ? -1 : 1;
  if (a.extent.end !== b.extent.end) return a.extent.end < b.extent.end ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
