import { bestMatching, type Edge } from './matching.ts';

/** Which record of mine is which of theirs, by id; one to one. */
export interface Pairs {
  readonly toTheirs: ReadonlyMap<string, string>;
  readonly toMine: ReadonlyMap<string, string>;
}

type Records = readonly { readonly id: string }[];

/** The best pairs by what each is worth: 0 or less is no pair. */
export function bestPairs(mine: Records, theirs: Records, edges: readonly Edge[]): Pairs {
  const partners = bestMatching(
    mine.length,
    edges.filter(({ weight }) => weight > 0),
  );
  return pairsOf(
    partners.flatMap((right, left) => {
      const [a, b] = [mine[left], theirs[right]];
      return a && b ? [[a.id, b.id] as const] : [];
    }),
  );
}

export function pairsOf(pairs: readonly (readonly [string, string])[]): Pairs {
  return { toTheirs: new Map(pairs), toMine: new Map(pairs.map(([mine, theirs]) => [theirs, mine])) };
}

/** The same with sides changed. */
export function swapPairs({ toTheirs, toMine }: Pairs): Pairs {
  return { toTheirs: toMine, toMine: toTheirs };
}
