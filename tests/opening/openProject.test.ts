// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyDataset } from '../../src/edit/emptyDataset.ts';
import { createOpenFlow } from '../../src/opening/openFlow.ts';
import { deviceShelf } from '../../src/store/deviceShelf.ts';
import { deleteProject, undeleteProject } from '../../src/store/projectActions.ts';
import { backUp } from '../../src/store/projectBackUp.ts';
import { createProject, heldProjects, listProjects } from '../../src/store/projects.ts';
import { useDesk } from '../../src/store/useDesk.ts';
import { useProject } from '../../src/store/useProject.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import type { MemoryShelf } from '../store/memoryShelf.ts';

vi.mock('../../src/store/deviceShelf.ts', async () => {
  const { MemoryShelf: Shelf } = await import('../store/memoryShelf.ts');
  return { deviceShelf: new Shelf() };
});
const shelf = deviceShelf as MemoryShelf;

const FIRST = JSON.stringify({ format: 'whence/1', title: 'First', timeZone: 'UTC' });
const START = emptyDataset({ title: 'Night', timeZone: 'UTC' });

const shows = (title: string) =>
  vi.waitFor(() => expect(useWhence.getState().dataset?.title).toBe(title), { timeout: 5000 });
const saves = (kind = 'saved') => vi.waitFor(() => expect(useProject.getState().saved.kind).toBe(kind));
const rename = (title: string) =>
  useProject.getState().edit({ kind: 'describe', head: { title, summary: null, timeZone: 'UTC' } });

async function openNight() {
  const flow = createOpenFlow();
  await flow.boot();
  await shows('First');
  const key = createProject(START);
  flow.project(key);
  await shows('Night');
  await saves();
  return { flow, key };
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  shelf.held.clear();
  shelf.broken = null;
  heldProjects.clear();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(FIRST)));
});
afterEach(() => {
  useProject.getState().end();
  vi.unstubAllGlobals();
  useWhence.setState(useWhence.getInitialState(), true);
});

describe('a project on screen', () => {
  test('is named by the address, and shows and keeps each step', async () => {
    const { key } = await openNight();
    expect(window.location.search).toBe(`?data=project:${key}`);
    expect(useProject.getState()).toMatchObject({ key, undoes: null, redoes: null });
    expect(rename('')).toBe('A timeline needs a title.');
    expect(rename('Dawn')).toBe(null);
    expect(useWhence.getState().dataset?.title).toBe('Dawn');
    expect(useProject.getState()).toMatchObject({
      undoes: 'Change title or summary',
      saved: { kind: 'saving' },
    });
    await saves();
    useProject.getState().undo();
    await saves();
    expect(useWhence.getState().dataset?.title).toBe('Night');
    expect(useProject.getState().redoes).toBe('Change title or summary');
    expect(shelf.held.get(key)).toMatchObject({ info: { title: 'Night', at: 0, steps: 1 } });
    useProject.getState().redo();
    await saves();
    expect(shelf.held.get(key)?.info.at).toBe(1);
  });

  test('ends where another dataset is opened, and is there again on going back', async () => {
    const { flow, key } = await openNight();
    rename('Dawn');
    useDesk.getState().begin({ kind: 'problems' });
    flow.url('data/other.json');
    await shows('First');
    expect(useProject.getState().key).toBe(null);
    expect(useProject.getState().edit({ kind: 'remove-claim', id: 'x' })).toBe('No project is open.');
    expect(useDesk.getState().task).toEqual({ kind: 'none' });
    await vi.waitFor(() => expect(shelf.held.get(key)?.info.title).toBe('Dawn'));
    window.history.back();
    await shows('Dawn');
    expect(useProject.getState()).toMatchObject({ key, undoes: 'Change title or summary' });
  });

  test('that is nowhere leaves on screen what was there, and says so', async () => {
    const { flow, key } = await openNight();
    flow.project('nowhere');
    await vi.waitFor(() =>
      expect(useWhence.getState().loading).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(/made on another device or in another browser/),
      }),
    );
    expect(useProject.getState().key).toBe(key);
    expect(useWhence.getState().dataset?.title).toBe('Night');
  });

  test('is told that it was deleted, and that it is there again', async () => {
    const { key } = await openNight();
    await deleteProject(key);
    await saves('failed');
    await undeleteProject(key);
    await saves();
  });
});

describe('steps that the device does not take', () => {
  const full = new DOMException('full', 'QuotaExceededError');

  test('stay in the tab: in lists, in back-ups, over another dataset; and are written at the next chance', async () => {
    const { flow, key } = await openNight();
    shelf.broken = full;
    rename('Dawn');
    await saves('failed');
    expect(await listProjects()).toMatchObject({ projects: [{ title: 'Dawn' }] });
    expect(await backUp()).toContain('"Dawn"');
    rename('Noon');
    expect(await listProjects()).toMatchObject({ projects: [{ title: 'Noon' }] });
    await saves('failed');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    flow.url('data/other.json');
    await shows('First');
    flow.project(key);
    await shows('Noon');
    shelf.broken = null;
    useProject.getState().retry();
    await saves();
    expect(shelf.held.get(key)?.info).toMatchObject({ title: 'Noon', steps: 2, at: 2 });
    expect(heldProjects.size).toBe(0);
    const quiet = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(quiet);
    expect(quiet.defaultPrevented).toBe(false);
  });

  test('of a new project neither: it can be made all the same', async () => {
    const { flow } = await openNight();
    shelf.broken = full;
    const key = createProject(START, 'Held');
    flow.project(key);
    await shows('Held');
    await saves('failed');
    rename('Mine');
    await saves('failed');
    shelf.broken = null;
    rename('Kept');
    await saves();
    expect(shelf.held.get(key)?.info).toMatchObject({ title: 'Kept', steps: 2 });
  });
});
