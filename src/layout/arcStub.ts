import type { RelationType } from '../model/dataset.ts';
import type { ArcEnd, Point } from './arcEnds.ts';
import { leastCovering, type PlacedWords, WORDS_HEIGHT, wordsIn } from './arcWords.ts';
import { round } from './barShape.ts';
import type { Box } from './box.ts';

/** A short arrow towards related events that lie beyond an edge of the plot. */
export interface ArcStub {
  readonly side: 'before' | 'after';
  /** The first of their types in the order of `RELATION_TYPES`. */
  readonly type: RelationType;
  /** Number of related events there. */
  readonly count: number;
  readonly from: Point;
  /** Tip of the arrow. */
  readonly to: Point;
  /** `2 later`. */
  readonly words: PlacedWords;
}

const LENGTH = 18;
const GAP = 5;
const EDGE = 2;

/**
 * The stub of a mark: beside it, or at the plot's edge in its row, wherever least is covered.
 *
 * @param wide width of the words in px. @param width of the plot.
 */
export function arcStub(
  stub: Pick<ArcStub, 'side' | 'type' | 'count'>,
  text: string,
  wide: number,
  end: ArcEnd,
  taken: readonly Box[],
  width: number,
): ArcStub {
  const all = LENGTH + GAP + wide;
  const outward = stub.side === 'after' ? 1 : -1;
  const tip = stub.side === 'after' ? end.right : end.left;
  const boxes = end.lines.flatMap((y): readonly Placed[] => {
    const beside = outward > 0 ? tip.x : tip.x - all;
    const edge = outward > 0 ? width - EDGE - all : EDGE;
    const fits = beside >= EDGE && beside + all <= width - EDGE;
    const box = (x: number, atEdge: boolean) => ({
      x,
      y: y - WORDS_HEIGHT / 2,
      width: all,
      height: WORDS_HEIGHT,
      atEdge,
    });
    return fits ? [box(beside, false), box(edge, true)] : [box(edge, true)];
  });
  const box = leastCovering(boxes, taken);
  // The arrow is next to the mark, or next to the edge.
  const arrowFirst = box.atEdge === outward < 0;
  const arrow = arrowFirst ? box.x : box.x + all - LENGTH;
  const y = round(box.y + WORDS_HEIGHT / 2);
  const [near, far] = [round(arrow), round(arrow + LENGTH)];
  return {
    ...stub,
    from: { x: outward > 0 ? near : far, y },
    to: { x: outward > 0 ? far : near, y },
    words: wordsIn(text, {
      x: arrowFirst ? box.x + LENGTH + GAP : box.x,
      y: box.y,
      width: wide,
      height: WORDS_HEIGHT,
    }),
  };
}

interface Placed extends Box {
  readonly atEdge: boolean;
}
