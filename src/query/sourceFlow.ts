import type { Claim, Dataset, Source } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { isUnattributed, type OriginKind, type Role, roleOf } from '../model/provenance.ts';
import { sourcesInOrder } from './sourceOrder.ts';

/** A source in one of its roles, or, where nobody is named, the lack of one (`source: null`). */
export interface FlowNode {
  readonly key: string;
  readonly source: Source | null;
  readonly kind: OriginKind;
  readonly role: Role;
  /** Column, from 0 for origins to the last for publishers. A carrier stands where its place in the chain is. */
  readonly layer: number;
  /** The claims that pass through it. */
  readonly claims: readonly Claim[];
}

/** What one node handed to another. */
export interface FlowLink {
  readonly key: string;
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly claims: readonly Claim[];
}

/** How claims came from origins through carriers to publishers. */
export interface SourceFlow {
  /** All of them, in the order given. */
  readonly claims: readonly Claim[];
  /** Number of columns: 0 without claims, else at least 2. */
  readonly layers: number;
  /** Column by column; in each by kind, then by number of claims; those without a source last. */
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/**
 * The flow of some claims. Every claim enters at one origin, or at "no source named", and leaves at one publisher, so
 * that the claims of the first column and of the last each add up to all of them. A source that plays two roles has a
 * node for each: one for both would make the flow run in circles.
 *
 * @param claims those that the narrowing leaves.
 */
export function sourceFlow(dataset: Dataset, claims: readonly Claim[]): SourceFlow {
  const layers = claims.reduce((most, claim) => Math.max(most, claim.chain.length, 2), 0);
  const nodes = new Map<string, Filling<FlowNode>>();
  const links = new Map<string, Filling<FlowLink>>();
  for (const claim of claims) {
    let before: FlowNode | null = null;
    for (const stop of stopsOf(dataset, claim, layers)) {
      const node: Filling<FlowNode> = nodes.get(stop.key) ?? { ...stop, claims: [] };
      nodes.set(stop.key, node);
      node.claims.push(claim);
      if (before) {
        const key = `${before.key} > ${node.key}`;
        const link = links.get(key) ?? { key, from: before, to: node, claims: [] };
        links.set(key, link);
        link.claims.push(claim);
      }
      before = node;
    }
  }
  const rank = new Map(sourcesInOrder(dataset).map((source, index) => [source.id, index]));
  const rankOf = ({ source }: FlowNode) => (source ? (rank.get(source.id) ?? 0) : rank.size);
  return {
    claims,
    layers,
    nodes: [...nodes.values()].sort((a, b) => a.layer - b.layer || rankOf(a) - rankOf(b)),
    links: [...links.values()],
  };
}

/** Ids of the sources of a flow that play a role in it. */
export function sourcesAs(flow: SourceFlow, role: Role): ReadonlySet<string> {
  return new Set(
    flow.nodes.flatMap((node) => (node.role === role && node.source !== null ? node.source.id : [])),
  );
}

/** A record whose claims are still being gathered. */
type Filling<T> = T & { readonly claims: Claim[] };

/** The stops of a claim, one a column that it passes. The publisher is in the last, however short the way. */
function stopsOf(dataset: Dataset, claim: Claim, layers: number): readonly Omit<FlowNode, 'claims'>[] {
  const { source } = lookup(dataset);
  const stops = claim.chain.map((hop, index) => {
    const role = roleOf(claim, index);
    const layer = role === 'publisher' ? layers - 1 : index;
    const found = source.get(hop.source) ?? null;
    return {
      key: `${layer} ${hop.source}`,
      source: found,
      kind: found?.kind ?? ('none' as const),
      role,
      layer,
    };
  });
  if (!isUnattributed(claim)) return stops;
  return [{ key: NO_SOURCE, source: null, kind: 'none', role: 'origin', layer: 0 }, ...stops];
}

/** Key of the node of claims that name no source. */
export const NO_SOURCE = '0';
