// @vitest-environment jsdom
import { act, cleanup, render, renderHook, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import TableView from '../../src/components/TableView.tsx';
import { useDrawnRows } from '../../src/components/useDrawnRows.ts';
import { narrow } from '../../src/query/narrow.ts';
import { tableRows } from '../../src/query/tableRows.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { makeDataset } from '../query/makeDataset.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';
import { stubScroll } from './stubScroll.ts';

const body = () => screen.getAllByRole('rowgroup')[1] ?? document.body;
const rows = () => within(body()).queryAllByRole('row');
const ids = () => rows().map((row) => row.dataset.event);
const cells = (index: number) => [...(rows()[index]?.children ?? [])].map((cell) => cell.textContent);
const head = (name: string) => screen.getByRole('columnheader', { name });

beforeEach(() => {
  stubScroll();
  openStore(SAMPLE);
});
afterEach(cleanup);

describe('TableView', () => {
  test('is a table of the visible events in order of time, undated last', () => {
    render(<TableView />);
    expect(screen.getByRole('table', { name: /^4 events, one a row/ })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      'Time',
      'Event',
      'Track',
      'Place',
      'Origins',
      'Claims',
      'Flags',
    ]);
    expect(ids()).toEqual(['fire-starts', 'accident-statement', 'arson-statement', 'inspection']);
    expect(cells(3)[0]).toBe('undated');
    expect(cells(0).slice(1)).toEqual([
      'A fire starts on the north quay',
      'Quay',
      'North quay',
      '3 origins Nordwire Vik Courier Port authority',
      '3 claims',
      'disputed, hedged, no source named',
    ]);
    expect(cells(1).slice(1)).toEqual([
      'The harbour master calls it an accident',
      'Statements',
      '',
      '1 origin Harbour master',
      '1 claim',
      'disputed',
    ]);
    expect(body().textContent).not.toMatch(/undefined|NaN|null/);
  });

  test('names and places are isolated, each with the direction of the page', () => {
    render(<TableView />);
    const cell = (column: string) => rows()[0]?.querySelector(`.table-${column}`);
    for (const column of ['event', 'track', 'place', 'name']) {
      expect(cell(column)?.querySelector('bdi:not([dir])')?.textContent).toBeTruthy();
    }
    expect(body().querySelector('[dir]')).toBeNull();
  });

  test('flags stand apart, and are read with commas', () => {
    render(<TableView />);
    const flags = [...(rows()[0]?.querySelectorAll('.table-flag') ?? [])];
    expect(flags.map((flag) => flag.textContent)).toEqual(['disputed', 'hedged', 'no source named']);
    expect(flags.map((flag) => flag.querySelector('svg') !== null)).toEqual([true, false, false]);
  });

  test('an origin nobody is named for carries the sign of that, not of its publisher', () => {
    render(<TableView />);
    const kinds = [...(rows()[0]?.querySelectorAll('.glyph') ?? [])].map((glyph) =>
      glyph.getAttribute('class'),
    );
    expect(kinds).toEqual(['glyph kind-agency', 'glyph kind-none', 'glyph kind-institution']);
  });

  test('follows the filter, and says how many of an event’s claims match', () => {
    render(<TableView />);
    act(() => useWhence.getState().chooseFacet('sources', 'nordwire', 'only'));
    expect(ids()).toEqual(['fire-starts', 'accident-statement', 'arson-statement']);
    expect(cells(0)[5]).toBe('1 of 3 claims');
    expect(screen.getByRole('table', { name: /^3 of 4 events/ })).toBeTruthy();
  });

  test('sorts by any heading and back, and says so', async () => {
    const user = userEvent.setup();
    render(<TableView />);
    expect(head('Time').getAttribute('aria-sort')).toBe('ascending');
    await user.click(within(head('Event')).getByRole('button'));
    expect(head('Time').getAttribute('aria-sort')).toBe('none');
    expect(head('Event').getAttribute('aria-sort')).toBe('ascending');
    expect(ids()).toEqual(['arson-statement', 'fire-starts', 'inspection', 'accident-statement']);
    await user.click(within(head('Event')).getByRole('button'));
    expect(head('Event').getAttribute('aria-sort')).toBe('descending');
    expect(ids()).toEqual(['accident-statement', 'inspection', 'fire-starts', 'arson-statement']);
  });

  test('numbers sort from the most, and what is lacking stays last in both directions', async () => {
    const user = userEvent.setup();
    render(<TableView />);
    await user.click(within(head('Claims')).getByRole('button'));
    expect(head('Claims').getAttribute('aria-sort')).toBe('descending');
    expect(ids()).toEqual(['fire-starts', 'arson-statement', 'accident-statement', 'inspection']);
    for (const _ of ['ascending', 'descending']) {
      await user.click(within(head('Place')).getByRole('button'));
      expect(ids().at(-1)).toBe('accident-statement');
      await user.click(within(head('Time')).getByRole('button'));
      expect(ids().at(-1)).toBe('inspection');
    }
  });

  test('a click anywhere on a row or Enter on its title selects', async () => {
    const user = userEvent.setup();
    render(<TableView />);
    await user.click(within(rows()[1] ?? document.body).getByText('Statements'));
    expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'accident-statement' });
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe(
      'The harbour master calls it an accident',
    );
    screen.getByRole('button', { name: 'The hall was inspected' }).focus();
    await user.keyboard('{Enter}');
    expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'inspection' });
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1);
  });

  test('the rows are one tab stop; arrows, Home and End move among them, unheard by the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const user = userEvent.setup();
    render(<TableView />);
    for (let i = 0; i < 8; i += 1) await user.tab();
    const focused = () => document.activeElement?.closest('[data-event]')?.getAttribute('data-event');
    expect(focused()).toBe('fire-starts');
    heard.mockClear();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('arson-statement');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('accident-statement');
    await user.keyboard('{End}{ArrowDown}');
    expect(focused()).toBe('inspection');
    await user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('fire-starts');
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
    await user.keyboard('{ArrowDown}');
    await user.tab({ shift: true });
    await user.tab();
    expect(focused()).toBe('accident-statement');
  });

  test('a lit source lights the rows of its events', () => {
    render(<TableView />);
    act(() => useWhence.getState().light('port-authority'));
    expect(
      rows()
        .filter((row) => row.classList.contains('is-lit'))
        .map((row) => row.dataset.event),
    ).toEqual(['fire-starts', 'inspection']);
  });

  test('an empty dataset and an empty narrowing say so', () => {
    openStore(makeDataset({ events: [], claims: [] }));
    render(<TableView />);
    expect(screen.getByText('This timeline holds no event yet.')).toBeTruthy();
    cleanup();
    openStore(SAMPLE, { filter: { ...NO_FILTER, sources: ['gone'] } });
    render(<TableView />);
    expect(rows()).toEqual([]);
    expect(screen.getByRole('table', { name: 'No event matches.' })).toBeTruthy();
  });

  test('a very long table asks before it shows all, but always holds what is selected', () => {
    const events = Array.from({ length: 2300 }, (_, i) => `e${String(i).padStart(4, '0')}`);
    const dataset = makeDataset({ events, claims: [] });
    const all = tableRows(dataset, narrow(dataset, NO_FILTER, null));
    const { result, rerender } = renderHook(({ selected }) => useDrawnRows(all, selected), {
      initialProps: { selected: null as string | null },
    });
    expect(result.current).toMatchObject({ drawn: all.slice(0, 2000), more: 300 });
    rerender({ selected: 'e2100' });
    expect(result.current).toMatchObject({ drawn: all.slice(0, 2101), more: 199 });
    act(result.current.showMore);
    expect(result.current).toMatchObject({ drawn: all, more: 0 });
  });
});
