import type { Claim, Dataset } from '../model/dataset.ts';
import { sayingOf } from './saying.ts';

/**
 * The instants of the second clock at which something changes: a claim may have been said from then on, or was surely
 * said by then. Distinct, in order, in epoch milliseconds; empty when no saying has a time.
 */
export function knownSteps(dataset: Dataset, claims: readonly Claim[]): readonly number[] {
  const steps = new Set<number>();
  for (const claim of claims) {
    const saying = sayingOf(dataset, claim);
    const edges = saying.kind === 'window' ? [saying.window.earliest, saying.window.latest] : [saying.by];
    for (const edge of edges) if (edge !== null && Number.isFinite(edge)) steps.add(edge);
  }
  return [...steps].sort((a, b) => a - b);
}

const scales = new WeakMap<Dataset, readonly number[]>();

/** The steps of all claims of a dataset, whatever is narrowed: the scale of the slider. Kept with the dataset. */
export function allSteps(dataset: Dataset): readonly number[] {
  const known = scales.get(dataset);
  if (known) return known;
  const made = knownSteps(dataset, dataset.claims);
  scales.set(dataset, made);
  return made;
}

/** Index of the last step at or before an instant; -1 before the first. */
export function stepIndex(steps: readonly number[], known: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((steps[mid] ?? Infinity) <= known) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** The first step after an instant; null after the last. From nowhere (null: all is shown) it is the first of all. */
export function stepAfter(steps: readonly number[], known: number | null): number | null {
  return steps[known === null ? 0 : stepIndex(steps, known) + 1] ?? null;
}

/** The last step before an instant; null before the first. From nowhere it is the last of all. */
export function stepBefore(steps: readonly number[], known: number | null): number | null {
  if (known === null) return steps.at(-1) ?? null;
  const at = stepIndex(steps, known);
  return steps[steps[at] === known ? at - 1 : at] ?? null;
}
