import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import { emptyDataset } from '../../src/edit/emptyDataset.ts';
import { ensureEdit } from '../../src/edit/ensureEdit.ts';
import { addTexts, newTexts, UNNAMED } from '../../src/edit/newTexts.ts';
import { passageAt } from '../../src/edit/passageAt.ts';
import { proposedTitle } from '../../src/edit/proposedTitle.ts';
import { textEdit } from '../../src/edit/textEdit.ts';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { anchor } from '../../src/query/anchor.ts';
import { runs } from '../runs.ts';

const text = (words: string, publisher = '') => ({
  title: '',
  publisher,
  kind: 'agency' as const,
  published: null,
  language: 'en',
  text: words,
});

function made(words: string): Dataset {
  const outcome = newTexts([text(words)], 'Africa/Bamako');
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.dataset;
}

/** A dataset with one claim for each of some words of its text. */
function claiming(words: string, spans: readonly (readonly [number, number])[]): Dataset {
  const dataset = made(words);
  const [document] = dataset.documents;
  const claims = spans.map(
    ([start, end], i): Claim => ({
      id: `c${i}`,
      event: 'e',
      text: 'x',
      stance: 'asserts',
      hedge: null,
      said: null,
      chain: [{ source: document?.publisher ?? '', verb: null, by: null, extra: {} }],
      passages: [passageAt(words, document?.id ?? '', start, end)],
      extra: {},
    }),
  );
  const time = { start: null, end: null, stated: null, basis: null, why: null, extra: {} } as const;
  const event = {
    id: 'e',
    title: 'E',
    summary: null,
    track: 'events',
    place: null,
    tags: [],
    time,
    extra: {},
  };
  return { ...dataset, events: [event as never], claims };
}

beforeAll(ensureEdit);

describe('new texts', () => {
  test('become documents with their publishers, named once, and a track for events to come', () => {
    const outcome = newTexts(
      [text('Fire guts hall\nIt burnt.', 'Nordwire'), text('Later', ' nordwire '), text('Third')],
      'Africa/Bamako',
    );
    expect(outcome.kind).toBe('done');
    if (outcome.kind !== 'done') return;
    const { title, documents, sources, tracks } = outcome.dataset;
    expect(title).toBe('Fire guts hall');
    expect(documents.map(({ id, publisher }) => [id, publisher])).toEqual([
      ['fire-guts-hall', 'nordwire'],
      ['later', 'nordwire'],
      ['third', 'unnamed-publisher'],
    ]);
    expect(sources.map(({ name, kind }) => [name, kind])).toEqual([
      ['Nordwire', 'agency'],
      [UNNAMED, 'agency'],
    ]);
    expect(tracks).toHaveLength(1);
  });

  test('are added beside what is there, with ids of their own', () => {
    const dataset = made('Fire guts hall');
    const { edit, ids } = addTexts(dataset, [text('Fire guts hall')]);
    expect(ids).toEqual(['fire-guts-hall-2']);
    const outcome = applyEdit(dataset, edit);
    expect(outcome.kind === 'done' && outcome.dataset.documents.length).toBe(2);
    expect(outcome.kind === 'done' && outcome.dataset.sources.length).toBe(1);
  });

  test('an unknown zone, a missing track and the like never pass the gate', () => {
    expect(newTexts([text('')], 'UTC')).toMatchObject({ kind: 'done' });
    expect(emptyDataset({ title: 'x', timeZone: 'UTC' }).tracks).toHaveLength(1);
  });

  test.each([
    ['\n  The quay  \nIt burnt.', 'The quay'],
    ['', ''],
    [`${'word '.repeat(60)}end`, /^(?:word )+word…$/],
    ['x'.repeat(400), /^x{70}…$/],
  ])('%j is called %j', (words, title) => {
    if (typeof title === 'string') expect(proposedTitle(words)).toBe(title);
    else expect(proposedTitle(words)).toMatch(title);
  });
});

describe('another text for a document', () => {
  const WORDS = 'One fire.\nTwo fires burnt.\nThree men left.';
  const span = (words: string) => [WORDS.indexOf(words), WORDS.indexOf(words) + words.length] as const;

  test('moves passages along, and names those that it loses', () => {
    const dataset = claiming(WORDS, [span('One fire'), span('fires burnt'), span('men left')]);
    const [document] = dataset.documents;
    if (!document) throw new Error('no document');
    const next = 'New.\nOne fire.\nTwo houses.\nThree men left.';
    const { edit, moved, lost } = textEdit(dataset, document, next);
    expect(lost.map(({ exact }) => exact)).toEqual(['fires burnt']);
    expect(moved).toBe(2);
    const outcome = applyEdit(dataset, edit);
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    expect(
      outcome.dataset.claims.map(({ passages: [passage] }) => [passage?.paragraph, passage?.exact]),
    ).toEqual([
      [2, 'One fire'],
      [2, 'fires burnt'],
      [4, 'men left'],
    ]);
  });

  test('whatever is cut out or put in, passages beside it are found to the letter', () => {
    const word = fc.constantFrom('fire', 'men', 'left', 'the', 'a\n', 'quay.\n', 'fire\n\n', '👍', '“so”');
    const words = fc.array(word, { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), fc.nat(), (all, put, from, length, spot) => {
        const old = all.join(' ');
        const starts = all.map((_, i) => all.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
        const cut = starts[from % starts.length] ?? 0;
        const end = Math.min(old.length, cut + (length % 12));
        const start = starts[spot % starts.length] ?? 0;
        const piece = (all[spot % all.length] ?? '').trim();
        const dataset = claiming(old, [[start, start + piece.length]]);
        const [document] = dataset.documents;
        if (!document) return;
        const next = `${old.slice(0, cut)}${put.join(' ')} ${old.slice(end)}`;
        const outcome = applyEdit(dataset, textEdit(dataset, document, next).edit);
        if (outcome.kind !== 'done') throw new Error(outcome.message);
        const passage = outcome.dataset.claims[0]?.passages[0];
        const beside = start + piece.length < cut || start > end;
        if (beside && passage) {
          expect(anchor(passage, next).kind).toBe('exact');
          expect(passage.exact).toBe(piece);
        }
      }),
      { numRuns: runs(100, 5000) },
    );
  });
});
