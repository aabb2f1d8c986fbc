/** Comparator of numbers for `sort`. Not a subtraction: two infinite ones, as of open sides, would give NaN. */
export function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
