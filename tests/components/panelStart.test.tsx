// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { DetailPanel } from '../../src/components/DetailPanel.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { definition } from './definition.ts';
import { openSample } from './openSample.ts';
import { SAMPLE } from './sampleDataset.ts';

afterEach(cleanup);

describe('nothing selected', () => {
  test('tells what the dataset holds and how to start', () => {
    openSample();
    render(<DetailPanel />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Fire at Vik harbour');
    expect(screen.getByText('One Sunday on the quay.')).toBeVisible();
    expect(document.body).toHaveTextContent('Pick an event');
    expect(definition('events')).toBe('4');
    expect(definition('claims')).toBe('7');
    expect(definition('origins')).toBe('5');
    expect(definition('with no source named')).toBe('1');
  });

  test('disputes are ways in', async () => {
    const user = userEvent.setup();
    openSample();
    render(<DetailPanel />);
    const disputes = screen.getByRole('heading', { name: 'In dispute' }).nextElementSibling;
    if (!(disputes instanceof HTMLElement)) throw new Error('no list of disputes');
    expect(
      within(disputes)
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(['Was it an accident? 4 claims', 'How many fires were there? 2 claims']);
    await user.click(within(disputes).getByRole('button', { name: /accident/ }));
    expect(
      screen.getByRole('heading', { level: 2, name: 'The harbour master calls it an accident' }),
    ).toHaveFocus();
  });

  test('counts and leads to what the narrowing leaves', () => {
    openSample();
    useWhence.getState().chooseFacet('sources', 'dock-worker', 'only');
    render(<DetailPanel />);
    const texts = () => [...document.querySelectorAll('.question')].map((each) => each.textContent);
    expect(texts()).toEqual(['Was it an accident? 2 claims']);
    expect(screen.queryByRole('heading', { name: 'Other questions' })).not.toBeInTheDocument();
    act(() => useWhence.getState().chooseFacet('sources', 'nordwire', 'only'));
    expect(texts()).toEqual(['Was it an accident? 2 claims', 'Was there a fire? 1 claim']);
    act(() => useWhence.getState().chooseFacet('flags', 'hedged', 'only'));
    expect(texts()).toEqual([]);
    expect(screen.getByText('Nothing of what is shown is in dispute.')).toBeVisible();
  });

  test.each([
    [9, 9],
    [10, 8],
    [40, 8],
  ])('of %i questions shows %i, and the others when asked', async (all, first) => {
    const user = userEvent.setup();
    const [relation] = SAMPLE.relations;
    if (!relation) throw new Error('The sample has no relation');
    openSample(null, {
      ...SAMPLE,
      relations: Array.from({ length: all }, (_, i) => ({ ...relation, about: `Question ${i}?` })),
    });
    render(<DetailPanel />);
    expect(document.querySelectorAll('.question')).toHaveLength(first);
    const more = screen.queryByRole('button', { name: `Show all ${all} under “In dispute”` });
    expect(more !== null).toBe(first < all);
    if (!more) return;
    await user.click(more);
    expect(document.querySelectorAll('.question')).toHaveLength(all);
    await user.click(screen.getByRole('button', { name: /^Show fewer/ }));
    expect(document.querySelectorAll('.question')).toHaveLength(first);
  });

  test('says so where nothing is in dispute', () => {
    openSample(null, { ...SAMPLE, relations: [] });
    render(<DetailPanel />);
    expect(screen.getByText('No claim here contradicts another.')).toBeVisible();
  });

  test('a vanished id selects nothing', () => {
    openSample('no-such-event');
    render(<DetailPanel />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Fire at Vik harbour');
  });

  test('leads to the sheets', async () => {
    const user = userEvent.setup();
    openSample();
    render(<DetailPanel />);
    await user.click(screen.getByRole('button', { name: 'About this timeline' }));
    expect(useWhence.getState().sheet).toBe('about');
    await user.click(screen.getByRole('button', { name: /all keys/ }));
    expect(useWhence.getState().sheet).toBe('keys');
  });
});

test('without a dataset there is nothing', () => {
  useWhence.setState(useWhence.getInitialState(), true);
  const { container } = render(<DetailPanel />);
  expect(container).toBeEmptyDOMElement();
});
