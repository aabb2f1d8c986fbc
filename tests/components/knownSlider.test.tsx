// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KnownSlider } from '../../src/components/KnownSlider.tsx';
import { knownTime } from '../../src/components/knownWords.ts';
import { Rail } from '../../src/components/Rail.tsx';
import type { Dataset } from '../../src/model/dataset.ts';
import { allSteps } from '../../src/query/knownSteps.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';

const NOON = Date.UTC(2020, 4, 3, 12);
const MONDAY = Date.UTC(2020, 4, 4);
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Known by' });
const known = () => useWhence.getState().filter.known;
const moveTo = (place: number) => fireEvent.change(slider(), { target: { value: String(place) } });

beforeEach(() => openStore(SAMPLE));
afterEach(cleanup);

describe('KnownSlider', () => {
  test('has a place for each step, and one more where nothing is held back', () => {
    render(<KnownSlider dataset={SAMPLE} />);
    // Noon, when the harbour master spoke, and the first and last instant of the Monday of publication.
    expect(allSteps(SAMPLE)).toEqual([NOON, MONDAY, MONDAY + 86_400_000]);
    expect([slider().min, slider().max, slider().value]).toEqual(['0', '3', '3']);
    expect(slider().getAttribute('aria-valuetext')).toBe('Everything, whenever it was said');
    moveTo(0);
    expect(known()).toBe(NOON);
    expect(slider().getAttribute('aria-valuetext')).toBe('Sun 3 May 2020, 12:00');
    expect(screen.getByText('Sun 3 May 2020, 12:00')).toBeTruthy();
    moveTo(3);
    expect(known()).toBe(null);
  });

  test('lets go with Escape, which then does not clear the selection, or with its button', () => {
    render(<KnownSlider dataset={SAMPLE} />);
    expect(screen.queryByRole('button')).toBe(null);
    moveTo(1);
    // The page's own listener leaves alone what was handled.
    expect(fireEvent.keyDown(slider(), { key: 'Escape' })).toBe(false);
    expect(known()).toBe(null);
    expect(fireEvent.keyDown(slider(), { key: 'Escape' })).toBe(true);
    moveTo(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(known()).toBe(null);
  });

  test('stands at the last step before an instant that a link names, and before the first has a place of its own', () => {
    useWhence.getState().setKnown(NOON + 60_000);
    render(<KnownSlider dataset={SAMPLE} />);
    expect(slider().value).toBe('0');
    expect(slider().getAttribute('aria-valuetext')).toBe('Sun 3 May 2020, 12:01');
    cleanup();
    useWhence.getState().setKnown(NOON - 1);
    render(<KnownSlider dataset={SAMPLE} />);
    expect([slider().min, slider().value]).toEqual(['-1', '-1']);
    moveTo(0);
    expect(known()).toBe(NOON);
    expect(slider().min).toBe('0');
  });

  test('says so where no saying has a time', () => {
    const mute: Dataset = {
      ...SAMPLE,
      documents: [],
      claims: SAMPLE.claims.map((claim) => ({ ...claim, said: null })),
    };
    render(<KnownSlider dataset={mute} />);
    expect(screen.queryByRole('slider')).toBe(null);
    expect(screen.getByText('This dataset does not tell when anything was said.')).toBeTruthy();
  });

  test('stands in the rail, but not beside the view that has one of its own', () => {
    render(<Rail />);
    expect(screen.getByRole('slider', { name: 'Known by' })).toBeTruthy();
    cleanup();
    openStore(SAMPLE, { view: 'known' });
    render(<Rail />);
    expect(screen.queryByRole('slider')).toBe(null);
  });
});

test('an hour that came twice is told apart', () => {
  // On 27 October 2019 the clocks of the Azores went from 01:00 back to 00:00.
  const [first, second] = [Date.UTC(2019, 9, 27, 0, 30), Date.UTC(2019, 9, 27, 1, 30)];
  expect(knownTime(first, 'Atlantic/Azores')).toBe('Sun 27 Oct 2019, 00:30 (UTC)');
  expect(knownTime(second, 'Atlantic/Azores')).toBe('Sun 27 Oct 2019, 00:30 (UTC−1)');
  expect(knownTime(second + 3_600_000, 'Atlantic/Azores')).toBe('Sun 27 Oct 2019, 01:30');
});
