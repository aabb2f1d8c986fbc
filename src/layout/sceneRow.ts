import { barShape } from './barShape.ts';
import { firstIndex } from './beyond.ts';
import { labelWidth } from './labelWidth.ts';
import { CLUSTER_MAX, DRAW_BACK, ITEM_GAP, LABEL_MAX } from './markMetrics.ts';
import type { Measure } from './measure.ts';
import { extentOfItem, type PackedRow, type RowItem } from './rowLayout.ts';
import { leftOf, type Piece, partPieces, pieceOf, rightOf } from './rowPieces.ts';
import { type SceneCluster, sceneCluster } from './sceneCluster.ts';
import { type LabelPlace, type RowPlace, type SceneMark, sceneMark } from './sceneMark.ts';
import type { TimeScale } from './timeScale.ts';

/** What of a row is in the viewport, from left to right. */
export interface SceneRow {
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
}

/**
 * One row in a frame. A label starts at its mark's left end, except at the edges of the plot: at the left it stays in the
 * plot while its mark passes, at the right it draws back into what the row has free, but never so far that it parts from
 * its bar. It shortens when that is used up.
 */
export function sceneRow(row: PackedRow, scale: TimeScale, place: RowPlace, measure: Measure): SceneRow {
  const { pieces, next } = piecesOf(row, scale);
  const marks: SceneMark[] = [];
  const clusters: SceneCluster[] = [];
  /** Left end of what the row has free. */
  let free = 0;
  pieces.forEach((piece, i) => {
    const right = rightOf(piece);
    if (piece.kind === 'cluster') {
      clusters.push(sceneCluster(piece.id, piece.start, piece.marks, scale, place, measure));
      free = right + ITEM_GAP;
      return;
    }
    const { item, drawn } = piece;
    const following = pieces[i + 1];
    const limit = following ? leftOf(following) - ITEM_GAP : next;
    const at = placeLabel(labelWidth(item.event, measure), drawn.left, free, limit, scale.width);
    marks.push(sceneMark(item, drawn, at, place, measure));
    free = Math.max(right, at.x + at.room) + ITEM_GAP;
  });
  return { marks, clusters };
}

/** What is drawn of a row, and how far labels may go before what is beyond the right edge. */
function piecesOf(row: PackedRow, scale: TimeScale): { pieces: readonly Piece[]; next: number } {
  const pieces: Piece[] = [];
  let crowded = false;
  let i = firstIndex(row.items.length, (index) => (row.reach[index] ?? 0) >= scale.viewport.start);
  for (; i < row.items.length; i++) {
    const item = row.items[i];
    if (!item || extentOfItem(item).start > scale.viewport.end) break;
    if (extentOfItem(item).end < scale.viewport.start) continue;
    const piece = pieceOf(item, scale);
    if (piece) pieces.push(piece);
    crowded ||= item.kind === 'cluster';
  }
  const next = leftLimit(row.items[i], scale);
  return { pieces: crowded ? partPieces(pieces, scale) : pieces, next };
}

/**
 * Every number here moves with the viewport or stands still, so a label never jumps while panning.
 *
 * @param left of the bar. @param free left end of the free space. @param limit where the next item's space begins.
 */
function placeLabel(full: number, left: number, free: number, limit: number, width: number): LabelPlace {
  const wished = Math.max(left, 0);
  const room = Math.max(0, Math.min(full, width, limit - wished));
  // It draws back for the width it was promised, not for all that a long title could use.
  const back = Math.max(wished - DRAW_BACK, Math.min(wished, width - Math.min(room, LABEL_MAX)));
  const x = Math.max(free, back);
  const most = Math.max(0, Math.min(room, width - x));
  // Whole pixels, lest the last digits of a pan change where a text is cut.
  return { x: Math.min(x, width), room: most > full - 0.001 ? full : Math.floor(most + 0.001) };
}

/** How far to the right a label may go before an item that is still beyond the edge. */
function leftLimit(next: RowItem | undefined, scale: TimeScale): number {
  if (!next) return Infinity;
  // A cluster comes in held back by its own width.
  const left =
    next.kind === 'mark' ? barShape(next.event, scale).left : scale.x(next.extent.start) - CLUSTER_MAX;
  return left - ITEM_GAP;
}
