import { type Curve, pointAt } from './arcCurve.ts';
import type { Point } from './arcEnds.ts';
import { round } from './barShape.ts';
import type { Box } from './box.ts';

/** Height of a line of words on an arc, in px. */
export const WORDS_HEIGHT = 15;
/** From the top of the line to the base of its letters. */
const BASELINE = 11;
/** Along the curve, the best place first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
const SIDES = ['after', 'on', 'before'] as const;
const BESIDE = 5;

/** Words beside something: where their left end and their base line is, and the box they fill. */
export interface PlacedWords {
  readonly text: string;
  readonly at: Point;
  readonly box: Box;
}

/** Words that fill a box. */
export function wordsIn(text: string, box: Box): PlacedWords {
  return { text, box, at: { x: round(box.x), y: round(box.y + BASELINE) } };
}

/** Words on a curve or beside it, where they cover least. Inside the plot where it is wide enough for them. */
export function wordsOn(
  text: string,
  wide: number,
  curve: Curve,
  taken: readonly Box[],
  width: number,
): PlacedWords {
  const boxes = PLACES.flatMap((t) => {
    const { x, y } = pointAt(curve, t);
    return SIDES.map((side): Box => {
      const left = side === 'after' ? x + BESIDE : side === 'before' ? x - wide - BESIDE : x - wide / 2;
      return { x: left, y: y - WORDS_HEIGHT / 2, width: wide, height: WORDS_HEIGHT };
    });
  });
  const inside = boxes.filter((box) => box.x >= 0 && box.x + wide <= width);
  const held = boxes.map((box) => ({ ...box, x: Math.max(0, Math.min(box.x, width - wide)) }));
  return wordsIn(text, leastCovering(inside.length > 0 ? inside : held, taken));
}

/** The first of some boxes that covers least of what is taken. */
export function leastCovering<B extends Box>(boxes: readonly B[], taken: readonly Box[]): B {
  let [best, ...others] = boxes;
  if (!best) throw new Error('leastCovering needs a box to choose from');
  let least = covered(best, taken);
  for (const box of others) {
    const cost = covered(box, taken);
    if (cost < least) [best, least] = [box, cost];
  }
  return best;
}

function covered(box: Box, taken: readonly Box[]): number {
  let area = 0;
  for (const other of taken) {
    const wide = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const high = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    if (wide > 0 && high > 0) area += wide * high;
  }
  return area;
}
