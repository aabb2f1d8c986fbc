import { randomKey } from '../base/randomKey.ts';
import { done, type History, presentOf } from '../edit/history.ts';
import { deviceShelf } from './deviceShelf.ts';
import { freshProject, keepHistory } from './keepHistory.ts';
import { tellNews } from './projectNews.ts';
import type { ProjectShelf } from './projectShelf.ts';
import { heldProjects, readProject } from './projects.ts';
import { faultWords } from './storageFault.ts';

/** Gives a project that is not open another title, as one step. Returns a sentence where that failed. Never rejects. */
export async function renameProject(
  key: string,
  title: string,
  shelf: ProjectShelf = deviceShelf,
): Promise<string | null> {
  return told(async () => {
    // Another tab may be at work on it: then this is done on top of that.
    for (;;) {
      const project = await readProject(key, shelf);
      if (!project) return GONE;
      const renamed = titled(project.history, title);
      if (typeof renamed === 'string') return renamed;
      const known = { revision: project.info.revision, history: project.history };
      const outcome = await keepHistory(shelf, key, known, renamed);
      if (outcome.kind === 'gone') return GONE;
      if (outcome.kind === 'behind') continue;
      tellNews({ key, revision: outcome.revision });
      return null;
    }
  });
}

/** Makes a project with the same steps, and “(copy)” after its title. Returns a sentence where that failed. */
export async function duplicateProject(
  key: string,
  shelf: ProjectShelf = deviceShelf,
): Promise<string | null> {
  return told(async () => {
    const project = await readProject(key, shelf);
    if (!project) return GONE;
    const copy = titled(project.history, `${presentOf(project.history).title} (copy)`);
    if (typeof copy === 'string') return copy;
    const fresh = freshProject(copy, randomKey());
    await shelf.add(fresh);
    tellNews(fresh.info);
    return null;
  });
}

/** With one more step, which changes the title; a sentence where that is no title. */
export function titled(history: History, title: string): History | string {
  const { summary, timeZone } = presentOf(history);
  const outcome = done(history, { kind: 'describe', head: { title, summary, timeZone } });
  return outcome.kind === 'refused' ? outcome.message : outcome.history;
}

/** Deletes a project; within ten minutes it can be had back. Returns a sentence where that failed. Never rejects. */
export function deleteProject(key: string, shelf: ProjectShelf = deviceShelf): Promise<string | null> {
  return mark(key, Date.now(), shelf);
}

/** Takes the deletion of a project back. Returns a sentence where that failed. Never rejects. */
export function undeleteProject(key: string, shelf: ProjectShelf = deviceShelf): Promise<string | null> {
  return mark(key, null, shelf);
}

const GONE = 'This project is no longer on this device.';

async function mark(key: string, deleted: number | null, shelf: ProjectShelf): Promise<string | null> {
  const held = heldProjects.get(key);
  if (held) heldProjects.set(key, { ...held, info: { ...held.info, deleted } });
  const fault = await told(async () => {
    const before = await shelf.change(key, (info) => ({ info: { ...info, deleted } }));
    tellNews({ key, revision: deleted === null ? (before?.revision ?? null) : null });
    return before ? null : GONE;
  });
  return held ? null : fault;
}

async function told(act: () => Promise<string | null>): Promise<string | null> {
  try {
    return await act();
  } catch (error) {
    return faultWords(error);
  }
}
