import type { Claim, Dataset } from '../model/dataset.ts';
import { sayingOf } from './saying.ts';

/**
 * Comparator of claims by when they were said: by the instant at which each had surely been said (for one whose saying
 * has no time, the publication that holds it), then by the earliest at which it may have been, then by id. A total order.
 *
 * @param tie orders those said alike in another way; with one that finds all equal a sort keeps them as they stand.
 */
export function bySaying(
  dataset: Dataset,
  tie: (a: Claim, b: Claim) => number = byId,
): (a: Claim, b: Claim) => number {
  const keys = new Map<Claim, readonly [number, number]>();
  const keyOf = (claim: Claim): readonly [number, number] => {
    const known = keys.get(claim);
    if (known) return known;
    const saying = sayingOf(dataset, claim);
    const key =
      saying.kind === 'window'
        ? ([saying.window.latest, saying.window.earliest] as const)
        : ([saying.by ?? Infinity, -Infinity] as const);
    keys.set(claim, key);
    return key;
  };
  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return compare(first[0], second[0]) || compare(first[1], second[1]) || tie(a, b);
  };
}

function byId(a: Claim, b: Claim): number {
  return compare(a.id, b.id);
}

// Compared, not subtracted: two open sides would give NaN.
function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
