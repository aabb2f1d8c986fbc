// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Rail } from '../../src/components/Rail.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { makeDataset } from '../query/makeDataset.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';

const list = (name: string) => within(screen.getByRole('list', { name }));
const source = (name: RegExp) => list('Who said it').getByRole('button', { name });
const filter = () => useWhence.getState().filter;

beforeEach(() => openStore(SAMPLE));
afterEach(cleanup);

describe('Rail', () => {
  test('lists sources by kind with what they are, the roles they play, and their claims', () => {
    render(<Rail />);
    const rows = list('Who said it')
      .getAllByRole('button', { name: /claims?$/ })
      .map((button) => button.textContent);
    expect(rows).toEqual([
      'Vik Courier, publisher7, 7 claims',
      'Nordwire, news agency, origin, carrier3, 3 claims',
      'Harbour master, government or official, origin1, 1 claim',
      'Port authority, institution, origin2, 2 claims',
      'Dock worker, witness, unnamed person, origin2, 2 claims',
    ]);
  });

  test('beside each source a button opens its card, which Tab passes by', async () => {
    const user = userEvent.setup();
    render(<Rail />);
    const open = screen.getByRole('button', { name: 'About Dock worker' });
    expect(open.tabIndex).toBe(-1);
    await user.click(open);
    expect(useWhence.getState().selection).toEqual({ kind: 'source', id: 'dock-worker' });
    expect(filter().sources).toEqual([]);
  });

  test('the beads of the roles stand before the number, on its line and in one column', () => {
    render(<Rail />);
    const figures = [...document.querySelectorAll('.rail section:first-child .facet-figures')];
    expect(figures).toHaveLength(5);
    for (const figure of figures) {
      const [beads, count] = figure.children;
      expect([beads?.localName, count?.className]).toEqual(['svg', 'facet-count']);
      // As many digits as the longest count has, whatever is narrowed.
      expect(count?.getAttribute('style')).toBe('min-inline-size: 0.68em;');
    }
    const played = figures.map((figure) =>
      [...figure.querySelectorAll('circle')].map((bead) => bead.classList.contains('is-played')),
    );
    expect(played.slice(0, 2)).toEqual([
      [false, false, true],
      [true, true, false],
    ]);
  });

  test('a screen reader hears each number once', () => {
    render(<Rail />);
    expect(
      screen.getByRole('button', { name: 'Nordwire, news agency, origin, carrier, 3 claims' }),
    ).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Disputed, 4 claims' })).toBeTruthy();
  });

  test('a click takes one source alone, a second click lets go', async () => {
    const user = userEvent.setup();
    render(<Rail />);
    await user.click(source(/^Nordwire/));
    expect(filter().sources).toEqual(['nordwire']);
    expect(source(/^Nordwire/).getAttribute('aria-pressed')).toBe('true');
    await user.click(source(/^Dock worker/));
    expect(filter().sources).toEqual(['dock-worker']);
    await user.click(source(/^Dock worker/));
    expect(filter().sources).toEqual([]);
  });

  test.each(['Control', 'Meta', 'Shift'])('%s-click and the checkbox add', async (key) => {
    const user = userEvent.setup();
    render(<Rail />);
    await user.click(source(/^Nordwire/));
    await user.keyboard(`{${key}>}`);
    await user.click(source(/^Dock worker/));
    await user.keyboard(`{/${key}}`);
    expect(filter().sources).toEqual(['dock-worker', 'nordwire']);
    await user.click(screen.getByRole('checkbox', { name: 'Include Port authority' }));
    expect(filter().sources).toEqual(['dock-worker', 'nordwire', 'port-authority']);
    await user.click(screen.getByRole('checkbox', { name: 'Include Nordwire' }));
    expect(filter().sources).toEqual(['dock-worker', 'port-authority']);
  });

  test('all is reached and done by keyboard', async () => {
    const user = userEvent.setup();
    render(<Rail />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Include Vik Courier' }));
    await user.tab();
    await user.tab();
    await user.keyboard(' ');
    expect(filter().sources).toEqual(['nordwire']);
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(filter().sources).toEqual(['harbour-master']);
  });

  test('the pointer and the focus light a source everywhere, leaving puts it out', async () => {
    const user = userEvent.setup();
    render(<Rail />);
    await user.hover(source(/^Nordwire/));
    expect(useWhence.getState().litSource).toBe('nordwire');
    await user.unhover(source(/^Nordwire/));
    expect(useWhence.getState().litSource).toBe(null);
    await user.tab();
    expect(useWhence.getState().litSource).toBe('courier');
    await user.tab();
    expect(useWhence.getState().litSource).toBe('courier');
    await user.tab();
    expect(useWhence.getState().litSource).toBe('nordwire');
  });

  test('flags are counted under the sources chosen; what a click would empty stays, dimmed', async () => {
    const user = userEvent.setup();
    render(<Rail />);
    await user.click(source(/^Harbour master/));
    expect(screen.getByRole('checkbox', { name: /^Disputed/ }).closest('label')?.textContent).toBe(
      'Disputed1, 1 claim',
    );
    const hedged = screen.getByRole('checkbox', { name: /^Hedged \(“reportedly”\)/ }).closest('label');
    expect(hedged?.textContent).toMatch(/, 0 claims$/);
    expect(hedged?.className).toContain('is-empty');
    await user.click(screen.getByRole('checkbox', { name: /^No source named/ }));
    expect(filter().flags).toEqual(['unattributed']);
    expect(source(/^Nordwire/).closest('li')?.className).toContain('is-empty');
    // Sources are not counted under themselves: another one can be taken instead.
    expect(source(/^Vik Courier/).textContent).toMatch(/1 claim$/);
  });

  test('tracks stand in their order on screen, with their events', async () => {
    const user = userEvent.setup();
    render(<Rail />);
    const tracks = list('Tracks').getAllByRole('button');
    expect(tracks.map((button) => button.textContent)).toEqual(['Quay2, 2 events', 'Statements2, 2 events']);
    await user.click(list('Tracks').getByRole('button', { name: /^Quay/ }));
    expect(filter().tracks).toEqual(['quay']);
  });

  test('rows are grouped by track, place or origin', async () => {
    const user = userEvent.setup();
    render(<Rail />);
    const group = screen.getByRole('group', { name: 'Rows by' });
    expect(within(group).getByRole('radio', { name: 'Track' })).toHaveProperty('checked', true);
    await user.click(within(group).getByRole('radio', { name: 'Origin' }));
    expect(useWhence.getState().grouping).toBe('origin');
  });

  test('a long list of sources begins with those that say most, and opens', async () => {
    const claims = Array.from({ length: 40 }, (_, i) => ({
      id: `c${i}`,
      event: 'e',
      chain: [`s${i}`, `s${i % 30}`] as [string, string],
    }));
    openStore(makeDataset({ events: ['e'], claims }), { filter: { ...filter(), sources: ['s39'] } });
    const user = userEvent.setup();
    render(<Rail />);
    const rows = () => document.querySelectorAll('.rail section:first-child li');
    expect(rows()).toHaveLength(25);
    expect(rows()[24]?.textContent).toMatch(/^Include s39/); // chosen, so it is shown whatever its rank
    await user.click(screen.getByText('15 more'));
    expect(rows()).toHaveLength(40);
    await user.click(screen.getByText('Fewer sources'));
    expect(rows()).toHaveLength(25);
  });
});
