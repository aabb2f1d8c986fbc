import { assertUnreachable } from '../base/assert.ts';
import type { Claim } from '../model/dataset.ts';
import type { FlowLink, FlowNode, SourceFlow } from './sourceFlow.ts';

/** What of a flow is looked at: one of its parts, or a source or an event picked elsewhere. */
export type FlowSpot =
  | { readonly kind: 'node'; readonly key: string }
  | { readonly kind: 'link'; readonly key: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string };

/** The claims of a flow that a spot is about: those that pass through it, or that speak of the event. */
export function claimsAt(flow: SourceFlow, spot: FlowSpot): readonly Claim[] {
  switch (spot.kind) {
    case 'node':
      return nodeAt(flow, spot.key)?.claims ?? [];
    case 'link':
      return linkAt(flow, spot.key)?.claims ?? [];
    case 'source':
      return flow.claims.filter((claim) => claim.chain.some((hop) => hop.source === spot.id));
    case 'event':
      return flow.claims.filter((claim) => claim.event === spot.id);
    default:
      return assertUnreachable(spot);
  }
}

/** The node with a key, where the flow still has it: a narrowing may have taken it away. */
export function nodeAt(flow: SourceFlow, key: string): FlowNode | undefined {
  return flow.nodes.find((node) => node.key === key);
}

/** The same for a link. */
export function linkAt(flow: SourceFlow, key: string): FlowLink | undefined {
  return flow.links.find((link) => link.key === key);
}

/** Id of the source that a spot stands for: the giver of a link; null where there is none. */
export function sourceAt(flow: SourceFlow, spot: FlowSpot): string | null {
  switch (spot.kind) {
    case 'node':
      return nodeAt(flow, spot.key)?.source?.id ?? null;
    case 'link':
      return linkAt(flow, spot.key)?.from.source?.id ?? null;
    case 'source':
      return spot.id;
    case 'event':
      return null;
    default:
      return assertUnreachable(spot);
  }
}
