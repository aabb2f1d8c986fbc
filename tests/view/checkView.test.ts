import { expect, test } from 'vitest';
import { checkView } from '../../src/view/checkView.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/view/viewState.ts';
import { makeDataset } from '../query/makeDataset.ts';

const DATASET = makeDataset({
  events: ['coup'],
  claims: [{ id: 'claim', event: 'coup', chain: ['reuters', 'globalpost'] }],
});

function view(event: string, sources: readonly string[], tracks: readonly string[]): ViewState {
  return {
    ...INITIAL_VIEW,
    viewport: { start: 0, end: 60_000 },
    selection: { kind: 'event', id: event },
    filter: { sources, tracks, flags: ['hedged'], text: 'palace', known: null },
    theme: 'dark',
  };
}

test('a view whose ids all exist stays the very same', () => {
  const sound = view('coup', ['globalpost', 'reuters'], ['track']);
  expect(checkView(sound, DATASET).view).toBe(sound);
  expect(checkView(INITIAL_VIEW, DATASET)).toEqual({ view: INITIAL_VIEW, problems: [] });
});

test('each id that is gone is named and left out, everything else is kept', () => {
  const checked = checkView(view('march', ['afp', 'reuters'], ['track', 'north']), DATASET);
  expect(checked.problems).toEqual([
    'This link points to the event “march”, which this dataset does not have.',
    'This link points to the source “afp”, which this dataset does not have.',
    'This link points to the track “north”, which this dataset does not have.',
  ]);
  expect(checked.view).toEqual({ ...view('coup', ['reuters'], ['track']), selection: { kind: 'none' } });
});

test('a selected source may be gone too', () => {
  const lost = { ...INITIAL_VIEW, selection: { kind: 'source', id: 'afp' } } as const;
  expect(checkView(lost, DATASET)).toEqual({
    view: INITIAL_VIEW,
    problems: ['This link points to the source “afp”, which this dataset does not have.'],
  });
  const found = { ...INITIAL_VIEW, selection: { kind: 'source', id: 'reuters' } } as const;
  expect(checkView(found, DATASET).view).toBe(found);
});

test('names of what every object has are ids like any other', () => {
  expect(checkView(view('constructor', [], []), DATASET).problems).toHaveLength(1);
});
