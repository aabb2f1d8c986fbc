import { ensureEdit } from '../edit/ensureEdit.ts';
import { type History, newHistory, resumed } from '../edit/history.ts';
import type { Dataset } from '../model/dataset.ts';
import { deviceShelf } from './deviceShelf.ts';
import { freshProject } from './keepHistory.ts';
import { type KeptProject, type ProjectInfo, REGRET } from './projectRecord.ts';
import type { ProjectShelf } from './projectShelf.ts';
import { faultWords } from './storageFault.ts';

/** The projects of this device, the one changed last first; or a sentence why there are none to be had. */
export type ProjectList =
  | {
      readonly kind: 'good';
      readonly projects: readonly ProjectInfo[];
      /** Deleted not long ago: `undeleteProject` has them back. */
      readonly deleted: readonly ProjectInfo[];
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Projects as they are in this tab, where the device has not, or not yet, taken that; by key. They go with the tab. */
export const heldProjects = new Map<string, KeptProject>();

/** Lists the projects. What was deleted too long ago is erased first. Never rejects. */
export async function listProjects(shelf: ProjectShelf = deviceShelf): Promise<ProjectList> {
  const held = [...heldProjects.values()].map(({ info }) => info);
  try {
    const oldest = Date.now() - REGRET;
    await shelf.erase(({ deleted }) => deleted !== null && deleted < oldest);
    return sorted([...(await shelf.list()).filter(({ key }) => !heldProjects.has(key)), ...held]);
  } catch (error) {
    if (held.length > 0) return sorted(held);
    return { kind: 'failed', message: faultWords(error) };
  }
}

function sorted(infos: readonly ProjectInfo[]): ProjectList {
  const latestFirst = [...infos].sort((a, b) => b.changed - a.changed);
  return {
    kind: 'good',
    projects: latestFirst.filter(({ deleted }) => deleted === null),
    deleted: latestFirst.filter(({ deleted }) => deleted !== null),
  };
}

/**
 * Makes a project of a dataset, in this tab; opening it writes it to the device, and goes on where that fails.
 *
 * @param title in place of the dataset's own.
 * @returns its key.
 */
export function createProject(start: Dataset, title: string = start.title): string {
  const project = freshProject(newHistory(title === start.title ? start : { ...start, title }));
  heldProjects.set(project.info.key, project);
  return project.info.key;
}

/** A project as it was left; null for none on this device. @throws (rejects) where the device has no storage. */
export async function readProject(
  key: string,
  shelf: ProjectShelf = deviceShelf,
): Promise<{ history: History; info: ProjectInfo } | null> {
  const [project] = await Promise.all([shelf.read(key), ensureEdit()]);
  return project && { history: historyOf(project), info: project.info };
}

/** The history of a project, from its snapshot on where it has one. */
export function historyOf({ info, start, steps, snapshot }: KeptProject): History {
  const history: History = { start, steps, at: info.at };
  const isTrue = snapshot !== null && snapshot.at === info.snapshotAt && snapshot.at <= steps.length;
  return isTrue ? resumed(history, snapshot.at, snapshot.dataset) : history;
}
