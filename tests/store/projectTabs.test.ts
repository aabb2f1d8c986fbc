import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Edit } from '../../src/edit/edit.ts';
import { emptyDataset } from '../../src/edit/emptyDataset.ts';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import { freshId } from '../../src/edit/freshId.ts';
import { presentOf } from '../../src/edit/history.ts';
import type { ProjectSession } from '../../src/store/projectSession.ts';
import { readProject } from '../../src/store/projects.ts';
import { runs } from '../runs.ts';
import { MemoryShelf } from './memoryShelf.ts';
import { openTab, openTabs, type Tab } from './projectTabs.ts';

beforeAll(ensureEdit);

const START = emptyDataset({ title: 'Night', timeZone: 'UTC' });
const time = { start: null, end: null, stated: null, basis: null, why: null };

function put(id: string, title: string): Edit {
  const words = { summary: null, place: null, tags: [], extra: {} };
  return { kind: 'put-event', event: { id, title, track: 'events', time, ...words } };
}

/** Adds an event, as a form does: with an id that nothing on screen has. */
function add(session: ProjectSession, title: string): string | null {
  const { events } = presentOf(session.history);
  return session.edit(
    put(
      freshId('event', (id) => events.some((event) => event.id === id)),
      title,
    ),
  );
}

/** What somebody does in a tab. */
type Act =
  | { readonly kind: 'add' | 'undo' | 'redo' | 'break' | 'mend' }
  | { readonly kind: 'change' | 'remove'; readonly which: number };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Act>({ kind: 'add' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('change', 'remove'),
      which: fc.nat(5),
    }) as fc.Arbitrary<Act>,
  },
  { weight: 4, arbitrary: fc.constantFrom<Act>({ kind: 'undo' }, { kind: 'redo' }) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ kind: 'break' }, { kind: 'mend' }) },
);

function act({ session }: Tab, shelf: MemoryShelf, what: Act, title: string): boolean {
  const { events } = presentOf(session.history);
  switch (what.kind) {
    case 'add':
      return add(session, title) === null;
    case 'change': {
      const event = events[what.which];
      return event !== undefined && session.edit(put(event.id, title)) === null;
    }
    case 'remove': {
      const event = events[what.which];
      if (event) session.edit({ kind: 'remove-event', id: event.id });
      return false;
    }
    case 'undo':
      session.undo();
      return false;
    case 'redo':
      session.redo();
      return false;
    case 'break':
      shelf.broken = new DOMException('full', 'QuotaExceededError');
      return false;
    case 'mend':
      shelf.broken = null;
      return false;
  }
}

/** Lets two tabs act in any order of their steps, their transactions and their news; then lets all come to rest. */
async function play(s: fc.Scheduler, acts: readonly (readonly Act[])[]) {
  const shelf = new MemoryShelf();
  const tabs = await openTabs(shelf, START, acts.length, (what) => s.schedule(Promise.resolve(), what));
  shelf.turn = (what) => s.schedule(Promise.resolve(), what);
  const done: string[] = [];
  const takenBack = new Set<string>();
  const all = tabs.map(async (tab, index) => {
    for (const [number, what] of (acts[index] ?? []).entries()) {
      await s.schedule(Promise.resolve(), `tab ${index} ${what.kind}`);
      const title = `${index}.${number}`;
      const { steps, at } = tab.session.history;
      if (what.kind === 'undo' && at > 0) takenBack.add(JSON.stringify(steps[at - 1]));
      if (act(tab, shelf, what, title)) done.push(title);
    }
  });
  await s.waitIdle();
  await Promise.all(all);
  shelf.broken = null;
  for (const { session } of tabs) void session.write();
  await s.waitIdle();
  for (const { session } of tabs) session.look();
  await s.waitIdle();
  return { shelf, tabs, done, takenBack };
}

const plain = (value: unknown) => JSON.stringify(value);

test('two tabs that act at once end alike, as the device has it, and nothing of either is lost unsaid', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(anyAct, { maxLength: 7 }),
      fc.array(anyAct, { maxLength: 7 }),
      async (s, first, second) => {
        const { shelf, tabs, done, takenBack } = await play(s, [first, second]);
        const [project] = [...shelf.held.values()];
        shelf.turn = () => Promise.resolve();
        const kept = await readProject(project?.info.key ?? '', shelf);
        for (const { session } of tabs) {
          expect(session.saved.kind).toBe('saved');
          expect(plain(session.history)).toBe(plain(kept?.history));
          expect(plain(presentOf(session.history))).toBe(plain(kept && presentOf(kept.history)));
        }
        expect(kept?.info).toMatchObject({
          steps: kept?.history.steps.length,
          at: kept?.history.at,
          events: kept && presentOf(kept.history).events.length,
        });
        const log = plain(kept?.history.steps);
        const said = tabs.flatMap(({ notices }) => notices).join();
        for (const title of done) {
          const isBack = [...takenBack].some((step) => step.includes(`"${title}"`));
          if (!isBack && !log.includes(`"${title}"`)) expect(said).toMatch(/could not be kept/);
        }
      },
    ),
    { numRuns: runs(100, 10_000) },
  );
});

test('what two tabs add at once is all there, though both chose the same ids', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(5), fc.nat(5), async (s, one, other) => {
      const adds = (count: number) => Array.from({ length: count }, () => ({ kind: 'add' }) as const);
      const { tabs, done } = await play(s, [adds(one), adds(other)]);
      for (const tab of tabs) {
        expect([...tab.titles()].sort()).toEqual([...done].sort());
        expect(tab.notices).toEqual([]);
      }
    }),
    { numRuns: runs(60, 10_000) },
  );
});

test('a step that the other tab made impossible is refused, and said with the reason', async () => {
  const shelf = new MemoryShelf();
  const [a, b] = await openTabs(shelf, START, 2);
  if (!a || !b) throw new Error('no tabs');
  a.session.edit({ kind: 'put-track', track: { id: 'camps', name: 'Camps', extra: {} } });
  await a.session.write();
  await b.session.write();
  // Both before the news of the other comes.
  a.session.edit({ kind: 'remove-track', id: 'camps' });
  const event = put('e', 'A rising');
  expect(
    b.session.edit({ ...event, event: { ...(event as { event: object }).event, track: 'camps' } } as Edit),
  ).toBe(null);
  await a.session.write();
  await b.session.write();
  const told = [...a.notices, ...b.notices];
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /^“(Add event|Remove track Camps)” could not be kept: another tab has changed what it is about\. .+\.$/,
  );
});

/** Two tabs that hear nothing of each other before they write. */
async function deafTabs(...titles: readonly string[]) {
  const shelf = new MemoryShelf();
  const [first] = await openTabs(shelf, START, 1);
  if (!first) throw new Error('no tab');
  for (const title of titles) add(first.session, title);
  await first.session.write();
  return [first, await openTab(shelf, first.session.key), shelf] as const;
}

test('a log of the same length that another tab wrote anew is seen to be another', async () => {
  const [a, b] = await deafTabs('one');
  b.session.undo();
  b.session.edit(put('b', 'two'));
  await b.session.write();
  a.session.edit(put('a', 'three'));
  await a.session.write();
  expect(a.titles()).toEqual(['two', 'three']);
});

test('undo takes back the step that was meant, and no other', async () => {
  const [a, b] = await deafTabs('one');
  add(b.session, 'two');
  await b.session.write();
  a.session.undo();
  await a.session.write();
  expect(a.titles()).toEqual(['one', 'two']);
  expect(a.notices).toEqual(['“Add event” was not taken back: another tab has gone on since.']);
});

test('what both tabs take back, or do again, happens once', async () => {
  const [a, b] = await deafTabs('one', 'two');
  const remove: Edit = { kind: 'remove-event', id: 'event' };
  a.session.edit(remove);
  await a.session.write();
  b.session.look();
  await b.session.write();
  for (const { session } of [a, b]) session.undo();
  await a.session.write();
  await b.session.write();
  expect(b.titles()).toEqual(['one', 'two']);
  a.session.look();
  await a.session.write();
  for (const { session } of [a, b]) session.redo();
  await a.session.write();
  await b.session.write();
  expect([a.titles(), b.titles()]).toEqual([['two'], ['two']]);
  expect([...a.notices, ...b.notices]).toEqual([]);
});

test('a step that is done again while the other tab goes on elsewhere becomes a new one', async () => {
  const [a, b] = await deafTabs('one');
  a.session.undo();
  await a.session.write();
  b.session.look();
  await b.session.write();
  b.session.edit(put('b', 'two'));
  await b.session.write();
  a.session.redo();
  await a.session.write();
  expect(a.titles()).toEqual(['two', 'one']);
  expect(a.session.saved.kind).toBe('saved');
});

test('undo and redo reach over to the other tab', async () => {
  const shelf = new MemoryShelf();
  const [a, b] = await openTabs(shelf, START, 2);
  if (!a || !b) throw new Error('no tabs');
  add(a.session, 'one');
  await a.session.write();
  await b.session.write();
  expect(b.titles()).toEqual(['one']);
  b.session.undo();
  await b.session.write();
  await a.session.write();
  expect(a.titles()).toEqual([]);
  a.session.redo();
  await a.session.write();
  await b.session.write();
  expect(b.titles()).toEqual(['one']);
  const again = await openTab(shelf, a.session.key);
  expect(again.titles()).toEqual(['one']);
  again.session.undo();
  expect(again.titles()).toEqual([]);
});
