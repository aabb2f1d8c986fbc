import { type History, presentOf } from '../edit/history.ts';
import type { ProjectInfo } from './projectRecord.ts';
import type { ProjectShelf } from './projectShelf.ts';

/** How many steps are done again at opening before it is worth keeping what they lead to. */
const ENOUGH = 100;

/** Keeps the dataset of a project that was just opened, where that spares many steps the next time. Never rejects. */
export async function takeSnapshot(
  shelf: ProjectShelf,
  { key, revision, snapshotAt }: ProjectInfo,
  history: History,
): Promise<void> {
  const { at } = history;
  if (Math.abs(at - (snapshotAt ?? 0)) < ENOUGH) return;
  const dataset = presentOf(history);
  try {
    await shelf.change(key, (info) =>
      info.revision === revision ? { info: { ...info, snapshotAt: at }, snapshot: { at, dataset } } : null,
    );
  } catch {
    // It only makes opening quicker.
  }
}
