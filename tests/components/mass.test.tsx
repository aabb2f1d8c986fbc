// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import AboutSheet from '../../src/components/AboutSheet.tsx';
import '../../src/components/MassList.tsx';
import { DetailPanel } from '../../src/components/DetailPanel.tsx';
import { MassFacts } from '../../src/components/MassFacts.tsx';
import { MassNarrowing } from '../../src/components/MassNarrowing.tsx';
import { MassRail } from '../../src/components/MassRail.tsx';
import MassRest from '../../src/components/MassRest.tsx';
import { MassSearch } from '../../src/components/MassSearch.tsx';
import { MassShare } from '../../src/components/MassShare.tsx';
import MassTable from '../../src/components/MassTable.tsx';
import MassTimeline from '../../src/components/MassTimeline.tsx';
import { MASS_WHOLE } from '../../src/components/massWhole.ts';
import { RailDrawer } from '../../src/components/RailDrawer.tsx';
import { useAppKeys } from '../../src/components/useAppKeys.ts';
import { useNarrowed } from '../../src/components/useNarrowed.ts';
import { countAll } from '../../src/model/columnIndex.ts';
import { useMassFound } from '../../src/store/massFound.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { selectedEvent } from '../../src/view/selection.ts';
import { FIRST, HOUR, hourly, type MassSample, massSample, openMassSample } from './massSample.ts';
import { stubDialog } from './stubDialog.ts';
import { stubLayout } from './stubLayout.ts';
import { stubScroll } from './stubScroll.ts';

let mass: MassSample;
let end: () => void = () => undefined;

const store = () => useWhence.getState();
const selected = () => selectedEvent(store().selection);
const timeline = () => screen.getByRole('listbox');
const answer = (how: 'half' | 'whole') => act(() => mass.answer(how));
const search = (text: string) => act(() => store().setText(text));
/** What has come to rest is drawn a moment later, and once more when its events are whole. */
const settle = async () => {
  for (let turn = 0; turn < 3; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve, 160)));
};

beforeEach(() => {
  stubScroll();
  stubDialog();
  stubLayout({ width: 900, phone: false });
  vi.stubGlobal(
    'DOMRect',
    class {
      constructor(
        readonly left: number,
        readonly top: number,
        readonly width: number,
        readonly height: number,
      ) {}
      get bottom() {
        return this.top + this.height;
      }
    },
  );
  mass = massSample(hourly());
  end = openMassSample(mass);
});
afterEach(() => {
  cleanup();
  end();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The list of a band. Roles do not find it: jsdom knows popovers as hidden, and cannot show them. */
const listed = () =>
  waitFor(() => {
    const list = document.querySelector<HTMLElement>('[role="dialog"]');
    if (!list) throw new Error('No list');
    return list;
  });

/** Some hours of the sample. */
const hours = (from: number, to: number) => ({ start: FIRST + from * HOUR, end: FIRST + to * HOUR });

function Keys() {
  useAppKeys();
  return null;
}

describe('MassTimeline', () => {
  test('says how many events are in view, exactly, and shows crowded lanes as bands', async () => {
    render(<MassTimeline />);
    await settle();
    expect(timeline()).toHaveAccessibleName(/^400 events in view\./);
    expect(within(timeline()).getByRole('option', { name: /^North: 134 events in view/ })).toBeTruthy();
    expect(within(timeline()).getAllByRole('option')).toHaveLength(3);
    act(() => store().setViewport(hours(9.5, 109.5)));
    await settle();
    expect(timeline()).toHaveAccessibleName(/^100 events in view\./);
    expect(screen.getByRole('button', { name: '← 10 earlier' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '290 later →' })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/undefined|NaN|null/);
  });

  test('turns into marks when few are in view, each with its event', async () => {
    render(<MassTimeline />);
    act(() => store().setViewport(hours(9.5, 21.5)));
    await settle();
    const marks = [...timeline().querySelectorAll('[data-event]')].map((each) =>
      each.getAttribute('data-event'),
    );
    const clustered = within(timeline()).queryAllByRole('option', { name: /close together/ });
    expect(marks.length).toBeGreaterThan(3);
    for (const id of marks) expect(Number(id?.slice(1))).toBeGreaterThanOrEqual(10);
    // Each of the twelve is a mark or in a cluster.
    const counted = clustered.map((each) => Number(/^\d+/.exec(each.getAttribute('aria-label') ?? '')?.[0]));
    expect(marks.length + counted.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(within(timeline()).queryByRole('option', { name: /in view/ })).toBeNull();
    const mark = timeline().querySelector('[data-event]');
    if (!mark) throw new Error('No mark');
    fireEvent.click(mark);
    expect(selected()).toBe(mark.getAttribute('data-event'));
    await settle();
    expect(timeline()).toHaveAttribute('aria-activedescendant', mark.id);
    expect(mark).toHaveAttribute('aria-selected', 'true');
    expect(mark).toHaveAccessibleName(/no source named/);
  });

  test('pins the selected event where it has no mark, and points at nothing that is not there', async () => {
    render(<MassTimeline />);
    act(() => store().select('e200'));
    await settle();
    const pin = timeline().querySelector('[data-event="e200"]');
    expect(pin).toHaveAttribute('aria-selected', 'true');
    expect(timeline()).toHaveAttribute('aria-activedescendant', pin?.id);
    act(() => store().setViewport(hours(0, 100)));
    await settle();
    expect(timeline().querySelector('[data-event="e200"]')).toBeNull();
    expect(timeline()).not.toHaveAttribute('aria-activedescendant');
  });

  test('says once what a zoom shows, and nothing of a pan or a filter', async () => {
    render(<MassTimeline />);
    await settle();
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('');
    act(() => store().setViewport(hours(9.5, 109.5)));
    await settle();
    expect(said()).toBe('100 events in view');
    act(() => store().setViewport(hours(19.5, 119.5)));
    await settle();
    expect(said()).toBe('');
    search('strike');
    answer('whole');
    await settle();
    expect(said()).toBe('');
  });

  test('Enter lists what is in view, from the first; with an event selected it is left to its details', async () => {
    const user = userEvent.setup();
    render(<MassTimeline />);
    await settle();
    timeline().focus();
    await user.keyboard('{Enter}');
    const list = await listed();
    expect(list).toHaveAttribute('aria-label', '400 events in view');
    await waitFor(() => expect(list.querySelectorAll('li')).toHaveLength(100));
    const items = list.querySelectorAll('li button');
    expect(items[0]).toHaveAttribute('data-event', 'e0');
    expect(list).toHaveTextContent('The first 100 of 400.');
    fireEvent.click(items[2] as HTMLElement);
    await waitFor(() => expect(selected()).toBe('e2'));
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(timeline()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });

  test('a press on a band lists what is there, and nothing where nothing is', async () => {
    render(<MassTimeline />);
    await settle();
    const band = screen.getByRole('option', { name: /^Harbour/ });
    // The plot is 350 px wide here: beyond it is nothing.
    fireEvent.click(band, { clientX: 400 });
    await settle();
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    fireEvent.click(band, { clientX: 175 });
    const list = await listed();
    expect(list.getAttribute('aria-label')).toMatch(/events? close together$/);
    const count = Number(/^\d+/.exec(list.getAttribute('aria-label') ?? '')?.[0]);
    await waitFor(() => expect(list.querySelectorAll('[data-event]')).toHaveLength(count));
    for (const each of list.querySelectorAll('[data-event]'))
      expect(Number(each.getAttribute('data-event')?.slice(1)) % 3).toBe(1);
    fireEvent.click(within(list).getByText('Zoom to them'));
    const { viewport } = store();
    expect(viewport && countAll(mass.index, viewport)).toBeGreaterThanOrEqual(count);
  });

  test('says so where nothing has a time', () => {
    end();
    mass = massSample([{ id: 'a', title: 'A', track: 'North', start: null }]);
    end = openMassSample(mass);
    render(<MassTimeline />);
    expect(screen.getByText('None of the 1 events has a time that can be drawn.')).toBeTruthy();
  });
});

describe('keys', () => {
  test('go through all events in order of time, and to the tracks beside', async () => {
    const user = userEvent.setup();
    render(
      <>
        <Keys />
        <MassTimeline />
      </>,
    );
    await settle();
    timeline().focus();
    const goes = async (key: string, to: string) => {
      await user.keyboard(key);
      await waitFor(() => expect(selected()).toBe(to));
      // The step that follows begins where this one ended.
      await act(async () => undefined);
    };
    await goes('{ArrowRight}', 'e0');
    await goes('{ArrowRight}', 'e1');
    await goes('{End}', 'e399');
    await goes('{ArrowLeft}', 'e398');
    await goes('{ArrowUp}', 'e397');
    await goes('{Home}', 'e0');
    await goes('{ArrowDown}', 'e1');
    await user.keyboard('{Escape}');
    expect(selected()).toBeNull();
    await user.keyboard('{ArrowRight>3/}');
  });

  test('steps that come faster than events are made whole all count', async () => {
    const user = userEvent.setup();
    render(
      <>
        <Keys />
        <MassTimeline />
      </>,
    );
    await settle();
    timeline().focus();
    await user.keyboard('{Home}');
    await waitFor(() => expect(selected()).toBe('e0'));
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await waitFor(() => expect(selected()).toBe('e3'));
  });
});

describe('MassRail', () => {
  test('lists the tracks with exact counts, of what is left too, and narrows to one', async () => {
    const user = userEvent.setup();
    render(<MassRail />);
    const names = () => screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(names()[0]).toContain('North');
    expect(screen.getByRole('button', { name: /^Harbour\s*, 133 events/ })).toBeTruthy();
    expect(screen.getByText(/^2 without a time/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Harbour/ }));
    expect(store().filter.tracks).toEqual(['harbour']);
    expect(mass.asked.at(-1)).toEqual({ tracks: [1], text: '' });
    search('strike');
    answer('whole');
    expect(screen.getByRole('button', { name: /^Harbour\s*, 16 events/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^North\s*, 0 events/ })).toBeTruthy();
  });

  test('shows more of very many tracks when asked, and chosen ones always', async () => {
    end();
    mass = massSample(
      Array.from({ length: 300 }, (_, i) => ({ id: `e${i}`, title: 'A', track: `T${i}`, start: FIRST + i })),
    );
    end = openMassSample(mass);
    act(() => store().chooseFacet('tracks', 't290', 'only'));
    render(<MassRail />);
    const listed = () => document.querySelectorAll('.facet-row');
    expect(listed()).toHaveLength(201);
    fireEvent.click(screen.getByText('More tracks (99 left)'));
    expect(listed()).toHaveLength(300);
  });

  test('is in the drawer of a narrow screen', async () => {
    act(() => store().setDrawer(true));
    render(<RailDrawer />);
    expect(await screen.findByRole('button', { name: /^Harbour/ })).toBeTruthy();
  });
});

describe('MassNarrowing', () => {
  test('tells how far a search has come, never an older count, and the exact one at last', () => {
    render(<MassNarrowing />);
    search('strike');
    expect(screen.getByText('Searching…')).toBeTruthy();
    answer('half');
    expect(screen.getByText('26 so far, 50 % looked through')).toBeTruthy();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    answer('whole');
    expect(screen.getByRole('status')).toHaveTextContent('50 of 402 events');
    search('strike 1');
    expect(screen.queryByText('50 of 402 events')).toBeNull();
    expect(screen.getByText('Searching…')).toBeTruthy();
    answer('whole');
    search('nothing like it');
    answer('whole');
    expect(screen.getByRole('status')).toHaveTextContent('No event matches.');
  });

  test('names each part, and takes one or all away', async () => {
    const user = userEvent.setup();
    render(<MassNarrowing />);
    act(() => store().chooseFacet('tracks', 'camps', 'only'));
    act(() => store().chooseFacet('tracks', 'north', 'add'));
    search('strike');
    answer('whole');
    const words = () => document.querySelector('.narrowing-words')?.textContent?.replace(/[×\s]+/g, ' ');
    expect(words()).toBe('34 of 402 events · in Camps · or North · matching “strike” ');
    await user.click(screen.getByRole('button', { name: 'Remove Camps' }));
    expect(store().filter.tracks).toEqual(['north']);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(store().filter.text).toBe('');
    expect(useMassFound.getState().found).toBeNull();
    expect(words()).toBeUndefined();
  });
});

describe('MassSearch', () => {
  test('narrows once typing rests, and Enter goes to the first that is left when all has been looked through', async () => {
    const user = userEvent.setup();
    render(<MassSearch />);
    await user.type(screen.getByRole('searchbox'), 'meeting 3');
    await waitFor(() => expect(store().filter.text).toBe('meeting 3'));
    await user.keyboard('{Enter}');
    answer('half');
    await act(async () => undefined);
    expect(selected()).toBeNull();
    answer('whole');
    await waitFor(() => expect(selected()).toBe('e3'));
  });

  test('Esc clears, then leaves; a link brings its text', async () => {
    const user = userEvent.setup();
    render(<MassSearch />);
    search('strike');
    expect(screen.getByRole('searchbox')).toHaveValue('strike');
    screen.getByRole('searchbox').focus();
    await user.keyboard('{Escape}');
    expect(store().filter.text).toBe('');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('searchbox')).not.toHaveFocus();
  });
});

describe('MassTable', () => {
  const rows = () => screen.getAllByRole('row').slice(1);
  const row = (line: number) => document.querySelector(`[data-line="${line}"]`) as HTMLElement | null;

  beforeEach(() => {
    // jsdom lays nothing out and scrolls nothing: what is set is where it is.
    let top = 0;
    vi.spyOn(Element.prototype, 'scrollTop', 'get').mockImplementation(() => top);
    vi.spyOn(Element.prototype, 'scrollTop', 'set').mockImplementation(function set(
      this: Element,
      to: number,
    ) {
      top = to;
      this.dispatchEvent(new Event('scroll'));
    });
    vi.stubGlobal('ResizeObserver', undefined);
  });

  test('says how many rows there are, and draws those in sight', async () => {
    render(<MassTable />);
    const table = screen.getByRole('table', { name: '402 events, one a row' });
    expect(table).toHaveAttribute('aria-rowcount', '403');
    await waitFor(() => expect(row(0)).toHaveAttribute('data-event', 'e0'));
    expect(rows().length).toBeLessThan(40);
    expect(rows()[1]).toHaveAttribute('aria-rowindex', '3');
    const cells = [...(row(4)?.children ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual(['1 Jan 2024, 04:00', 'Meeting 4', 'Harbour', '']);
  });

  test('is one tab stop; the arrow keys, Home and End go from line to line, and Enter selects', async () => {
    const user = userEvent.setup();
    render(<MassTable />);
    await waitFor(() => expect(row(0)).toHaveAttribute('data-event', 'e0'));
    expect(document.querySelectorAll('.mass-body button[tabindex="0"]')).toHaveLength(1);
    act(() => row(0)?.querySelector('button')?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(row(2)?.querySelector('button')).toHaveFocus();
    await user.keyboard('{End}');
    await waitFor(() => expect(row(401)?.querySelector('button')).toHaveFocus());
    await waitFor(() => expect(row(401)).toHaveTextContent('undatedUndated u2'));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    await waitFor(() => expect(row(399)?.querySelector('button')).toHaveFocus());
    await waitFor(() => expect(row(399)).toHaveAttribute('data-event', 'e399'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(selected()).toBe('e399'));
    await waitFor(() => expect(row(399)?.querySelector('button')).toHaveAttribute('aria-pressed', 'true'));
    await user.keyboard('{Home}');
    await waitFor(() => expect(row(0)?.querySelector('button')).toHaveFocus());
  });

  test('shows what is left of a narrowing, and the selected event where it is', async () => {
    render(<MassTable />);
    search('strike');
    expect(screen.getByRole('table')).toHaveAccessibleName('402 events, one a row');
    answer('whole');
    expect(screen.getByRole('table')).toHaveAccessibleName('50 events, one a row');
    await waitFor(() => expect(row(1)).toHaveAttribute('data-event', 'e8'));
    act(() => store().select('e392'));
    await waitFor(() => expect(row(49)).toHaveAttribute('data-event', 'e392'));
    expect(row(49)).toHaveClass('is-selected');
    search('nothing');
    answer('whole');
    expect(screen.getByText('No event matches.')).toBeTruthy();
  });
});

/** A view of whole events. */
function View() {
  const narrowed = useNarrowed();
  return <p>{narrowed?.events.map(({ id }) => id).join(' ')}</p>;
}

describe('MassRest', () => {
  test('says how few a view can hold, and shows them once there are', async () => {
    end();
    const many = Array.from({ length: MASS_WHOLE + 1 }, (_, i) => ({
      id: `e${i}`,
      title: i % 500 === 0 ? 'Strike' : 'Meeting',
      track: 'North',
      start: FIRST + i * HOUR,
    }));
    mass = massSample(many);
    end = openMassSample(mass);
    act(() => store().select('e7'));
    render(<MassRest mass={mass} View={View} />);
    expect(screen.getByText(/Narrow the 1,001 events to at most 1,000/)).toBeTruthy();
    search('strike');
    answer('half');
    expect(screen.queryByText(/e0/)).toBeNull();
    answer('whole');
    // Exactly what is left: not the selected event, though it is whole too.
    expect(await screen.findByText('e0 e500 e1000')).toBeTruthy();
    expect(selected()).toBe('e7');
  });

  test('shows what has no date as well', async () => {
    render(<MassRest mass={mass} View={View} />);
    search('undated');
    answer('whole');
    expect(await screen.findByText('u1 u2')).toBeTruthy();
  });
});

describe('permalink', () => {
  test('an event of the link is made whole, wherever it is', async () => {
    end();
    end = openMassSample(mass, { selection: { kind: 'event', id: 'e333' } });
    render(<DetailPanel />);
    expect(await screen.findByRole('heading', { name: 'Meeting 333' })).toBeTruthy();
    expect(screen.getByText('This file names no source for it.')).toBeTruthy();
    expect(screen.queryByText(/independent origin/)).toBeNull();
    expect(screen.queryByText('The text gives no time.')).toBeNull();
  });

  test('one that is gone is said, and let go', async () => {
    end();
    end = openMassSample(mass, { selection: { kind: 'event', id: 'vanished' } });
    await waitFor(() => expect(store().notice).toContain('“vanished”'));
    expect(selected()).toBeNull();
  });

  test('a track that is gone does not narrow to all tracks unseen', () => {
    act(() => store().restore({ ...store(), filter: { ...store().filter, tracks: ['harbour', 'gone'] } }));
    expect(store().filter.tracks).toEqual(['harbour']);
    expect(store().notice).toBe('This link points to the track “gone”, which this dataset does not have.');
    expect(mass.asked.at(-1)).toEqual({ tracks: [1], text: '' });
  });
});

describe('what is said of a mass', () => {
  test('the header and the sheet about it speak of the whole, not of the part that is near', () => {
    render(
      <>
        <MassFacts mass={mass} />
        <AboutSheet />
      </>,
    );
    expect(screen.getByText(/402 events on 3 tracks, 2 events of them without a time/)).toBeTruthy();
    expect(document.querySelector('.header-facts')).toHaveTextContent('402 events on 3 tracks · UTC time');
    expect(screen.queryByText(/0 claims/)).toBeNull();
  });

  test('only what is narrowed to few enough can be written, and it says that it is a part', async () => {
    end();
    const many = Array.from({ length: MASS_WHOLE + 1 }, (_, i) => ({
      id: `e${i}`,
      title: i % 500 === 0 ? 'Strike' : 'Meeting',
      track: 'North',
      start: FIRST + i * HOUR,
    }));
    mass = massSample(many);
    end = openMassSample(mass);
    render(<MassShare mass={mass} />);
    expect(screen.getByText(/This file has 1,001 events: too many/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    search('strike');
    answer('whole');
    expect(await screen.findByText('What the file is narrowed to: 3 of 1,001 events.')).toBeTruthy();
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(2);
  });
});
