import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyDataset } from '../../src/edit/emptyDataset.ts';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import { done, type History, newHistory, presentOf, undone } from '../../src/edit/history.ts';
import { timeWindow } from '../../src/edit/timeWindow.ts';
import type { TimelineEvent } from '../../src/model/dataset.ts';
import { freshProject } from '../../src/store/keepHistory.ts';
import {
  deleteProject,
  duplicateProject,
  renameProject,
  undeleteProject,
} from '../../src/store/projectActions.ts';
import { backUp } from '../../src/store/projectBackUp.ts';
import { REGRET } from '../../src/store/projectRecord.ts';
import { restore } from '../../src/store/projectRestore.ts';
import { createProject, heldProjects, listProjects, readProject } from '../../src/store/projects.ts';
import { takeSnapshot } from '../../src/store/takeSnapshot.ts';
import { arbitraryWhole } from '../export/arbitraryWhole.ts';
import { runs } from '../runs.ts';
import { MemoryShelf } from './memoryShelf.ts';
import { openTab } from './projectTabs.ts';

const START = emptyDataset({ title: 'Night', timeZone: 'UTC' });
const FULL = new DOMException('full', 'QuotaExceededError');

let shelf: MemoryShelf;
beforeAll(ensureEdit);
beforeEach(() => {
  shelf = new MemoryShelf();
  heldProjects.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
});
afterEach(() => vi.useRealTimers());

function event(id: string, start = '2012-03-21'): TimelineEvent {
  const read = timeWindow(start, 'UTC');
  const window = read.kind === 'good' ? read.window : null;
  const time = { start: window, end: null, stated: null, basis: null, why: null, extra: {} };
  return { id, title: `Event ${id}`, summary: null, track: 'events', place: null, tags: [], time, extra: {} };
}

/** A history of as many steps, some of which were taken back. */
function history(count: number, back = 0, start = START): History {
  let made = newHistory(start);
  for (let n = 0; n < count; n += 1) {
    const outcome = done(made, {
      kind: 'put-event',
      event: event(`e${n}`, n % 2 ? '2012' : '../2012-03-22'),
    });
    if (outcome.kind === 'done') made = outcome.history;
  }
  for (let n = 0; n < back; n += 1) made = undone(made);
  return made;
}

async function kept(made: History, key = 'k'): Promise<string> {
  await shelf.add(freshProject(made, key));
  return key;
}

async function titles(): Promise<readonly string[]> {
  const list = await listProjects(shelf);
  return list.kind === 'good' ? list.projects.map(({ title }) => title) : [list.message];
}

const copyOf = (value: unknown) => structuredClone(value);

describe('projects', () => {
  test('come back with all steps, those taken back too, the one changed last first', async () => {
    const key = await kept(newHistory({ ...START, title: 'Day' }), 'day');
    vi.setSystemTime(2_000_000);
    await kept(history(3, 1));
    expect(await titles()).toEqual(['Night', 'Day']);
    expect((await readProject(key, shelf))?.history.start.title).toBe('Day');
    const read = await readProject('k', shelf);
    expect(read?.info).toMatchObject({ title: 'Night', events: 2, claims: 0, documents: 0, steps: 3, at: 2 });
    expect(read?.info).toMatchObject({ created: 2_000_000, changed: 2_000_000 });
    expect(copyOf(read?.history)).toEqual(copyOf(history(3, 1)));
    expect(await readProject('none', shelf)).toBe(null);
  });

  test('are renamed by a step that can be taken back, on top of what another tab does', async () => {
    await kept(history(1));
    const tab = await openTab(shelf, 'k');
    const { turn } = shelf;
    // The other tab comes between reading and writing.
    shelf.turn = async (what) => {
      if (what !== 'change') return;
      shelf.turn = turn;
      tab.session.edit({ kind: 'put-event', event: event('other') });
      await tab.session.write();
    };
    expect(await renameProject('k', 'Dawn', shelf)).toBe(null);
    const read = await readProject('k', shelf);
    expect(read?.info).toMatchObject({ title: 'Dawn', steps: 3, events: 2 });
    expect(await renameProject('k', ' ', shelf)).toBe('A timeline needs a title.');
    expect(await renameProject('none', 'X', shelf)).toMatch(/no longer on this device/);
  });

  test('are copied with their steps', async () => {
    await kept(history(2));
    expect(await duplicateProject('k', shelf)).toBe(null);
    expect([...(await titles())].sort()).toEqual(['Night', 'Night (copy)']);
    const copy = [...shelf.held.values()].find(({ info }) => info.key !== 'k');
    expect(copy?.steps).toHaveLength(3);
  });

  test('that are deleted can be had back for ten minutes, and are then erased', async () => {
    await kept(history(1));
    expect(await deleteProject('k', shelf)).toBe(null);
    expect(await listProjects(shelf)).toMatchObject({ projects: [], deleted: [{ key: 'k' }] });
    vi.setSystemTime(1_000_000 + REGRET);
    expect(await undeleteProject('k', shelf)).toBe(null);
    expect(await titles()).toEqual(['Night']);
    await deleteProject('k', shelf);
    vi.setSystemTime(1_000_001 + 2 * REGRET);
    expect(await listProjects(shelf)).toMatchObject({ projects: [], deleted: [] });
    expect(shelf.held.size).toBe(0);
    expect(await undeleteProject('k', shelf)).toMatch(/no longer on this device/);
  });

  test('that the device does not take are listed all the same', async () => {
    shelf.broken = FULL;
    const key = createProject({ ...START, title: 'Day' }, 'Night');
    expect(heldProjects.has(key)).toBe(true);
    expect(await titles()).toEqual(['Night']);
    expect(await backUp(undefined, shelf)).toContain('"Night"');
    heldProjects.clear();
    expect(await titles()).toEqual([expect.stringMatching(/no more room/)]);
    await expect(backUp(undefined, shelf)).rejects.toThrow(/no more room/);
  });

  test('open from a snapshot, which is true to the steps before it or gone', async () => {
    await kept(history(120));
    const before = await readProject('k', shelf);
    if (!before) throw new Error('gone');
    await takeSnapshot(shelf, before.info, before.history);
    expect((await readProject('k', shelf))?.info.snapshotAt).toBe(120);
    // What is not in the steps shows that it was used.
    const held = shelf.held.get('k');
    if (!held?.snapshot) throw new Error('no snapshot');
    const marked = { ...held.snapshot.dataset, title: 'From the snapshot' };
    shelf.held.set('k', { ...held, snapshot: { at: 120, dataset: marked } });
    const tab = await openTab(shelf, 'k');
    expect(presentOf(tab.session.history).title).toBe('From the snapshot');
    tab.session.undo();
    tab.session.edit({ kind: 'put-event', event: event('new') });
    await tab.session.write();
    expect(shelf.held.get('k')).toMatchObject({ snapshot: null, info: { snapshotAt: null } });
    expect((await readProject('k', shelf))?.history.steps).toHaveLength(120);
  });
});

test('a snapshot is taken with a step, where many were done since the last', async () => {
  await kept(history(198));
  const { session } = await openTab(shelf, 'k');
  for (const [id, at] of [
    ['a', null],
    ['b', 200],
    ['c', 200],
  ] as const) {
    session.edit({ kind: 'put-event', event: event(id) });
    await session.write();
    expect(shelf.held.get('k')?.info.snapshotAt).toBe(at);
  }
  const { snapshot } = shelf.held.get('k') ?? {};
  expect(snapshot?.dataset.events).toHaveLength(200);
});

describe('a session', () => {
  test('says “saved” when it is, and not before', async () => {
    await kept(history(1));
    const { session } = await openTab(shelf, 'k');
    let go: () => void = () => {};
    shelf.turn = (what) =>
      what === 'change is through' ? new Promise((resolve) => (go = () => resolve(null))) : Promise.resolve();
    session.edit({ kind: 'put-event', event: event('new') });
    expect(session.saved.kind).toBe('saving');
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.saved.kind).toBe('saving');
    go();
    await session.write();
    expect(session.saved.kind).toBe('saved');
  });

  test('keeps the steps that the device does not take, and writes all of them with the next', async () => {
    await kept(history(0));
    const { session } = await openTab(shelf, 'k');
    shelf.broken = FULL;
    session.edit({ kind: 'put-event', event: event('a') });
    await session.write();
    expect(session.saved).toEqual({ kind: 'failed', message: expect.stringMatching(/no more room/) });
    session.edit({ kind: 'put-event', event: event('b') });
    session.undo();
    await session.write();
    expect(session.isUnsaved).toBe(true);
    shelf.broken = null;
    session.edit({ kind: 'put-event', event: event('c') });
    await session.write();
    expect(session.saved.kind).toBe('saved');
    const read = await readProject('k', shelf);
    expect(read && presentOf(read.history).events.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('goes on with a project that was deleted, and says so; one that was erased is kept again', async () => {
    await kept(history(1));
    const { session, notices } = await openTab(shelf, 'k');
    await deleteProject('k', shelf);
    session.heard({ key: 'k', revision: null });
    await session.write();
    expect(session.saved).toEqual({ kind: 'failed', message: expect.stringMatching(/was deleted/) });
    session.edit({ kind: 'put-event', event: event('a') });
    await session.write();
    expect(session.saved.kind).toBe('saved');
    expect(notices).toEqual([expect.stringMatching(/had been deleted.*kept again/)]);
    expect(shelf.held.get('k')?.info.deleted).toBe(null);
    shelf.held.clear();
    session.undo();
    await session.write();
    expect(session.saved.kind).toBe('saved');
    expect((await readProject('k', shelf))?.history).toMatchObject({ at: 1, steps: [{}, {}] });
  });

  test('hears that a deletion was taken back', async () => {
    await kept(history(1));
    const { session } = await openTab(shelf, 'k');
    await deleteProject('k', shelf);
    session.heard({ key: 'k', revision: null });
    await session.write();
    await undeleteProject('k', shelf);
    session.heard({ key: 'k', revision: shelf.held.get('k')?.info.revision ?? null });
    await session.write();
    expect(session.saved.kind).toBe('saved');
  });
});

describe('a back-up', () => {
  test('brings everything back as it was, times with open sides too', async () => {
    await kept(history(3, 1));
    await kept(history(0, 0, { ...START, title: 'Day' }), 'other');
    const text = await backUp(undefined, shelf);
    const before = copyOf(
      [...shelf.held.values()].map((each) => ({ ...each, info: { ...each.info, revision: '' } })),
    );
    const empty = new MemoryShelf();
    expect(await restore(text, empty)).toMatchObject({ added: [{}, {}], same: 0, problems: [] });
    const after = [...empty.held.values()].map((each) => ({ ...each, info: { ...each.info, revision: '' } }));
    expect(after).toEqual(before);
    expect(await restore(text, empty)).toEqual({ added: [], same: 2, problems: [] });
  });

  test('of any dataset gives it back', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWhole, async (dataset) => {
        const from = new MemoryShelf();
        const to = new MemoryShelf();
        await from.add(freshProject(newHistory(dataset), 'k'));
        const { problems } = await restore(await backUp(undefined, from), to);
        expect(problems).toEqual([]);
        expect(to.held.get('k')?.start).toEqual(from.held.get('k')?.start);
      }),
      { numRuns: runs(15, 3_000) },
    );
  });

  test('overwrites nothing: what is there with other steps gets a copy beside it', async () => {
    await kept(history(2));
    const text = await backUp(['k'], shelf);
    const tab = await openTab(shelf, 'k');
    tab.session.undo();
    await tab.session.write();
    const { added } = await restore(text, shelf);
    expect(added).toMatchObject([{ title: 'Night (from the back-up)', steps: 3 }]);
    expect(shelf.held.get('k')?.info).toMatchObject({ at: 1, title: 'Night' });
  });

  test('has a deleted project back', async () => {
    await kept(history(1));
    const text = await backUp(undefined, shelf);
    await deleteProject('k', shelf);
    expect(await restore(text, shelf)).toMatchObject({ added: [{ key: 'k' }], same: 0 });
    expect(await titles()).toEqual(['Night']);
  });

  test('that is none, is newer, or has faults, says so in sentences and takes what is sound', async () => {
    for (const text of ['', '{', '[]', '{"format":"whence/1"}', '{"format":"whence-projects/1"}'])
      expect((await restore(text, shelf)).problems).toEqual([
        expect.stringMatching(/^This is no back-up file/),
      ]);
    expect((await restore('{"format":"whence-projects/2","projects":[]}', shelf)).problems).toEqual([
      expect.stringMatching(/newer version/),
    ]);
    await kept(history(2));
    const file = JSON.parse(await backUp(undefined, shelf));
    file.projects[0].steps.push({ kind: 'remove-event', id: 'nothing' }, null, { kind: 'from-the-future' });
    file.projects[0].at = 4;
    file.projects.push(7, { title: 'Hollow' }, { ...file.projects[0], key: '../../x', steps: 'none' });
    const other = new MemoryShelf();
    const { added, problems } = await restore(JSON.stringify(file), other);
    expect(added).toMatchObject([{ key: 'k', steps: 2, at: 2 }, { steps: 0 }]);
    expect(added[1]?.key).toMatch(/^[0-9a-f-]{32,36}$/);
    expect(problems).toHaveLength(6);
    for (const problem of problems) expect(problem).toMatch(/^(“Night”|“Hollow”|Project 2): .*\.$/);
  });

  test('of noise never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), fc.anything(), async (start, steps, at) => {
        const projects = [
          { start, steps, at },
          { start: { ...START, sources: undefined }, steps: [steps], at },
        ];
        let text = '';
        try {
          text = JSON.stringify({ format: 'whence-projects/1', projects });
        } catch {
          return;
        }
        const { problems } = await restore(text, new MemoryShelf());
        for (const problem of problems) expect(problem).toMatch(/[.!?”]$/);
      }),
      { numRuns: runs(40, 5_000) },
    );
  });

  test('that finds no room tells what could not be kept', async () => {
    await kept(history(1));
    const text = await backUp(undefined, shelf);
    const other = new MemoryShelf();
    other.broken = FULL;
    expect(await restore(text, other)).toMatchObject({
      added: [],
      problems: [expect.stringMatching(/no more room/)],
    });
  });
});
