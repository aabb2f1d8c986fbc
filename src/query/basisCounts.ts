import type { Dataset } from '../model/dataset.ts';

/** On what the placing of a dataset's events rests, as numbers of events. They add up to all events. */
export interface BasisCounts {
  readonly stated: number;
  readonly inferred: number;
  readonly external: number;
  /** Placed, but the file does not say on what ground. */
  readonly unsaid: number;
  readonly undated: number;
}

/** Counts events by what their time rests on. */
export function basisCounts(dataset: Dataset): BasisCounts {
  const counts = { stated: 0, inferred: 0, external: 0, unsaid: 0, undated: 0 };
  for (const { time } of dataset.events) counts[time.start ? (time.basis ?? 'unsaid') : 'undated'] += 1;
  return counts;
}
