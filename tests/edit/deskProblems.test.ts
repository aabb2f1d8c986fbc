import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import { deskProblems } from '../../src/edit/deskProblems.ts';
import { documentFacts, isStatement } from '../../src/edit/documentFacts.ts';
import { passageAt } from '../../src/edit/passageAt.ts';
import { standingOf } from '../../src/edit/standing.ts';
import type { Claim, Dataset, Passage } from '../../src/model/dataset.ts';
import { anchor } from '../../src/query/anchor.ts';
import { ours } from '../export/datasets.ts';
import { runs } from '../runs.ts';
import { deskDataset } from './deskDataset.ts';

const TEXT = [
  'A headline of several words in a row',
  'The mutiny began on Wednesday morning at a camp near Bamako.',
  'Soldiers then moved on the palace, and shots were heard for hours.',
].join('\n');

const kinds = (dataset: Dataset) => deskProblems(dataset).map(({ kind, where }) => `${kind} ${where.id}`);

function claim(id: string, words: string, more: Partial<Claim> = {}): Claim {
  const at = TEXT.indexOf(words);
  const passages = words === '' ? [] : [passageAt(TEXT, 'doc', at, at + words.length)];
  return { ...deskDataset.claim(id, 'mutiny', ['reuters', 'paper']), passages, ...more };
}

describe('deskProblems', () => {
  const sound = deskDataset.make({
    text: TEXT,
    claims: [claim('began', 'mutiny began'), claim('moved', 'moved on the palace')],
  });

  test('is empty where nothing is missing', () => {
    expect(deskProblems(sound)).toEqual([]);
    expect(deskProblems(sound)).toBe(deskProblems(sound));
  });

  test.each<[string, (dataset: Dataset) => Dataset, readonly string[]]>([
    [
      'a claim without a passage',
      (d) => ({ ...d, claims: [...d.claims, claim('bare', '')] }),
      ['claim-without-passage bare'],
    ],
    [
      'a source and an event without a claim',
      (d) => ({
        ...d,
        sources: [...d.sources, deskDataset.source('afp')],
        events: [...d.events, deskDataset.event('palace', '2012-03-21')],
      }),
      ['event-without-claim palace', 'source-without-claim afp'],
    ],
    [
      'an event without a time',
      (d) => ({ ...d, events: d.events.map((e) => ({ ...e, time: { ...e.time, start: null } })) }),
      ['event-without-time mutiny'],
    ],
    [
      'words for a time, but no date',
      (d) => ({
        ...d,
        events: d.events.map((e) => ({ ...e, time: { ...e.time, start: null, stated: 'Wednesday' } })),
      }),
      ['time-not-placed mutiny'],
    ],
    ['a silent paragraph', (d) => ({ ...d, claims: d.claims.slice(0, 1) }), ['paragraph-without-claim doc']],
    [
      'a chain that ends elsewhere',
      (d) => ({ ...d, claims: d.claims.map((c) => (c.id === 'moved' ? { ...c, chain: [c.chain[0]] } : c)) }),
      ['chain-ends-elsewhere moved'],
    ],
    [
      'orders that cannot hold',
      (d) => ({
        ...d,
        events: [...d.events, deskDataset.event('later', '2012-03-24')],
        claims: [...d.claims, { ...claim('c', 'mutiny began'), event: 'later' }],
        orders: [{ before: 'later', after: 'mutiny', why: null, extra: {} }],
      }),
      ['orders-conflict later'],
    ],
  ])('tells of %s', (_, spoil, expected) => {
    const spoilt = spoil(sound);
    expect(kinds(spoilt)).toEqual(expected);
    for (const { message } of deskProblems(spoilt)) expect(message).toMatch(/^“?[\p{L}].*[.”]$/su);
  });

  test('tells of passages that an edit of the text has lost, or made ambiguous', () => {
    const retold = (text: string) => {
      const [document] = sound.documents;
      if (!document) throw new Error('no document');
      const outcome = applyEdit(sound, { kind: 'put-document', document: { ...document, text } });
      if (outcome.kind === 'refused') throw new Error(outcome.message);
      return outcome.dataset;
    };
    expect(kinds(retold(TEXT.replace('mutiny began', 'mutiny started')))).toEqual([
      'passage-missing began',
      'paragraph-without-claim doc',
    ]);
    expect(kinds(retold(`New line\n${TEXT}`))).toEqual([]);
    expect(kinds(retold(`New line\n${TEXT}\nThe mutiny began then.`))).toEqual([
      'passage-ambiguous began',
      'paragraph-without-claim doc',
    ]);
  });

  test('looks at texts that the reader brought', () => {
    const bare = { ...sound, documents: sound.documents.map((one) => ({ ...one, text: null })) };
    expect(deskProblems(bare)).toEqual([]);
    const texts = new Map([['doc', 'Some other text, which has none of the words.']]);
    expect(deskProblems(bare, texts).map(({ kind }) => kind)).toEqual([
      'passage-missing',
      'passage-missing',
      'paragraph-without-claim',
    ]);
    expect(deskProblems(bare, texts)).toBe(deskProblems(bare, texts));
  });

  test.each(['mali-2012', 'harbour-fire', 'long-watch'] as const)('runs over %s', (name) => {
    const missing = deskProblems(ours(name)).filter(({ kind }) => kind.startsWith('passage'));
    expect(missing).toEqual([]);
  });
});

test.each([
  ['Gunfire at the palace gates tonight', false],
  ['## What we know of the mutiny in the camp so far', false],
  ['Mali soldiers attack presidential palace in Bamako', false],
  ['It is a coup.', false],
  ['Mali soldiers attacked the presidential palace in Bamako.', true],
  ['“We are safe in here,” he told the radio on Thursday', true],
  ['反政府勢力が首都の大統領宮殿を攻撃したと報じられた。', true],
])('tells a statement from a heading: %s', (paragraph, expected) => {
  expect(isStatement(paragraph)).toBe(expected);
});

test('standingOf says of any passage what anchor says', () => {
  const word = fc.constantFrom(
    'a',
    'b',
    'coup',
    'coup',
    '“',
    '”',
    '"',
    '\u200b',
    '🔥',
    '政変',
    ' ',
    '  ',
    '\n',
    'it’s',
  );
  const words = (most: number) =>
    fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(''));
  const spaced = (most: number) =>
    fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
  const some = (most: number) => fc.oneof(words(most), spaced(most));
  const document = deskDataset.make({ text: null, claims: [] }).documents[0];
  if (!document) throw new Error('no document');
  fc.assert(
    fc.property(
      some(40),
      some(4),
      fc.constantFrom('', '', 'a ', 'coup '),
      fc.constantFrom('', '', ' b'),
      fc.option(fc.integer({ min: 1, max: 4 })),
      fc.nat(),
      (text, other, prefix, suffix, paragraph, at) => {
        // Mostly words that are there.
        const from = at % text.length;
        const exact = at % 3 === 0 ? other : text.slice(from, from + 12);
        const passage: Passage = {
          document: 'doc',
          paragraph,
          exact,
          prefix,
          suffix,
          directSpeech: false,
          extra: {},
        };
        const standing = standingOf(passage, documentFacts(document, text));
        const anchored = anchor(passage, text);
        if (anchored.kind === 'missing') expect(standing).toEqual({ kind: 'missing' });
        else if (anchored.kind === 'ambiguous')
          expect(standing).toEqual({ kind: 'ambiguous', count: anchored.count });
        else expect(standing).toEqual({ kind: 'found', paragraph: anchored.at.paragraph });
      },
    ),
    { numRuns: runs(100, 50_000) },
  );
});
