// @vitest-environment jsdom
import { act, cleanup, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NarrowingLine } from '../../src/components/NarrowingLine.tsx';
import { SearchBox } from '../../src/components/SearchBox.tsx';
import { narrowedNow, useNarrowed } from '../../src/components/useNarrowed.ts';
import { useSearch } from '../../src/components/useSearchHits.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { makeDataset } from '../query/makeDataset.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';
import { stubScroll } from './stubScroll.ts';

const box = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option');
const status = () => screen.getByRole('status').textContent;
const selected = () => useWhence.getState().selection;

/** A view as any other: what it shows is what the store narrows to. */
function Visible() {
  const narrowed = useNarrowed();
  return <p>{narrowed?.events.map((event) => event.id).join(' ')}</p>;
}

/** Types, and waits for what the list then says of itself. */
async function type(text: string, told: string) {
  const user = userEvent.setup();
  await user.click(box());
  await user.keyboard(text);
  await waitFor(() => expect(status()).toBe(told));
  return user;
}

beforeEach(() => {
  stubScroll();
  openStore(SAMPLE);
});
afterEach(cleanup);

describe('SearchBox', () => {
  test('is the search of the page, with the id that the key / looks for', () => {
    render(<SearchBox />);
    const search = screen.getByRole('search');
    expect(within(search).getByRole('combobox').id).toBe('search');
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(options()).toEqual([]);
  });

  test('lists the hits, says how many, and marks the words where they stand', async () => {
    render(<SearchBox />);
    await type('petrol', '1 event matches.');
    const [hit] = options();
    expect(hit?.dataset.event).toBe('arson-statement');
    expect(hit?.textContent).toMatch(
      /^A dock worker speaks of arsonStatements · .*Claim: There was a smell of petrol\.$/,
    );
    expect([...(hit?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['petrol']);
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(box().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
  });

  test('narrows every view, and lets go with the text', async () => {
    render(
      <>
        <SearchBox />
        <Visible />
      </>,
    );
    const before = screen.getByText(/fire-starts/).textContent;
    const user = await type('nordwire', '3 events match.');
    expect(screen.getByText('fire-starts accident-statement arson-statement')).toBeTruthy();
    expect(narrowedNow()?.events).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(screen.getByText(/inspection/).textContent).toBe(before);
    expect(document.activeElement).toBe(box());
    expect(narrowedNow()?.events).toHaveLength(4);
  });

  test('arrow keys name the active hit, the field is one stop on the round, Enter selects and closes', async () => {
    render(<SearchBox />);
    const user = await type('nordwire', '3 events match.');
    const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
    expect(active()).toBe(null);
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(options()[0]);
    expect(options()[0]?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe(null);
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe(options()[2]);
    const id = options()[2]?.dataset.event;
    await user.keyboard('{Enter}');
    expect(selected()).toEqual({ kind: 'event', id });
    expect(options()).toEqual([]);
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(useWhence.getState().filter.text).toBe('nordwire');
  });

  test('Enter without a choice takes the best hit; a click takes the one clicked', async () => {
    render(<SearchBox />);
    const user = await type('petrol', '1 event matches.');
    await user.keyboard('{Enter}');
    expect(selected()).toEqual({ kind: 'event', id: 'arson-statement' });
    await user.clear(box());
    await user.keyboard('inspected');
    await waitFor(() => expect(options()[0]?.dataset.event).toBe('inspection'));
    await user.click(options()[0] ?? document.body);
    expect(selected()).toEqual({ kind: 'event', id: 'inspection' });
    expect(options()).toEqual([]);
  });

  test('Esc closes, then clears, then leaves the field; the page does not hear it', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    render(<SearchBox />);
    const user = await type('nordwire', '3 events match.');
    heard.mockClear();
    await user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    expect(useWhence.getState().filter.text).toBe('nordwire');
    await user.keyboard('{Escape}');
    expect(useWhence.getState().filter.text).toBe('');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(document.body);
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  test('tells what to do when nothing matches', async () => {
    render(<SearchBox />);
    await type('zeppelin', 'No event has all these words. Try fewer words, or only the beginning of one.');
    expect(options()).toEqual([]);
  });

  test('says that punctuation alone is nothing to search for, and narrows nothing', async () => {
    render(
      <>
        <SearchBox />
        <NarrowingLine />
        <Visible />
      </>,
    );
    const user = userEvent.setup();
    await user.click(box());
    await user.keyboard('“+');
    const list = within(screen.getByRole('search'));
    await waitFor(() =>
      expect(list.getByRole('status').textContent).toBe(
        'Such signs alone cannot be searched for, and narrow nothing. Type a word, a number or an emoji.',
      ),
    );
    expect(options()).toEqual([]);
    expect(narrowedNow()?.events).toHaveLength(4);
    expect(document.querySelector('.narrowing-words')).toBeNull();
    await user.keyboard('🐟');
    await waitFor(() => expect(narrowedNow()?.events).toHaveLength(0));
    expect(document.querySelector('.narrowing-words')?.textContent).toMatch(
      /^No event matches. · matching “/,
    );
  });

  test('a name keeps its place at the start of the line, whatever its script', async () => {
    openStore({
      ...SAMPLE,
      events: SAMPLE.events.map((event) => ({ ...event, title: `אורית (Orit) ${event.title}` })),
    });
    render(<SearchBox />);
    await type('petrol', '1 event matches.');
    const title = options()[0]?.querySelector('.hit-title');
    expect(title?.hasAttribute('dir')).toBe(false);
    expect(title?.firstElementChild?.localName).toBe('bdi');
    expect(options()[0]?.querySelector('[dir="auto"]')).toBeNull();
  });

  test('lists what the rest of the filter leaves, and says what it takes away', async () => {
    useWhence.getState().chooseFacet('tracks', 'quay', 'only');
    render(<SearchBox />);
    await type('nordwire', '1 event matches. 2 events more outside the filter.');
    expect(options().map((option) => option.dataset.event)).toEqual(['fire-starts']);
    act(() => useWhence.getState().chooseFacet('sources', 'port-authority', 'only'));
    await waitFor(() => expect(options().map((option) => option.dataset.event)).toEqual(['fire-starts']));
    act(() => useWhence.getState().chooseFacet('flags', 'hedged', 'only'));
    await waitFor(() => expect(status()).toBe('No event within the filter matches; 3 events outside it do.'));
  });

  test('the last answer stays while the next word is looked up', async () => {
    render(
      <>
        <SearchBox />
        <Visible />
      </>,
    );
    const user = await type('nordwire', '3 events match.');
    const seen: string[] = [];
    const stop = useWhence.subscribe(() => seen.push(screen.getByText(/statement/).textContent ?? ''));
    await user.keyboard(' noon');
    stop();
    for (const text of seen) expect(text).not.toContain('inspection');
  });

  test('closes when the focus goes elsewhere', async () => {
    render(
      <>
        <SearchBox />
        <button type="button">Elsewhere</button>
      </>,
    );
    const user = await type('nordwire', '3 events match.');
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(options()).toEqual([]);
    await user.click(box());
    expect(options()).toHaveLength(3);
  });
});

describe('useSearch', () => {
  test('an answer that comes when its text is gone is not shown for the next text', async () => {
    const events = Array.from({ length: 3000 }, (_, i) => `event-${i}`);
    openStore(makeDataset({ events, claims: [] })); // large enough for its index to be made in several turns
    const { result } = renderHook(() => useSearch());
    const setText = (text: string) => act(() => useWhence.getState().setText(text));
    const pause = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
    setText('event');
    expect(result.current.kind).toBe('searching');
    await pause(1);
    setText('');
    expect(result.current.kind).toBe('idle');
    await pause(400);
    setText('42');
    expect(result.current.kind).toBe('searching');
    await waitFor(() => expect(result.current).toMatchObject({ kind: 'done', result: { text: '42' } }));
  });
});
