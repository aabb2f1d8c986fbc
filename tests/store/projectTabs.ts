import { newHistory, presentOf } from '../../src/edit/history.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { freshProject } from '../../src/store/keepHistory.ts';
import { ProjectSession } from '../../src/store/projectSession.ts';
import { readProject } from '../../src/store/projects.ts';
import type { MemoryShelf } from './memoryShelf.ts';

/** A tab with a project open, and what it said. */
export interface Tab {
  readonly session: ProjectSession;
  readonly notices: string[];
  readonly titles: () => readonly string[];
}

/** Tabs with one project; news of a change comes to the others after `turn`. */
export async function openTabs(
  shelf: MemoryShelf,
  start: Dataset,
  count: number,
  turn: (what: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly Tab[]> {
  const key = 'shared';
  await shelf.add(freshProject(newHistory(start), key));
  const tabs: Tab[] = [];
  for (let index = 0; index < count; index += 1) tabs.push(await openTab(shelf, key, tabs, turn));
  return tabs;
}

export async function openTab(
  shelf: MemoryShelf,
  key: string,
  tabs: readonly Tab[] = [],
  turn: (what: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<Tab> {
  const project = await readProject(key, shelf);
  if (!project) throw new Error(`no project ${key}`);
  const { history, info } = project;
  const notices: string[] = [];
  const session: ProjectSession = new ProjectSession(
    { key, created: info.created, history, revision: info.revision },
    {
      shelf,
      tell: (news) => {
        for (const other of tabs)
          if (other.session !== session) void turn('news').then(() => other.session.heard(news));
      },
      shown: () => undefined,
      notify: (sentence) => notices.push(sentence),
    },
  );
  return { session, notices, titles: () => presentOf(session.history).events.map((event) => event.title) };
}
