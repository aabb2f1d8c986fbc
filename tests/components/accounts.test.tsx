// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import AccountsView from '../../src/components/AccountsView.tsx';
import { evenColumns } from '../../src/components/answerColumns.ts';
import { claimName } from '../../src/components/claimName.ts';
import { narrow } from '../../src/query/narrow.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import { selectedEvent } from '../../src/view/selection.ts';
import { arbitraryNarrowing } from '../query/arbitraryDataset.ts';
import { openStore } from './openStore.ts';
import { SAMPLE } from './sampleDataset.ts';
import { stubScroll } from './stubScroll.ts';

const ACCIDENT = 'Was it an accident?';
const question = (name: string) => screen.getByRole('region', { name });
const cards = (within: ParentNode = document) => [
  ...within.querySelectorAll<HTMLElement>('[data-account-claim]'),
];
const claims = (inside?: ParentNode) => cards(inside).map((card) => card.dataset.accountClaim);
const selected = () => selectedEvent(useWhence.getState().selection);

function card(claim: string, within: ParentNode = document): HTMLElement {
  const found = cards(within).find((each) => each.dataset.accountClaim === claim);
  if (!found) throw new Error(`No card of ${claim}`);
  return found;
}
const title = (claim: string) =>
  within(card(claim)).getByRole('heading').querySelector('button') ?? document.body;

beforeEach(() => {
  stubScroll();
  openStore(SAMPLE);
});
afterEach(cleanup);

describe('a question and its answers', () => {
  test('disputed questions first, each with its answers in the order of saying, and its figures', () => {
    render(<AccountsView />);
    expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
      ACCIDENT,
      'How many fires were there?',
      'Was there a fire?',
    ]);
    expect(screen.getByText('3 questions, 2 of them disputed')).toBeTruthy();
    expect(claims(question(ACCIDENT))).toEqual(['accident', 'arson', 'petrol', 'wiring']);
    expect(question(ACCIDENT).textContent).toContain(
      '4 answers · 4 claims · 3 independent origins, 1 unnamed · disputed',
    );
    expect(document.body.textContent).not.toMatch(/undefined|NaN|Infinity/);
  });

  test('what contradicts each other stands together, the rest below; nothing else is set apart', () => {
    render(<AccountsView />);
    const parts = within(question(ACCIDENT))
      .getAllByRole('list')
      .filter((list) => list.matches('.account-answers'));
    expect(
      within(question(ACCIDENT))
        .getAllByRole('heading', { level: 3 })
        .map((head) => head.textContent),
    ).toEqual(['Cannot all be true', 'Also said about it']);
    expect(parts.map((part) => claims(part))).toEqual([
      ['accident', 'arson'],
      ['petrol', 'wiring'],
    ]);
    expect(within(question('Was there a fire?')).queryAllByRole('heading', { level: 3 })).toEqual([]);
  });

  test('claims that repeat each other are one answer of two claims', () => {
    render(<AccountsView />);
    const fire = question('Was there a fire?');
    expect(fire.textContent).toContain('1 answer · 2 claims');
    const [answer] = fire.querySelectorAll('.answer');
    expect(claims(answer)).toEqual(['smoke', 'two-fires']);
  });

  test('a card tells the words, the chain, when it happened and was said, and how it stands to others', () => {
    render(<AccountsView />);
    const accident = card('accident');
    expect(accident.dataset.event).toBe('accident-statement');
    expect(accident.querySelector('blockquote')?.textContent).toBe('“It was an accident, nothing more.”');
    expect(
      [...accident.querySelectorAll<HTMLElement>('[data-source]')].map((hop) => hop.dataset.source),
    ).toEqual(['harbour-master', 'nordwire', 'courier']);
    const facts = accident.querySelector('.account-times');
    expect([...(facts?.children ?? [])].map((part) => part.textContent)).toEqual([
      'Event',
      'between 12:00 and 13:00 on Sun 3 May 2020',
      'Said',
      'Sun 3 May 2020, 12:00',
    ]);
    const relations = accident.querySelector('.account-relations');
    expect([...(relations?.querySelectorAll('dt, dd') ?? [])].map((part) => part.textContent)).toEqual([
      'Contradicted by',
      'Dock worker: “Somebody lit it.”',
      'Bears on',
      'Port authority: The wiring had been found sound.',
    ]);
  });

  test('only contradiction has the colour and the sign of dispute', () => {
    render(<AccountsView />);
    const heads = [...card('accident').querySelectorAll('dt')].filter((head) =>
      head.closest('.account-relations'),
    );
    expect(
      heads.map((head) => [
        head.textContent,
        head.matches('.is-dispute'),
        head.querySelector('.dispute-sign') !== null,
      ]),
    ).toEqual([
      ['Contradicted by', true, true],
      ['Bears on', false, false],
    ]);
  });

  test('neighbours that contradict have the line of dispute between them, others a plain one', () => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(680);
    render(<AccountsView />);
    const lines = [...question(ACCIDENT).querySelectorAll('.answer')].map((answer) => answer.className);
    expect(lines).toEqual(['answer', 'answer is-beside is-opposed-before', 'answer', 'answer is-beside']);
    vi.restoreAllMocks();
  });

  test('in one column the line of dispute lies between one above the other', () => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(390);
    render(<AccountsView />);
    const lines = [...question(ACCIDENT).querySelectorAll('.answer')].map((answer) => answer.className);
    expect(lines).toEqual(['answer', 'answer is-opposed-above', 'answer', 'answer']);
    vi.restoreAllMocks();
  });
});

describe('columns', () => {
  test('are filled evenly, and never more than fit', () => {
    expect([1, 2, 3, 4, 5, 7, 8].map((count) => evenColumns(count, 4))).toEqual([1, 2, 3, 4, 3, 4, 4]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }), (count, most) => {
        const columns = evenColumns(count, most);
        expect(columns).toBeGreaterThanOrEqual(1);
        expect(columns).toBeLessThanOrEqual(most);
        expect(Math.ceil(count / columns)).toBe(Math.ceil(count / most));
      }),
    );
  });
});

describe('selecting', () => {
  test('a click on a card selects its event, and all cards of that event are marked', async () => {
    render(<AccountsView />);
    await userEvent.click(card('arson').querySelector('blockquote') ?? document.body);
    expect(selected()).toBe('arson-statement');
    const marked = cards().filter((each) => each.classList.contains('is-selected'));
    expect(marked.map((each) => each.dataset.accountClaim)).toEqual(['arson', 'petrol']);
    expect(title('arson').getAttribute('aria-pressed')).toBe('true');
  });

  test('Enter on the title does the same', async () => {
    render(<AccountsView />);
    title('wiring').focus();
    await userEvent.keyboard('{Enter}');
    expect(selected()).toBe('inspection');
  });

  test('a chip in the card narrows, and selects nothing', async () => {
    render(<AccountsView />);
    await userEvent.click(within(card('accident')).getByRole('button', { name: /Nordwire/ }));
    expect(selected()).toBeNull();
    expect(useWhence.getState().filter.sources).toEqual(['nordwire']);
  });

  test('the name of another claim leads to its card under the same question', async () => {
    render(<AccountsView />);
    await userEvent.click(
      within(card('accident')).getByRole('button', { name: /Dock worker: “Somebody lit it/ }),
    );
    expect(document.activeElement).toBe(title('arson'));
    expect(selected()).toBeNull();
  });

  test('the arrow keys go from card to card and from question to question', async () => {
    render(<AccountsView />);
    title('accident').focus();
    const go = async (key: string) => {
      await userEvent.keyboard(key);
      return document.activeElement?.closest<HTMLElement>('[data-account-claim]')?.dataset.accountClaim;
    };
    expect(await go('{ArrowRight}')).toBe('arson');
    expect(await go('{ArrowRight}')).toBe('petrol');
    expect(await go('{ArrowLeft}')).toBe('arson');
    expect(await go('{ArrowUp}')).toBe('accident');
    expect(await go('{ArrowUp}')).toBe('accident');
    expect(await go('{ArrowDown}')).toBe('one-fire');
    expect(await go('{ArrowUp}')).toBe('accident');
    expect(await go('{End}')).toBe('two-fires');
    expect(await go('{ArrowRight}')).toBe('two-fires');
    expect(await go('{ArrowUp}')).toBe('smoke');
    expect(await go('{ArrowDown}')).toBe('two-fires');
    expect(await go('{Home}')).toBe('accident');
  });

  test('an event selected elsewhere is scrolled to, unless one of its cards is in view already', () => {
    const scroll = vi.mocked(Element.prototype.scrollIntoView);
    render(<AccountsView />);
    act(() => useWhence.getState().select('arson-statement'));
    expect(scroll.mock.contexts).toEqual([card('arson')]);
    // The page from 0 to 600, and all cards at its middle.
    const box = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    box.mockImplementation(function (this: Element) {
      return this.matches('.accounts') ? new DOMRect(0, 0, 700, 600) : new DOMRect(0, 300, 300, 200);
    });
    act(() => useWhence.getState().select('inspection'));
    expect(scroll).toHaveBeenCalledTimes(1);
    box.mockRestore();
  });

  test('a lit source lights the cards in whose chain it stands', () => {
    render(<AccountsView />);
    act(() => useWhence.getState().light('dock-worker'));
    const lit = cards().filter((each) => each.classList.contains('is-lit'));
    expect(lit.map((each) => each.dataset.accountClaim)).toEqual(['arson', 'petrol']);
  });
});

describe('narrowed', () => {
  test('says how many answers are shown, and names who is not without leading there', () => {
    render(<AccountsView />);
    act(() => useWhence.getState().chooseFacet('sources', 'harbour-master', 'only'));
    expect(screen.getByText('1 of 3 questions shown, 1 of them disputed')).toBeTruthy();
    expect(question(ACCIDENT).textContent).toContain('1 of 4 answers shown');
    expect(question(ACCIDENT).textContent).toContain('Contradicted by an answer that is not shown');
    expect(claims()).toEqual(['accident']);
    expect(card('accident').textContent).toContain('“Somebody lit it.” (not shown now)');
    expect(within(card('accident')).queryByRole('button', { name: /Somebody lit it/ })).toBeNull();
  });

  test('to nothing: a sentence, and no table to show', () => {
    render(<AccountsView />);
    act(() => {
      useWhence.getState().chooseFacet('sources', 'harbour-master', 'only');
      useWhence.getState().chooseFacet('flags', 'hedged', 'only');
    });
    expect(screen.getByText('No answer to any of 3 questions matches.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /table/ })).toBeNull();
  });

  test('a dataset without relations gets told what one looks like, with claims of its own', () => {
    openStore({ ...SAMPLE, relations: [] });
    render(<AccountsView />);
    expect(screen.getByRole('heading', { name: 'No question is asked yet' })).toBeTruthy();
    const example: unknown = JSON.parse(`{${document.querySelector('pre')?.textContent}}`);
    expect(example).toMatchObject({ relations: [{ type: 'contradicts', claims: ['smoke', 'two-fires'] }] });
    cleanup();
    openStore({ ...SAMPLE, claims: [], relations: [] });
    render(<AccountsView />);
    expect(screen.getByText(/no claims and no relations/)).toBeTruthy();
  });
});

describe('as a table', () => {
  test('has the same claims, a row each, with chain, time and relation', async () => {
    render(<AccountsView />);
    const shown = cards().map((each) => each.dataset.event);
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = screen.getByRole('table', { name: /^8 claims, one a row/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Question', 'Answer', 'Chain', 'Time', 'Relation']);
    expect([...table.querySelectorAll<HTMLElement>('[data-event]')].map((row) => row.dataset.event)).toEqual(
      shown,
    );
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((head) => head.getAttribute('rowspan')),
    ).toEqual(['4', '2', '2']);
    const [, first] = within(table).getAllByRole('row');
    expect(
      within(first ?? table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      '“It was an accident, nothing more.”',
      'Harbour master told → Nordwire quoted by → Vik Courier',
      'The harbour master calls it an accidentbetween 12:00 and 13:00 on Sun 3 May 2020Said: Sun 3 May 2020, 12:00',
      'Contradicted byDock worker: “Somebody lit it.”Bears onPort authority: The wiring had been found sound.',
    ]);
    await userEvent.click(
      within(table).getByRole('button', { name: 'The harbour master calls it an accident' }),
    );
    expect(selected()).toBe('accident-statement');
    await userEvent.click(screen.getByRole('button', { name: 'Show as cards' }));
    expect(cards().map((each) => each.dataset.event)).toEqual(shown);
  });

  test('cards and rows are as many as the narrowing leaves, under any filter', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter }) => {
        openStore(dataset, { filter });
        const { claimIds } = narrow(dataset, filter, null);
        const named = new Set(
          dataset.relations.flatMap(({ about, claims: pair }) => pair.map((id) => `${about} ${id}`)),
        );
        const expected = [...named].filter((each) =>
          claimIds.has(each.slice(each.lastIndexOf(' ') + 1)),
        ).length;
        render(<AccountsView />);
        expect(cards()).toHaveLength(expected);
        if (expected > 0) {
          act(() => document.querySelector<HTMLElement>('.accounts-switch')?.click());
          expect(document.querySelectorAll('tbody tr')).toHaveLength(expected);
        }
        cleanup();
      }),
      { numRuns: 12 },
    );
  }, 20_000);
});

test('a claim is called by who says it and its words, or by its publisher where nobody is named', () => {
  const named = (id: string) => {
    const claim = SAMPLE.claims.find((each) => each.id === id);
    return claim && claimName(SAMPLE, claim);
  };
  expect(named('arson')).toEqual({ voice: 'Dock worker', words: '“Somebody lit it.”' });
  expect(named('two-fires')).toEqual({
    voice: 'Vik Courier, no source named',
    words: 'There were two separate fires.',
  });
});
