import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewChange } from '../../src/view/viewChange.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/view/viewState.ts';
import { anyView } from './arbitraryView.ts';

const changed = (change: Partial<ViewState>) => viewChange(INITIAL_VIEW, { ...INITIAL_VIEW, ...change });

test('the viewport and the search text pass, all else is a choice', () => {
  expect(changed({ viewport: { start: 0, end: 60_000 } })).toBe('passing');
  expect(changed({ filter: { ...INITIAL_VIEW.filter, text: 'coup' } })).toBe('passing');
  expect(changed({ filter: { ...INITIAL_VIEW.filter, known: 0 } })).toBe('passing');
  expect(changed({ order: 'told' })).toBe('choice');
  expect(changed({ selection: { kind: 'event', id: 'a' } })).toBe('choice');
  expect(changed({ filter: { ...INITIAL_VIEW.filter, flags: ['hedged'] } })).toBe('choice');
  expect(changed({ grouping: 'place' })).toBe('choice');
  expect(changed({ view: 'table' })).toBe('choice');
  expect(changed({ theme: 'dark' })).toBe('choice');
  expect(changed({ readerZone: true })).toBe('choice');
  expect(changed({ theme: 'dark', viewport: { start: 0, end: 60_000 } })).toBe('choice');
});

test('an equal view made anew is no change', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(viewChange(view, structuredClone(view))).toBe('none');
    }),
  );
});

test('a viewport that moved by less than a link can say is no change', () => {
  const view = { ...INITIAL_VIEW, viewport: { start: 0, end: 60_000 } };
  expect(viewChange(view, { ...view, viewport: { start: 0.2, end: 60_000.2 } })).toBe('none');
});
