// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import ToldView from '../../src/components/ToldView.tsx';
import type { Dataset, SourceDocument } from '../../src/model/dataset.ts';
import { useDocumentTexts } from '../../src/store/documentTexts.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';
import { stubDialog } from './stubDialog.ts';
import { stubLayout } from './stubLayout.ts';
import { stubScroll } from './stubScroll.ts';

// Ten paragraphs: the sample's passages stand in 2 to 8, all but one to the letter.
const TEXT = [
  'Fire guts fish hall',
  'Nordwire saw smoke over the hall at seven.',
  'There were reportedly two fires.',
  'The port: never more than one fire.',
  'The harbour master told Nordwire: It was an accident, nothing more. He left.',
  'A docker said: Somebody lit it. And again: Somebody lit it.',
  'There was a smell  of petrol.',
  'The wiring was found sound.',
  'Rain fell.',
  'More tomorrow.',
].join('\n');

const told = () => screen.getByRole('listbox', { name: /^As told/ });
const happened = () => screen.getByRole('listbox', { name: /^As happened/ });
const options = (list: HTMLElement) => within(list).getAllByRole('option');
const optionIds = (list: HTMLElement) => options(list).map((option) => option.dataset.event);
const lines = () => [...document.querySelectorAll<SVGElement>('.slope-lines [data-event]')];
const pane = () => screen.getByRole('region', { name: 'Passages' });
const selection = () => useWhence.getState().selection;
const sampleDocument = (): SourceDocument => {
  const [first] = SAMPLE.documents;
  if (!first) throw new Error('The sample has a document');
  return first;
};
const withText = (text: string): Dataset => ({ ...SAMPLE, documents: [{ ...sampleDocument(), text }] });

/** As much of a file as is read: the bytes of the test's DOM are not those that Node's decoder takes. */
const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => bytes,
});

async function paste(text: string, keep = false): Promise<void> {
  const user = userEvent.setup();
  await user.click(within(pane()).getByRole('button', { name: 'Paste the text…' }));
  const sheet = screen.getByRole('dialog', { name: 'The text of the document' });
  fireEvent.change(within(sheet).getByRole('textbox'), { target: { value: text } });
  if (keep) await user.click(within(sheet).getByRole('checkbox'));
  await user.click(within(sheet).getByRole('button', { name: 'Show the passages in it' }));
}

beforeEach(() => {
  stubScroll();
  stubDialog();
  stubLayout({ width: 800, phone: false });
  localStorage.clear();
  useDocumentTexts.setState(useDocumentTexts.getInitialState(), true);
  openStore(SAMPLE);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the chart', () => {
  test('has the rows as told, the events as happened, and a line for each row', () => {
    render(<ToldView />);
    expect(options(told()).map((option) => option.textContent)).toEqual([
      'Paragraph 2: News agency: Smoke stood over the fish hall.',
      'Paragraph 3: No source named: There were two separate fires.',
      'Paragraph 4: Institution: Denied by the origin: There were two separate fires.',
      'Paragraph 5: Government or official: “It was an accident, nothing more.”',
      'Paragraph 6: Witness: “Somebody lit it.”',
      'Paragraph 7: Witness: There was a smell of petrol.',
      'Paragraph 8: Institution: The wiring had been found sound.',
    ]);
    expect(optionIds(happened())).toEqual([
      'fire-starts',
      'accident-statement',
      'arson-statement',
      'inspection',
    ]);
    expect(lines().map((line) => line.dataset.event)).toEqual(optionIds(told()));
    expect(screen.getByText(/7 claims about 4 events in 7 paragraphs/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/undefined|NaN|null/);
  });

  test('a line or a row selects its event and opens its passage', async () => {
    const user = userEvent.setup();
    render(<ToldView />);
    const line = lines()[4];
    if (!line) throw new Error('no fifth line');
    fireEvent.click(line);
    expect(selection()).toEqual({ kind: 'event', id: 'arson-statement' });
    const opened = () => pane().querySelector('.is-opened')?.textContent;
    expect(opened()).toContain('Somebody lit it.');
    expect(options(told())[4]?.getAttribute('aria-selected')).toBe('true');
    expect(lines().filter((each) => each.classList.contains('is-selected'))).toHaveLength(2);
    await user.click(options(told())[5] ?? document.body);
    expect(opened()).toContain('a smell of petrol');
    await user.click(options(happened())[1] ?? document.body);
    expect(selection()).toEqual({ kind: 'event', id: 'accident-statement' });
    expect(opened()).toContain('It was an accident');
  });

  test('each side is one tab stop, in which the arrow keys pick', async () => {
    const user = userEvent.setup();
    render(<ToldView />);
    const stops = (list: HTMLElement) => options(list).filter((option) => option.tabIndex === 0);
    expect(stops(told())).toHaveLength(1);
    expect(stops(happened())).toHaveLength(1);
    act(() => stops(told())[0]?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(options(told())[3]);
    expect(selection()).toEqual({ kind: 'event', id: 'accident-statement' });
    expect(stops(told())).toEqual([options(told())[3]]);
    await user.keyboard('{End}');
    expect(selection()).toEqual({ kind: 'event', id: 'inspection' });
    await user.keyboard('{ArrowDown}{Home}');
    expect(selection()).toEqual({ kind: 'event', id: 'fire-starts' });
    act(() => options(happened())[0]?.focus());
    await user.keyboard('{ArrowDown}');
    expect(selection()).toEqual({ kind: 'event', id: 'accident-statement' });
  });

  test('pointing at a row isolates its event and lights its origin, here and everywhere', async () => {
    const user = userEvent.setup();
    render(<ToldView />);
    await user.hover(options(told())[4] ?? document.body);
    expect(useWhence.getState().litSource).toBe('dock-worker');
    const classes = lines().map((line) => [
      line.classList.contains('is-lit'),
      line.classList.contains('is-dimmed'),
    ]);
    expect(classes).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((i) => (i === 4 || i === 5 ? [true, false] : [false, true])),
    );
    await user.unhover(options(told())[4] ?? document.body);
    expect(useWhence.getState().litSource).toBeNull();
    act(() => useWhence.getState().light('nordwire'));
    expect(lines().map((line) => line.classList.contains('is-lit'))).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('shows what the filter leaves', () => {
    render(<ToldView />);
    act(() => useWhence.getState().chooseFacet('sources', 'dock-worker', 'only'));
    expect(optionIds(told())).toEqual(['arson-statement', 'arson-statement']);
    expect(optionIds(happened())).toEqual(['arson-statement']);
    expect(within(pane()).getByText('2 passages in 2 paragraphs')).toBeTruthy();
  });

  test('is a table on demand, with the same claims', async () => {
    const user = userEvent.setup();
    render(<ToldView />);
    await user.click(screen.getByRole('button', { name: 'As a table' }));
    const rows = within(screen.getByRole('table', { name: /^7 claims about 4 events/ })).getAllByRole('row');
    expect(rows).toHaveLength(1 + 7);
    expect([...(rows[4]?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      'Paragraph 5',
      'Government or official:  “It was an accident, nothing more.”',
      'The harbour master calls it an accident',
      '3 May 2020, 12:00–13:00',
    ]);
    await user.click(within(rows[4] ?? document.body).getByRole('button'));
    expect(selection()).toEqual({ kind: 'event', id: 'accident-statement' });
  });
});

describe('the passages', () => {
  test('stand in order with what they support, and the silent paragraphs are named', () => {
    render(<ToldView />);
    const entries = [...pane().querySelectorAll('[data-passage]')];
    expect(entries).toHaveLength(7);
    expect(entries[0]?.textContent).toContain('Nordwire saw smoke over the hall at seven.');
    expect(entries[0]?.textContent).toContain('Smoke stood over the fish hall.');
    expect(
      within(pane()).getByText(/Counted up to paragraph 8.*1 of these 8 paragraphs supports no claim: 1\./),
    ).toBeTruthy();
  });

  test('in a pasted text each is in its state, and the states are counted', async () => {
    render(<ToldView />);
    await paste(TEXT);
    const counted = within(pane()).getByRole('group', { name: 'Show the passages that are' });
    expect(
      within(counted)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['✓4 exact', '→1 moved', '?1 ambiguous', '×1 missing']);
    expect(within(pane()).getByText('3 of 10 paragraphs support no claim: 1, 9–10.')).toBeTruthy();
    const marks = within(pane())
      .getAllByRole('button', { pressed: false })
      .filter((each) => each.dataset.anchor);
    expect(marks.map((mark) => [mark.dataset.anchor, mark.textContent])).toEqual([
      ['exact', 'smoke over the hall'],
      ['exact', 'two fires'],
      ['exact', 'never more than one fire'],
      ['exact', 'It was an accident, nothing more.'],
      ['ambiguous', 'Somebody lit it.'],
      ['ambiguous', 'Somebody lit it.'],
      ['moved', 'a smell  of petrol'],
    ]);
    expect(within(pane()).getByText(/not in this text word for word/)).toBeTruthy();
    expect([...pane().querySelectorAll('.text-paragraph')].map((each) => each.textContent)).toHaveLength(10);
    expect(localStorage).toHaveLength(0);
  });

  test('a state shows its passages alone, in the text and in the list, with the note that it bears', async () => {
    const user = userEvent.setup();
    render(<ToldView />);
    await paste(TEXT);
    await user.click(within(pane()).getByRole('button', { name: '1 moved' }));
    const marked = () => [...pane().querySelectorAll<HTMLElement>('[data-anchor]')];
    expect(marked().map((each) => each.dataset.anchor)).toEqual(['moved']);
    await user.click(within(pane()).getByRole('button', { name: 'As a list' }));
    expect(marked().map((each) => each.textContent)).toEqual([
      '→moved: found with other quotation marks or spaces',
    ]);
    await user.click(within(pane()).getByRole('button', { name: '1 moved' }));
    expect(marked()).toHaveLength(7);
  });

  test('a mark selects what it supports, by pointer and by key', async () => {
    const user = userEvent.setup();
    render(<ToldView />);
    await paste(TEXT);
    const marks = () => [...pane().querySelectorAll<HTMLElement>('[role=button][data-anchor]')];
    await user.click(marks()[3] ?? document.body);
    expect(selection()).toEqual({ kind: 'event', id: 'accident-statement' });
    expect(marks()[3]?.getAttribute('aria-pressed')).toBe('true');
    expect(marks().filter((mark) => mark.tabIndex === 0)).toEqual([marks()[3]]);
    await user.keyboard('{ArrowDown}');
    expect(selection()).toEqual({ kind: 'event', id: 'arson-statement' });
    expect(document.activeElement).toBe(marks()[4]);
  });

  test('text is drawn as text', async () => {
    render(<ToldView />);
    await paste(`<img src=x onerror="alert(1)">\n${TEXT}`);
    expect(pane().querySelector('img')).toBeNull();
    expect(pane().textContent).toContain('<img src=x onerror="alert(1)">');
  });

  test('a text that none of them stands in is questioned', async () => {
    render(<ToldView />);
    await paste('Something else.');
    expect(within(pane()).getByRole('status').textContent).toMatch(
      /^None of the passages stands in this text/,
    );
  });

  test('a text is kept on the device only when asked, and can be forgotten', async () => {
    const user = userEvent.setup();
    render(<ToldView />);
    await paste(TEXT, true);
    expect(localStorage).toHaveLength(1);
    expect(within(pane()).getByRole('checkbox', { name: 'Keep on this device', checked: true })).toBeTruthy();
    cleanup();
    useDocumentTexts.setState(useDocumentTexts.getInitialState(), true);
    render(<ToldView />);
    expect(pane().textContent).toContain('Rain fell.');
    await user.click(within(pane()).getByRole('button', { name: 'Forget the text' }));
    expect(localStorage).toHaveLength(0);
    expect(pane().textContent).not.toContain('Rain fell.');
    expect(within(pane()).getByRole('button', { name: 'Paste the text…' })).toBeTruthy();
  });

  test('where the device refuses, the reader is told, and the text is there all the same', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    render(<ToldView />);
    await paste(TEXT, true);
    expect(useWhence.getState().notice).toMatch(/no room on this device/);
    expect(pane().textContent).toContain('Rain fell.');
    expect(within(pane()).getByRole('checkbox', { checked: false })).toBeTruthy();
  });

  test('a text file dropped on the pane is taken; what is no text is not', async () => {
    render(<ToldView />);
    const drop = (file: object) =>
      fireEvent.drop(pane(), { dataTransfer: { types: ['Files'], files: [file], getData: () => '' } });
    drop(fileOf('picture.bin', new Uint8Array([0, 1, 2])));
    await waitFor(() => expect(useWhence.getState().notice).toMatch(/“picture.bin” is not a text file/));
    fireEvent.dragOver(pane(), { dataTransfer: { types: ['Files'], dropEffect: '' } });
    expect(pane().textContent).toContain('Drop the text of this document here.');
    drop(fileOf('article.txt', new TextEncoder().encode(TEXT.replaceAll('\n', '\r\n'))));
    await waitFor(() => expect(within(pane()).getByRole('button', { name: '4 exact' })).toBeTruthy());
    expect(pane().textContent).not.toContain('Drop the text');
  });

  test('the text in the file is used, and no other is asked for', () => {
    openStore(withText(TEXT));
    render(<ToldView />);
    expect(within(pane()).getByText('The dataset holds the text of this document.')).toBeTruthy();
    expect(within(pane()).getByRole('button', { name: '4 exact' })).toBeTruthy();
    expect(within(pane()).queryByRole('button', { name: /Paste/ })).toBeNull();
    fireEvent.drop(pane(), { dataTransfer: { types: ['text/plain'], files: [], getData: () => 'x' } });
    expect(useDocumentTexts.getState().texts.size).toBe(0);
  });
});

describe('several documents', () => {
  const second: SourceDocument = {
    ...sampleDocument(),
    id: 'evening',
    title: 'The quay at evening',
    published: null,
  };
  const [claim] = SAMPLE.claims;
  if (!claim) throw new Error('The sample has claims');
  const inSecond = claim.passages.map((passage) => ({ ...passage, document: 'evening', paragraph: 1 }));
  const dataset: Dataset = {
    ...SAMPLE,
    documents: [second, ...SAMPLE.documents],
    claims: SAMPLE.claims.map((each) =>
      each.id === 'wiring' ? { ...each, passages: [...each.passages, ...inSecond] } : each,
    ),
  };

  test('are tabs in order of publication; the arrow keys go round', async () => {
    const user = userEvent.setup();
    openStore(dataset);
    render(<ToldView />);
    const tabs = () => screen.getAllByRole('tab');
    expect(tabs().map((tab) => tab.textContent)).toEqual(['Vik Courier4 May 2020', 'Vik Courierno date']);
    expect(screen.getByRole('tab', { selected: true })).toBe(tabs()[0]);
    await user.click(tabs()[1] ?? document.body);
    expect(optionIds(told())).toEqual(['inspection']);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tabs()[0]);
    expect(optionIds(told())).toHaveLength(7);
  });

  test('a link to an event opens the first that tells of it, and picking stays where one is', async () => {
    const user = userEvent.setup();
    openStore({
      ...dataset,
      claims: dataset.claims.map((c) => (c.id === 'wiring' ? { ...c, passages: inSecond } : c)),
    });
    act(() => useWhence.getState().select('inspection'));
    render(<ToldView />);
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('no date');
    expect(screen.getAllByRole('tab')[0]?.textContent).not.toContain('tells of the selected event');
    await user.click(options(told())[0] ?? document.body);
    act(() => useWhence.getState().select('fire-starts'));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('no date');
    expect(screen.getAllByRole('tab')[0]?.textContent).toContain('tells of the selected event');
  });
});

describe('with little to show', () => {
  test('a dataset without documents says what its file would need', () => {
    openStore({ ...SAMPLE, documents: [], claims: [] });
    render(<ToldView />);
    expect(screen.getByRole('heading').textContent).toBe('Nothing to show as told');
    expect(document.body.textContent).toContain('“documents”');
  });

  test('so does one whose claims have no passages', () => {
    openStore({ ...SAMPLE, claims: SAMPLE.claims.map((claim) => ({ ...claim, passages: [] })) });
    render(<ToldView />);
    expect(document.body.textContent).toContain('“passages”');
  });

  test('what no passage tells of is counted, with its events to select', async () => {
    const user = userEvent.setup();
    openStore({
      ...SAMPLE,
      claims: SAMPLE.claims.map((claim) => (claim.id === 'wiring' ? { ...claim, passages: [] } : claim)),
    });
    render(<ToldView />);
    expect(
      screen.getByText('Not shown: 1 claim without a passage, 1 event that no passage tells of'),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'The hall was inspected', hidden: true }));
    expect(selection()).toEqual({ kind: 'event', id: 'inspection' });
  });

  test('a filter that leaves nothing says so', () => {
    render(<ToldView />);
    act(() => useWhence.getState().chooseFacet('sources', 'dock-worker', 'only'));
    act(() => useWhence.getState().chooseFacet('flags', 'hedged', 'only'));
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByText('Nothing that this document tells matches.')).toBeTruthy();
  });
});

test('on a phone the passages are all there is, each with a bar for its time', () => {
  stubLayout({ width: 390, phone: true });
  openStore(withText(TEXT));
  render(<ToldView />);
  expect(screen.queryByRole('listbox')).toBeNull();
  // One a claim, but for the undated one.
  expect(pane().querySelectorAll('.time-bar')).toHaveLength(6);
  fireEvent.click(within(pane()).getByRole('button', { name: /Somebody lit it/ }));
  expect(selection()).toEqual({ kind: 'event', id: 'arson-statement' });
});
