import { useCallback, useEffect, useState } from 'react';
import { deleteProject, duplicateProject, renameProject, undeleteProject } from '../store/projectActions.ts';
import { hearNews } from '../store/projectNews.ts';
import type { ProjectInfo } from '../store/projectRecord.ts';
import { listProjects, type ProjectList } from '../store/projects.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';

/** The projects of this device, and what can be done about them. */
export interface Projects {
  /** Undefined while they are looked up. */
  readonly list: ProjectList | undefined;
  /** What just happened, a sentence; null for nothing. */
  readonly said: string | null;
  rename(project: ProjectInfo, title: string): void;
  duplicate(project: ProjectInfo): void;
  remove(project: ProjectInfo): void;
  putBack(project: ProjectInfo): void;
}

/** Looks the projects up when it is first used, and after each change of them, in this tab or another. */
export function useProjects(): Projects {
  const [list, setList] = useState<ProjectList>();
  const [said, setSaid] = useState<string | null>(null);
  const look = useCallback(async () => setList(await listProjects()), []);
  useEffect(() => {
    void look();
    return hearNews(() => void look());
  }, [look]);
  const done = async (failed: Promise<string | null>, good: string) => {
    setSaid((await failed) ?? good);
    await look();
  };
  return {
    list,
    said,
    rename: (project, title) => void done(renamed(project.key, title), `It is called “${title}” now.`),
    duplicate: (project) => void done(duplicateProject(project.key), `“${project.title}” has a copy.`),
    remove: (project) => void done(deleteProject(project.key), `“${project.title}” is deleted.`),
    putBack: (project) => void done(undeleteProject(project.key), `“${project.title}” is there again.`),
  };
}

/** That of the project on screen is a step like any other. */
async function renamed(key: string, title: string): Promise<string | null> {
  const project = useProject.getState();
  const { dataset } = useWhence.getState();
  if (project.key !== key || !dataset) return renameProject(key, title);
  const { summary, timeZone } = dataset;
  return project.edit({ kind: 'describe', head: { title, summary, timeZone } });
}
