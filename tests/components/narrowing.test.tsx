// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NarrowingLine } from '../../src/components/NarrowingLine.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { type Filter, NO_FILTER } from '../../src/view/filter.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';

const words = () =>
  document.querySelector('.narrowing-words')?.textContent?.replaceAll('×', '').replace(/\s+/g, ' ').trim() ??
  '';
const show = (part: Partial<Filter>) => {
  openStore(SAMPLE, { filter: { ...NO_FILTER, ...part } });
  render(<NarrowingLine />);
};

beforeEach(() => openStore(SAMPLE));
afterEach(cleanup);

describe('NarrowingLine', () => {
  test('is empty, but there, when nothing is narrowed', () => {
    render(<NarrowingLine />);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('button')).toBe(null);
    expect(document.body.textContent).toBe('');
  });

  test('says the whole narrowing in one line of words', async () => {
    show({
      sources: ['harbour-master', 'nordwire'],
      flags: ['disputed'],
      tracks: ['statements'],
      text: 'fire',
    });
    await waitFor(() => expect(words()).toMatch(/^2 of 4 events/));
    expect(words()).toBe(
      '2 of 4 events · claims by Harbour master or Nordwire · disputed · in Statements · matching “fire”',
    );
  });

  test('flags and tracks are joined by “or”', () => {
    show({ flags: ['hedged', 'unattributed'], tracks: ['quay', 'statements'] });
    expect(words()).toBe('1 of 4 events · hedged or no source named · in Quay or Statements');
  });

  test('each part goes by its own button, and the focus stays in the line', async () => {
    const user = userEvent.setup();
    show({ sources: ['harbour-master', 'nordwire'], tracks: ['statements'], text: 'fire' });
    await user.click(screen.getByRole('button', { name: 'Remove Harbour master' }));
    expect(useWhence.getState().filter.sources).toEqual(['nordwire']);
    expect(document.activeElement?.className).toContain('narrowing');
    await user.click(screen.getByRole('button', { name: 'Remove “fire”' }));
    await user.click(screen.getByRole('button', { name: 'Remove Statements' }));
    expect(useWhence.getState().filter).toEqual({ ...NO_FILTER, sources: ['nordwire'] });
    expect(words()).toBe('3 of 4 events · claims by Nordwire');
  });

  test('Clear takes all of it away', async () => {
    const user = userEvent.setup();
    show({ sources: ['nordwire'], flags: ['disputed'], text: 'fire' });
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(useWhence.getState().filter).toEqual(NO_FILTER);
    expect(screen.queryByRole('button')).toBe(null);
  });

  test('nothing left is said outright, and can be cleared', async () => {
    const user = userEvent.setup();
    show({ sources: ['dock-worker'], tracks: ['quay'] });
    expect(words()).toBe('No event matches. · claims by Dock worker · in Quay');
    expect(screen.getByRole('status').textContent).toBe('No event matches.');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('a change is announced, but not while the reader types in the search field, which tells itself', async () => {
    openStore(SAMPLE);
    render(
      <>
        <input id="search" aria-label="Search" />
        <NarrowingLine />
      </>,
    );
    act(() => useWhence.getState().chooseFacet('sources', 'nordwire', 'only'));
    expect(screen.getByRole('status').textContent).toBe('3 of 4 events');
    act(() => screen.getByRole('textbox').focus());
    act(() => useWhence.getState().chooseFacet('sources', 'dock-worker', 'only'));
    expect(screen.getByRole('status').textContent).toBe('3 of 4 events');
    expect(words()).toMatch(/^1 of 4 events/);
  });

  test('the second clock is a part like the others', async () => {
    const user = userEvent.setup();
    show({ tracks: ['statements'], known: Date.UTC(2020, 4, 3, 6) });
    expect(words()).toMatch(/ · in Statements · as known by .*3 May 2020.*06:00$/);
    await user.click(screen.getByRole('button', { name: /^Remove .*06:00$/ }));
    expect(useWhence.getState().filter).toEqual({ ...NO_FILTER, tracks: ['statements'] });
  });

  test('an id that the dataset does not know is shown as it is, not as undefined', () => {
    show({ sources: ['vanished'] });
    expect(words()).toBe('No event matches. · claims by vanished');
  });
});
