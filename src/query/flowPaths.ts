import type { Claim, Dataset, Source } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed } from '../model/provenance.ts';

/** One way that claims took, from an origin (null: no source named) through carriers, in order, to a publisher. */
export interface FlowPath {
  readonly key: string;
  readonly origin: Source | null;
  readonly carriers: readonly Source[];
  readonly publisher: Source;
  readonly claims: readonly Claim[];
}

/** All ways that some claims took, the most used first, then by names: the flow as a table. Each claim took one. */
export function flowPaths(dataset: Dataset, claims: readonly Claim[]): readonly FlowPath[] {
  const { source } = lookup(dataset);
  const paths = new Map<string, FlowPath & { readonly claims: Claim[] }>();
  for (const claim of claims) {
    const key = claim.chain.map((hop) => hop.source).join(' ');
    const known = paths.get(key);
    if (known) {
      known.claims.push(claim);
      continue;
    }
    const hops = claim.chain.flatMap((hop) => source.get(hop.source) ?? []);
    const publisher = hops.at(-1);
    if (!publisher) continue;
    const origin = isUnattributed(claim) ? null : (hops[0] ?? null);
    paths.set(key, { key, origin, carriers: hops.slice(1, -1), publisher, claims: [claim] });
  }
  return [...paths.values()].sort(
    (a, b) => b.claims.length - a.claims.length || nameOf(a).localeCompare(nameOf(b), 'en'),
  );
}

function nameOf({ origin, carriers, publisher }: FlowPath): string {
  return [origin, ...carriers, publisher].map((source) => source?.name ?? '').join(' ');
}
