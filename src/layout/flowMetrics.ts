/** Measures of the flow, in px. */
export interface FlowMetrics {
  /** Width of a node's bar. */
  readonly bar: number;
  /** From the end of one node to the beginning of the next: with a label of one line it is a target of 24 px. */
  readonly gap: number;
  /** Free space above the first node and below the last. */
  readonly margin: number;
  /** Least height of all claims together, before the flow grows taller than it was asked to be. */
  readonly least: number;
  /** Most that one claim takes: a handful must not look like a flood. */
  readonly mostPerClaim: number;
  /** Least height in which a node is drawn. */
  readonly sliver: number;
}

export const FLOW_METRICS: FlowMetrics = {
  bar: 10,
  gap: 24,
  margin: 8,
  least: 240,
  mostPerClaim: 14,
  sliver: 2,
};
