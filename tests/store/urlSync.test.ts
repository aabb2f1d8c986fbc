// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readView, startUrlSync, type UrlSyncOptions } from '../../src/store/urlSync.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { INITIAL_VIEW } from '../../src/view/viewState.ts';
import { makeDataset } from '../query/makeDataset.ts';

const dataset = () =>
  makeDataset({
    events: ['coup', 'mutiny'],
    claims: [{ id: 'claim', event: 'coup', chain: ['reuters', 'globalpost'] }],
  });
const store = () => useWhence.getState();
const fragment = () => decodeURIComponent(window.location.hash);
const FIRST = { start: Date.UTC(2012, 2, 21), end: Date.UTC(2012, 2, 22) };
const LATER = { start: Date.UTC(2012, 2, 22), end: Date.UTC(2012, 2, 23) };

let end: () => void = () => {};

/** jsdom goes back and forward, and navigates to fragments, in tasks of its own. */
async function navigate(go: () => void): Promise<void> {
  vi.useRealTimers();
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  go();
  await arrived;
  // hashchange follows popstate.
  await new Promise((resolve) => setTimeout(resolve, 20));
  vi.useFakeTimers();
}

function start(url: string, options?: UrlSyncOptions): void {
  window.history.pushState(null, '', url);
  store().open(dataset(), []);
  end = startUrlSync(options);
}

beforeEach(() => {
  vi.useFakeTimers();
  useWhence.setState({ ...INITIAL_VIEW, dataset: null, notice: null });
});
afterEach(() => {
  end();
  end = () => {};
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('from the store to the URL', () => {
  test('each choice is an entry to go back to, and the query stays', async () => {
    start('/?data=other.json');
    const before = window.history.length;
    store().select('coup');
    expect(`${window.location.search} ${fragment()}`).toBe('?data=other.json #v=1&e=coup');
    store().chooseFacet('sources', 'reuters', 'only');
    store().setGrouping('place');
    store().setView('table');
    store().setTheme('dark');
    store().setReaderZone(true);
    store().setOrder('told');
    expect(fragment()).toBe('#v=1&e=coup&s=reuters&g=place&view=table&o=told&theme=dark&zone=me');
    store().selectSource('reuters');
    expect(fragment()).toContain('&src=reuters&');
    expect(window.history.length).toBe(before + 8);
    store().selectSource('reuters');
    expect(window.history.length).toBe(before + 8);
    await navigate(() => window.history.go(-7));
    expect(store().selection).toEqual({ kind: 'event', id: 'coup' });
    expect(store().filter.sources).toEqual([]);
    expect(store().theme).toBe('system');
  });

  test('the viewport and the search text replace the entry once they rest', () => {
    start('/');
    const before = window.history.length;
    const replace = vi.spyOn(window.history, 'replaceState');
    for (let i = 0; i < 50; i++) {
      store().setViewport({ start: FIRST.start + i, end: FIRST.end + i });
      vi.advanceTimersByTime(16);
    }
    for (const text of ['c', 'co', 'cou', 'coup']) store().setText(text);
    for (let i = 0; i <= 5; i++) store().setKnown(FIRST.start + i);
    expect(fragment()).toBe('');
    vi.advanceTimersByTime(250);
    expect(fragment()).toBe(
      '#v=1&t=2012-03-21T00:00:00.049Z..2012-03-22T00:00:00.049Z&q=coup&by=2012-03-21T00:00:00.005Z',
    );
    expect(replace).toHaveBeenCalledTimes(1);
    expect(window.history.length).toBe(before);
  });

  test('an entry that is left keeps the viewport it was left with', async () => {
    start('/');
    store().setViewport(FIRST);
    store().select('coup');
    store().setViewport(LATER);
    vi.advanceTimersByTime(250);
    await navigate(() => window.history.back());
    expect(store().viewport).toEqual(FIRST);
    expect(store().selection).toEqual({ kind: 'none' });
    await navigate(() => window.history.forward());
    expect(store().viewport).toEqual(LATER);
    expect(store().selection).toEqual({ kind: 'event', id: 'coup' });
  });

  test('what waits is written when the page is left', () => {
    start('/');
    store().setViewport(FIRST);
    window.dispatchEvent(new Event('pagehide'));
    expect(fragment()).toBe('#v=1&t=2012-03-21T00:00Z..2012-03-22T00:00Z');
  });

  test('hovering, sheets and notices write nothing', () => {
    start('/');
    const push = vi.spyOn(window.history, 'pushState');
    const replace = vi.spyOn(window.history, 'replaceState');
    store().light('reuters');
    store().showSheet('keys');
    store().notify('Copied.');
    vi.advanceTimersByTime(1000);
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  test('a held arrow key does not flood the history, and the URL ends where the reader does', () => {
    start('/');
    const before = window.history.length;
    for (let i = 0; i < 200; i++) {
      store().select(i % 2 === 0 ? 'mutiny' : 'coup');
      vi.advanceTimersByTime(33);
    }
    vi.advanceTimersByTime(250);
    expect(window.history.length - before).toBeLessThanOrEqual(31);
    expect(fragment()).toBe('#v=1&e=coup');
    vi.advanceTimersByTime(10_000);
    store().select('mutiny');
    expect(fragment()).toBe('#v=1&e=mutiny');
  });

  test('an entry that waits stays an entry when the viewport moves, and is none when the reader is back', () => {
    start('/');
    for (let i = 0; i < 30; i++) store().select(i % 2 === 0 ? 'mutiny' : 'coup');
    const before = window.history.length;
    store().select('mutiny');
    store().select('coup');
    vi.advanceTimersByTime(250);
    expect(window.history.length).toBe(before);
    store().select('mutiny');
    store().setViewport(FIRST);
    vi.advanceTimersByTime(250);
    expect(window.history.length).toBe(before + 1);
    expect(fragment()).toBe('#v=1&t=2012-03-21T00:00Z..2012-03-22T00:00Z&e=mutiny');
  });

  test('a browser that refuses to write does not stop the page, and the next write catches up', () => {
    start('/');
    vi.spyOn(window.history, 'pushState').mockImplementationOnce(() => {
      throw new DOMException('Too many calls', 'SecurityError');
    });
    store().select('coup');
    expect(fragment()).toBe('');
    store().setTheme('dark');
    expect(fragment()).toBe('#v=1&e=coup&theme=dark');
  });
});

describe('from the URL to the store', () => {
  test('readView tells what the location asks for', () => {
    window.history.pushState(null, '', '/#v=1&e=coup&theme=dark');
    expect(readView()).toEqual({ ...INITIAL_VIEW, selection: { kind: 'event', id: 'coup' }, theme: 'dark' });
  });

  test('the first dataset is shown as the location asks, and the location stays', () => {
    start('/#theme=dark&e=coup');
    expect(store().selection).toEqual({ kind: 'event', id: 'coup' });
    expect(store().theme).toBe('dark');
    vi.advanceTimersByTime(1000);
    expect(window.location.hash).toBe('#theme=dark&e=coup');
  });

  test('also where the dataset comes later; until then nothing is written', () => {
    window.history.pushState(null, '', '/#v=1&e=coup');
    end = startUrlSync();
    store().setTheme('dark');
    vi.advanceTimersByTime(1000);
    expect(fragment()).toBe('#v=1&e=coup');
    store().open(dataset(), []);
    expect(store().selection).toEqual({ kind: 'event', id: 'coup' });
    expect(store().notice).toBeNull();
  });

  test('an edited fragment is taken over without an entry of our own', async () => {
    start('/');
    store().select('coup');
    const push = vi.spyOn(window.history, 'pushState');
    const replace = vi.spyOn(window.history, 'replaceState');
    await navigate(() => {
      window.location.hash = '#view=table&e=mutiny&v=1';
    });
    expect(store().selection).toEqual({ kind: 'event', id: 'mutiny' });
    expect(store().view).toBe('table');
    vi.advanceTimersByTime(1000);
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  test('going back while the viewport has not come to rest does not overwrite where one arrives', async () => {
    vi.useRealTimers();
    start('/', { rest: 60 });
    store().select('coup');
    await navigate(() => {
      store().setViewport(FIRST);
      window.history.back();
    });
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fragment()).toBe('');
    expect(store().viewport).toBeNull();
  });

  test('the target of a skip link changes nothing', async () => {
    start('/#v=1&e=coup');
    await navigate(() => {
      window.location.hash = '#timeline';
    });
    expect(store().selection).toEqual({ kind: 'event', id: 'coup' });
    await navigate(() => window.history.back());
    expect(store().selection).toEqual({ kind: 'event', id: 'coup' });
  });

  test('a vanished id is named in a notice, and everything else is kept', () => {
    start('/#v=1&e=march&s=afp,reuters&q=palace&theme=dark&g=colour');
    expect(store().notice).toBe(
      'The grouping in this link, “colour”, cannot be read and was left out. ' +
        'This link points to the event “march”, which this dataset does not have. ' +
        'This link points to the source “afp”, which this dataset does not have.',
    );
    expect(store().selection).toEqual({ kind: 'none' });
    expect(store().filter).toEqual({ ...NO_FILTER, sources: ['reuters'], text: 'palace' });
    expect(store().theme).toBe('dark');
  });

  test('a dataset opened in place of the first keeps the view that it was opened with', () => {
    start('/#v=1&e=coup');
    store().open(dataset(), []);
    expect(store().selection).toEqual({ kind: 'none' });
    expect(fragment()).toBe('');
  });

  test('where the query has changed, the URL waits for the dataset that it names', () => {
    start('/?data=a.json#v=1&e=coup');
    window.history.pushState(null, '', '/?data=b.json#v=1&e=mutiny');
    store().setTheme('dark');
    vi.advanceTimersByTime(1000);
    expect(fragment()).toBe('#v=1&e=mutiny');
    store().open(dataset(), []);
    expect(store().selection).toEqual({ kind: 'event', id: 'mutiny' });
    store().select('coup');
    expect(`${window.location.search} ${fragment()}`).toBe('?data=b.json #v=1&e=coup');
  });
});

describe('a dataset that came inside the link', () => {
  test('stays in it while the reader chooses, goes back and forward, and through fragments of others', async () => {
    start('/?embed=1#v=1&e=coup&d=q1Yq-_8');
    expect(store().selection).toEqual({ kind: 'event', id: 'coup' });
    expect(store().notice).toBeNull();
    store().select('mutiny');
    expect(`${window.location.search} ${fragment()}`).toBe('?embed=1 #v=1&e=mutiny&d=q1Yq-_8');
    store().setViewport(FIRST);
    vi.advanceTimersByTime(250);
    expect(fragment()).toBe('#v=1&t=2012-03-21T00:00Z..2012-03-22T00:00Z&e=mutiny&d=q1Yq-_8');
    store().restore(INITIAL_VIEW);
    expect(fragment()).toBe('#d=q1Yq-_8');
    await navigate(() => window.history.go(-2));
    expect(store().selection).toEqual({ kind: 'event', id: 'coup' });
    await navigate(() => {
      window.location.hash = '#timeline';
    });
    store().select('mutiny');
    expect(fragment()).toBe('#v=1&e=mutiny&d=q1Yq-_8');
  });

  test('may stand alone, before the choices or after them', () => {
    for (const link of ['/#d=abc', '/#d=abc&v=1&e=coup', '/#v=1&e=coup&d=abc']) {
      start(link);
      store().select('mutiny');
      expect(fragment()).toBe('#v=1&e=mutiny&d=abc');
      end();
      useWhence.setState({ ...INITIAL_VIEW, dataset: null });
    }
  });

  test('is not written to a link with another one before that is here', async () => {
    start('/#v=1&d=abc');
    store().setViewport(FIRST);
    await navigate(() => {
      window.location.hash = '#v=1&e=coup&d=xyz';
    });
    expect(store().selection).toEqual({ kind: 'none' });
    store().setLoading({ kind: 'loading', from: 'link', bytes: 0, total: null, records: null });
    store().setTheme('dark');
    vi.advanceTimersByTime(1000);
    expect(fragment()).toBe('#v=1&e=coup&d=xyz');
    store().open(dataset(), []);
    expect(store().selection).toEqual({ kind: 'event', id: 'coup' });
    store().select('mutiny');
    expect(fragment()).toBe('#v=1&e=mutiny&d=xyz');
  });

  test('is not written to where another dataset is opened by what still waits', () => {
    start('/#v=1&d=abc');
    store().setViewport(FIRST);
    window.history.pushState(null, '', '/?data=b.json');
    store().setLoading({ kind: 'loading', from: 'b.json', bytes: 0, total: null, records: null });
    vi.advanceTimersByTime(1000);
    expect(`${window.location.search}${fragment()}`).toBe('?data=b.json');
  });

  test('leaves it, as an entry to go back to, when another is opened in its place', () => {
    start('/#v=1&e=coup&d=abc');
    const before = window.history.length;
    store().open(dataset(), []);
    expect(fragment()).toBe('');
    expect(window.history.length).toBe(before + 1);
    store().select('mutiny');
    expect(fragment()).toBe('#v=1&e=mutiny');
  });
});

test('once ended, neither follows the other', async () => {
  start('/');
  store().setViewport(FIRST);
  end();
  // What waited is written.
  expect(fragment()).toContain('t=2012-03-21');
  store().select('coup');
  expect(fragment()).not.toContain('coup');
  await navigate(() => {
    window.location.hash = '#v=1&theme=dark';
  });
  expect(store().theme).toBe('system');
});
