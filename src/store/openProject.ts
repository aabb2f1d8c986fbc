import { ensureEdit } from '../edit/ensureEdit.ts';
import { presentOf, redoes, undoes } from '../edit/history.ts';
import type { Dataset } from '../model/dataset.ts';
import { deviceShelf } from './deviceShelf.ts';
import { freshProject } from './keepHistory.ts';
import { hearNews, tellNews } from './projectNews.ts';
import { ProjectSession } from './projectSession.ts';
import { heldProjects, historyOf, readProject } from './projects.ts';
import type { OpenProject } from './sessionPorts.ts';
import { faultWords } from './storageFault.ts';
import { takeSnapshot } from './takeSnapshot.ts';
import { noProject, useProject } from './useProject.ts';
import { useWhence } from './useWhence.ts';

/** A project that can be put on screen. */
export type OpenedProject =
  | {
      readonly kind: 'good';
      readonly dataset: Dataset;
      /** Makes it the one at work. Call it right after its dataset was put on screen. */
      begin(): void;
    }
  /** A sentence. */
  | { readonly kind: 'failed'; readonly message: string };

/** Those at work in this tab: the one on screen, and others as long as something of them is not written. */
const sessions = new Map<string, ProjectSession>();
let current: ProjectSession | null = null;

/** Reads a project of this device, or one that is in this tab alone. Never rejects. */
export async function openProject(key: string): Promise<OpenedProject> {
  try {
    await ensureEdit();
    const session = sessions.get(key) ?? (await sessionOf(key));
    if (!session)
      return {
        kind: 'failed',
        message:
          'This project was made on another device or in another browser, or is no longer on this one. Restore it from a back-up file.',
      };
    return { kind: 'good', dataset: presentOf(session.history), begin: () => begin(session) };
  } catch (error) {
    return { kind: 'failed', message: `The project could not be read. ${faultWords(error)}` };
  }
}

async function sessionOf(key: string): Promise<ProjectSession | null> {
  const held = heldProjects.get(key);
  if (held) {
    const { created } = held.info;
    return newSession({ key, created, history: historyOf(held), revision: null });
  }
  const project = await readProject(key);
  if (!project || project.info.deleted !== null) return null;
  const { history, info } = project;
  void takeSnapshot(deviceShelf, info, history);
  return newSession({ key, created: info.created, history, revision: info.revision });
}

function newSession(project: OpenProject): ProjectSession {
  const session: ProjectSession = new ProjectSession(project, {
    shelf: deviceShelf,
    tell: tellNews,
    shown: () => {
      // So that lists and back-ups have it too.
      if (!session.isUnsaved) heldProjects.delete(project.key);
      else if (session.saved.kind === 'failed' || heldProjects.has(project.key))
        heldProjects.set(project.key, freshProject(session.history, project.key, project.created));
      if (session === current) show(session);
      else leave(session);
    },
    notify: (sentence) => useWhence.getState().notify(sentence),
  });
  return session;
}

function begin(session: ProjectSession): void {
  hear();
  current = session;
  sessions.set(session.key, session);
  useProject.setState({
    key: session.key,
    edit: (edit) => session.edit(edit),
    undo: () => session.undo(),
    redo: () => session.redo(),
    retry: () => void session.write(),
    end: () => end(session),
  });
  show(session);
  // Another tab may have gone on since it was read.
  session.look();
  void session.write();
}

function end(session: ProjectSession): void {
  if (session !== current) return;
  current = null;
  noProject();
  leave(session);
}

/** One that is not on screen stays only until all of it is written. */
function leave(session: ProjectSession): void {
  if (!session.isUnsaved) sessions.delete(session.key);
}

function show({ history, saved }: ProjectSession): void {
  const dataset = presentOf(history);
  if (useWhence.getState().dataset !== dataset) useWhence.getState().showEdited(dataset);
  useProject.setState({ saved, undoes: undoes(history), redoes: redoes(history) });
}

let hears = false;

function hear(): void {
  if (hears) return;
  hears = true;
  hearNews((news) => sessions.get(news.key)?.heard(news));
  // A page that slept, or came back from the history, heard nothing meanwhile.
  const look = () => {
    if (document.visibilityState === 'visible') current?.look();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  window.addEventListener('beforeunload', (leaving) => {
    if ([...sessions.values()].some((session) => session.isUnsaved)) leaving.preventDefault();
  });
}
