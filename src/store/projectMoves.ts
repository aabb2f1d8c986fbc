import { assertUnreachable } from '../base/assert.ts';
import type { Edit } from '../edit/edit.ts';
import { editLabel } from '../edit/editLabel.ts';
import { done, type History, presentOf, redone, undone } from '../edit/history.ts';
import { besideOthers, type NewRecords, type OtherIds, SAME_IDS } from '../edit/newRecords.ts';
import { sameValue } from '../edit/sameValue.ts';
import { withIds } from '../edit/withIds.ts';

/** What somebody did in one tab, and what is not on the device yet. */
export type Move =
  /** `adds` is what was new when it was done. */
  | { readonly kind: 'edit'; readonly edit: Edit; readonly adds: NewRecords }
  /** Takes this step back, and no other. */
  | { readonly kind: 'undo'; readonly edit: Edit }
  | { readonly kind: 'redo'; readonly edit: Edit };

/** Moves as they were done once more, on top of what another tab did. */
export interface Moved {
  readonly history: History;
  /** Those that have something to write. */
  readonly moves: readonly Move[];
  /** What could not be done there, a sentence each. */
  readonly told: readonly string[];
}

/**
 * Does what was done in one tab again, on top of what another did meanwhile. Steps are records that say what they change,
 * so both stand afterwards. A step is refused where the other tab removed what it speaks of.
 */
export function movedOnto(history: History, moves: readonly Move[]): Moved {
  let outcome: Moved = { history, moves: [], told: [] };
  let others = SAME_IDS;
  for (const move of moves) {
    const next = moveOnto(outcome.history, move, others);
    others = next.others;
    outcome = {
      history: next.history,
      moves: next.history === outcome.history ? outcome.moves : [...outcome.moves, next.move],
      told: next.told === null ? outcome.told : [...outcome.told, next.told],
    };
  }
  return outcome;
}

interface Step {
  readonly history: History;
  readonly move: Move;
  readonly told: string | null;
  readonly others: OtherIds;
}

function moveOnto(history: History, move: Move, others: OtherIds): Step {
  const before = history.steps[history.at - 1];
  const after = history.steps[history.at];
  switch (move.kind) {
    case 'edit':
      return editOnto(history, move, others);
    case 'undo': {
      const edit = withIds(move.edit, (list, id) => others[list].get(id) ?? id);
      const own: Move = { kind: 'undo', edit };
      if (sameValue(before, edit)) return { history: undone(history), move: own, told: null, others };
      const { start, steps, at } = history;
      const number = steps.findIndex((step) => sameValue(step, edit));
      // Another tab took it back already, or its log goes on without it.
      if (number < 0 || number >= at) return { history, move: own, told: null, others };
      const name = editLabel(edit, presentOf({ start, steps, at: number }));
      const told = `“${name}” was not taken back: another tab has gone on since.`;
      return { history, move: own, told, others };
    }
    case 'redo': {
      const edit = withIds(move.edit, (list, id) => others[list].get(id) ?? id);
      const own: Move = { kind: 'redo', edit };
      if (sameValue(after, edit)) return { history: redone(history), move: own, told: null, others };
      if (sameValue(before, edit)) return { history, move: own, told: null, others };
      // Another tab went on elsewhere, and the step is gone from the log: it becomes a new one.
      return editOnto(history, { kind: 'edit', edit, adds: [] }, others);
    }
    default:
      return assertUnreachable(move);
  }
}

function editOnto(history: History, move: Extract<Move, { kind: 'edit' }>, others: OtherIds): Step {
  const present = presentOf(history);
  const beside = besideOthers(move.edit, move.adds, present, others);
  const outcome = done(history, beside.edit);
  const own: Move = { kind: 'edit', edit: beside.edit, adds: beside.adds };
  if (outcome.kind === 'done')
    return { history: outcome.history, move: own, told: null, others: beside.others };
  const told = `“${editLabel(beside.edit, present)}” could not be kept: another tab has changed what it is about. ${outcome.message}`;
  return { history, move: own, told, others };
}
