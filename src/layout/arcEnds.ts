import { round } from './barShape.ts';
import type { Box } from './box.ts';
import { LABEL_HEIGHT } from './markMetrics.ts';
import type { Scene } from './scene.ts';
import type { SceneMark } from './sceneMark.ts';

/** A point in px of the plot. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something drawn that an arc can leave from or lead to: a mark or a cluster. */
export interface ArcEnd {
  /** Id of the mark or cluster. */
  readonly id: string;
  /** Ids of the events it stands for. */
  readonly events: readonly string[];
  /** Just beside its left and right end, inside the plot. */
  readonly left: Point;
  readonly right: Point;
  /** Just behind the words of its label, where its bar is longer than these; else null. */
  readonly label: Point | null;
  /** Heights of its lines: of its bar and of its label, or of the middle of a cluster. */
  readonly lines: readonly number[];
}

/** Something an arc had better not cross. */
export interface Obstacle extends Box {
  /** How bad it is to cross it: words more than bars. */
  readonly weight: number;
}

/** Space between a mark and the tip of an arc, in px. */
const TIP = 4;
/** How far tips keep from the edges of the plot. */
const INSET = 2;
const WORDS = 4;
const BAR = 0.5;

/** All marks and clusters of a scene as ends of arcs. The selected mark has a frame, and its outer ends lie beyond that. */
export function arcEnds(scene: Scene, selected: string): readonly ArcEnd[] {
  const hold = (x: number, y: number): Point => ({
    x: round(Math.min(scene.width - INSET, Math.max(INSET, x))),
    y: round(y),
  });
  const clusters = scene.clusters.map(({ id, ids, box }): ArcEnd => {
    const middle = box.y + box.height / 2;
    const [left, right] = [hold(box.x - TIP, middle), hold(box.x + box.width + TIP, middle)];
    return { id, events: ids, left, right, label: null, lines: [middle] };
  });
  return [...scene.marks.map((mark) => endOf(mark, mark.id === selected, hold)), ...clusters];
}

function endOf(mark: SceneMark, framed: boolean, hold: (x: number, y: number) => Point): ArcEnd {
  const bar = barBox(mark);
  const start = mark.x + mark.label.x;
  const end = start + mark.label.width;
  const [barY, labelY] = [bar.y + bar.height / 2, mark.y + LABEL_HEIGHT / 2];
  const barEnd = bar.x + bar.width;
  const frame = mark.x + mark.outline.x;
  const left = framed ? frame - 1 : Math.min(bar.x, start) - TIP;
  const right = framed ? frame + mark.outline.width + 1 : Math.max(barEnd, end) + TIP;
  return {
    id: mark.id,
    events: [mark.id],
    left: hold(left, bar.x <= start ? barY : labelY),
    right: hold(right, barEnd >= end ? barY : labelY),
    label: barEnd > end && mark.label.width > 0 ? hold(end + TIP, labelY) : null,
    lines: [barY, labelY],
  };
}

/** The labels, bars and clusters of a scene. */
export function obstacles(scene: Scene): readonly Obstacle[] {
  const found: Obstacle[] = scene.clusters.map(({ box }) => ({ ...box, weight: WORDS }));
  for (const mark of scene.marks) {
    const { label } = mark;
    if (label.width > 0)
      found.push({ x: mark.x + label.x, y: mark.y, width: label.width, height: LABEL_HEIGHT, weight: WORDS });
    found.push({ ...barBox(mark), weight: BAR });
  }
  return found;
}

/** The bar with its arrow heads, in px of the plot. */
function barBox({ bar, x, y }: SceneMark): Box {
  const shape = bar.hull ?? bar.core ?? { x: 0, y: LABEL_HEIGHT, width: 0, height: 0 };
  const left = Math.min(shape.x, bar.arrowStart ?? shape.x);
  const right = Math.max(shape.x + shape.width, bar.arrowEnd ?? 0);
  return { x: x + left, y: y + shape.y, width: right - left, height: shape.height };
}
