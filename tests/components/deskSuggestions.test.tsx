// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeskSuggestions } from '../../src/components/DeskSuggestions.tsx';
import { useSuggestions } from '../../src/components/suggestState.ts';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { emptyDataset } from '../../src/edit/emptyDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { useDesk } from '../../src/store/useDesk.ts';
import { useProject } from '../../src/store/useProject.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { suggestClaims } from '../../src/suggest/suggestClaims.ts';
import type { FromSuggest } from '../../src/suggest/suggestProtocol.ts';

let tell: (word: FromSuggest) => void = () => undefined;
const ended = vi.fn();
vi.mock('../../src/suggest/suggestClient.ts', () => ({
  suggestInWorker: (_: unknown, __: unknown, hear: (word: FromSuggest) => void) => {
    tell = hear;
    return ended;
  },
}));

const TEXT = [
  'The road is shut, Reuters reported.',
  'Lena Holt told Reuters that nobody was hurt.',
  'The road was built on Monday.',
].join('\n\n');
const base = emptyDataset({ title: 'T', timeZone: 'Europe/London' });
const start: Dataset = {
  ...base,
  sources: [{ id: 'pub', name: 'The Pub', kind: 'publisher', anonymous: false, note: null, extra: {} }],
  documents: [
    {
      id: 'd',
      title: 'Road shut',
      publisher: 'pub',
      published: null,
      language: 'en',
      url: null,
      text: TEXT,
      extra: {},
    },
  ],
};
const edits: Edit[] = [];
const dataset = () => useWhence.getState().dataset ?? start;

beforeEach(() => {
  edits.length = 0;
  ended.mockClear();
  useSuggestions.setState({ run: null, skipped: new Set(), current: null });
  useDesk.getState().clear();
  useDesk.getState().begin({ kind: 'suggestions' });
  useWhence.setState({ dataset: start });
  useProject.setState({
    key: 'k',
    edit: (edit) => {
      const outcome = applyEdit(dataset(), edit);
      if (outcome.kind === 'refused') return outcome.message;
      edits.push(edit);
      useWhence.setState({ dataset: outcome.dataset });
      return null;
    },
  });
});
afterEach(cleanup);

async function read() {
  const user = userEvent.setup();
  render(<DeskSuggestions />);
  await user.click(screen.getByRole('button', { name: 'Read the text' }));
  const found = suggestClaims({ id: 'd', text: TEXT, publisher: 'pub' }, start);
  act(() => tell({ kind: 'part', found, read: 3, all: 3 }));
  act(() => tell({ kind: 'done' }));
  return user;
}
const card = () => screen.getByRole('region', { name: /^Suggestion \d/ });

test('nothing is taken by itself; Enter takes one as one step, with its sources and a new event, and goes on', async () => {
  const user = await read();
  expect(edits).toEqual([]);
  expect(card()).toHaveFocus();
  expect(card()).toHaveTextContent('Suggestion 1 of 3');
  expect(card()).toHaveTextContent('Rule:');
  await user.keyboard('{Enter}');
  expect(edits).toHaveLength(1);
  expect(dataset().claims).toMatchObject([
    { text: 'The road is shut.', passages: [{ paragraph: 1, exact: 'The road is shut' }] },
  ]);
  expect(dataset().claims[0]?.chain).toHaveLength(2);
  expect(dataset().sources.map(({ name, kind }) => [name, kind])).toContainEqual(['Reuters', 'agency']);
  expect(dataset().events).toMatchObject([{ title: 'The road is shut' }]);
  expect(card()).toHaveTextContent('Nobody was hurt');
  expect(card()).toHaveFocus();
  expect(screen.getByText('Accepted: The road is shut.')).toBeInTheDocument();
  // Reuters is there by now: it is not made a second time.
  await user.keyboard('{Enter}');
  expect(dataset().sources.filter(({ name }) => name === 'Reuters')).toHaveLength(1);
});

test('S skips, and what was skipped can be brought back', async () => {
  const user = await read();
  await user.keyboard('s');
  await user.keyboard('{Delete}');
  expect(edits).toEqual([]);
  expect(card()).toHaveTextContent('built on Monday');
  await user.click(screen.getByRole('button', { name: 'Bring back 2 skipped' }));
  expect(card()).toHaveTextContent('of 3');
});

test('one that was accepted comes back when the step is taken back', async () => {
  const user = await read();
  await user.keyboard('{Enter}');
  expect(card()).toHaveTextContent('of 2');
  act(() => useWhence.setState({ dataset: start }));
  expect(card()).toHaveTextContent('of 3');
});

test('E opens the form, filled', async () => {
  const user = await read();
  await user.keyboard('{ArrowDown}e');
  expect(useDesk.getState().task).toMatchObject({
    kind: 'claim',
    id: null,
    passage: { exact: 'nobody was hurt' },
  });
  expect(edits).toEqual([]);
});

test('an event that is there can be picked', async () => {
  const user = await read();
  await user.keyboard('{Enter}');
  await user.selectOptions(within(card()).getByLabelText('Event'), 'The road is shut');
  await user.click(within(card()).getByRole('button', { name: /^Accept/ }));
  expect(dataset().events).toHaveLength(1);
  expect(dataset().claims.map(({ event }) => event)).toEqual(['the-road-is-shut', 'the-road-is-shut']);
});

test('words for a time go to a new event as they stand', async () => {
  const user = await read();
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(dataset().events[0]?.time).toMatchObject({ start: null, stated: 'Monday' });
});

test('keys in the list of events do nothing else', async () => {
  const user = await read();
  within(card()).getByLabelText('Event').focus();
  await user.keyboard('s');
  expect(useSuggestions.getState().skipped.size).toBe(0);
});

test('the reading can be stopped, and says how far it came', async () => {
  const user = userEvent.setup();
  render(<DeskSuggestions />);
  await user.click(screen.getByRole('button', { name: 'Read the text' }));
  act(() => tell({ kind: 'part', found: [], read: 1, all: 3 }));
  expect(screen.getByText('Paragraph 1 of 3')).toBeInTheDocument();
  ended.mockClear();
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(ended).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Read again' })).toBeInTheDocument();
});

test('two names of one body are offered to be merged', async () => {
  const twice = ['AFP', 'Agence France-Presse'].map((name, at) => ({
    id: `s${at}`,
    name,
    kind: 'agency' as const,
    anonymous: false,
    note: null,
    extra: {},
  }));
  useWhence.setState({ dataset: { ...start, sources: [...start.sources, ...twice] } });
  const user = userEvent.setup();
  render(<DeskSuggestions />);
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  expect(edits).toEqual([{ kind: 'merge-sources', into: 's0', from: 's1' }]);
  expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
});
