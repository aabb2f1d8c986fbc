import type { Span } from '../base/span.ts';
import { barShape, type DrawnBar } from './barShape.ts';
import { CLUSTER_MAX, ITEM_GAP, TARGET } from './markMetrics.ts';
import type { MarkItem, RowItem } from './rowLayout.ts';
import { marksInView } from './sceneCluster.ts';
import type { TimeScale } from './timeScale.ts';

/** An event drawn as a mark. */
export interface MarkPiece {
  readonly kind: 'mark';
  readonly item: MarkItem;
  readonly drawn: DrawnBar;
  /** Id of the cluster it would be. */
  readonly cluster: string;
}

/** Events drawn as a cluster. */
export interface ClusterPiece {
  readonly kind: 'cluster';
  readonly id: string;
  /** Ordered by start. */
  readonly marks: readonly MarkItem[];
  /** Instant, may be -Infinity. */
  readonly start: number;
  /** Left end of the room it needs in px of the plot: `CLUSTER_MAX` wide whatever it counts, so that this never jumps. */
  readonly left: number;
}

/** What is drawn of an item of a row. */
export type Piece = MarkPiece | ClusterPiece;

/** Clusters closer than this are drawn as one. They get so close only where the plot's edges hold them back. */
const CLUSTER_GAP = 4;
// Rounding must not part what was packed without a pixel to spare.
const SLACK = 0.01;

/** What is drawn of an item in a viewport; null where nothing of it is. Of a cluster one event in view is a mark. */
export function pieceOf(item: RowItem, scale: TimeScale): Piece | null {
  if (item.kind === 'mark') return markPiece(item, scale, `cluster-${item.event.id}`);
  const marks = marksInView(item, scale.viewport);
  const [only, another] = marks;
  if (!only) return null;
  return another ? clusterPiece(item.id, marks, item.extent, scale) : markPiece(only, scale, item.id);
}

/**
 * The same pieces with none too close to the next. In the middle of the plot none is, but that the bar of an event of a
 * cluster may run into what follows: then it is counted, not drawn. Near the edges clusters are held back inside the
 * plot, and take in what comes their way.
 *
 * @param pieces ordered by start.
 */
export function partPieces(pieces: readonly Piece[], scale: TimeScale): readonly Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    let last = piece;
    for (let before = done.at(-1); before && tooClose(before, last); before = done.at(-1)) {
      done.pop();
      const counted = countedAlone(before, scale);
      const further = done.at(-1);
      if (counted && !tooClose(counted, last) && !(further && tooClose(further, counted))) {
        done.push(counted);
        break;
      }
      last = together(before, last, scale);
    }
    done.push(last);
  }
  return done;
}

/** Left end of a piece in px of the plot. */
export function leftOf(piece: Piece): number {
  return piece.kind === 'mark' ? piece.drawn.left : piece.left;
}

/** Right end of what a piece needs without its label. */
export function rightOf(piece: Piece): number {
  if (piece.kind === 'cluster') return piece.left + CLUSTER_MAX;
  return Math.max(piece.drawn.right, piece.drawn.left + TARGET);
}

function tooClose(a: Piece, b: Piece): boolean {
  const gap = a.kind === 'cluster' && b.kind === 'cluster' ? CLUSTER_GAP : ITEM_GAP;
  return leftOf(b) < rightOf(a) + gap - SLACK;
}

function markPiece(item: MarkItem, scale: TimeScale, cluster: string): MarkPiece {
  return { kind: 'mark', item, drawn: barShape(item.event, scale), cluster };
}

function clusterPiece(
  id: string,
  marks: readonly MarkItem[],
  { start }: Pick<Span, 'start'>,
  scale: TimeScale,
): ClusterPiece {
  const left = Math.max(0, Math.min(scale.x(start), scale.width - CLUSTER_MAX));
  return { kind: 'cluster', id, marks, start, left };
}

/** A mark as a cluster of one. */
function countedAlone(piece: Piece, scale: TimeScale): ClusterPiece | null {
  if (piece.kind === 'cluster') return null;
  return clusterPiece(piece.cluster, [piece.item], piece.item.event.extent, scale);
}

function together(a: Piece, b: Piece, scale: TimeScale): ClusterPiece {
  const id = a.kind === 'cluster' ? a.id : b.kind === 'cluster' ? b.id : a.cluster;
  return clusterPiece(id, [...marksOf(a), ...marksOf(b)], { start: startOf(a) }, scale);
}

function marksOf(piece: Piece): readonly MarkItem[] {
  return piece.kind === 'mark' ? [piece.item] : piece.marks;
}

function startOf(piece: Piece): number {
  return piece.kind === 'mark' ? piece.item.event.extent.start : piece.start;
}
