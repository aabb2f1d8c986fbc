// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DeskBar } from '../../src/components/DeskBar.tsx';
// Fetched by the panel when they are first shown: here they are there before.
import '../../src/components/DeskClaimForm.tsx';
import '../../src/components/DeskEventForm.tsx';
import { DeskPanel } from '../../src/components/DeskPanel.tsx';
import { EventDetails } from '../../src/components/EventDetails.tsx';
import type { Passage } from '../../src/model/dataset.ts';
import { type DeskTask, useDesk } from '../../src/store/useDesk.ts';
import { noProject } from '../../src/store/useProject.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { deskDataset, openDesk } from './openDesk.ts';
import { SAMPLE } from './sampleDataset.ts';
import { stubLayout } from './stubLayout.ts';
import { stubScroll } from './stubScroll.ts';

// A busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => {
  stubLayout({ width: 900, phone: false });
  stubScroll();
});
afterEach(() => {
  cleanup();
  noProject();
});

const PASSAGE: Passage = {
  document: 'courier-report',
  paragraph: 9,
  exact: 'the hall was insured',
  prefix: '',
  suffix: '',
  directSpeech: false,
  extra: {},
};
const NEW: DeskTask = { kind: 'claim', id: null, passage: PASSAGE, event: null };

/** The panel with a task in it; the button beside it is where the task came from. */
async function show(task: DeskTask, event: string | null = null) {
  const steps = await openDesk(event);
  render(
    <>
      <button type="button">From here</button>
      <DeskPanel />
    </>,
  );
  const user = userEvent.setup({ delay: null });
  screen.getByRole('button', { name: 'From here' }).focus();
  act(() => useDesk.getState().begin(task));
  await waitFor(() => expect(document.querySelector('.desk-form, .problems')).not.toBeNull());
  return { user, steps };
}
/** All at one go: what matters is what stands there. */
const put = (name: string | RegExp, text: string, role = 'textbox') =>
  fireEvent.change(screen.getByRole(role, { name }), { target: { value: text } });
const save = () =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter', ctrlKey: true });

test('a claim is made: words, event, chain; then its event is selected and the focus is where it was', async () => {
  const { user, steps } = await show(NEW);
  const own = screen.getByRole('textbox', { name: 'The claim, in your own words' });
  expect(own).toHaveFocus();
  expect(own).toHaveValue('the hall was insured');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('New claim');
  put('The event that it is about', 'Insurance', 'combobox');
  put(/In the words of the text/, 'on Sunday');
  await user.click(screen.getByRole('button', { name: 'Add who said it' }));
  expect(screen.getByRole('combobox', { name: 'Origin: source' })).toHaveFocus();
  put('Origin: source', 'Ada Lund', 'combobox');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of the new source' }), 'Witness');
  put('What Ada Lund did', 'said', 'combobox');
  await user.click(screen.getByRole('radio', { name: 'Passes it on' }));
  save();
  expect(steps).toHaveLength(1);
  const { claims, events, sources } = deskDataset();
  expect(claims.at(-1)).toMatchObject({
    text: 'the hall was insured',
    event: 'insurance',
    stance: 'reports',
    chain: [{ source: 'ada-lund', verb: 'said' }, { source: 'courier' }],
    passages: [PASSAGE],
  });
  expect(events.at(-1)).toMatchObject({ title: 'Insurance', time: { stated: 'on Sunday' } });
  expect(sources.at(-1)).toMatchObject({ name: 'Ada Lund', kind: 'witness' });
  expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'insurance' });
  expect(screen.getByRole('button', { name: 'From here' })).toHaveFocus();
});

test('what is missing is said at its field, the first one gets the focus, and nothing typed is lost', async () => {
  const { user, steps } = await show(NEW);
  put('The claim, in your own words', 'Insured, they say.');
  await user.click(screen.getByRole('button', { name: 'Add claim' }));
  const event = screen.getByRole('combobox', { name: 'The event that it is about' });
  expect(event).toHaveFocus();
  expect(event).toBeInvalid();
  expect(event).toHaveAccessibleDescription(
    'Pick the event that it is about, or type a title for a new one.',
  );
  expect(steps).toHaveLength(0);
  fireEvent.keyDown(event, { key: 'Escape' });
  expect(useDesk.getState().task.kind).toBe('none');
  // Another claim is begun: the first one is offered, and goes on where it was left.
  act(() => useDesk.getState().begin({ ...NEW, passage: { ...PASSAGE, exact: 'insured' } }));
  await user.click(await screen.findByRole('button', { name: 'Go on with it' }));
  expect(screen.getByRole('textbox', { name: 'The claim, in your own words' })).toHaveValue(
    'Insured, they say.',
  );
  await user.click(screen.getByRole('button', { name: /^Throw away/ }));
  act(() => useDesk.getState().begin(NEW));
  expect(screen.getByRole('textbox', { name: 'The claim, in your own words' })).toHaveValue(
    'the hall was insured',
  );
});

test('a chain of before is taken with one press; steps move and go by keys, and keep the focus', async () => {
  const { user } = await show({ ...NEW, event: 'inspection' });
  await user.click(screen.getByRole('button', { name: 'Dock worker → Nordwire → Vik Courier' }));
  const names = () =>
    screen.getAllByRole<HTMLInputElement>('combobox', { name: /: source$/ }).map((field) => field.value);
  expect(names()).toEqual(['Dock worker', 'Nordwire', 'Vik Courier']);
  const middle = screen.getByRole('combobox', { name: 'Carrier: source' });
  middle.focus();
  fireEvent.keyDown(middle, { key: 'ArrowUp', ctrlKey: true, shiftKey: true });
  expect(names()).toEqual(['Nordwire', 'Dock worker', 'Vik Courier']);
  expect(document.activeElement).toHaveValue('Nordwire');
  expect(screen.getByText('Nordwire is now step 1 of 3.')).toBeInTheDocument();
  fireEvent.keyDown(document.activeElement ?? middle, { key: 'Backspace', ctrlKey: true, shiftKey: true });
  expect(names()).toEqual(['Dock worker', 'Vik Courier']);
  expect(document.activeElement).toHaveValue('Dock worker');
  await user.click(screen.getByRole('button', { name: 'Move later: Dock worker' }));
  expect(names()).toEqual(['Vik Courier', 'Dock worker']);
  await user.click(screen.getByRole('button', { name: 'Put it at the end' }));
  expect(names()).toEqual(['Dock worker', 'Vik Courier']);
  // The button is gone with what it was for; the focus is not.
  expect(document.activeElement?.closest('.hops')).not.toBeNull();
});

test('a claim that is there is edited, and other words are put in the place of its passage', async () => {
  const { user } = await show({ kind: 'claim', id: 'smoke', passage: null, event: 'fire-starts' });
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Edit claim');
  // Words are selected in the text meanwhile: they may be for this claim.
  act(() => useDesk.getState().begin(NEW));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('New claim');
  await user.click(screen.getByRole('button', { name: 'Put them there' }));
  await user.click(screen.getByRole('button', { name: 'In place of “smoke over the hall”' }));
  put('The claim, in your own words', 'Smoke was seen.');
  save();
  expect(deskDataset().claims[0]).toMatchObject({
    id: 'smoke',
    text: 'Smoke was seen.',
    passages: [PASSAGE],
  });
});

test('two claims are related: who disputes what is told before, and the question of before is offered', async () => {
  const { user } = await show({ kind: 'relation', claim: 'smoke', other: null });
  const other = screen.getByRole('combobox', { name: 'The other claim' });
  await user.type(other, 'petrol{ArrowDown}{Enter}');
  await user.click(screen.getByRole('button', { name: 'Was it an accident?' }));
  expect(document.querySelector('.desk-sentence')).toHaveTextContent(
    'Nordwire (“Smoke stood over the fish hall.”) and Dock worker (“There was a smell of petrol.”) cannot both be true: “Was it an accident?”',
  );
  save();
  expect(deskDataset().relations.at(-1)).toMatchObject({
    type: 'contradicts',
    claims: ['smoke', 'petrol'],
    about: 'Was it an accident?',
  });
});

test('an event is merged into another, with what becomes of its claims said before', async () => {
  const { user } = await show({ kind: 'event', id: 'arson-statement', merge: true });
  const into = screen.getByRole('combobox', { name: 'The event that stays' });
  await user.type(into, 'calls it{ArrowDown}{Enter}');
  expect(
    screen.getByText(/^2 claims are then about “The harbour master calls it an accident”/),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  expect(deskDataset().events.map(({ id }) => id)).not.toContain('arson-statement');
  expect(deskDataset().claims.filter(({ event }) => event === 'accident-statement')).toHaveLength(3);
  expect(useWhence.getState().notice).toMatch(/Undo takes it back/);
});

test('a dataset: tracks are added, moved, named anew and removed in one step', async () => {
  const { user, steps } = await show({ kind: 'dataset' });
  put('Track 2', 'Words');
  await user.click(await screen.findByRole('button', { name: 'Move up: Words' }));
  await user.click(screen.getByRole('button', { name: 'Add a track' }));
  expect(screen.getByRole('textbox', { name: 'Track 3' })).toHaveFocus();
  save();
  expect(screen.getByRole('textbox', { name: 'Track 3' })).toBeInvalid();
  put('Track 3', 'Sea');
  expect(screen.getByRole('button', { name: 'Remove: Quay' })).toBeDisabled();
  save();
  expect(steps).toHaveLength(1);
  expect(deskDataset().tracks.map(({ id, name }) => [id, name])).toEqual([
    ['statements', 'Words'],
    ['quay', 'Quay'],
    ['sea', 'Sea'],
  ]);
});

test('problems lead to their forms, and a saved form leads back to the next one', async () => {
  const { user } = await show({ kind: 'problems' });
  const section = screen.getByRole('region', { name: 'Events without a time' });
  const problem = within(section).getByRole('button');
  expect(document.activeElement).toHaveClass('problem-go');
  await user.click(problem);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Edit event');
  expect(useWhence.getState().selection).toEqual({ kind: 'event', id: 'inspection' });
  put(/In the words of the text/, '2020-05-03');
  await waitFor(() => expect(document.querySelector('.desk-time-said')).not.toHaveTextContent('Undated'));
  save();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('To mend');
  expect(screen.queryByRole('region', { name: 'Events without a time' })).toBeNull();
});

test('the bar takes back and does again, by button and by key, but not in a text field', async () => {
  await openDesk('fire-starts');
  render(
    <>
      <DeskBar />
      <input aria-label="Field" />
      <DeskPanel />
    </>,
  );
  const user = userEvent.setup({ delay: null });
  await user.click(
    await screen.findByRole('button', { name: 'Remove the claim “Smoke stood over the fish hall.”' }),
  );
  expect(deskDataset().claims).toHaveLength(SAMPLE.claims.length - 1);
  expect(document.activeElement).toHaveAttribute('id', 'panel-title');
  const undo = screen.getByRole('button', { name: 'Undo: Remove claim “Smoke stood over the fish hall.”' });
  await user.click(undo);
  expect(deskDataset().claims).toEqual(SAMPLE.claims);
  expect(screen.getByRole('button', { name: 'Undo: nothing' })).toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(deskDataset().claims).toHaveLength(SAMPLE.claims.length - 1);
  screen.getByRole('textbox', { name: 'Field' }).focus();
  await user.keyboard('{Control>}z{/Control}');
  expect(deskDataset().claims).toHaveLength(SAMPLE.claims.length - 1);
});

test('without a project the panel has none of it', async () => {
  await openDesk('fire-starts');
  const [event] = SAMPLE.events;
  if (!event) throw new Error('no event');
  noProject();
  const { container, rerender } = render(<EventDetails event={event} />);
  expect(container.querySelector('.desk-slot')).toBeNull();
  expect(screen.queryByRole('button', { name: /Edit|Merge|Split|Relate|Remove/ })).toBeNull();
  await openDesk('fire-starts');
  act(() => useWhence.setState({ view: 'story' }));
  rerender(<EventDetails event={event} />);
  expect(container.querySelector('.desk-slot')).toBeNull();
});
