import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/model/dataset.ts';
import { anchor } from '../../src/query/anchor.ts';
import { highlights } from '../../src/query/highlights.ts';
import { codeUnits, eachOccurrence } from '../../src/query/occurrences.ts';
import { textIndex } from '../../src/query/textIndex.ts';
import { paragraphsOf } from '../data/verbatim.ts';
import { runs } from '../runs.ts';

const passage = (paragraph: number, exact: string): Passage => ({
  document: 'd',
  paragraph,
  exact,
  prefix: '',
  suffix: '',
  directSpeech: false,
  extra: {},
});
const marked = (text: string, passages: readonly Passage[]) =>
  highlights(
    textIndex(text),
    passages.map((each, i) => ({ key: `p${i}`, anchor: anchor(each, text) })),
  );

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '🚢', '“', '\u00a0', '\u2003'),
  maxLength: 40,
});

describe('highlights', () => {
  test('cut the paragraph where passages begin and end, also inside of each other', () => {
    const text = 'Head\n🚢 the fire on the quay';
    expect(
      marked(text, [passage(2, 'fire on the quay'), passage(2, 'the fire'), passage(1, 'Head')]),
    ).toEqual([
      { paragraph: 1, pieces: [{ text: 'Head', keys: ['p2'] }] },
      {
        paragraph: 2,
        pieces: [
          { text: '🚢 ', keys: [] },
          { text: 'the ', keys: ['p1'] },
          { text: 'fire', keys: ['p0', 'p1'] },
          { text: ' on the quay', keys: ['p0'] },
        ],
      },
    ]);
  });

  test('an ambiguous passage is marked at every place, a missing one at none', () => {
    expect(marked('so so', [passage(1, 'so'), passage(1, 'never')])[0]?.pieces).toEqual([
      { text: 'so', keys: ['p0'] },
      { text: ' ', keys: [] },
      { text: 'so', keys: ['p0'] },
    ]);
  });

  test('a passage that a line break cuts in two is marked in both paragraphs', () => {
    expect(marked('the fire\non the quay', [passage(1, 'fire on the')]).map(({ pieces }) => pieces)).toEqual([
      [
        { text: 'the ', keys: [] },
        { text: 'fire', keys: ['p0'] },
      ],
      [
        { text: 'on the', keys: ['p0'] },
        { text: ' quay', keys: [] },
      ],
    ]);
  });

  test('pieces put together are the paragraphs, whatever is marked', () => {
    fc.assert(
      fc.property(
        letters,
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🚢', '"') })),
        (text, words) => {
          const found = marked(
            text,
            words.map((each) => passage(1, each)),
          );
          expect(found.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(
            paragraphsOf(text),
          );
          expect(found.every(({ pieces }) => pieces.every((piece) => piece.text !== ''))).toBe(true);
        },
      ),
      { numRuns: runs(120, 5000) },
    );
  });
});

describe('textIndex', () => {
  test('counts code points as the language does, and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const index = textIndex(text);
        const points = [...text];
        for (let point = 0; point <= points.length; point++) {
          const unit = points.slice(0, point).join('').length;
          expect(index.toPoints(unit)).toBe(point);
          expect(index.toUnits(point)).toBe(unit);
        }
      }),
      { numRuns: runs(120, 5000) },
    );
  });

  test('counts paragraphs as the datasets do', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const index = textIndex(text);
        const paragraphs = Array.from({ length: index.paragraphs }, (_, i) => {
          const range = index.paragraph(i + 1);
          expect(range && index.paragraphAt(range.start)).toBe(i + 1);
          return text.slice(range?.start, range?.end);
        });
        expect(paragraphs).toEqual(paragraphsOf(text));
        expect(index.paragraph(0)).toBeNull();
        expect(index.paragraph(index.paragraphs + 1)).toBeNull();
      }),
      { numRuns: runs(120, 5000) },
    );
  });
});

test('eachOccurrence finds every place, also overlapping ones', () => {
  const few = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b'), maxLength });
  fc.assert(
    fc.property(few(30), few(4), (hay, needle) => {
      const found: number[] = [];
      eachOccurrence(codeUnits(hay), codeUnits(needle), (at) => found.push(at));
      const plain = [...hay].map((_, i) => i).filter((i) => needle !== '' && hay.startsWith(needle, i));
      expect(found).toEqual(plain);
    }),
    { numRuns: runs(250, 10_000) },
  );
});
