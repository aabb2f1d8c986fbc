/** A coordinate for markup: two decimals are enough for any screen, and keep the markup short. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The middle of a pixel, where a hairline one pixel wide is drawn sharp. */
export function crisp(value: number): number {
  return Math.floor(value) + 0.5;
}
