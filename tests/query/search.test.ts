import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { fold, formsOf, isSearchable, wordsOf } from '../../src/query/fold.ts';
import { search } from '../../src/query/search.ts';
import { piecesOf, showHit } from '../../src/query/searchMatches.ts';
import { eventsByTime } from '../../src/query/timeOrder.ts';
import { arbitraryDataset } from './arbitraryDataset.ts';
import { eventAt } from './eventAt.ts';
import { makeDataset } from './makeDataset.ts';

const base = makeDataset({
  events: ['mutiny', 'speech', 'broadcast'],
  claims: [
    {
      id: 'a',
      event: 'mutiny',
      chain: ['reuters', 'paper'],
      text: 'The mutiny protests against the handling of a rebellion.',
      exact: 'it is a coup d‘état that they are attempting',
    },
    { id: 'b', event: 'mutiny', chain: ['palace', 'paper'], text: 'There’s just a mutiny.' },
    { id: 'c', event: 'speech', chain: ['paper'], text: 'Sadio Gassama spoke to troops.' },
    { id: 'd', event: 'broadcast', chain: ['television', 'paper'], text: 'Screens were blank.' },
  ],
});
const NAMES: Readonly<Record<string, string>> = { reuters: 'Reuters', palace: 'Presidential palace' };
const dataset: Dataset = {
  ...base,
  sources: base.sources.map((source) => ({ ...source, name: NAMES[source.id] ?? source.id })),
  events: base.events.map((event) => ({
    ...event,
    title: event.id === 'speech' ? 'President Touré’s minister speaks' : event.title,
    place: event.id === 'broadcast' ? 'Ségou' : null,
  })),
};
const found = async (text: string) => [...((await search(dataset, text)).eventIds ?? [])].sort();
const shown = async (text: string) => {
  const hit = (await search(dataset, text)).hits[0];
  if (!hit) throw new Error(`No hit for ${text}`);
  const { title, elsewhere } = showHit(dataset, hit);
  const flat = (pieces: readonly { text: string; marked: boolean }[]) =>
    pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
  return [flat(title), ...elsewhere.map((match) => `${match.field}: ${flat(match.pieces)}`)];
};

describe('fold', () => {
  test.each([
    ['Touré', 'toure'],
    ['ÉLYSÉE', 'elysee'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Ｆｕｌｌ', 'full'],
    ['İstanbul', 'istanbul'],
    ['Kidal', 'kidal'],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(fold(text))).toBe(folded);
  });

  test('words know their places, and apostrophes of any make join and part', () => {
    const text = '“We know: coup d‘état!”';
    expect(wordsOf(text).map((word) => text.slice(word.start, word.end))).toEqual([
      'We',
      'know',
      'coup',
      'd‘état',
    ]);
    expect(formsOf('d‘état')).toEqual(['d', 'etat', 'detat']);
    expect(formsOf('There’s')).toEqual(formsOf("there's"));
    expect(wordsOf('政変だ').map((word) => word.text)).toEqual(['政', '変', 'だ']);
  });
});

describe('search', () => {
  test('looks in titles, places, claims, quotations and names of sources', async () => {
    expect(await found('minister')).toEqual(['speech']);
    expect(await found('segou')).toEqual(['broadcast']);
    expect(await found('troops')).toEqual(['speech']);
    expect(await found('attempting')).toEqual(['mutiny']);
    expect(await found('reuters')).toEqual(['mutiny']);
  });

  test('accents, case and kinds of quotation mark make no difference', async () => {
    for (const text of ['Touré', 'toure', 'TOURÉ']) expect(await found(text)).toEqual(['speech']);
    for (const text of ["d'état", 'd’etat', '“coup d‘état”', 'etat', 'detat']) {
      expect(await found(text)).toEqual(['mutiny']);
    }
    expect(await found("there's")).toEqual(['mutiny']);
    expect(await found('theres')).toEqual(['mutiny']);
  });

  test('all words must match, each from its start', async () => {
    expect(await found('mut')).toEqual(['mutiny']);
    expect(await found('palace coup')).toEqual(['mutiny']);
    expect(await found('palace troops')).toEqual([]);
    expect(await found('tiny')).toEqual([]);
  });

  test('a slip is forgiven in words of five letters or more only', async () => {
    expect(await found('mutny')).toEqual(['mutiny']);
    expect(await found('rebelion')).toEqual(['mutiny']);
    expect(await found('caup')).toEqual([]);
  });

  test('asking again gives the identical answer', async () => {
    expect(await search(dataset, ' coup ')).toBe(await search(dataset, 'coup'));
  });

  test.each(['“', '…', ' – ', '+', '?!', '\ufe0f', '\u200d'])(
    '%s holds nothing to look for, and hides nothing',
    async (text) => {
      expect(isSearchable(text)).toBe(false);
      expect(await search(dataset, text)).toEqual({ text: text.trim(), hits: [], eventIds: null });
      // Beside a word it asks for nothing more.
      expect(await found(`coup ${text}`)).toEqual(['mutiny']);
    },
  );

  test.each([
    ['🐟', ['fish', 'shoal']],
    ['🐟 shoal', ['shoal']],
    ['🐠', []],
    ['€', ['price']],
    ['5 €', ['price']],
    ['❤', ['love', 'print']],
    ['❤\ufe0f', ['love', 'print']],
    ['👍', ['love']],
    ['👍🏽', ['love']],
    ['👍🏿', []],
    ['👨\u200d👩\u200d👧', ['family']],
    ['👨\u200d👩\u200d👦', []],
    ['🇲🇱', ['flag']],
    ['🇫🇷', []],
    ['°', ['price']],
  ])('a sign is searched for as such: %s', async (text, ids) => {
    const titles: Readonly<Record<string, string>> = {
      fish: 'Fresh🐟today',
      shoal: 'A shoal, 🐟🐟',
      price: 'It costs 5 €, at 20 °C',
      love: 'We ❤️ this 👍🏽',
      family: 'They came 👨\u200d👩\u200d👧 at noon',
      flag: 'The flag 🇲🇱',
      print: 'In print the heart is ❤',
      none: 'Nothing of it',
    };
    const plain = makeDataset({ events: Object.keys(titles), claims: [] });
    const signs: Dataset = {
      ...plain,
      events: plain.events.map((event) => ({ ...event, title: titles[event.id] ?? '' })),
    };
    const answer = await search(signs, text);
    expect([...(answer.eventIds ?? ['all'])].sort()).toEqual(ids);
    for (const hit of answer.hits) expect(showHit(signs, hit).title.some((piece) => piece.marked)).toBe(true);
  });

  test('the best hits come first, and equal ones in order of time', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `e${i}`);
    const plain = makeDataset({ events: names, claims: [] });
    // In the file they stand in no order: the ninth day is followed by the 16th.
    const days = (i: number): number => ((i * 7) % 30) * 86_400_000;
    const some: Dataset = {
      ...plain,
      events: plain.events.map((event, i) => ({
        ...event,
        title: i === 12 ? 'Bridge and bridge' : `Bridge ${['shut', 'open'][i % 2]}`,
        summary: i === 5 ? 'The bridge again.' : null,
        time: eventAt(event.id, i === 3 ? null : { start: days(i), end: days(i) }).time,
      })),
    };
    const { hits } = await search(some, 'bridge');
    expect(new Set(hits.slice(0, 2).map((hit) => hit.event))).toEqual(new Set(['e5', 'e12']));
    const equal = eventsByTime(some)
      .map((event) => event.id)
      .filter((id) => id !== 'e5' && id !== 'e12');
    expect(hits.slice(2).map((hit) => hit.event)).toEqual(equal);
    expect(equal.at(-1)).toBe('e3');
  });

  test('every whole word of every title finds its event, over random datasets', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset({ events: 8, claims: 8 }), async (any) => {
        for (const event of any.events) {
          const answer = await search(any, event.title);
          expect(answer.eventIds?.has(event.id)).toBe(true);
          const hit = answer.hits.find((other) => other.event === event.id);
          if (!hit) throw new Error('no hit');
          const { title } = showHit(any, hit);
          expect(title.map((piece) => piece.text).join('')).toBe(event.title);
          expect(title.some((piece) => piece.marked)).toBe(true);
          expect(showHit(any, hit).elsewhere).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('showHit', () => {
  test('marks the words in the title', async () => {
    expect(await shown('toure')).toEqual(['President [Touré’s] minister speaks']);
  });

  test('shows the texts that hold what the title lacks', async () => {
    expect(await shown('mutiny reuters')).toEqual(['[mutiny]', 'source: [Reuters]']);
    expect(await shown('coup palace')).toEqual([
      'mutiny',
      'quotation: it is a [coup] d‘état that they are attempting',
      'source: Presidential [palace]',
    ]);
  });

  test('cuts a long text between words around the first match', async () => {
    const long = `${'before '.repeat(20)}the needle ${'after '.repeat(30)}end`;
    const one = makeDataset({
      events: ['e'],
      claims: [{ id: 'c', event: 'e', chain: ['paper'], text: long }],
    });
    const hit = (await search(one, 'needle')).hits[0];
    if (!hit) throw new Error('no hit');
    const text =
      showHit(one, hit)
        .elsewhere[0]?.pieces.map((piece) => piece.text)
        .join('') ?? '';
    expect(text).toMatch(/^…before .*the needle after .*after…$/);
    expect(text.length).toBeLessThanOrEqual(112);
  });

  test('pieces joined give the text back, whatever the text and words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const folded = new Set([
          ...terms,
          ...wordsOf(text)
            .flatMap((word) => formsOf(word.text))
            .slice(0, 2),
        ]);
        expect(
          piecesOf(text, folded)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
