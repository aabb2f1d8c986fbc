/**
 * A source of numbers that looks random and is the same for the same seed, on every engine: integers alone.
 * After mulberry32 by Tommy Ettinger, which is in the public domain.
 *
 * @param {number} seed any integer
 */
export function seeded(seed) {
  let state = seed | 0;
  /** From 0 up to, and without, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /**
   * A whole number from `low` to `high`, both possible.
   * @param {number} low
   * @param {number} high
   */
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  /**
   * One of a list that is not empty.
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  const pick = (list) => list[between(0, list.length - 1)];
  /**
   * True in so many of a hundred cases.
   * @param {number} percent
   */
  const chance = (percent) => next() * 100 < percent;
  /**
   * A copy in another order.
   * @template T
   * @param {readonly T[]} list
   * @returns {T[]}
   */
  const shuffled = (list) => {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = between(0, last);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  };
  return { between, pick, chance, shuffled };
}

/** @typedef {ReturnType<typeof seeded>} Dice */
