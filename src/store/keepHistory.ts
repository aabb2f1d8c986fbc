import { randomKey } from '../base/randomKey.ts';
import { type History, presentOf } from '../edit/history.ts';
import { factsOf, type KeptProject, type ProjectInfo } from './projectRecord.ts';
import type { ProjectShelf } from './projectShelf.ts';

/** How many steps opening does again at most, more or less. */
const SNAPSHOT_EVERY = 200;

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
  const present = presentOf(next);
  let isBehind = false;
  const before = await shelf.change(key, (info) => {
    isBehind = info.revision !== known.revision;
    if (isBehind) return null;
    const { snapshotAt } = info;
    // One further on is made of steps that no longer are.
    const stays = snapshotAt !== null && snapshotAt <= from;
    const takes = next.at - (stays ? snapshotAt : 0) >= SNAPSHOT_EVERY;
    const changed: ProjectInfo = {
      ...info,
      ...factsOf(present),
      changed: Date.now(),
      steps: next.steps.length,
      at: next.at,
      revision,
      snapshotAt: takes ? next.at : stays ? snapshotAt : null,
      deleted: null,
    };
    const isSame = from === next.steps.length && from === known.history.steps.length;
    return {
      info: changed,
      ...(!isSame && { steps: { from, edits: next.steps.slice(from) } }),
      ...(takes && { snapshot: { at: next.at, dataset: present } }),
    };
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
