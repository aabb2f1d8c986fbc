import { randomKey } from '../base/randomKey.ts';
import { type History, presentOf } from '../edit/history.ts';
import { factsOf, type KeptProject, type ProjectInfo } from './projectRecord.ts';
import type { ProjectShelf } from './projectShelf.ts';

/** What a tab knows of the log on the device. */
export interface KnownLog {
  readonly revision: string;
  readonly history: History;
}

/** What became of a write. */
export type KeepOutcome =
  /** It is on the device. `revived`: the project had been deleted, and no longer is. */
  | { readonly kind: 'kept'; readonly revision: string; readonly revived: boolean }
  /** Another tab has written since, and nothing was written now. */
  | { readonly kind: 'behind' }
  /** There is no such project on this device (any more). */
  | { readonly kind: 'gone' };

/**
 * Writes a project's log as far as it differs from what this tab knows to be there; in one transaction, which looks
 * first whether that is still there. Rejects where the device does not take it.
 *
 * @param next made from `known.history` (`done`, `undone`, `redone`): steps that stay are the same records.
 */
export async function keepHistory(
  shelf: ProjectShelf,
  key: string,
  known: KnownLog,
  next: History,
): Promise<KeepOutcome> {
  const revision = randomKey();
  const from = sharedSteps(known.history, next);
  const facts = factsOf(presentOf(next));
  let isBehind = false;
  const before = await shelf.change(key, (info) => {
    isBehind = info.revision !== known.revision;
    if (isBehind) return null;
    const { snapshotAt } = info;
    const changed: ProjectInfo = {
      ...info,
      ...facts,
      changed: Date.now(),
      steps: next.steps.length,
      at: next.at,
      revision,
      // Made of steps that no longer are.
      snapshotAt: snapshotAt !== null && snapshotAt > from ? null : snapshotAt,
      deleted: null,
    };
    return from === next.steps.length && from === known.history.steps.length
      ? { info: changed }
      : { info: changed, steps: { from, edits: next.steps.slice(from) } };
  });
  if (!before) return { kind: 'gone' };
  return isBehind ? { kind: 'behind' } : { kind: 'kept', revision, revived: before.deleted !== null };
}

/** A project that is not on the device yet. */
export function freshProject(history: History, key: string = randomKey(), created = Date.now()): KeptProject {
  const { start, steps, at } = history;
  const info: ProjectInfo = {
    key,
    ...factsOf(presentOf(history)),
    created,
    changed: Date.now(),
    steps: steps.length,
    at,
    revision: randomKey(),
    snapshotAt: null,
    deleted: null,
  };
  return { info, start, steps, snapshot: null };
}

/** How many steps from the beginning two histories share. */
function sharedSteps(one: History, other: History): number {
  const length = Math.min(one.steps.length, other.steps.length);
  let shared = 0;
  while (shared < length && one.steps[shared] === other.steps[shared]) shared += 1;
  return shared;
}
