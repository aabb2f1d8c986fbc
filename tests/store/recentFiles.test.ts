import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_CHOICES } from '../../src/model/importing.ts';
import { leaving, MOST_FILES, MOST_KEPT_BYTES, type RecentFile } from '../../src/store/recentFile.ts';

/** As much of a database as is used, in memory; the real one is tried in a browser, see tests/browser. */
class FakeStore {
  readonly held = new Map<string, unknown>();
  put(value: unknown, key: string) {
    if (broken.write) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.held.set(key, value);
    return Promise.resolve(key);
  }
  delete(key: string) {
    if (broken.write) return Promise.reject(new Error('refused'));
    this.held.delete(key);
    return Promise.resolve();
  }
  clear() {
    if (broken.write) return Promise.reject(new Error('refused'));
    this.held.clear();
    return Promise.resolve();
  }
}
const broken = { open: false, write: false };
let stores: { files: FakeStore; bytes: FakeStore };
const storage = new Map<string, string>();

vi.mock('idb', () => ({
  openDB: () => {
    if (broken.open) return Promise.reject(new DOMException('private', 'SecurityError'));
    const of = (name: 'files' | 'bytes') => stores[name];
    return Promise.resolve({
      get: (name: 'files' | 'bytes', key: string) => Promise.resolve(of(name).held.get(key)),
      getAll: (name: 'files' | 'bytes') => Promise.resolve([...of(name).held.values()]),
      put: (name: 'files' | 'bytes', value: unknown, key: string) => of(name).put(value, key),
      transaction: () => ({ objectStore: of, done: Promise.resolve() }),
    });
  },
}));

let recent: typeof import('../../src/store/recentFiles.ts');
beforeEach(async () => {
  broken.open = false;
  broken.write = false;
  stores = { files: new FakeStore(), bytes: new FakeStore() };
  storage.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  });
  vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
  vi.resetModules();
  recent = await import('../../src/store/recentFiles.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const file = (name: string, text = name) => ({
  name,
  format: 'csv' as const,
  blob: new Blob([text]),
  events: 3,
  choices: NO_CHOICES,
});

describe('kept files', () => {
  test('come back with their bytes, the one opened last first', async () => {
    const a = await recent.keepFile(file('a.csv'));
    vi.setSystemTime(2000);
    const b = await recent.keepFile(file('b.csv'));
    expect(await recent.listFiles()).toEqual([
      { key: b, name: 'b.csv', format: 'csv', size: 5, events: 3, choices: NO_CHOICES, openedAt: 2000 },
      { key: a, name: 'a.csv', format: 'csv', size: 5, events: 3, choices: NO_CHOICES, openedAt: 1000 },
    ]);
    vi.setSystemTime(3000);
    const read = await recent.readFile(a ?? '');
    expect(await read?.blob.text()).toBe('a.csv');
    expect((await recent.listFiles())?.map((each) => each.name)).toEqual(['a.csv', 'b.csv']);
  });

  test('are kept once each: the same name and bytes are the same file', async () => {
    const first = await recent.keepFile(file('a.csv', 'one'));
    const again = await recent.keepFile({
      ...file('a.csv', 'one'),
      events: 9,
      choices: { ...NO_CHOICES, timeZone: 'UTC' },
    });
    const mended = await recent.keepFile(file('a.csv', 'two'));
    const other = await recent.keepFile(file('b.csv', 'one'));
    expect(again).toBe(first);
    expect(new Set([first, mended, other]).size).toBe(3);
    const read = await recent.readFile(first ?? '');
    expect(read).toMatchObject({ events: 9, choices: { timeZone: 'UTC' } });
  });

  test('have keys that say nothing and are never the same', async () => {
    const keys = await Promise.all(['a', 'b', 'c'].map((name) => recent.keepFile(file(name))));
    for (const key of keys) expect(key).toMatch(/^[0-9a-f-]{32,36}$/);
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(171) });
    expect(await recent.keepFile(file('d'))).toBe('ab'.repeat(16));
  });

  test('make room for the next: the oldest goes', async () => {
    for (let n = 0; n < MOST_FILES + 2; n += 1) {
      vi.setSystemTime(1000 + n);
      await recent.keepFile(file(`${n}.csv`));
    }
    const names = (await recent.listFiles())?.map((each) => each.name);
    expect(names).toHaveLength(MOST_FILES);
    expect(names?.at(-1)).toBe('2.csv');
    expect(stores.bytes.held.size).toBe(MOST_FILES);
  });

  test('can be forgotten one by one and all at once', async () => {
    const a = await recent.keepFile(file('a.csv'));
    await recent.keepFile(file('b.csv'));
    expect(await recent.forgetFile(a ?? '')).toBeNull();
    expect(await recent.readFile(a ?? '')).toBeNull();
    expect(stores.bytes.held.size).toBe(1);
    expect(await recent.forgetAll()).toBeNull();
    expect(stores.files.held.size + stores.bytes.held.size).toBe(0);
  });

  test('are not kept where the reader does not want it, and those kept so far stay', async () => {
    const a = await recent.keepFile(file('a.csv'));
    expect(recent.keeping()).toBe(true);
    expect(recent.setKeeping(false)).toBeNull();
    expect(recent.keeping()).toBe(false);
    expect(await recent.keepFile(file('b.csv'))).toBeNull();
    expect((await recent.listFiles())?.map(({ key }) => key)).toEqual([a]);
    recent.setKeeping(true);
    expect(recent.keeping()).toBe(true);
  });
});

describe('a browser that keeps nothing', () => {
  test('is no fault: there is no key, no list, no file, and a sentence where one was asked for', async () => {
    broken.open = true;
    expect(await recent.keepFile(file('a.csv'))).toBeNull();
    expect(await recent.listFiles()).toBeNull();
    expect(await recent.readFile('x')).toBeNull();
    expect(await recent.forgetAll()).toMatch(/did not let Whence delete/);
    // What failed once may work later.
    broken.open = false;
    expect(await recent.keepFile(file('a.csv'))).not.toBeNull();
  });

  test('nor is one that is full', async () => {
    const a = await recent.keepFile(file('a.csv'));
    broken.write = true;
    expect(await recent.keepFile(file('b.csv'))).toBeNull();
    expect(await recent.forgetFile(a ?? '')).toMatch(/did not let Whence delete/);
    expect(await (await recent.readFile(a ?? ''))?.blob.text()).toBe('a.csv');
  });

  test('nor one without local storage: then nothing is kept', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(recent.keeping()).toBe(false);
    expect(recent.setKeeping(true)).toMatch(/keeps nothing/);
  });
});

describe('room', () => {
  const kept = fc
    .array(fc.record({ size: fc.nat({ max: MOST_KEPT_BYTES }), openedAt: fc.nat() }), { maxLength: 30 })
    .map((files) => files.map((each, at): RecentFile => ({ ...file('x'), ...each, key: String(at) })));

  test('is made by taking the oldest away, and no more than needed', () => {
    fc.assert(
      fc.property(kept, fc.nat({ max: MOST_KEPT_BYTES }), (files, size) => {
        const gone = new Set(leaving(files, size));
        const stay = files.filter(({ key }) => !gone.has(key));
        const bytes = stay.reduce((sum, each) => sum + each.size, size);
        expect(stay.length).toBeLessThan(MOST_FILES);
        expect(bytes).toBeLessThanOrEqual(MOST_KEPT_BYTES);
        const left = files.filter(({ key }) => gone.has(key));
        const newestGone = left.sort((a, b) => b.openedAt - a.openedAt)[0];
        if (!newestGone) return;
        for (const each of stay) expect(each.openedAt).toBeGreaterThanOrEqual(newestGone.openedAt);
        const fits = stay.length + 1 < MOST_FILES && bytes + newestGone.size <= MOST_KEPT_BYTES;
        expect(fits).toBe(false);
      }),
    );
  });

  test('is refused to what is larger than all of it', () => {
    expect(leaving([], MOST_KEPT_BYTES + 1)).toBeNull();
    expect(leaving([], MOST_KEPT_BYTES)).toEqual([]);
  });
});
