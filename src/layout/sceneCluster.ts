import { overlaps, type Span } from '../base/span.ts';
import { MINUTE } from '../base/units.ts';
import type { Box } from './box.ts';
import { CLUSTER_HEIGHT, CLUSTER_MAX, LABEL_TO_BAR, TARGET } from './markMetrics.ts';
import { type Measure, remembering } from './measure.ts';
import type { ClusterItem, MarkItem } from './rowLayout.ts';
import type { RowPlace } from './sceneMark.ts';
import type { TimeScale } from './timeScale.ts';

/** Several events drawn as one counted mark. */
export interface SceneCluster {
  readonly id: string;
  readonly group: string;
  /** Index of its row in its group. */
  readonly row: number;
  /** px in the plot. */
  readonly box: Box;
  /** What is written on it: `+12`. */
  readonly label: string;
  /** Those of its events that overlap the viewport, by start. */
  readonly ids: readonly string[];
  /** Number of `ids`. */
  readonly count: number;
  /** Finite span, at least two minutes, with the starts of all of them and some air: zoom to it to take them apart. */
  readonly span: Span;
}

const PADDING = 10;
/** Share of a span left free on either side. */
const AIR = 0.08;

/** Events of a cluster that overlap the viewport, by start; `item.marks` itself when all do. */
export function marksInView(item: ClusterItem, viewport: Span): readonly MarkItem[] {
  if (item.extent.start >= viewport.start && item.extent.end <= viewport.end) return item.marks;
  const inView = item.marks.filter(({ event }) => overlaps(event.extent, viewport));
  return inView.length === item.marks.length ? item.marks : inView;
}

/** What is said of some events, wherever their mark is. */
type Summary = Pick<SceneCluster, 'label' | 'ids' | 'count' | 'span'>;
const summaries = new WeakMap<readonly MarkItem[], Summary>();

function summary(marks: readonly MarkItem[], viewport: Span): Summary {
  const known = summaries.get(marks);
  if (known) return known;
  const made: Summary = {
    label: `+${marks.length}`,
    ids: marks.map(({ event }) => event.id),
    count: marks.length,
    span: startsOf(marks, viewport),
  };
  summaries.set(marks, made);
  return made;
}

/**
 * The mark for some events, at the pixel of the first start and inside the plot: what started left of it piles up at
 * its left edge.
 *
 * @param start instant, may be -Infinity.
 * @param marks ordered by start, at least one.
 */
export function sceneCluster(
  id: string,
  start: number,
  marks: readonly MarkItem[],
  scale: TimeScale,
  place: RowPlace,
  measure: Measure,
): SceneCluster {
  const said = summary(marks, scale.viewport);
  const text = remembering(measure)(said.label) + 2 * PADDING;
  const width = Math.min(scale.width, CLUSTER_MAX, Math.max(TARGET, Math.ceil(text)));
  const x = Math.max(0, Math.min(scale.x(start), scale.width - width));
  const y = place.y - LABEL_TO_BAR + (place.pitch - CLUSTER_HEIGHT) / 2;
  return { id, group: place.group, row: place.row, box: { x, y, width, height: CLUSTER_HEIGHT }, ...said };
}

/** Where they start; over their ends too where they all start at once. Open sides play no part. */
function startsOf(marks: readonly MarkItem[], viewport: Span): Span {
  const starts = marks.map(({ event }) => event.extent.start).filter(Number.isFinite);
  const ends = marks.map(({ event }) => event.extent.end).filter(Number.isFinite);
  const start = Math.min(...starts, ...(starts.length === 0 ? ends : []));
  const end = Math.max(start, ...starts);
  const latest = end > start ? end : Math.max(end, ...ends);
  if (!Number.isFinite(start)) return viewport;
  const air = Math.max(MINUTE, (latest - start) * AIR);
  return { start: start - air, end: latest + air };
}
