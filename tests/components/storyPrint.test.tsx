// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import StoryView from '../../src/components/StoryView.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';

const page = () => {
  const found = document.querySelector<HTMLElement>('body > .print-story');
  if (!found) throw new Error('Nothing is printed');
  return found;
};
const print = () => act(() => void window.dispatchEvent(new Event('beforeprint')));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a story on paper', () => {
  test('is there while the browser prints, and only then', () => {
    openSample();
    render(<StoryView />);
    expect(document.querySelector('.print-story')).toBeNull();
    print();
    expect(page()).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('.print-story')).toBeNull();
  });

  test('has a title, every event in order with its claims and chains, and what contradicts, by number', () => {
    openSample();
    render(<StoryView />);
    print();
    const paper = within(page());
    expect(paper.getByRole('heading', { level: 1, name: 'Fire at Vik harbour' })).toBeInTheDocument();
    expect(page()).toHaveTextContent('As it happened: 4 events, 7 claims, 5 origins');
    expect(page()).not.toHaveTextContent('Narrowed to');
    expect(paper.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      '1 A fire starts on the north quay',
      '2 The harbour master calls it an accident',
      '3 A dock worker speaks of arson',
      '4 The hall was inspected',
      'Sources',
    ]);
    const second = page().querySelectorAll('.print-event')[1];
    expect(second).toHaveTextContent('1 claim · 1 independent origin · disputed');
    expect(second).toHaveTextContent('“It was an accident, nothing more.”');
    const hops = [...(second?.querySelectorAll<HTMLElement>('.print-claim [data-source]') ?? [])];
    expect(hops.map((hop) => hop.dataset.source)).toEqual(['harbour-master', 'nordwire', 'courier']);
    expect(second).toHaveTextContent('Vik Courier, paragraph 5, direct speech');
    expect(second?.querySelector('.print-relation')).toHaveTextContent(
      /Contradicted by \(Was it an accident\?\)“Somebody lit it\.”.*About: 3 A dock worker speaks of arson$/,
    );
    expect(page()).not.toHaveTextContent(/undefined|NaN|null/);
  });

  test('ends with the sources and their kinds, and bears the date and the link', () => {
    openSample();
    render(<StoryView />);
    print();
    const rows = within(within(page()).getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual([
      ['Vik Courier', 'Publisher', ''],
      ['Nordwire', 'News agency', ''],
      ['Harbour master', 'Government or official', ''],
      ['Port authority', 'Institution', ''],
      ['Dock worker', 'Witness, unnamed person', ''],
    ]);
    expect(page()).toHaveTextContent(String(new Date().getFullYear()));
    expect(page()).toHaveTextContent(window.location.href);
  });

  test('has nothing to press', () => {
    openSample('fire-starts');
    render(<StoryView />);
    print();
    expect(within(page()).queryAllByRole('button')).toEqual([]);
    expect(within(page()).queryAllByRole('link')).toEqual([]);
  });

  test('narrowed, holds what is left, says to what, and tells what it leaves out from what is printed', () => {
    openSample();
    useWhence.getState().chooseFacet('sources', 'harbour-master', 'only');
    useWhence.getState().chooseFacet('flags', 'disputed', 'only');
    render(<StoryView />);
    print();
    expect(page()).toHaveTextContent('1 of 4 events, 1 claim, 1 origin');
    expect(page()).toHaveTextContent('Narrowed toclaims by Harbour master · disputed');
    expect(page().querySelectorAll('.print-event')).toHaveLength(1);
    expect(page()).toHaveTextContent('About: A dock worker speaks of arson (not printed here)');
  });

  test('is asked for by the button, after the full screen is left', async () => {
    const done: string[] = [];
    vi.stubGlobal('print', () => done.push('print'));
    document.exitFullscreen = async () => void done.push('exit');
    openSample();
    render(<StoryView />);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(done).toEqual(['print']);
    Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    Reflect.deleteProperty(document, 'fullscreenElement');
    expect(done).toEqual(['print', 'exit', 'print']);
  });
});
