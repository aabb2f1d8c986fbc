/** Where the band of a lane stands, in px of the canvas: the left end, the foot, and how high a column may be. */
export interface DensityPlace {
  readonly x: number;
  readonly foot: number;
  readonly height: number;
}

/** A column with anything in it is at least this high, in px. */
const LEAST = 3;

/**
 * Draws how many events overlap each pixel column, as columns that stand on the lane's foot. Heights go by the logarithm,
 * since a burst of a hundred thousand must not hide the single event beside it; they show where much happened and are not
 * for reading numbers off. Neighbours of equal height are one rectangle.
 *
 * @param most the count that fills the height: the same for all lanes of a picture, so that they can be compared.
 * @param color as CSS writes it.
 */
export function drawDensity(
  context: Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect'>,
  counts: ArrayLike<number>,
  most: number,
  { x, foot, height }: DensityPlace,
  color: string,
): void {
  context.fillStyle = color;
  const scale = (height - LEAST) / Math.log2(1 + Math.max(1, most));
  let start = 0;
  let tall = 0;
  for (let column = 0; column <= counts.length; column += 1) {
    const count = counts[column] ?? 0;
    const next =
      column === counts.length ? -1 : count === 0 ? 0 : Math.round(LEAST + Math.log2(1 + count) * scale);
    if (next === tall) continue;
    if (tall > 0) context.fillRect(x + start, foot - tall, column - start, tall);
    [start, tall] = [column, next];
  }
}
