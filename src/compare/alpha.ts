/** A figure of agreement. */
export type Figure =
  | {
      readonly kind: 'figure';
      readonly value: number;
      /** Of how many units it was made. */
      readonly n: number;
      /** In how many of these all observers gave the same value; only alpha has it. */
      readonly alike?: number;
    }
  /** `few`: there is nothing, or too little, to compare. `same`: only one value was ever given, so chance explains all. */
  | { readonly kind: 'unclear'; readonly why: 'few' | 'same'; readonly n: number };

/** The values that observers gave to one unit; null for one who gave none. */
export type Unit = readonly (string | null)[];

/**
 * Krippendorff's alpha for nominal data, any number of observers, with values missing: 1 − observed disagreement ÷ the
 * disagreement that chance would give. 1 is perfect, 0 is what chance gives, less than 0 is worse than that. From the
 * coincidence matrix, as in K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), part C.
 *
 * A unit with fewer than two values cannot be paired and does not count. Undefined, and so `unclear`, for less than two
 * units and where all values are the same.
 */
export function nominalAlpha(units: readonly Unit[]): Figure {
  const totals = new Map<string, number>();
  let n = 0;
  let pairable = 0;
  let alike = 0;
  /** Sum of the coincidences of values that differ. */
  let apart = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    if (values.length < 2) continue;
    n += 1;
    pairable += values.length;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size === 1) alike += 1;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      // Pairs within one unit count one less than its observers: each value then counts once in all.
      apart += (count * (values.length - count)) / (values.length - 1);
    }
  }
  if (n < 2) return { kind: 'unclear', why: 'few', n };
  if (totals.size < 2) return { kind: 'unclear', why: 'same', n };
  let expected = 0;
  for (const count of totals.values()) expected += count * (pairable - count);
  return { kind: 'figure', value: 1 - ((pairable - 1) * apart) / expected, n, alike };
}

/** The mean of some values from 0 to 1. */
export function meanFigure(values: readonly number[]): Figure {
  const n = values.length;
  if (n === 0) return { kind: 'unclear', why: 'few', n };
  return { kind: 'figure', value: values.reduce((sum, value) => sum + value, 0) / n, n };
}
