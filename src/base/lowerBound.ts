/** First place in the sorted part [from, to) of an array whose value is not below `value`; `to` when there is none. */
export function lowerBound(sorted: ArrayLike<number>, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same, sought from `from` onwards in steps that double: quick where the place is near. */
export function gallop(sorted: ArrayLike<number>, value: number, from: number, to: number): number {
  if (from >= to || (sorted[from] ?? 0) >= value) return from;
  let step = 1;
  let low = from;
  while (low + step < to && (sorted[low + step] ?? 0) < value) {
    low += step;
    step *= 2;
  }
  return lowerBound(sorted, value, low + 1, Math.min(to, low + step));
}
