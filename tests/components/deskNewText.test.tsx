// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import DeskNewText from '../../src/components/DeskNewText.tsx';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { useProject } from '../../src/store/useProject.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';

// What the form fetches when it is needed is here already: only the form is looked at.
beforeAll(() =>
  Promise.all([
    import('../../src/edit/documentText.ts'),
    import('../../src/edit/textFile.ts'),
    import('../../src/edit/newTexts.ts'),
    import('../../src/suggest/timeWords.ts'),
    ensureEdit(),
  ]),
);
// Hundreds of zones to pick from are hundreds of elements to search.
vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['Africa/Bamako']);
afterEach(cleanup);

const fill = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(name), { target: { value } });

test('makes a dataset of a pasted text, by keyboard', async () => {
  const user = userEvent.setup();
  const done = vi.fn<(dataset: Dataset) => void>();
  render(<DeskNewText onDone={done} />);
  await user.click(screen.getByRole('button', { name: 'Make the timeline' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Paste the text of a document first.');
  expect(screen.getByLabelText(/^Text/)).toHaveFocus();
  fill(/^Text/, '# Fire in the hall\n\nA **docker** said it burnt.');
  expect(await screen.findByText('2 paragraphs, 10 words.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep its words only' }));
  await waitFor(() =>
    expect(screen.getByLabelText(/^Text/)).toHaveValue('Fire in the hall\n\nA docker said it burnt.'),
  );
  expect(screen.getByLabelText('Title')).toHaveValue('Fire in the hall');
  fill('Publisher', 'Nordwire');
  fill('Kind', 'agency');
  fill('Published', '22 March 2012');
  expect(await screen.findByText('Read as Thu 22 Mar 2012.')).toBeVisible();
  fireEvent.keyDown(screen.getByLabelText('Published'), { key: 'Enter', ctrlKey: true });
  expect(screen.getByRole('alert')).toHaveTextContent('Say in which time zone');
  fill('Time zone', 'Bamako');
  await user.type(screen.getByLabelText('Time zone'), '{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('“Bamako” is no time zone');
  fill('Time zone', 'Africa/Bamako');
  fireEvent.keyDown(screen.getByLabelText('Time zone'), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  const [dataset] = done.mock.calls[0] ?? [];
  expect(dataset).toMatchObject({
    title: 'Fire in the hall',
    timeZone: 'Africa/Bamako',
    sources: [{ id: 'nordwire', name: 'Nordwire', kind: 'agency' }],
    documents: [{ title: 'Fire in the hall', publisher: 'nordwire', published: { text: '2012-03-22' } }],
  });
});

test('takes files, says which it cannot take, and adds documents to the project', async () => {
  const user = userEvent.setup();
  openStore(SAMPLE);
  const edit = vi.fn(() => null);
  useProject.setState({ key: 'x', edit });
  const added = vi.fn();
  render(<DeskNewText onDocument={added} />);
  expect(screen.queryByLabelText('Time zone')).toBeNull();
  const file = (name: string, text: string) => ({
    name,
    size: text.length,
    arrayBuffer: async () => new TextEncoder().encode(text),
  });
  const files = [
    file('a.html', '<h1>One</h1><p>It &amp; that</p>'),
    file('b.md', '*Two*'),
    file('c.json', '{}'),
  ];
  fireEvent.drop(screen.getByRole('button', { name: 'Add to the project' }), {
    dataTransfer: { files, types: ['Files'], getData: () => '' },
  });
  await waitFor(() => expect(screen.getAllByLabelText(/^Text/)).toHaveLength(2));
  expect(screen.getAllByLabelText(/^Text/).map((area) => (area as HTMLTextAreaElement).value)).toEqual([
    'One\nIt & that',
    'Two',
  ]);
  expect(screen.getByRole('alert')).toHaveTextContent('“c.json” is data, not a text.');
  await user.click(screen.getByRole('button', { name: 'Leave out document 2' }));
  await user.click(screen.getByRole('button', { name: 'Add to the project' }));
  await waitFor(() => expect(added).toHaveBeenCalledWith('one'));
  expect(edit).toHaveBeenCalledWith(expect.objectContaining({ kind: 'together', label: 'Add document' }));
});
