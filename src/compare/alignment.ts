/** A place in either list, or in both. */
export interface Aligned {
  readonly left: number | null;
  readonly right: number | null;
}

/** Beyond this many cells the two lists are not aligned, but stand one after the other. */
const MOST_CELLS = 4_000_000;

/** Aligns two lists by a longest common subsequence (Wagner and Fischer 1974). What only the left has comes first. */
export function alignment(left: readonly string[], right: readonly string[]): readonly Aligned[] {
  const [rows, columns] = [left.length, right.length];
  const aligned: Aligned[] = [];
  if (rows * columns > MOST_CELLS) {
    for (let at = 0; at < rows; at += 1) aligned.push({ left: at, right: null });
    for (let at = 0; at < columns; at += 1) aligned.push({ left: null, right: at });
    return aligned;
  }
  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    if (row < rows && column < columns && left[row] === right[column]) {
      aligned.push({ left: row++, right: column++ });
    } else if (row < rows && (column >= columns || at(row + 1, column) >= at(row, column + 1))) {
      aligned.push({ left: row++, right: null });
    } else {
      aligned.push({ left: null, right: column++ });
    }
  }
  return aligned;
}
