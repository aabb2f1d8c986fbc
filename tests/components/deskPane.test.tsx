// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import DeskPane from '../../src/components/DeskPane.tsx';
import { DeskTextEditor } from '../../src/components/DeskTextEditor.tsx';
import { rangeOf, selectedStretch } from '../../src/components/textSpots.ts';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import { passageAt } from '../../src/edit/passageAt.ts';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { useDocumentTexts } from '../../src/store/documentTexts.ts';
import { useDesk } from '../../src/store/useDesk.ts';
import { useProject } from '../../src/store/useProject.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';
import { stubDialog } from './stubDialog.ts';
import { stubLayout } from './stubLayout.ts';
import { stubScroll } from './stubScroll.ts';

const TEXT =
  'Fire guts the hall\n\nNordwire saw smoke at seven.\nRain fell.\nA docker said: “Somebody lit it.”';
const [FIRST] = SAMPLE.documents;
if (!FIRST) throw new Error('The sample has a document');
const [CLAIM, OTHER] = SAMPLE.claims;
if (!CLAIM || !OTHER) throw new Error('The sample has claims');

const at = (words: string) =>
  passageAt(TEXT, FIRST.id, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const resting = (claim: Claim, ...words: readonly string[]): Claim => ({ ...claim, passages: words.map(at) });
const elsewhere = SAMPLE.events.find(({ id }) => id !== CLAIM.event)?.id ?? '';

function opened(claims: readonly Claim[], text: string | null = TEXT, more: Partial<Dataset> = {}): void {
  openStore({ ...SAMPLE, relations: [], documents: [{ ...FIRST, text } as never], claims, ...more });
}
const text = () => screen.getByRole('textbox', { name: /^Text of/ });
const status = () => screen.getAllByRole('status').map((each) => each.textContent);
const task = () => useDesk.getState().task;
const selected = () => useWhence.getState().selection;
const dataset = () => useWhence.getState().dataset;

beforeEach(() => {
  stubScroll();
  stubDialog();
  stubLayout({ width: 400, phone: false });
  localStorage.clear();
  useDesk.getState().clear();
  useDocumentTexts.setState(useDocumentTexts.getInitialState(), true);
  useProject.setState({
    key: 'x',
    edit: (edit) => {
      const before = dataset();
      const done = before && applyEdit(before, edit);
      if (done?.kind !== 'done') return done?.message ?? 'none';
      useWhence.getState().showEdited(done.dataset);
      return null;
    },
  });
});
afterEach(() => {
  cleanup();
  window.getSelection()?.removeAllRanges();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the text', () => {
  test('has numbered paragraphs, and each passage marked once for all claims on it', async () => {
    const user = userEvent.setup();
    opened([resting(CLAIM, 'saw smoke'), resting({ ...OTHER, event: elsewhere }, 'saw smoke', 'Rain')]);
    render(<DeskPane />);
    const numbers = [...text().querySelectorAll('[data-paragraph]')].map((each) => each.textContent);
    expect(numbers).toEqual([
      '1Fire guts the hall',
      '2Nordwire saw smoke at seven.',
      '3Rain fell.',
      '4A docker said: “Somebody lit it.”',
    ]);
    const marks = within(text()).getAllByRole('button');
    expect(marks.map((mark) => mark.textContent)).toEqual(['saw smoke', 'Rain']);
    expect(marks[0]?.closest('[data-claims]')?.getAttribute('data-claims')).toBe('2');
    for (const event of [CLAIM.event, elsewhere, CLAIM.event]) {
      await user.click(marks[0] as HTMLElement);
      expect(selected()).toEqual({ kind: 'event', id: event });
    }
    expect(within(text()).getByRole('button', { pressed: true })).toBe(marks[0]);
  });

  test('lights the event of the passage under the pointer, and under the cursor', async () => {
    const user = userEvent.setup();
    opened([resting(CLAIM, 'Rain')]);
    render(<DeskPane />);
    await user.hover(within(text()).getByRole('button', { name: 'Rain' }));
    expect(useDesk.getState().litEvent).toBe(CLAIM.event);
    await user.hover(screen.getByRole('heading', { level: 2 }));
    expect(useDesk.getState().litEvent).toBeNull();
    act(() => text().focus());
    await user.keyboard(']');
    expect(useDesk.getState().litEvent).toBe(CLAIM.event);
    expect(status().join()).toContain('Rain, in a passage of 1 claim');
  });

  test('by keyboard: words are selected, told, and made a claim of', async () => {
    const user = userEvent.setup();
    opened([resting(CLAIM, 'Rain')]);
    useWhence.getState().select(CLAIM.event);
    render(<DeskPane />);
    await user.tab();
    while (document.activeElement !== text()) await user.tab();
    expect(status().join()).toContain('Paragraph 1: Fire');
    await user.keyboard('{ArrowDown}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    expect(status().join()).toContain('2 words selected: saw smoke');
    expect(window.getSelection()?.toString()).toBe('saw smoke');
    expect(screen.getByRole('button', { name: /^Make a claim of it/ })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(task()).toEqual({ kind: 'claim', id: null, passage: at('saw smoke'), event: CLAIM.event });
    expect(text().querySelector('.desk-draft')?.textContent).toBe('saw smoke');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: /^Make a claim of it/ })).toBeNull();
    await user.keyboard(']{Enter}');
    expect(selected()).toEqual({ kind: 'event', id: CLAIM.event });
  });

  test('by pointer: what is selected counts as whole words', async () => {
    const user = userEvent.setup();
    opened([resting(CLAIM, 'smoke')]);
    render(<DeskPane />);
    const start = TEXT.indexOf('aw smo');
    const range = rangeOf(text(), 2, { start, end: start + 6 });
    if (!range) throw new Error('not drawn');
    window.getSelection()?.addRange(range);
    expect(selectedStretch(text())).toEqual({ start, end: start + 6 });
    act(() => void document.dispatchEvent(new Event('selectionchange')));
    await user.click(screen.getByRole('button', { name: /^Make a claim of it/ }));
    expect(task()).toMatchObject({
      kind: 'claim',
      passage: { exact: 'saw smoke', paragraph: 2 },
      event: null,
    });
  });

  test('goes to the paragraph asked for', () => {
    opened([]);
    render(<DeskPane />);
    act(() => useDesk.getState().showDocument(FIRST.id, 3));
    expect(useDesk.getState().paragraph).toBeNull();
    expect(status().join()).toContain('Paragraph 3: Rain');
    const scrolled = vi.mocked(Element.prototype.scrollIntoView).mock.contexts.at(-1);
    expect((scrolled as HTMLElement).dataset.paragraph).toBe('3');
  });

  test('says what it no longer has, and leads to the claim', async () => {
    const claim = { ...CLAIM, passages: [{ ...at('Rain'), exact: 'Snow', prefix: '', suffix: '' }] };
    opened([claim]);
    render(<DeskPane />);
    expect(await screen.findByText('1 passage not in this text word for word')).toBeVisible();
    expect(document.querySelector('details')).toHaveAttribute('open');
    fireEvent.click(screen.getByText('Mend'));
    expect(task()).toEqual({ kind: 'claim', id: CLAIM.id, passage: null, event: CLAIM.event });
  });
});

test('the strip says how much rests on each paragraph, and leads to those on which nothing does', async () => {
  const user = userEvent.setup();
  opened([resting(CLAIM, 'guts', 'smoke')]);
  render(<DeskPane />);
  const strip = screen.getByRole('slider');
  expect(strip).toHaveAttribute('aria-valuetext', 'Paragraph 1 of 4: 1 claim');
  expect(screen.getByText('2 of 4 paragraphs support no claim yet: 3–4.')).toBeVisible();
  act(() => strip.focus());
  await user.keyboard('{PageDown}');
  expect(status().join()).toContain('Paragraph 3: Rain');
  await user.keyboard('{Home}');
  expect(status().join()).toContain('Paragraph 1: Fire');
  await user.click(screen.getByRole('button', { name: 'Next without' }));
  expect(status().join()).toContain('Paragraph 3: Rain');
});

test('tabs lead from document to document, and Edit begins the form', async () => {
  const user = userEvent.setup();
  const second = { ...FIRST, id: 'second', title: 'Second', text: 'Other words.' };
  opened([], TEXT, { documents: [{ ...FIRST, text: TEXT }, second] });
  render(<DeskPane />);
  const [first] = screen.getAllByRole('tab');
  act(() => first?.focus());
  await user.keyboard('{ArrowRight}');
  expect(text()).toHaveTextContent('1Other words.');
  expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^Edit/ }));
  expect(task()).toEqual({ kind: 'document', id: 'second' });
});

test('a text that is not here is brought: for this tab, or into the project', async () => {
  const user = userEvent.setup();
  opened([resting(CLAIM, 'Rain')], null);
  render(<DeskPane />);
  const put = screen.getByRole('button', { name: 'Put it in the project' });
  expect(put).toBeDisabled();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: TEXT } });
  await user.click(screen.getByRole('button', { name: 'Use it in this tab only' }));
  expect(within(text()).getByRole('button', { name: 'Rain' })).toBeVisible();
  expect(dataset()?.documents[0]?.text).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Put it in the project' }));
  expect(dataset()?.documents[0]?.text).toBe(TEXT);
  expect(screen.queryByText(/You brought this text/)).toBeNull();
});

test('the text is changed in place; what that loses is said before it is saved', async () => {
  const user = userEvent.setup();
  opened([resting(CLAIM, 'Rain'), resting(OTHER, 'smoke at seven')]);
  const close = vi.fn();
  render(<DeskTextEditor document={FIRST.id} onClose={close} />);
  const area = screen.getByRole('textbox');
  fireEvent.input(area, { target: { value: `New.\n${TEXT.replace('smoke', 'flames')}` } });
  expect(await screen.findByText(/1 passage would no longer be found: “smoke at seven”/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save the text' }));
  expect(close).toHaveBeenCalled();
  expect(dataset()?.claims.map(({ passages: [passage] }) => passage?.paragraph)).toEqual([4, 2]);
});
