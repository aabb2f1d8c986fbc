import { type BarShape, type DrawnBar, round } from './barShape.ts';
import type { Box } from './box.ts';
import { BAR_HEIGHT, LABEL_HEIGHT, LABEL_TO_BAR, TARGET } from './markMetrics.ts';
import type { Measure } from './measure.ts';
import type { PlacedEvent } from './placedEvent.ts';
import type { MarkItem } from './rowLayout.ts';
import { type SceneLabel, sceneLabel } from './sceneLabel.ts';

/** What of a mark does not change while it is only moved. Kept, so that its drawing is not made again. */
interface MarkParts {
  /** Relative to the origin, as all boxes here. */
  readonly bar: BarShape;
  readonly label: SceneLabel;
  /** Where a pointer hits the mark; at least `TARGET` px each way, never over another mark's. */
  readonly hit: Box;
  /** Where the outline of a selection goes. */
  readonly outline: Box;
}

/** One event as drawn in a frame. */
export interface SceneMark extends MarkParts {
  readonly id: string;
  readonly event: PlacedEvent;
  /** Index of its row in its group. */
  readonly row: number;
  /** Origin in px of the plot: the left end of the bar, and the top of the label line. */
  readonly x: number;
  readonly y: number;
}

/** Where a label goes: px of the plot, and how wide it may be. */
export interface LabelPlace {
  readonly x: number;
  readonly room: number;
}

/** The row it is drawn in. `y` is the top of the label line; `pitch` the distance to the next row; `width` the plot's. */
export interface RowPlace {
  readonly group: string;
  readonly row: number;
  readonly y: number;
  readonly pitch: number;
  readonly width: number;
}

const OUTLINE_PAD = 5;
const OUTLINE_HEIGHT = LABEL_TO_BAR + LABEL_HEIGHT + LABEL_TO_BAR + BAR_HEIGHT + LABEL_TO_BAR;

/** The parts of an item in the frame before, and from what its label was made. */
interface Kept {
  readonly parts: MarkParts;
  readonly room: number;
}
// Items are made anew with their rows, so what is kept here never outlives a change of measure.
const kept = new WeakMap<MarkItem, Kept>();

/** The mark of an item. Parts that are equal to those of the frame before are the same objects. */
export function sceneMark(
  item: MarkItem,
  drawn: DrawnBar,
  at: LabelPlace,
  place: RowPlace,
  measure: Measure,
): SceneMark {
  const last = kept.get(item);
  const labelX = round(at.x - drawn.left);
  const label =
    last && last.room === at.room && last.parts.label.x === labelX
      ? last.parts.label
      : sceneLabel(item.event, labelX, at.room, measure);
  const bar = last && sameBar(last.parts.bar, drawn.shape) ? last.parts.bar : drawn.shape;
  const left = Math.min(0, label.x);
  const right = Math.max(drawn.right - drawn.left, label.x + label.width);
  const parts: MarkParts = {
    bar,
    label,
    hit: sameBox(last?.parts.hit, hit(left, right, place.pitch)),
    outline: sameBox(last?.parts.outline, outline(left, right, drawn, place.width)),
  };
  kept.set(item, { parts, room: at.room });
  return { id: item.event.id, event: item.event, row: place.row, x: drawn.left, y: place.y, ...parts };
}

function hit(left: number, right: number, pitch: number): Box {
  return {
    x: round(left),
    y: -LABEL_TO_BAR,
    width: round(Math.max(TARGET, right - left)),
    height: pitch,
  };
}

/** Around bar and label, inside the plot; open at a side where the bar runs out of it. */
function outline(left: number, right: number, drawn: DrawnBar, width: number): Box {
  const least = drawn.left < 0 ? -2 * OUTLINE_PAD : 1;
  const most = drawn.right > width ? width + 2 * OUTLINE_PAD : width - 1;
  const from = Math.max(least, drawn.left + left - OUTLINE_PAD);
  const to = Math.min(most, drawn.left + right + OUTLINE_PAD);
  return { x: round(from - drawn.left), y: -LABEL_TO_BAR, width: round(to - from), height: OUTLINE_HEIGHT };
}

function sameBar(a: BarShape, b: BarShape): boolean {
  return (
    equalBoxes(a.hull, b.hull) &&
    equalBoxes(a.core, b.core) &&
    a.coreRadius === b.coreRadius &&
    a.arrowStart === b.arrowStart &&
    a.arrowEnd === b.arrowEnd
  );
}

/** The earlier of two boxes when they are equal. */
function sameBox(earlier: Box | undefined, made: Box): Box {
  return earlier && equalBoxes(earlier, made) ? earlier : made;
}

function equalBoxes(a: Box | null, b: Box | null): boolean {
  if (!a || !b) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
