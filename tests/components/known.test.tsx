// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import KnownView from '../../src/components/KnownView.tsx';
import { NarrowingLine } from '../../src/components/NarrowingLine.tsx';
import { PACE } from '../../src/components/useKnownPlay.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';
import { stubLayout } from './stubLayout.ts';
import { stubScroll } from './stubScroll.ts';

// One claim is said at noon on Sunday; one by nobody, so when published, on Monday; five by somebody before Tuesday.
const NOON = Date.UTC(2020, 4, 3, 12);
const MONDAY = Date.UTC(2020, 4, 4);
const TUESDAY = Date.UTC(2020, 4, 5);

const known = () => useWhence.getState().filter.known;
const setKnown = (at: number | null) => act(() => useWhence.getState().setKnown(at));
const count = () => document.querySelector('.known-count')?.textContent?.trim();
const list = () => screen.getByRole('listbox', { name: 'Claims in order of saying' });
const options = () => within(list()).getAllByRole('option');
const stateOf = (claim: string) =>
  /is-(said|maybe|not-yet|unknown)/.exec(
    document.querySelector(`[data-key="${claim}"]`)?.className ?? '',
  )?.[1];
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

/** As `stubLayout`, for a reader who asked for less motion. */
function stubStill(): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('prefers-reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

function hide(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

beforeEach(() => {
  stubScroll();
  stubLayout({ width: 900, phone: false });
  openStore(SAMPLE, { view: 'known' });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the two clocks', () => {
  test('have a row for each claim in order of saying, and those without a time in a band of their own', () => {
    render(<KnownView />);
    expect(options().map((option) => option.dataset.key)).toEqual([
      'accident',
      'two-fires',
      'smoke',
      'one-fire',
      'arson',
      'petrol',
      'wiring',
    ]);
    expect(options()[0]?.dataset.event).toBe('accident-statement');
    expect(options()[0]?.textContent).toBe(
      'Government or official: Harbour master “It was an accident, nothing more.”, ' +
        'said Sun 3 May 2020, 12:00, about The harbour master calls it an accident, ' +
        'between 12:00 and 13:00 on Sun 3 May 2020',
    );
    const band = screen.getByRole('group', { name: /^Time of saying unknown \(5\)/ });
    expect(within(band).getAllByRole('option')).toHaveLength(5);
  });

  test('show what had been said, may have been, and was not yet, and count it in words', () => {
    render(<KnownView />);
    expect(count()).toBe('All 7 claims, whenever they were said; 5: time of saying unknown.');
    expect([stateOf('accident'), stateOf('two-fires'), stateOf('smoke')]).toEqual(['said', 'said', 'said']);
    setKnown(NOON);
    expect(count()).toBe(
      '1 of 7 claims had been said by Sun 3 May 2020, 12:00; 1 not yet; 5: time of saying unknown.',
    );
    expect([stateOf('accident'), stateOf('two-fires'), stateOf('smoke')]).toEqual([
      'said',
      'not-yet',
      'unknown',
    ]);
    setKnown(MONDAY);
    expect(count()).toBe(
      '1 of 7 claims had been said by Mon 4 May 2020, 00:00; 1 may have been; 5: time of saying unknown.',
    );
    expect(stateOf('two-fires')).toBe('maybe');
    expect(screen.getByText('Not one of them was published by then.')).toBeTruthy();
    setKnown(TUESDAY);
    expect(count()).toBe('7 of 7 claims had been said by Tue 5 May 2020, 00:00.');
    expect([stateOf('two-fires'), stateOf('smoke')]).toEqual(['said', 'said']);
    expect(screen.getByText('5 had been said by then, since published.')).toBeTruthy();
  });

  test('say what the narrowing line says, and what was not yet said stays in sight', () => {
    useWhence.getState().setKnown(NOON - 1);
    render(
      <>
        <NarrowingLine />
        <KnownView />
      </>,
    );
    expect(document.querySelector('.narrowing-words')?.textContent).toContain('3 of 4 events');
    expect(options()).toHaveLength(7);
    act(() => useWhence.getState().chooseFacet('sources', 'harbour-master', 'only'));
    expect(count()).toBe('0 of 1 claim had been said by Sun 3 May 2020, 11:59:59; 1 not yet.');
  });

  test('are narrowed like every other view', () => {
    render(<KnownView />);
    act(() => useWhence.getState().chooseFacet('sources', 'nordwire', 'only'));
    expect(options().map((option) => option.dataset.key)).toEqual(['accident', 'smoke', 'arson']);
    act(() => useWhence.getState().chooseFacet('tracks', 'nowhere', 'only'));
    expect(count()).toBe('No claim matches.');
    expect(screen.queryByRole('listbox')).toBe(null);
    fireEvent.click(button('Show as table'));
    expect(screen.queryByRole('table')).toBe(null);
  });
});

describe('picking', () => {
  test('a row is picked by a click, and every claim about its event is marked', async () => {
    const user = userEvent.setup();
    render(<KnownView />);
    await user.click(screen.getByRole('option', { name: /Dock worker “Somebody lit it/ }));
    expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'arson-statement' });
    const marked = options().filter((option) => option.className.includes('is-same'));
    expect(marked.map((option) => option.dataset.key)).toEqual(['arson', 'petrol']);
    expect(
      within(list())
        .getAllByRole('option', { selected: true })
        .map((o) => o.dataset.key),
    ).toEqual(['arson']);
  });

  test('the list is one tab stop, and the arrow keys go through it, band and all', async () => {
    const user = userEvent.setup();
    render(<KnownView />);
    expect(options().filter((option) => option.tabIndex === 0)).toHaveLength(1);
    options()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(options()[1]);
    expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'fire-starts' });
    await user.keyboard('{ArrowDown}');
    expect((document.activeElement as HTMLElement).dataset.key).toBe('smoke');
    // The same event has two claims: the one that was gone to is the one picked.
    expect(
      within(list())
        .getAllByRole('option', { selected: true })
        .map((o) => o.dataset.key),
    ).toEqual(['smoke']);
    await user.keyboard('{End}');
    expect((document.activeElement as HTMLElement).dataset.key).toBe('wiring');
    await user.keyboard('{Home}{Enter}');
    expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'accident-statement' });
  });

  test('pointing lights the origin, and a source lit elsewhere lights its claims', () => {
    render(<KnownView />);
    fireEvent.pointerEnter(options()[0] as HTMLElement);
    expect(useWhence.getState().litSource).toBe('harbour-master');
    fireEvent.pointerLeave(options()[0] as HTMLElement);
    expect(useWhence.getState().litSource).toBe(null);
    act(() => useWhence.getState().light('dock-worker'));
    const lit = options().filter((option) => option.className.includes('is-lit'));
    expect(lit.map((option) => option.dataset.key)).toEqual(['arson', 'petrol']);
    act(() => useWhence.getState().light('nordwire'));
    cleanup();
    expect(useWhence.getState().litSource).toBe(null);
  });
});

describe('the player', () => {
  const tick = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  test('steps to the next statement and back, and stays at the ends', () => {
    render(<KnownView />);
    fireEvent.click(button('Next statement'));
    expect(known()).toBe(NOON);
    expect(button('Previous statement').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Previous statement'));
    expect(known()).toBe(NOON);
    fireEvent.click(button('Next statement'));
    fireEvent.click(button('Next statement'));
    fireEvent.click(button('Next statement'));
    expect(known()).toBe(TUESDAY);
    fireEvent.click(button('Previous statement'));
    expect(known()).toBe(MONDAY);
    fireEvent.click(button('Show all'));
    expect(known()).toBe(null);
    fireEvent.click(button('Previous statement'));
    expect(known()).toBe(TUESDAY);
  });

  test('steps only where something on screen changes', () => {
    render(<KnownView />);
    act(() => useWhence.getState().chooseFacet('sources', 'harbour-master', 'only'));
    fireEvent.click(button('Next statement'));
    expect(known()).toBe(NOON);
    expect(button('Next statement').getAttribute('aria-disabled')).toBe('true');
    // The slider keeps the scale of the whole dataset: its knob does not move for a filter.
    expect(screen.getByRole<HTMLInputElement>('slider').max).toBe('3');
  });

  test('plays at a calm pace from the beginning, and stops at the last statement', () => {
    vi.useFakeTimers();
    render(<KnownView />);
    fireEvent.click(button('Play'));
    expect(known()).toBe(NOON);
    tick(PACE - 1);
    expect(known()).toBe(NOON);
    tick(1);
    expect(known()).toBe(MONDAY);
    expect(button('Pause')).toBeTruthy();
    // Nobody is told every step while it plays.
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('off');
    tick(PACE);
    expect(known()).toBe(TUESDAY);
    expect(button('Play')).toBeTruthy();
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
    tick(10 * PACE);
    expect(known()).toBe(TUESDAY);
    fireEvent.click(button('Play'));
    expect(known()).toBe(NOON);
  });

  test('plays faster and slower', () => {
    vi.useFakeTimers();
    render(<KnownView />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '4' } });
    fireEvent.click(button('Play'));
    tick(PACE / 4);
    expect(known()).toBe(MONDAY);
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '0.5' } });
    tick(PACE);
    expect(known()).toBe(MONDAY);
    tick(PACE);
    expect(known()).toBe(TUESDAY);
  });

  test('pauses by its button, by a step, when let go, and when the tab is hidden', () => {
    vi.useFakeTimers();
    render(<KnownView />);
    const stands = (at: number | null) => {
      expect(button('Play')).toBeTruthy();
      tick(5 * PACE);
      expect(known()).toBe(at);
    };
    fireEvent.click(button('Play'));
    fireEvent.click(button('Pause'));
    stands(NOON);
    fireEvent.click(button('Play'));
    expect(known()).toBe(NOON);
    fireEvent.click(button('Next statement'));
    stands(MONDAY);
    fireEvent.click(button('Play'));
    fireEvent.click(button('Show all'));
    stands(null);
    fireEvent.click(button('Play'));
    hide(true);
    stands(NOON);
    hide(false);
    stands(NOON);
  });

  test('does not play for a reader who asked for less motion, says why, and steps all the same', () => {
    stubStill();
    vi.useFakeTimers();
    render(<KnownView />);
    expect(button('Play').disabled).toBe(true);
    expect(document.getElementById(button('Play').getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Play is off, since this device asks for less motion. The steps stay.',
    );
    expect(screen.queryByRole('combobox')).toBe(null);
    fireEvent.click(button('Next statement'));
    tick(5 * PACE);
    expect(known()).toBe(NOON);
  });
});

test('playing ends when the reader asks for less motion meanwhile', () => {
  vi.useFakeTimers();
  let still = false;
  const listeners = new Set<() => void>();
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return still && query.includes('prefers-reduced-motion');
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
  render(<KnownView />);
  fireEvent.click(button('Play'));
  still = true;
  act(() => {
    for (const listener of listeners) listener();
  });
  act(() => vi.advanceTimersByTime(10 * PACE));
  expect(known()).toBe(NOON);
  expect(button('Play').disabled).toBe(true);
});

describe('the table', () => {
  const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

  test('has the same claims in the same order, with when, state, event and chain', async () => {
    const user = userEvent.setup();
    useWhence.getState().setKnown(MONDAY);
    render(<KnownView />);
    const before = options().map((option) => option.dataset.event);
    const page = document.querySelector('.known') as HTMLElement;
    page.scrollTop = 300;
    await user.click(button('Show as table'));
    expect(rows().map((row) => row.dataset.event)).toEqual(before);
    expect(page.scrollTop).toBe(0);
    const cells = (i: number) => [...(rows()[i]?.children ?? [])].map((cell) => cell.textContent);
    expect(cells(0)).toEqual([
      'Government or official:  “It was an accident, nothing more.”',
      'Sun 3 May 2020, 12:00',
      'said',
      'The harbour master calls it an accident',
      'Harbour master told → Nordwire quoted by → Vik Courier',
    ]);
    expect(cells(1).slice(1, 3)).toEqual(['Mon 4 May 2020, when published', 'may have been said']);
    expect(cells(2).slice(1, 3)).toEqual([
      'no time given, published by Mon 4 May 2020',
      'time of saying unknown',
    ]);
    await user.click(within(rows()[0] as HTMLElement).getByRole('button'));
    expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'accident-statement' });
    await user.click(button('Show as picture'));
    expect(screen.queryByRole('table')).toBe(null);
  });

  test('its states add up to the sentence above it', () => {
    render(<KnownView />);
    fireEvent.click(button('Show as table'));
    for (const at of [NOON - 1, NOON, MONDAY, TUESDAY - 1, TUESDAY]) {
      setKnown(at);
      const states = rows().map((row) => within(row).getAllByRole('cell')[1]?.textContent);
      const number = (state: string) => states.filter((each) => each === state).length;
      const numbers = (count() ?? '').replace(/by .*?;/, ';');
      expect(numbers).toContain(`${number('said')} of ${states.length} claims`);
      for (const [state, words] of [
        ['may have been said', 'may have been'],
        ['not yet said', 'not yet'],
      ] as const)
        expect(numbers.includes(words)).toBe(number(state) > 0);
    }
  });
});

describe('what a file may lack', () => {
  const shown = (part: Partial<Dataset>) => {
    openStore({ ...SAMPLE, ...part }, { view: 'known' });
    render(<KnownView />);
  };

  test('claims', () => {
    shown({ claims: [], relations: [] });
    expect(screen.getByRole('heading', { name: 'Nothing was said yet' })).toBeTruthy();
  });

  test('times of saying: there is no second clock, and every claim is in the band', () => {
    shown({ documents: [], claims: SAMPLE.claims.map((claim) => ({ ...claim, said: null })) });
    expect(screen.queryByRole('slider')).toBe(null);
    expect(screen.queryByRole('button', { name: 'Play' })).toBe(null);
    expect(screen.getByText(/^This dataset does not tell when anything was said/)).toBeTruthy();
    expect(screen.getByRole('group', { name: /^Time of saying unknown \(7\)/ })).toBeTruthy();
    expect(document.querySelector('.known-said')).toBe(null);
  });

  test('claims about an event: it is counted, and can be selected', () => {
    shown({ claims: SAMPLE.claims.filter(({ event }) => event !== 'inspection'), relations: [] });
    const summary = screen.getByText('1 event without a claim: nobody says who knew');
    fireEvent.click(summary);
    fireEvent.click(button('The hall was inspected'));
    expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'inspection' });
  });
});

test('a phone has the words above the two times, and everything else', () => {
  stubLayout({ width: 366, phone: true });
  useWhence.getState().setKnown(MONDAY);
  render(<KnownView />);
  expect(document.querySelector('.known')?.getAttribute('data-stacked')).toBe('true');
  expect(options()).toHaveLength(7);
  expect(screen.getByRole('slider')).toBeTruthy();
});

test('the line of the clock stands where the knob does', () => {
  useWhence.getState().setKnown(MONDAY);
  render(<KnownView />);
  const line = document.querySelector<HTMLElement>('.known-now');
  const range = screen.getByRole<HTMLInputElement>('slider');
  const share = Number(range.value) / Number(range.max);
  // The second clock is 243 px wide at 900; the knob of 18 px travels over the rest of it.
  const saidX = 900 - 279 - 14 - 243;
  expect(Number.parseFloat(line?.style.insetInlineStart ?? '')).toBeCloseTo(saidX + 9 + share * (243 - 18));
});
