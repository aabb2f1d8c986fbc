// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LoadStatus } from '../../src/components/LoadStatus.tsx';
import { type ImportReport, NO_CHOICES } from '../../src/model/importing.ts';
import type { Problem } from '../../src/model/problem.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { stubOpening, WithOpening } from './stubOpening.tsx';

const PROBLEM: Problem = { severity: 'error', path: 'row 3', value: '""', message: 'No date.' };
const REPORT: ImportReport = {
  name: 'bamako.csv',
  format: 'csv',
  recognised: 'Recognised as a table.',
  assumed: ['Times were read in UTC.'],
  bytes: 18_000,
  read: 120,
  taken: 118,
  setAside: 2,
  choices: NO_CHOICES,
};

let opening: ReturnType<typeof stubOpening>;
beforeEach(() => {
  vi.useFakeTimers();
  opening = stubOpening();
  openSample();
  render(
    <WithOpening opening={opening}>
      <LoadStatus />
    </WithOpening>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const set = (state: Partial<ReturnType<typeof useWhence.getState>>) => act(() => useWhence.setState(state));
const loading = (part: object = {}) =>
  set({ loading: { kind: 'loading', from: 'bamako.csv', bytes: 0, total: null, records: null, ...part } });
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const bar = () => screen.queryByRole('progressbar');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('while a dataset is opened', () => {
  test('nothing is told of what is over at once', () => {
    loading();
    wait(299);
    expect(bar()).toBeNull();
    set({ loading: { kind: 'idle' } });
    wait(1000);
    expect(bar()).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('bytes and records are shown, and it can be stopped', () => {
    loading();
    wait(300);
    expect(bar()).toHaveAccessibleName('Opening bamako.csv');
    expect(bar()).not.toHaveAttribute('value');
    loading({ bytes: 1_200_000, total: 3_400_000 });
    expect(bar()).toHaveAttribute('value', '1200000');
    expect(bar()).toHaveAttribute('max', '3400000');
    expect(screen.getByText(/1\.2.MB of 3\.4.MB/)).toBeVisible();
    loading({ bytes: 3_400_000, total: 3_400_000, records: 12_000 });
    expect(bar()).not.toHaveAttribute('value');
    expect(screen.getByText('12,000 records read')).toBeVisible();
    press('Cancel');
    expect(opening.cancel).toHaveBeenCalledOnce();
  });

  test('one sentence is said, however often the figures change', () => {
    loading();
    wait(300);
    const said = new Set<string>();
    for (let bytes = 0; bytes < 5; bytes += 1) {
      loading({ bytes, total: 5 });
      said.add(screen.getByRole('status').textContent ?? '');
    }
    expect([...said]).toEqual(['Opening bamako.csv.']);
  });
});

describe('a file that could not be opened', () => {
  const failed = (part: object = {}) =>
    set({ loading: { kind: 'failed', from: 'bamako.csv', message: 'It is empty.', problems: [], ...part } });

  test('is told aloud, with what stays on screen', () => {
    failed();
    expect(screen.getByRole('alert')).toHaveTextContent('Could not open bamako.csv. It is empty.');
    press('Dismiss');
    expect(useWhence.getState().loading.kind).toBe('idle');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('can be tried again, another be opened, and its problems read', () => {
    failed({ problems: [PROBLEM] });
    press('Try again');
    expect(opening.again).toHaveBeenCalledExactlyOnceWith(NO_CHOICES);
    press('Show 1 problem');
    expect(useWhence.getState().sheet).toBe('problems');
    press('Open another file');
    expect(useWhence.getState().sheet).toBe('open');
  });

  test('can be read as another format if it arrived at all', () => {
    failed();
    expect(screen.queryByRole('button', { name: /another format/ })).toBeNull();
    failed({ format: null });
    press('Open as another format…');
    expect(screen.getByRole('button', { name: 'Open' })).toBeDisabled();
    fireEvent.change(screen.getByRole('combobox', { name: 'Format' }), { target: { value: 'gdelt' } });
    press('Open');
    expect(opening.again).toHaveBeenCalledExactlyOnceWith({ ...NO_CHOICES, format: 'gdelt' });
  });

  test('leads to the first dataset where nothing is on screen', () => {
    set({ dataset: null });
    failed();
    expect(screen.getByRole('link', { name: 'Open the first dataset' })).toHaveProperty(
      'href',
      `${window.location.origin}/`,
    );
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
  });
});

describe('after a file was read', () => {
  test('of a foreign format, what became of its rows is told, and the report is near', () => {
    set({ report: REPORT, problems: [PROBLEM, PROBLEM] });
    expect(screen.getByRole('status')).toHaveTextContent(
      'CSV table: 120 rows read, 118 taken, 2 set aside · 1 note',
    );
    press('Show the report');
    expect(useWhence.getState().sheet).toBe('problems');
  });

  test('it can be put away, until the next file', () => {
    const problems = [PROBLEM];
    set({ report: REPORT, problems });
    press('Put this line away');
    expect(screen.queryByRole('button', { name: 'Show the report' })).toBeNull();
    set({ report: REPORT, problems: [PROBLEM] });
    expect(screen.getByRole('button', { name: 'Show the report' })).toBeVisible();
  });

  test('nothing is told where nothing was set aside, assumed or doubtful', () => {
    set({ report: { ...REPORT, assumed: [], taken: 120, setAside: 0 } });
    expect(screen.queryByRole('button')).toBeNull();
    set({ problems: [{ ...PROBLEM, severity: 'warning' }] });
    expect(screen.getByRole('status')).toHaveTextContent('CSV table: 120 rows read, all taken · 1 doubt');
  });

  test('a file of our own format tells only of parts that were set aside', () => {
    set({ report: { ...REPORT, format: 'whence' }, problems: [{ ...PROBLEM, severity: 'warning' }] });
    expect(screen.queryByRole('button')).toBeNull();
    set({ problems: [PROBLEM] });
    expect(screen.getByRole('status')).toHaveTextContent(
      '1 part of this file could not be used and was set aside.',
    );
    press('Show what and why');
    expect(useWhence.getState().sheet).toBe('problems');
  });
});
