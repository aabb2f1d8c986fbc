import type { Claim, Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';

/** A chain that was used before. */
export interface RecentChain {
  readonly chain: Claim['chain'];
  /** The names in it, in order. */
  readonly names: readonly string[];
}

/** Claims that are looked through. */
const FAR = 400;

/**
 * The chains of the claims made last, each once, with the verbs of the last time: those that end at the publisher first, since the next claim is mostly of the
 * same document. A chain of the publisher alone is not one to be offered: each new claim begins with it.
 */
export function recentChains(dataset: Dataset, publisher: string | null, most = 4): readonly RecentChain[] {
  const { source } = lookup(dataset);
  const seen = new Set<string>();
  const [same, others]: [RecentChain[], RecentChain[]] = [[], []];
  const { claims } = dataset;
  for (let at = claims.length - 1; at >= Math.max(0, claims.length - FAR) && same.length < most; at -= 1) {
    const chain = claims[at]?.chain;
    if (!chain || chain.length < 2) continue;
    const key = JSON.stringify(chain.map((hop) => hop.source));
    if (seen.has(key)) continue;
    seen.add(key);
    const names = chain.map((hop) => source.get(hop.source)?.name ?? hop.source);
    (publisher === null || chain.at(-1)?.source === publisher ? same : others).push({ chain, names });
  }
  return [...same, ...others].slice(0, most);
}
