import type { Claim, Source } from '../model/dataset.ts';
import type { OriginKind, Role } from '../model/provenance.ts';
import type { FlowNode, SourceFlow } from './sourceFlow.ts';

/** A source in a role, in whichever columns it plays it. */
export interface FlowBar {
  /** Key of the first of its nodes. */
  readonly key: string;
  /** Null: no source named. */
  readonly source: Source | null;
  readonly kind: OriginKind;
  /** Each once, also where the source comes twice in a chain. */
  readonly claims: readonly Claim[];
}

const ROLES: readonly Role[] = ['origin', 'carrier', 'publisher'];

/** The nodes of a flow as lists, one for each role that anybody plays; in each the one with the most claims first. */
export function flowBars(
  flow: SourceFlow,
): readonly { readonly role: Role; readonly bars: readonly FlowBar[] }[] {
  return ROLES.map((role) => {
    const bySource = new Map<string, FlowNode[]>();
    for (const node of flow.nodes) {
      if (node.role !== role) continue;
      const id = node.source?.id ?? '';
      bySource.set(id, [...(bySource.get(id) ?? []), node]);
    }
    const bars = [...bySource.values()].flatMap((nodes) => barOf(nodes) ?? []);
    return { role, bars: bars.sort((a, b) => b.claims.length - a.claims.length) };
  }).filter(({ bars }) => bars.length > 0);
}

function barOf(nodes: readonly FlowNode[]): FlowBar | null {
  const [first] = nodes;
  if (!first) return null;
  const claims = [...new Set(nodes.flatMap((node) => node.claims))];
  return { key: first.key, source: first.source, kind: first.kind, claims };
}
