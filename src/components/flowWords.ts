import { assertUnreachable } from '../base/assert.ts';
import { isolated } from '../base/isolated.ts';
import type { Dataset, Source } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { claimsAt, type FlowSpot, linkAt, nodeAt } from '../query/flowSpot.ts';
import type { FlowLink, FlowNode, SourceFlow } from '../query/sourceFlow.ts';
import { shareOfClaims } from './shareWords.ts';

/** What a spot of a flow amounts to, in one sentence: "6 of 42 claims (14 %) reached us through Reuters." */
export function spotWords(dataset: Dataset, flow: SourceFlow, spot: FlowSpot): string {
  const { words, one } = shareOfClaims(claimsAt(flow, spot).length, flow.claims.length);
  return `${words} ${clause(dataset, flow, spot, one)}.`;
}

function clause(dataset: Dataset, flow: SourceFlow, spot: FlowSpot, one: boolean): string {
  const tables = lookup(dataset);
  switch (spot.kind) {
    case 'node': {
      const node = nodeAt(flow, spot.key);
      return node ? nodeClause(node, one) : '';
    }
    case 'link': {
      const link = linkAt(flow, spot.key);
      return link ? linkClause(link, one) : '';
    }
    case 'source':
      return `${one ? 'has' : 'have'} ${isolated(tables.source.get(spot.id)?.name ?? spot.id)} somewhere in the chain`;
    case 'event':
      return `${one ? 'is' : 'are'} about “${isolated(tables.event.get(spot.id)?.title ?? spot.id)}”`;
    default:
      return assertUnreachable(spot);
  }
}

function nodeClause({ role, source }: FlowNode, one: boolean): string {
  if (!source) return `${one ? 'names' : 'name'} no source`;
  const name = named(source);
  switch (role) {
    case 'origin':
      return `${one ? 'originates' : 'originate'} with ${name}`;
    case 'carrier':
      return `reached us through ${name}`;
    case 'publisher':
      return `${one ? 'was' : 'were'} published by ${name}`;
    default:
      return assertUnreachable(role);
  }
}

function linkClause({ from, to }: FlowLink, one: boolean): string {
  if (!to.source) return '';
  if (!from.source) return `${one ? 'was' : 'were'} published by ${named(to.source)} with no source named`;
  return `went from ${named(from.source)} to ${named(to.source)}`;
}

function named(source: Source): string {
  return source.anonymous ? `${isolated(source.name)} (unnamed)` : isolated(source.name);
}

/** Names of the columns of a flow, from origin to publisher. */
export function layerNames(layers: number): readonly string[] {
  return Array.from({ length: layers }, (_, layer) => {
    if (layer === 0) return 'Origin';
    if (layer === layers - 1) return 'Publisher';
    return layers === 3 ? 'Carrier' : `Carrier ${layer}`;
  });
}
