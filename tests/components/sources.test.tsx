// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DetailPanel } from '../../src/components/DetailPanel.tsx';
import { SourcesView } from '../../src/components/SourcesView.tsx';
import { useWhence } from '../../src/store/useWhence.ts';
import { openSample } from './openSample.ts';
import { SAMPLE } from './sampleDataset.ts';
import { stubScroll } from './stubScroll.ts';

const store = () => useWhence.getState();
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

/** The view in a window of this width: jsdom lays nothing out. */
function show(width = 900) {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  return render(<SourcesView />);
}

const caption = () => plain(document.querySelector('.flow-caption')?.textContent);
const part = (name: RegExp) =>
  screen.getAllByRole('button', { name }).find((each) => each.hasAttribute('data-flow')) as HTMLElement;

beforeEach(() => {
  stubScroll();
  openSample();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the flow', () => {
  test('says the shares, and draws every source in its roles', () => {
    show();
    expect(plain(document.querySelector('.source-flow-shares')?.textContent)).toMatch(
      /^All 7 claims reached us through one publisher, Vik Courier\. 43 % came/,
    );
    const names = [...document.querySelectorAll('.flow-label')].map((label) => label.textContent);
    expect(names).toHaveLength(7);
    expect(names).toContain('No source named 1');
    expect(names.filter((name) => name?.startsWith('Nordwire'))).toEqual(['Nordwire 1', 'Nordwire 2']);
  });

  test('pointing at a node lights its source everywhere and lists its claims; leaving puts it out', () => {
    show();
    const carrier = part(/through Nordwire/);
    fireEvent.pointerMove(carrier);
    expect(store().litSource).toBe('nordwire');
    expect(caption()).toBe(
      '2 of 7 claims (29 %) reached us through Nordwire.' +
        '“It was an accident, nothing more.” · The harbour master calls it an accident' +
        '“Somebody lit it.” · A dock worker speaks of arson',
    );
    expect(document.querySelectorAll('.flow-band-lit')).toHaveLength(3);
    fireEvent.pointerLeave(carrier.closest('svg') as Element);
    expect(store().litSource).toBe(null);
    expect(document.querySelectorAll('.flow-band-lit')).toHaveLength(0);
  });

  test('a source lit in the rail, a selected source and a selected event light their claims', () => {
    show();
    act(() => store().light('dock-worker'));
    expect(caption()).toMatch(/^2 of 7 claims \(29 %\) have Dock worker somewhere in the chain\./);
    act(() => store().light(null));
    act(() => store().selectSource('harbour-master'));
    expect(caption()).toMatch(/^1 of 7 claims \(14 %\) has Harbour master/);
    act(() => store().select('fire-starts'));
    expect(caption()).toMatch(/^3 of 7 claims \(43 %\) are about “A fire starts on the north quay”\./);
    act(() => store().select(null));
    expect(caption()).toMatch(/^Point at a source/);
  });

  test('a click shows the source in the panel; where none is named it narrows to such claims', async () => {
    const user = userEvent.setup();
    show();
    await user.click(part(/through Nordwire/));
    expect(store().selection).toEqual({ kind: 'source', id: 'nordwire' });
    await user.click(part(/went from Dock worker \(unnamed\) to Nordwire/));
    expect(store().selection).toEqual({ kind: 'source', id: 'dock-worker' });
    await user.click(part(/names no source/));
    expect(store().filter.flags).toEqual(['unattributed']);
    expect(plain(document.querySelector('.source-flow-shares')?.textContent)).toBe(
      'The one claim reached us through one publisher, Vik Courier. None names a source.',
    );
  });

  test('is one tab stop; the arrow keys go along it and Enter shows a source', async () => {
    const user = userEvent.setup();
    show();
    expect(document.querySelectorAll('.flow [tabindex="0"]')).toHaveLength(1);
    act(() => part(/originates with Harbour master/).focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/went from Harbour master to Nordwire/);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(part(/through Nordwire/));
    expect(store().litSource).toBe('nordwire');
    expect(document.querySelectorAll('.flow [tabindex="0"]')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(store().selection).toEqual({ kind: 'source', id: 'nordwire' });
  });

  test('as a table it has the same ways and numbers', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => plain(row.textContent).trim())).toEqual([
      'Port authoritynoneVik Courier2 29 %',
      'No source namednoneVik Courier1 14 %',
      'Dock worker unnamed personNordwireVik Courier1 14 %',
      'Dock worker unnamed personnoneVik Courier1 14 %',
      'Harbour masterNordwireVik Courier1 14 %',
      'NordwirenoneVik Courier1 14 %',
    ]);
    await user.click(screen.getAllByRole('button', { name: /^Nordwire/ })[0] as HTMLElement);
    expect(store().selection).toEqual({ kind: 'source', id: 'nordwire' });
  });

  test('where there is no room it is bars, one list a role', async () => {
    const user = userEvent.setup();
    show(380);
    expect(document.querySelector('.flow')).toBe(null);
    const lists = [...document.querySelectorAll('.flow-bars section')].map((section) => [
      section.querySelector('h3')?.textContent,
      section.querySelectorAll('li').length,
    ]);
    expect(lists).toEqual([
      ['Origins', 5],
      ['Carriers', 1],
      ['Publishers', 1],
    ]);
    await user.click(screen.getByRole('button', { name: 'Vik Courier, 7 of 7 claims' }));
    expect(store().selection).toEqual({ kind: 'source', id: 'courier' });
  });

  test('with nothing left it says so, and draws nothing', () => {
    show();
    act(() => store().chooseFacet('sources', 'harbour-master', 'only'));
    act(() => store().chooseFacet('tracks', 'quay', 'only'));
    expect(screen.getByText('No claim matches.')).toBeVisible();
    expect(document.querySelector('.flow')).toBe(null);
  });

  test('a dataset without claims is told what it lacks', () => {
    openSample(null, { ...SAMPLE, claims: [], relations: [] });
    show();
    expect(screen.getByRole('heading', { name: 'Nobody says anything yet' })).toBeVisible();
    expect(screen.getByText(/"event": "fire-starts"/)).toBeVisible();
  });
});

describe('the matrix', () => {
  async function showMatrix() {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('radio', { name: 'Matrix' }));
    return user;
  }
  const at = (row: number, column: number) =>
    document.querySelector(`[data-place="${row} ${column}"]`) as HTMLElement;

  test('has a row for each source by kind, a column for each event in order of time, and says each role', async () => {
    await showMatrix();
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(SAMPLE.events.map((event) => event.title));
    expect(
      screen.getByRole('button', {
        name: 'Nordwire, carrier of 1 claim: The harbour master calls it an accident',
      }),
    ).toHaveAttribute('data-event', 'accident-statement');
    expect(screen.getAllByRole('rowheader').map((name) => name.textContent)).toContain('Dock worker2 claims');
  });

  test('pointing at a cell lights its source, marks its column and says it; a click selects the event', async () => {
    const user = await showMatrix();
    await user.hover(at(1, 1));
    expect(store().litSource).toBe('nordwire');
    expect(document.querySelector('.matrix-head.is-pointed')).toHaveAttribute(
      'data-event',
      'accident-statement',
    );
    expect(document.querySelector('.matrix-caption')?.textContent).toMatch(
      /^Nordwire, carrier of 1 claimThe harbour master calls it an accident, between 12:00 and 13:00/,
    );
    await user.click(at(1, 1));
    expect(store().selection).toEqual({ kind: 'event', id: 'accident-statement' });
    expect(document.querySelector('.matrix-head.is-selected')).toHaveAttribute(
      'data-event',
      'accident-statement',
    );
    await user.click(screen.getByRole('button', { name: /^Dock worker/, pressed: false }));
    expect(store().selection).toEqual({ kind: 'source', id: 'dock-worker' });
  });

  test('is one tab stop; the arrows go from cell to cell, to the headings and names', async () => {
    const user = await showMatrix();
    expect(document.querySelectorAll('.matrix [tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(document.activeElement).toBe(at(-1, 0));
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(at(1, 1));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(at(1, -1));
    await user.keyboard('{Enter}');
    expect(store().selection).toEqual({ kind: 'source', id: 'nordwire' });
    expect(document.querySelectorAll('.matrix [tabindex="0"]')).toHaveLength(1);
  });

  test('keeps a tab stop when what had the focus is narrowed away', async () => {
    const user = await showMatrix();
    await user.tab();
    await user.keyboard('{Control>}{End}{/Control}');
    act(() => store().chooseFacet('sources', 'port-authority', 'only'));
    expect(document.querySelectorAll('.matrix [tabindex="0"]')).toHaveLength(1);
    expect(screen.getByText('2 sources and 2 events, in order of time.')).toBeVisible();
  });
});

describe('the cards and the panel', () => {
  test('a card for each source with its figures; pressing one opens it', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('radio', { name: 'Cards' }));
    const cards = [...document.querySelectorAll('.source-tile')].map((card) => card.textContent);
    expect(cards[0]).toBe(
      'Vik CourierPublisher6 published for others1 published, no source named1 contradiction',
    );
    expect(cards[1]).toBe('NordwireNews agency1 originated2 carried');
    await user.click(screen.getByRole('button', { name: /^Dock worker/ }));
    expect(store().selection).toEqual({ kind: 'source', id: 'dock-worker' });
  });

  test('the panel tells what a source said and passed on, and who contradicts it', async () => {
    const user = userEvent.setup();
    store().selectSource('dock-worker');
    render(<DetailPanel />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Dock worker');
    expect(screen.getByText('Witness, unnamed person')).toBeVisible();
    expect(screen.getByText(/counts as one voice at most/)).toBeVisible();
    const sections = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(sections).toEqual(['Contradicted by (1)', 'Originated (2)']);
    const claims = screen.getAllByRole('article').map((claim) => claim.dataset.claim);
    expect(claims).toEqual(['arson', 'petrol']);
    const hops = [...(screen.getAllByRole('article')[0]?.querySelectorAll('[data-source]') ?? [])];
    expect(hops.map((hop) => hop.getAttribute('data-source'))).toEqual([
      'dock-worker',
      'nordwire',
      'courier',
    ]);
    await user.click(screen.getAllByRole('button', { name: /^Go to event/ })[0] as HTMLElement);
    expect(store().selection).toEqual({ kind: 'event', id: 'accident-statement' });
  });

  test('the card follows the narrowing, and says how much is narrowed away', async () => {
    const user = userEvent.setup();
    store().selectSource('nordwire');
    render(<DetailPanel />);
    act(() => store().chooseFacet('sources', 'dock-worker', 'only'));
    expect(screen.getByText(/^1 of its 3 claims matches what is shown now\.$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show only what came through it' }));
    expect(store().filter.sources).toEqual(['nordwire']);
    await user.click(screen.getByRole('button', { name: 'Show all sources again' }));
    expect(store().filter.sources).toEqual([]);
  });

  test('closing the card gives the focus back to where the source is shown', async () => {
    const user = userEvent.setup();
    show();
    render(<DetailPanel />);
    await user.click(part(/originates with Harbour master/));
    await user.click(screen.getByRole('button', { name: 'Close details' }));
    expect(store().selection).toEqual({ kind: 'none' });
    expect(document.activeElement).toBe(part(/originates with Harbour master/));
  });
});

describe('an event in the panel', () => {
  test('says which voices were counted together, and which may rest on others', () => {
    const claims = SAMPLE.claims.map((claim) =>
      claim.id === 'wiring' ? { ...claim, event: 'arson-statement' } : claim,
    );
    const sources = SAMPLE.sources.map((source) =>
      source.id === 'port-authority' ? { ...source, anonymous: true } : source,
    );
    openSample('arson-statement', { ...SAMPLE, claims, sources });
    render(<DetailPanel />);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      '3 claims · 1 independent origin, unnamed',
    );
    expect(
      screen.getByText(/^Dock worker and Port authority are unnamed, and the same source heard them\./),
    ).toBeVisible();
    cleanup();
    openSample('fire-starts');
    render(<DetailPanel />);
    expect(
      screen.getByText('Vik Courier also passes on others here. What it says itself may rest on them.'),
    ).toBeVisible();
  });
});
