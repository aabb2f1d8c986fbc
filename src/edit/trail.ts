import type { Dataset } from '../model/dataset.ts';

/** The datasets that are kept along a history. Never changed: each history has its own, which shares with its neighbours. */
export interface Trail {
  /** After how many steps the first of `recent` is. */
  readonly first: number;
  /** One dataset a step, without gaps. Never empty. */
  readonly recent: readonly Dataset[];
  /** Few, over all steps; in order. */
  readonly checkpoints: readonly Checkpoint[];
}

export interface Checkpoint {
  readonly at: number;
  readonly dataset: Dataset;
}

/** How many neighbours are kept, so that steps among them cost nothing to take back. */
export const MOST_RECENT = 200;
/** Steps from one checkpoint to the next, at first. With more than `MOST_CHECKPOINTS` each second goes. */
export const CHECKPOINT_EVERY = 100;
export const MOST_CHECKPOINTS = 50;

/** The trail of a history of which one dataset is known. */
export function firstTrail(at: number, dataset: Dataset): Trail {
  return { first: at, recent: [dataset], checkpoints: [] };
}

/** The dataset after `at` steps, or null where it is not kept. */
export function trailAt(trail: Trail, at: number): Dataset | null {
  return trail.recent[at - trail.first] ?? null;
}

/** The last checkpoint that is not after `at`; null for none. */
export function checkpointBefore({ checkpoints }: Trail, at: number): Checkpoint | null {
  return checkpoints.findLast((checkpoint) => checkpoint.at <= at) ?? null;
}

/** With the dataset after `at` steps, the one before being kept. What was kept beyond stays only for `keepsBeyond`. */
export function trailWith(trail: Trail, at: number, dataset: Dataset, keepsBeyond: boolean): Trail {
  const recent = [...trail.recent.slice(0, at - trail.first), dataset];
  const over = Math.max(0, recent.length - MOST_RECENT);
  const checkpoints = keepsBeyond ? trail.checkpoints : trail.checkpoints.filter((one) => one.at < at);
  return {
    first: trail.first + over,
    recent: recent.slice(over),
    checkpoints:
      at % CHECKPOINT_EVERY === 0 ? thinned(withCheckpoint(checkpoints, { at, dataset })) : checkpoints,
  };
}

/** With an earlier stretch, as worked out again. Of what was kept after it as much stays as there is room for. */
export function trailBefore(trail: Trail, stretch: Trail): Trail {
  const end = stretch.first + stretch.recent.length;
  const after = end === trail.first ? trail.recent : [];
  return { ...stretch, recent: [...stretch.recent, ...after].slice(0, MOST_RECENT) };
}

function withCheckpoint(checkpoints: readonly Checkpoint[], one: Checkpoint): readonly Checkpoint[] {
  if (checkpoints.some(({ at }) => at === one.at)) return checkpoints;
  return [...checkpoints, one].sort((a, b) => a.at - b.at);
}

function thinned(checkpoints: readonly Checkpoint[]): readonly Checkpoint[] {
  if (checkpoints.length <= MOST_CHECKPOINTS) return checkpoints;
  return checkpoints.filter((_, index) => index % 2 === 1);
}
