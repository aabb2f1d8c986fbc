// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import StoryView from '../../src/components/StoryView.tsx';
import type { Dataset } from '../../src/model/dataset.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { selectedEvent } from '../../src/view/selection.ts';
import { makeDataset } from '../query/makeDataset.ts';
import { definition } from './definition.ts';
import { openSample } from './openSample.ts';
import { SAMPLE } from './sampleDataset.ts';

const selected = () => selectedEvent(useWhence.getState().selection);
const said = () => screen.getByRole('status').textContent;
const stage = () => screen.getByRole('region', { name: 'Story' });
const segments = () => within(screen.getByRole('list', { name: 'Events of the story' }));
const openStory = (event: string | null = null, dataset: Dataset = SAMPLE) => {
  openSample(event, dataset);
  useWhence.getState().setView('story');
  return render(<StoryView />);
};

beforeEach(() => {
  Element.prototype.scrollBy = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the first page', () => {
  test('says what the story is about, how much there is and from which documents', () => {
    openStory();
    expect(screen.getByRole('heading', { level: 2, name: 'Fire at Vik harbour' })).toBeVisible();
    expect(screen.getByText('One Sunday on the quay.')).toBeVisible();
    expect([definition('events'), definition('claims'), definition('origins')]).toEqual(['4', '7', '5']);
    const documents = within(screen.getByRole('list', { name: 'Documents' }));
    expect(documents.getByRole('listitem')).toHaveTextContent(
      /Fire guts fish hall.*Vik Courier, Mon 4 May 2020/,
    );
    expect(screen.getByText('0 of 4')).toBeVisible();
    expect(said()).toBe('0 of 4: start, Fire at Vik harbour');
  });

  test('its button leads to the first event', async () => {
    openStory();
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(selected()).toBe('fire-starts');
    expect(said()).toBe('1 of 4: A fire starts on the north quay');
  });

  test('counts what the narrowing leaves, as its table does, row by row', async () => {
    openSample();
    useWhence.getState().chooseFacet('sources', 'nordwire', 'only');
    render(<StoryView />);
    expect([definition('events'), definition('claims'), definition('origins')]).toEqual(['3', '3', '3']);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show the contents as a table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['1', 'A fire starts on the north quay', '3 May 2020, 06:00–12:00', '1 of 3', '3'],
      ['2', 'The harbour master calls it an accident', '3 May 2020, 12:00–13:00', '1', '1'],
      ['3', 'A dock worker speaks of arson', 'since 3 May 2020', '1 of 2', '1'],
    ]);
    await userEvent.click(within(screen.getByRole('table')).getByRole('button', { name: /harbour master/ }));
    expect(said()).toBe('2 of 3: The harbour master calls it an accident');
  });

  test.each([
    ['no events at all', makeDataset({ events: [], claims: [] }), 'This dataset has no events to tell of.'],
    ['nothing left', SAMPLE, 'The narrowing leaves no event to tell of.'],
  ])('with %s says so and starts nowhere', (_, dataset, words) => {
    openSample(null, dataset);
    useWhence.getState().chooseFacet('tracks', 'nowhere', 'only');
    render(<StoryView />);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Start' })).not.toBeInTheDocument();
    expect(screen.getByText('0 of 0')).toBeVisible();
    expect(document.body).not.toHaveTextContent(/undefined|NaN|null/);
  });
});

describe('an event', () => {
  test('has the content of the panel: when, claims with their chains, what contradicts', () => {
    openStory('accident-statement');
    const slide = within(screen.getByRole('article', { name: 'The harbour master calls it an accident' }));
    expect(slide.getByText('Statements')).toBeVisible();
    expect(definition('As stated')).toBe('“at noon”');
    expect(slide.getByRole('heading', { level: 3 })).toHaveTextContent(
      '1 claim · 1 independent origin · disputed',
    );
    const claim = stage().querySelector('[data-claim="accident"]');
    expect(claim).toHaveTextContent('“It was an accident, nothing more.”');
    const hops = [...(claim?.querySelectorAll<HTMLElement>('[data-source]') ?? [])];
    expect(hops.map((hop) => hop.dataset.source)).toEqual(['harbour-master', 'nordwire', 'courier']);
    expect(slide.getByText('Contradicted by')).toBeVisible();
    expect(stage().querySelector('[data-event]')).toHaveAttribute('data-event', 'accident-statement');
  });

  test('its chips are no buttons, and a press on one changes nothing', async () => {
    openStory('accident-statement');
    expect(within(stage()).queryByRole('button', { name: /Nordwire/ })).not.toBeInTheDocument();
    for (const chip of within(stage()).getAllByText('Nordwire')) await userEvent.click(chip);
    expect(useWhence.getState().filter.sources).toEqual([]);
    cleanup();
    openStory('fire-starts');
    for (const chip of within(stage()).getAllByText('No source named')) await userEvent.click(chip);
    expect(useWhence.getState().filter.flags).toEqual([]);
  });

  test('pointing at a source lights it, and the events it speaks of in the bar', () => {
    openStory('accident-statement');
    const [chip] = within(stage()).getAllByText('Harbour master');
    if (!chip) throw new Error('No chip');
    fireEvent.pointerMove(chip);
    expect(useWhence.getState().litSource).toBe('harbour-master');
    const lit = segments()
      .getAllByRole('listitem')
      .filter((each) => each.classList.contains('is-lit'));
    expect(lit.map((each) => each.dataset.event)).toEqual(['accident-statement']);
    fireEvent.pointerLeave(chip);
    expect(useWhence.getState().litSource).toBeNull();
  });

  test('without claims says that nobody is on record', () => {
    openStory('quiet', makeDataset({ events: ['quiet'], claims: [] }));
    expect(screen.getByText('Nobody is on record about this event.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('0 claims · 0 independent origins');
    expect(screen.getByRole('button', { name: 'As told' })).toBeDisabled();
    expect(document.body).not.toHaveTextContent(/undefined|NaN|null/);
  });

  test('leads to a related event, and the keys go on from there', async () => {
    const user = userEvent.setup();
    openStory('accident-statement');
    const [go] = screen.getAllByRole('button', { name: 'Go to event: A dock worker speaks of arson' });
    if (!go) throw new Error('No way on');
    await user.click(go);
    expect(said()).toBe('3 of 4: A dock worker speaks of arson');
    expect(stage()).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(selected()).toBe('inspection');
  });

  test('that the narrowing leaves out is shown, said to be so, and left for its neighbours', async () => {
    const user = userEvent.setup();
    openSample('accident-statement');
    useWhence.getState().chooseFacet('sources', 'port-authority', 'only');
    render(<StoryView />);
    expect(screen.getByText('The narrowing leaves this event out of the story.')).toBeVisible();
    expect(said()).toBe('Left out by the narrowing: The harbour master calls it an accident');
    expect(screen.getByText('– of 2')).toBeVisible();
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe('1 of 2: A fire starts on the north quay');
    act(() => useWhence.getState().select('accident-statement'));
    await user.keyboard('{ArrowRight}');
    expect(said()).toBe('2 of 2: The hall was inspected');
  });
});

describe('keys', () => {
  test('step on and back with arrows, space and the page keys, and go to both ends', async () => {
    const user = userEvent.setup();
    openStory();
    expect(stage()).toHaveFocus();
    for (const [key, event] of [
      ['{ArrowRight}', 'fire-starts'],
      ['[Space]', 'accident-statement'],
      ['{PageDown}', 'arson-statement'],
      ['{ArrowRight}', 'inspection'],
      ['{ArrowRight}', 'inspection'],
      ['{PageUp}', 'arson-statement'],
      ['{ArrowLeft}', 'accident-statement'],
      ['{Home}', null],
      ['{ArrowLeft}', null],
      ['{End}', 'inspection'],
    ] as const) {
      await user.keyboard(key);
      expect([key, selected()]).toEqual([key, event]);
    }
  });

  test('are heard with nothing focused too, and kept from the page', async () => {
    const user = userEvent.setup();
    openStory('fire-starts');
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    stage().blur();
    expect(document.body).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}+-0?/');
    document.removeEventListener('keydown', listen);
    expect(selected()).toBe('accident-statement');
    // What is not of the story goes through to the page.
    expect(heard).toEqual(['?', '/']);
    expect(Element.prototype.scrollBy).toHaveBeenCalledTimes(1);
  });

  test('are left to text fields, to sheets, and space to a button', async () => {
    const user = userEvent.setup();
    openSample('fire-starts');
    useWhence.getState().setView('story');
    render(
      <>
        <input aria-label="Search" />
        <button type="button">Beside</button>
        <StoryView />
      </>,
    );
    screen.getByRole('textbox').focus();
    await user.keyboard('{ArrowRight} {Escape}');
    expect([useWhence.getState().view, selected()]).toEqual(['story', 'fire-starts']);
    screen.getByRole('button', { name: 'Beside' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(selected()).toBe('fire-starts');
    screen.getByRole('button', { name: /Previous/ }).focus();
    await user.keyboard('[Space]');
    expect(selected()).toBeNull();
    stage().focus();
    const sheet = document.body.appendChild(document.createElement('dialog'));
    sheet.open = true;
    await user.keyboard('{ArrowRight}');
    sheet.remove();
    expect(selected()).toBeNull();
  });

  test.each(['inside', 'in the header'])(
    'Escape %s goes back to the timeline and keeps the selection',
    async (where) => {
      const user = userEvent.setup();
      openSample('fire-starts');
      useWhence.getState().setView('story');
      render(
        <>
          <button type="button">Header</button>
          <div id="timeline" tabIndex={-1} />
          <StoryView />
        </>,
      );
      if (where !== 'inside') screen.getByRole('button', { name: 'Header' }).focus();
      await user.keyboard('{Escape}');
      expect(useWhence.getState().view).toBe('timeline');
      expect(selected()).toBe('fire-starts');
      expect(document.getElementById('timeline')).toHaveFocus();
    },
  );
});

describe('the bar', () => {
  test('has a segment for each event, named, of which one is current', async () => {
    const user = userEvent.setup();
    openStory('accident-statement');
    const buttons = segments().getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual([
      '1: A fire starts on the north quay',
      '2: The harbour master calls it an accident',
      '3: A dock worker speaks of arson',
      '4: The hall was inspected',
    ]);
    expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
    expect(buttons.map((button) => button.tabIndex)).toEqual([-1, 0, -1, -1]);
    await user.click(segments().getByRole('button', { name: '4: The hall was inspected' }));
    expect(selected()).toBe('inspection');
    await user.keyboard('{ArrowLeft}');
    expect(segments().getByRole('button', { name: '3: A dock worker speaks of arson' })).toHaveFocus();
  });

  test('is one slider where segments could not be hit, which waits until the hand lets go', () => {
    vi.stubGlobal('innerWidth', 140);
    openStory('fire-starts');
    const slider = screen.getByRole('slider', { name: 'Place in the story' });
    expect(slider).toHaveAttribute('aria-valuetext', '1 of 4: A fire starts on the north quay');
    fireEvent.input(slider, { target: { value: '3' } });
    expect(slider).toHaveAttribute('aria-valuetext', '3 of 4: A dock worker speaks of arson');
    expect(selected()).toBe('fire-starts');
    act(() => void slider.dispatchEvent(new Event('change', { bubbles: true })));
    expect(selected()).toBe('arson-statement');
    fireEvent.input(slider, { target: { value: '0' } });
    act(() => void slider.dispatchEvent(new Event('change', { bubbles: true })));
    expect(selected()).toBeNull();
  });

  test('switches the order: the event stays, its place changes, and the slide says where it is told', async () => {
    const late = SAMPLE.claims.map((claim) =>
      claim.event === 'fire-starts'
        ? { ...claim, passages: claim.passages.map((passage) => ({ ...passage, paragraph: 30 })) }
        : claim,
    );
    openStory('fire-starts', { ...SAMPLE, claims: late });
    expect(screen.queryByText('First told in paragraph 30.')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'As it happened' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'As told' }));
    expect(useWhence.getState().order).toBe('told');
    expect(said()).toBe('4 of 4: A fire starts on the north quay');
    expect(screen.getByText('First told in paragraph 30.')).toBeVisible();
  });

  test('steps with its buttons, which stay where they are at the ends', async () => {
    const user = userEvent.setup();
    openStory('arson-statement');
    const next = screen.getByRole('button', { name: /^Next/ });
    await user.click(next);
    expect(selected()).toBe('inspection');
    expect(next).toHaveAttribute('aria-disabled', 'true');
    expect(next).toHaveFocus();
    await user.click(next);
    expect(selected()).toBe('inspection');
    await user.click(screen.getByRole('button', { name: /Previous$/ }));
    expect(selected()).toBe('arson-statement');
  });

  test('offers the full screen only where there is one', async () => {
    openStory();
    expect(screen.queryByRole('button', { name: 'Full screen' })).not.toBeInTheDocument();
    cleanup();
    Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
    const request = vi.fn(() => Promise.resolve());
    Element.prototype.requestFullscreen = request;
    const { container } = openStory();
    await userEvent.click(screen.getByRole('button', { name: 'Full screen' }));
    Reflect.deleteProperty(document, 'fullscreenEnabled');
    expect(request.mock.contexts).toEqual([container.querySelector('.story')]);
    // Space on the button would leave again what it has just opened.
    expect(stage()).toHaveFocus();
  });
});
