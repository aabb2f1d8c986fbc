import type { Claim, Dataset, Source } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed, originOf } from '../model/provenance.ts';

/** A source and how many claims came through it. */
export interface SourceShare {
  readonly source: Source;
  readonly count: number;
}

/** What a reader of a flow should know at once. All figures are numbers of claims; a claim counts once in each. */
export interface FlowShares {
  readonly total: number;
  /** Who published them, the one with the most first. Their counts add up to `total`. */
  readonly publishers: readonly SourceShare[];
  /** News agencies anywhere before the publisher, the one with the most first. */
  readonly agencies: readonly SourceShare[];
  /** Claims with at least one of these agencies on their way. */
  readonly throughAgencies: number;
  readonly unattributed: number;
  /** Claims whose origin is named to nobody but its hearer, and the number of such origins. */
  readonly unnamed: number;
  readonly unnamedOrigins: number;
}

/** Through whom some claims came, in figures. */
export function flowShares(dataset: Dataset, claims: readonly Claim[]): FlowShares {
  const { source } = lookup(dataset);
  const publishers = new Map<Source, number>();
  const agencies = new Map<Source, number>();
  const unnamedOrigins = new Set<string>();
  let throughAgencies = 0;
  let unattributed = 0;
  let unnamed = 0;
  for (const claim of claims) {
    const hops = claim.chain.flatMap((hop) => source.get(hop.source) ?? []);
    const publisher = hops.at(-1);
    if (publisher) increase(publishers, publisher);
    const through = new Set(hops.slice(0, -1).filter((hop) => hop.kind === 'agency'));
    for (const agency of through) increase(agencies, agency);
    if (through.size > 0) throughAgencies++;
    if (isUnattributed(claim)) unattributed++;
    else if (hops[0]?.anonymous) {
      unnamed++;
      unnamedOrigins.add(originOf(claim).source);
    }
  }
  return {
    total: claims.length,
    publishers: ranked(publishers),
    agencies: ranked(agencies),
    throughAgencies,
    unattributed,
    unnamed,
    unnamedOrigins: unnamedOrigins.size,
  };
}

function increase(counts: Map<Source, number>, source: Source): void {
  counts.set(source, (counts.get(source) ?? 0) + 1);
}

function ranked(counts: ReadonlyMap<Source, number>): readonly SourceShare[] {
  return [...counts]
    .map(([source, count]) => ({ source, count }))
    .sort((a, b) => b.count - a.count || a.source.name.localeCompare(b.source.name, 'en'));
}
