import { describe, expect, test } from 'vitest';
import type { Claim, Dataset, Source, TimelineEvent } from '../../src/model/dataset.ts';
import { suggestContradictions } from '../../src/suggest/suggestContradictions.ts';
import { suggestDuplicates } from '../../src/suggest/suggestDuplicates.ts';
import { suggestNames } from '../../src/suggest/suggestNames.ts';
import { NO_DATA } from './evaluate.ts';

const source = (id: string, name: string, more: Partial<Source> = {}): Source => ({
  id,
  name,
  kind: 'person',
  anonymous: false,
  note: null,
  extra: {},
  ...more,
});
const event = (id: string, title: string, day: number | null = null): TimelineEvent => ({
  id,
  title,
  summary: null,
  track: 't',
  place: null,
  tags: [],
  time: {
    start:
      day === null
        ? null
        : { earliest: day, latest: day + 1, text: '2012', uncertain: false, approximate: false },
    end: null,
    stated: null,
    basis: null,
    why: null,
  },
  extra: {},
});
const claim = (id: string, text: string, more: Partial<Claim> = {}): Claim => ({
  id,
  event: 'e',
  text,
  stance: 'asserts',
  hedge: null,
  said: null,
  chain: [{ source: 'p', verb: null, by: null, extra: {} }],
  passages: [],
  extra: {},
  ...more,
});
const of = (part: Partial<Dataset>): Dataset => ({ ...NO_DATA, ...part });

describe('duplicates', () => {
  const sources = (...names: readonly string[]) =>
    suggestDuplicates(of({ sources: names.map((name, at) => source(`s${at}`, name)) }));
  test.each([
    ['AFP', 'Agence France-Presse'],
    ['Press Association', 'press association'],
    ['Defense Ministry', 'the Defence Ministry'],
    ['President Touré', 'Toure'],
    ['Tomas Verel', 'Verel'],
    ['Intertell Agency', 'Intertel Agency'],
    ['HDR', 'Harbour District Rescue'],
  ])('%s and %s', (one, other) => {
    expect(sources(one, other)).toHaveLength(1);
  });

  test.each([
    ['Reuters', 'Agence France-Presse'],
    ['Tomas Verel', 'Lena Verel'],
    ['Harbour Police', 'Harbour Office'],
  ])('not %s and %s', (one, other) => {
    expect(sources(one, other)).toEqual([]);
  });

  test('two who are hidden are not told to be one', () => {
    const hidden = { anonymous: true } as const;
    expect(
      suggestDuplicates(of({ sources: [source('a', 'Official', hidden), source('b', 'Official', hidden)] })),
    ).toEqual([]);
  });

  test('events in like words, unless their times are apart', () => {
    const pair = (a: number | null, b: number | null) =>
      suggestDuplicates(
        of({
          events: [event('a', 'Soldiers attack the palace', a), event('b', 'Palace attacked by soldiers', b)],
        }),
      );
    expect(pair(0, 0)).toMatchObject([{ kind: 'events', into: 'a', from: 'b' }]);
    expect(pair(null, 5)).toHaveLength(1);
    expect(pair(0, 5)).toEqual([]);
  });

  test('it goes into the one that more hangs on', () => {
    const chain = [{ source: 'b', verb: null, by: null, extra: {} }] as const;
    const data = of({
      sources: [source('a', 'AFP'), source('b', 'Agence France-Presse')],
      claims: [claim('c', 'X', { chain })],
    });
    expect(suggestDuplicates(data)).toMatchObject([{ into: 'b', from: 'a' }]);
  });
});

describe('contradictions', () => {
  const of2 = (a: Claim, b: Claim, more: Partial<Dataset> = {}) =>
    suggestContradictions(of({ claims: [a, b], ...more }));
  test('numbers that differ for the same thing', () => {
    const found = of2(
      claim('a', 'Fourteen people died in the fire.'),
      claim('b', 'The fire killed 23 people.'),
    );
    expect(found).toMatchObject([{ claims: ['a', 'b'], on: 'number' }]);
    expect(found[0]?.why).toContain('23 people');
  });
  test('not of equal numbers, of other things, or of other events', () => {
    expect(of2(claim('a', 'Fourteen people died.'), claim('b', '14 people died.'))).toEqual([]);
    expect(
      of2(claim('a', 'Fourteen people died in the fire.'), claim('b', 'Nine houses burned in the fire.')),
    ).toEqual([]);
    expect(
      of2(
        claim('a', 'Fourteen people died in the fire.'),
        claim('b', 'A ferry carried 90 people.', { event: 'f' }),
      ),
    ).toEqual([]);
  });
  test('a denial, and “not”', () => {
    const yes = claim('a', 'There is a coup in Mali.');
    expect(of2(yes, claim('b', 'There is no coup in Mali.'))).toMatchObject([
      { claims: ['b', 'a'], on: 'occurrence' },
    ]);
    expect(of2(yes, claim('b', 'There is a coup in Mali.', { stance: 'denies' }))).toHaveLength(1);
    expect(of2(yes, claim('b', 'There is no coup in Mali.', { stance: 'denies' }))).toEqual([]);
  });
  test('not what is told already', () => {
    const relations = [{ type: 'contradicts', claims: ['b', 'a'], about: '', on: null, extra: {} }] as const;
    expect(of2(claim('a', 'There is a coup.'), claim('b', 'There is no coup.'), { relations })).toEqual([]);
  });
});

test('names, with how often', () => {
  const found = suggestNames('Lena Holt spoke to Reuters.\n\nReuters quoted Lena Holt. Reuters was late.');
  expect(found.slice(0, 2)).toMatchObject([
    { name: 'Reuters', kind: 'agency', count: 3, paragraph: 1 },
    { name: 'Lena Holt', kind: 'person', count: 2, paragraph: 1 },
  ]);
});
