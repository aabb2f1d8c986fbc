import type { Claim, Dataset } from './dataset.ts';
import { lookup } from './lookup.ts';

/** Someone who speaks for themselves in some claims, counted once. */
export interface Voice {
  /** Ids of the origins that are this voice, or may be: one, or several unnamed ones that cannot be told apart. */
  readonly origins: readonly [string, ...string[]];
  /** True when the documents hide who it is. */
  readonly anonymous: boolean;
  /** True when it also passes on another's words in these claims: its own may rest on them, and nobody says so. */
  readonly relays: boolean;
}

/**
 * The independent voices in some claims about one thing, in the order in which they first speak. `docs/independence.md`
 * states the rule and its reasons; `independentOrigins` sums it up. Who is a voice does not depend on the order of the
 * claims.
 */
export function voices(dataset: Dataset, claims: readonly Claim[]): readonly Voice[] {
  const { source } = lookup(dataset);
  const isAnonymous = (id: string) => source.get(id)?.anonymous === true;
  const groups = sameVoice(claims, isAnonymous);
  const relays = new Set(claims.flatMap(({ chain }) => relaysOf(chain)));
  return groups.map((ids) => {
    const origins: [string, ...string[]] = [...ids];
    origins.sort();
    return { origins, anonymous: origins.some(isAnonymous), relays: origins.some((id) => relays.has(id)) };
  });
}

/** Classes of origins: each source by itself, but the unnamed ones that one and the same hearer passed on together. */
function sameVoice(
  claims: readonly Claim[],
  isAnonymous: (id: string) => boolean,
): readonly (readonly [string, ...string[]])[] {
  const groupOf = new Map<string, [string, ...string[]]>();
  const unnamedOf = new Map<string, string>();
  for (const { chain } of claims) {
    const origin = chain[0].source;
    if (!groupOf.has(origin)) groupOf.set(origin, [origin]);
    const hearer = chain[1]?.source;
    if (hearer === undefined || !isAnonymous(origin)) continue;
    const other = unnamedOf.get(hearer);
    if (other === undefined) unnamedOf.set(hearer, origin);
    else join(groupOf, other, origin);
  }
  return [...new Set(groupOf.values())];
}

/** Puts two classes together. The earlier one keeps its place in the order. */
function join(groupOf: Map<string, [string, ...string[]]>, a: string, b: string): void {
  const kept = groupOf.get(a);
  const gone = groupOf.get(b);
  if (!kept || !gone || kept === gone) return;
  kept.push(...gone);
  for (const id of gone) groupOf.set(id, kept);
}

/** Those who pass on what another said. A source named twice relays nothing but itself. */
function relaysOf(chain: Claim['chain']): readonly string[] {
  return chain.slice(1).flatMap(({ source }) => (source === chain[0].source ? [] : [source]));
}
