/** Least width of an answer, space between two, and beside the outermost, in px: as in the style sheets. */
const LEAST = 260;
const GAP = 32;
const MARGIN = 16;

/** How many answers fit side by side in a view `width` px wide; null while the width is not known. */
export function answerColumns(width: number): number | null {
  if (width <= 0) return null;
  return Math.max(1, Math.floor((width - 2 * MARGIN + GAP) / (LEAST + GAP)));
}

/** In how many columns `count` answers are set, so that the last line is not much emptier than the others. */
export function evenColumns(count: number, most: number): number {
  const lines = Math.ceil(count / most);
  return Math.max(1, Math.ceil(count / Math.max(1, lines)));
}
