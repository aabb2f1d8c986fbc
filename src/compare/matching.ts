/** What pairing one of the left with one of the right is worth: a whole number, more than 0. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Lefts and rights beyond which a part keeps only the best edges of each, see `bestMatching`. */
const DENSE = 60;

/**
 * Pairs each of the left with at most one of the right, and the other way round, so that the sum of the weights is as
 * great as it can be. Returns the partner of each left, -1 for none. The same edges in the same order give the same.
 *
 * It is the Hungarian method (Kuhn 1955) by shortest augmenting paths on a sparse graph, part by part of what hangs
 * together. Where one has more than 60 edges, those that are not among the best 60 of either end are left out: a text
 * with that many claims on the same words is not read by people.
 */
export function bestMatching(lefts: number, edges: readonly Edge[]): readonly number[] {
  const kept = prune(edges);
  const rights = kept.reduce((most, { right }) => Math.max(most, right + 1), 0);
  const most = kept.reduce((top, { weight }) => Math.max(top, weight), 0);
  // Everyone on the left has a partner of their own, worth nothing, so that a path always ends.
  const edgesOf: { right: number; cost: number }[][] = Array.from({ length: lefts }, (_, left) => [
    { right: rights + left, cost: most },
  ]);
  for (const { left, right, weight } of kept) edgesOf[left]?.push({ right, cost: most - weight });
  const mateOfLeft = new Int32Array(lefts).fill(-1);
  const mateOfRight = new Int32Array(rights + lefts).fill(-1);
  const leftPrice = new Float64Array(lefts);
  const rightPrice = new Float64Array(rights + lefts);
  const far = new Float64Array(rights + lefts).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(rights + lefts);
  for (let start = 0; start < lefts; start += 1) {
    const own = edgesOf[start] ?? [];
    leftPrice[start] = own.reduce(
      (least, { right, cost }) => Math.min(least, cost - (rightPrice[right] ?? 0)),
      Number.POSITIVE_INFINITY,
    );
    const reached: number[] = [];
    const settled: number[] = [];
    const heap = new Heap();
    const look = (left: number, distance: number) => {
      const price = leftPrice[left] ?? 0;
      for (const { right, cost } of edgesOf[left] ?? []) {
        const next = distance + cost - price - (rightPrice[right] ?? 0);
        if (next >= (far[right] ?? 0)) continue;
        if (far[right] === Number.POSITIVE_INFINITY) reached.push(right);
        far[right] = next;
        from[right] = left;
        heap.push(next, right);
      }
    };
    look(start, 0);
    let end = -1;
    for (let top = heap.pop(); top !== null; top = heap.pop()) {
      const { key, item } = top;
      if (key > (far[item] ?? 0)) continue;
      const mate = mateOfRight[item] ?? -1;
      if (mate < 0) {
        end = item;
        break;
      }
      settled.push(item);
      look(mate, key);
    }
    const total = far[end] ?? 0;
    leftPrice[start] = (leftPrice[start] ?? 0) + total;
    for (const right of settled) {
      const slack = total - (far[right] ?? 0);
      const mate = mateOfRight[right] ?? 0;
      rightPrice[right] = (rightPrice[right] ?? 0) - slack;
      leftPrice[mate] = (leftPrice[mate] ?? 0) + slack;
    }
    for (let right = end; right >= 0; ) {
      const left = from[right] ?? 0;
      const before = mateOfLeft[left] ?? -1;
      mateOfLeft[left] = right;
      mateOfRight[right] = left;
      right = left === start ? -1 : before;
    }
    for (const right of reached) far[right] = Number.POSITIVE_INFINITY;
  }
  return Array.from(mateOfLeft, (right) => (right < rights ? right : -1));
}

function prune(edges: readonly Edge[]): readonly Edge[] {
  const best = new Set<Edge>();
  let dense = false;
  for (const side of ['left', 'right'] as const) {
    const lists = new Map<number, Edge[]>();
    for (const edge of edges) {
      const list = lists.get(edge[side]);
      if (list) list.push(edge);
      else lists.set(edge[side], [edge]);
    }
    for (const list of lists.values()) {
      if (list.length > DENSE) {
        dense = true;
        list.sort((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right).length = DENSE;
      }
      for (const edge of list) best.add(edge);
    }
  }
  return dense ? edges.filter((edge) => best.has(edge)) : edges;
}

/** A binary heap, least key first; of equal keys the least item, so that nothing hangs on chance. */
class Heap {
  readonly #keys: number[] = [];
  readonly #items: number[] = [];

  push(key: number, item: number): void {
    let at = this.#keys.push(key) - 1;
    this.#items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#less(at, up)) break;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): { readonly key: number; readonly item: number } | null {
    const last = this.#keys.length - 1;
    if (last < 0) return null;
    this.#swap(0, last);
    const key = this.#keys.pop() ?? 0;
    const item = this.#items.pop() ?? 0;
    for (let at = 0; ; ) {
      let least = at;
      for (const down of [2 * at + 1, 2 * at + 2]) if (down < last && this.#less(down, least)) least = down;
      if (least === at) break;
      this.#swap(at, least);
      at = least;
    }
    return { key, item };
  }

  #less(a: number, b: number): boolean {
    const [x, y] = [this.#keys[a] ?? 0, this.#keys[b] ?? 0];
    return x < y || (x === y && (this.#items[a] ?? 0) < (this.#items[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    [this.#keys[a], this.#keys[b]] = [this.#keys[b] ?? 0, this.#keys[a] ?? 0];
    [this.#items[a], this.#items[b]] = [this.#items[b] ?? 0, this.#items[a] ?? 0];
  }
}
