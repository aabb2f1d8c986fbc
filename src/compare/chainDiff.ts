import type { Claim, Hop } from '../model/dataset.ts';
import { alignment } from './alignment.ts';
import type { Pairing } from './pairing.ts';

/** One step of two chains held against each other. */
export type HopDiff =
  | { readonly kind: 'both'; readonly mine: Hop; readonly theirs: Hop }
  | { readonly kind: 'mine'; readonly hop: Hop }
  | { readonly kind: 'theirs'; readonly hop: Hop };

/** Two chains hop by hop, from the origin on: the most hops that both have in the same order, and what only one has. */
export function chainDiff({ sources }: Pairing, mine: Claim, theirs: Claim): readonly HopDiff[] {
  const own = mine.chain.map(({ source }) => source);
  // A space before it: an id of theirs that I do not have is none of mine, though it may be written the same.
  const other = theirs.chain.map(({ source }) => sources.toMine.get(source) ?? ` ${source}`);
  return alignment(own, other).flatMap(({ left, right }): readonly HopDiff[] => {
    const a = left === null ? undefined : mine.chain[left];
    const b = right === null ? undefined : theirs.chain[right];
    if (a && b) return [{ kind: 'both', mine: a, theirs: b }];
    if (a) return [{ kind: 'mine', hop: a }];
    return b ? [{ kind: 'theirs', hop: b }] : [];
  });
}

/** How two chains differ: in `sources`, in the verb or channel of one at least, or not. */
export function chainChange(hops: readonly HopDiff[]): 'sources' | 'verbs' | null {
  if (hops.some(({ kind }) => kind !== 'both')) return 'sources';
  return hops.some((hop) => hop.kind === 'both' && !sameWay(hop.mine, hop.theirs)) ? 'verbs' : null;
}

/** Whether a source did the same by the same channel. */
export function sameWay(a: Hop, b: Hop): boolean {
  return a.verb === b.verb && a.by === b.by;
}
