import type { SourceFlow } from '../query/sourceFlow.ts';
import type { FlowMetrics } from './flowMetrics.ts';

/** Height of the tallest column, when a claim is as thick as fits the height asked for, within limits. */
export function flowHeight(
  flow: SourceFlow,
  asked: number,
  { gap, least, mostPerClaim }: FlowMetrics,
): number {
  const columns = Array.from({ length: flow.layers }, (_, layer) => {
    const nodes = flow.nodes.filter((node) => node.layer === layer);
    return {
      claims: nodes.reduce((sum, node) => sum + node.claims.length, 0),
      gaps: (nodes.length - 1) * gap,
    };
  });
  const fitting = Math.min(...columns.map(({ claims, gaps }) => (asked - gaps) / claims));
  const perClaim = Math.min(mostPerClaim, Math.max(fitting, least / flow.claims.length));
  return Math.max(...columns.map(({ claims, gaps }) => claims * perClaim + gaps));
}

/** Left edges of the bars. A carrier's label stands right of it, so that the way there may be shorter than the way on. */
export function flowColumns(layers: number, first: number, last: number): readonly number[] {
  const weights = Array.from({ length: layers - 1 }, (_, gap) => (gap === 0 && layers > 2 ? 0.7 : 1));
  const unit = (last - first) / weights.reduce((sum, weight) => sum + weight, 0);
  let x = first;
  return [
    first,
    ...weights.map((weight) => {
      x += weight * unit;
      return x;
    }),
  ];
}
