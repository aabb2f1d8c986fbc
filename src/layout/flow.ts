import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import type { FlowLink, FlowNode, SourceFlow } from '../query/sourceFlow.ts';
import { flowColumns, flowHeight } from './flowColumns.ts';
import { type FlowGutters, type FlowLabel, flowGutters, flowLabel } from './flowLabel.ts';
import { FLOW_METRICS, type FlowMetrics } from './flowMetrics.ts';
import type { Measure } from './measure.ts';

/** A node, placed: its bar, and its label beside it. */
export interface FlowSceneNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: FlowLabel;
}

/** A band between two nodes: `width` px thick, its middle at `fromY` and `toY`. */
export interface FlowSceneLink {
  readonly link: FlowLink;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly width: number;
}

/** A flow as drawn. Nodes stand column by column, each column from top to bottom; links from top to bottom as well. */
export interface FlowScene {
  readonly width: number;
  readonly height: number;
  /** Left edges of the columns' bars. */
  readonly columns: readonly number[];
  readonly nodes: readonly FlowSceneNode[];
  readonly links: readonly FlowSceneLink[];
}

type Node = SankeyNode<{ node: FlowNode }, { link: FlowLink }>;
type Link = SankeyLink<{ node: FlowNode }, { link: FlowLink }>;

/**
 * A Sankey diagram (Riall Sankey 1898, as computed by d3-sankey) of a flow with at least one claim: every claim is as
 * wide everywhere. Labels stand at both sides of the columns, and right of those between.
 *
 * @param size what the flow should fill. It is as wide as that, and as high, or higher where nodes and labels need it.
 */
export function flowLayout(
  flow: SourceFlow,
  size: { readonly width: number; readonly height: number },
  measure: Measure,
  metrics: FlowMetrics = FLOW_METRICS,
): FlowScene {
  const { bar, gap, margin } = metrics;
  const height = flowHeight(flow, size.height - 2 * margin, metrics);
  const gutters = flowGutters(flow, size.width, measure);
  const left = gutters.start;
  const right = Math.max(left + 2 * bar, size.width - gutters.end);
  const columns = flowColumns(flow.layers, left, right - bar);
  const arranged = (order: ReadonlyMap<string, number> | null) => {
    const made = sankey<{ node: FlowNode }, { link: FlowLink }>()
      .nodeId((each) => (each as Node).node.key)
      .nodeAlign((each) => (each as Node).node.layer)
      .nodeWidth(bar)
      .nodePadding(gap)
      .extent([
        [left, margin],
        [right, margin + height],
      ]);
    const rank = (each: Node) => order?.get(each.node.key) ?? 0;
    if (order) made.nodeSort((a, b) => rank(a as Node) - rank(b as Node));
    return made({
      nodes: flow.nodes.map((node) => ({ node })),
      links: flow.links.map((link) => ({
        link,
        source: link.from.key,
        target: link.to.key,
        value: link.claims.length,
      })),
    });
  };
  // First in the order in which the fewest bands cross, then with "no source named" below all others: it is no source.
  const { nodes, links } = arranged(orderOf(arranged(null).nodes));
  return {
    width: size.width,
    height: height + 2 * margin,
    columns,
    nodes: nodes
      .map((each) => placed(each, columns, gutters, measure, metrics))
      .sort((a, b) => a.node.layer - b.node.layer || a.y - b.y),
    links: links
      .map((each) => placedLink(each, columns, bar))
      .sort((a, b) => a.fromY - b.fromY || a.toY - b.toY),
  };
}

function orderOf(nodes: readonly Node[]): ReadonlyMap<string, number> {
  return new Map(nodes.map(({ node, y0 = 0 }) => [node.key, node.source ? y0 : Number.POSITIVE_INFINITY]));
}

function placed(
  { node, y0 = 0, y1 = 0 }: Node,
  columns: readonly number[],
  gutters: FlowGutters,
  measure: Measure,
  { bar, sliver }: FlowMetrics,
): FlowSceneNode {
  const height = Math.max(sliver, y1 - y0);
  const x = columns[node.layer] ?? 0;
  const box = { x, y: (y0 + y1 - height) / 2, width: bar, height };
  return { node, ...box, label: flowLabel(node, box, columns, gutters, measure) };
}

function placedLink(
  { link, y0 = 0, y1 = 0, width = 0 }: Link,
  columns: readonly number[],
  bar: number,
): FlowSceneLink {
  const fromX = (columns[link.from.layer] ?? 0) + bar;
  return { link, fromX, fromY: y0, toX: columns[link.to.layer] ?? 0, toY: y1, width };
}
