// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import AboutSheet from '../../src/components/AboutSheet.tsx';
import KeysSheet from '../../src/components/KeysSheet.tsx';
import { KEY_LIST } from '../../src/components/keyList.ts';
import { SOURCE_KINDS } from '../../src/model/dataset.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openData } from './openData.ts';
import { openSample } from './openSample.ts';
import { SAMPLE } from './sampleDataset.ts';
import { stubDialog } from './stubDialog.ts';

beforeAll(stubDialog);
afterEach(cleanup);

function items(list: string): readonly (string | null)[] {
  return within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}

describe('about', () => {
  test('tells from what the dataset was drawn, and what its times rest on', () => {
    openSample();
    render(<AboutSheet />);
    const sheet = screen.getByRole('dialog', { name: 'About this timeline' });
    expect(sheet).toHaveTextContent('Fire at Vik harbour. One Sunday on the quay.');
    expect(sheet).toHaveTextContent('7 claims about 4 events, from 1 document.');
    expect(items('Documents')).toEqual(['Fire guts fish hallVik Courier, Mon 4 May 2020']);
    expect(items('Events by what their time rests on')).toEqual([
      '1 event stated in the text',
      '1 event worked out from the text',
      '1 event from outside the text',
      '1 event undated, kept in a tray and at no point in time',
    ]);
    expect(sheet).toHaveTextContent('Reykjavik time');
  });

  test('leaves to the summary of a dataset how it was made', () => {
    for (const name of ['mali-2012', 'long-watch']) {
      openData(name);
      const { unmount } = render(<AboutSheet />);
      const { dataset } = useWhence.getState();
      const sheet = screen.getByRole('dialog', { name: 'About this timeline' });
      const rest = sheet.textContent?.replace(dataset?.summary ?? '', '') ?? '';
      expect(rest).not.toMatch(/hand|sentence by sentence|program/i);
      unmount();
    }
    openSample(null, { ...SAMPLE, documents: [], summary: null });
    render(<AboutSheet />);
    expect(screen.getByRole('dialog')).toHaveTextContent(
      '7 claims about 4 events, from no document that it names.',
    );
    expect(screen.queryByRole('list', { name: 'Documents' })).not.toBeInTheDocument();
  });

  test('links a document on the web, and nothing else', () => {
    openSample();
    const { unmount } = render(<AboutSheet />);
    expect(screen.getByRole('link', { name: 'Fire guts fish hall' })).toHaveAttribute(
      'href',
      'https://courier.example/fire',
    );
    unmount();
    const documents = SAMPLE.documents.map((each) => ({
      ...each,
      url: 'javascript:alert(1)',
      published: null,
    }));
    openSample(null, { ...SAMPLE, documents });
    render(<AboutSheet />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(items('Documents')).toEqual(['Fire guts fish hallVik Courier, no date given']);
  });

  test('the legend shows every kind with its own glyph, and every sort of mark', () => {
    openSample();
    render(<AboutSheet />);
    const kinds = within(screen.getByRole('list', { name: 'Kinds of source' })).getAllByRole('listitem');
    expect(kinds).toHaveLength(SOURCE_KINDS.length + 1);
    [...SOURCE_KINDS, 'none'].forEach((kind, index) => {
      expect(kinds[index]?.querySelector(`.kind-${kind}`)).not.toBeNull();
    });
    expect(items('Marks')).toHaveLength(9);
  });
});

test('the sheet of keys lists all of them', async () => {
  const user = userEvent.setup();
  openSample();
  useWhence.getState().showSheet('keys');
  render(<KeysSheet />);
  const rows = within(screen.getByRole('dialog', { name: 'Keys' })).getAllByRole('row');
  expect(rows.slice(1).map((row) => row.textContent)).toEqual(
    KEY_LIST.map(({ keys, what }) => keys.join('') + what),
  );
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(useWhence.getState().sheet).toBeNull();
});
