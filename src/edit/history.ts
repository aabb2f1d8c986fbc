import type { Dataset } from '../model/dataset.ts';
import { applyEdit } from './applyEdit.ts';
import type { Edit } from './edit.ts';
import { editLabel } from './editLabel.ts';
import { checkpointBefore, firstTrail, type Trail, trailAt, trailBefore, trailWith } from './trail.ts';

/**
 * How a dataset came to be: where it started, and each step since. A plain record that can be kept and sent; the datasets
 * in between follow from it. Steps from `at` on were taken back, and can be done again.
 */
export interface History {
  readonly start: Dataset;
  readonly steps: readonly Edit[];
  /** How many of the steps are done. */
  readonly at: number;
}

/** What doing one more step leads to. */
export type HistoryOutcome =
  /** The same history where the step changes nothing: there would be nothing to take back. */
  | { readonly kind: 'done'; readonly history: History }
  /** Nothing was changed. `message` is a sentence. */
  | { readonly kind: 'refused'; readonly message: string };

// Only kept so that it need not be worked out again: `trailOf` makes one for any history.
const trails = new WeakMap<History, Trail>();

/** A history of no steps. */
export function newHistory(start: Dataset): History {
  return { start, steps: [], at: 0 };
}

/** A history from a store, of which the dataset after `at` steps is known: those need not be done again. */
export function resumed(history: History, at: number, dataset: Dataset): History {
  const { start } = history;
  trails.set(history, replayed(history, { ...firstTrail(0, start), checkpoints: [{ at, dataset }] }));
  return history;
}

/**
 * The dataset after the steps that are done. At once for a history that came from `done`, `undone` or `redone` near the
 * last step; else the steps since a checkpoint are done again. A step that is refused changes nothing.
 */
export function presentOf(history: History): Dataset {
  return trailAt(trailOf(history), placeOf(history)) ?? history.start;
}

/** Does one more step. Steps that were taken back before are gone then. */
export function done(history: History, edit: Edit): HistoryOutcome {
  const trail = trailOf(history);
  const present = presentOf(history);
  const outcome = applyEdit(present, edit);
  if (outcome.kind === 'refused') return outcome;
  if (outcome.dataset === present) return { kind: 'done', history };
  const at = placeOf(history) + 1;
  const next: History = { start: history.start, steps: [...history.steps.slice(0, at - 1), edit], at };
  trails.set(next, trailWith(trail, at, outcome.dataset, false));
  return { kind: 'done', history: next };
}

/** Takes the last step back; the same history where there is none. */
export function undone(history: History): History {
  const at = placeOf(history) - 1;
  if (at < 0) return history;
  const next: History = { ...history, at };
  const trail = trailOf(history);
  trails.set(next, trailAt(trail, at) ? trail : trailBefore(trail, replayed(next, trail)));
  return next;
}

/** Does the step again that was taken back last; the same history where there is none. */
export function redone(history: History): History {
  const at = placeOf(history) + 1;
  const edit = history.steps[at - 1];
  if (!edit) return history;
  const next: History = { ...history, at };
  const trail = trailOf(history);
  trails.set(next, trailAt(trail, at) ? trail : trailWith(trail, at, after(presentOf(history), edit), true));
  return next;
}

/** What `undone` takes back, in few words ("Add claim"); null for nothing. */
export function undoes(history: History): string | null {
  const edit = history.steps[placeOf(history) - 1];
  return edit ? editLabel(edit, presentOf(undone(history))) : null;
}

/** What `redone` does again, in few words; null for nothing. */
export function redoes(history: History): string | null {
  const edit = history.steps[placeOf(history)];
  return edit ? editLabel(edit, presentOf(history)) : null;
}

/** A history without the steps that are refused, as of one from a store, and the reason of each that is left out. */
export function soundHistory(history: History): { history: History; lost: readonly string[] } {
  const lost: string[] = [];
  const steps: Edit[] = [];
  let at = 0;
  let dataset = history.start;
  history.steps.forEach((edit, index) => {
    const outcome = applyEdit(dataset, edit);
    if (outcome.kind === 'refused') {
      lost.push(outcome.message);
      return;
    }
    dataset = outcome.dataset;
    steps.push(edit);
    if (index < placeOf(history)) at += 1;
  });
  return { history: lost.length === 0 ? history : { start: history.start, steps, at }, lost };
}

function trailOf(history: History): Trail {
  let trail = trails.get(history);
  if (!trail) {
    trail = replayed(history, firstTrail(0, history.start));
    trails.set(history, trail);
  }
  return trail;
}

/** Does the steps since the last checkpoint again. */
function replayed(history: History, known: Trail): Trail {
  const at = placeOf(history);
  const from = checkpointBefore(known, at) ?? { at: 0, dataset: history.start };
  let trail: Trail = { ...firstTrail(from.at, from.dataset), checkpoints: known.checkpoints };
  let dataset = from.dataset;
  for (let step = from.at; step < at; step += 1) {
    dataset = after(dataset, history.steps[step]);
    trail = trailWith(trail, step + 1, dataset, true);
  }
  return trail;
}

function after(dataset: Dataset, edit: Edit | undefined): Dataset {
  const outcome = edit ? applyEdit(dataset, edit) : null;
  return outcome?.kind === 'done' ? outcome.dataset : dataset;
}

/** `at` of a record from a store may be anything. */
function placeOf({ at, steps }: History): number {
  return Number.isInteger(at) ? Math.min(Math.max(at, 0), steps.length) : steps.length;
}
