import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshId } from '../../src/edit/freshId.ts';
import { runs } from '../runs.ts';

const none = () => false;

test.each([
  ['Mutiny begins at a camp', 'mutiny-begins-at-a-camp'],
  ['  “It’s a coup d’état!” ', 'its-a-coup-detat'],
  ['Amadou Toumani Touré', 'amadou-toumani-toure'],
  ['Łódź, Straße, Tromsø', 'lodz-strasse-tromso'],
  ['政変', 'event-1'],
  ['政変 in Mali', 'in-mali'],
  ['…', 'event-1'],
  ['', 'event-1'],
])('makes an id of words: %s', (words, id) => {
  expect(freshId(words, none, 'event')).toBe(id);
});

test('counts on where an id is taken', () => {
  const taken = new Set(['reuters', 'reuters-2', 'source-1', 'source-2']);
  expect(freshId('Reuters', (id) => taken.has(id))).toBe('reuters-3');
  expect(freshId('政変', (id) => taken.has(id), 'source')).toBe('source-3');
});

test('cuts long words at a word', () => {
  const id = freshId(
    'the armoured column that had left the camp in the afternoon reached the palace gates',
    none,
  );
  expect(id).toBe('the-armoured-column-that-had-left-the-camp-in-the');
});

const letter = fc.constantFrom(
  'a',
  'B',
  '7',
  'é',
  'ß',
  'İ',
  'ﬁ',
  '政',
  '🔥',
  '-',
  '_',
  ' ',
  '’',
  '\u0301',
  '\ud83d',
  '\u0000',
  'ª',
  '①',
);
const words = fc.array(letter, { maxLength: 90 }).map((letters) => letters.join(''));

test('gives a plain slug that is not taken, whatever the words', () => {
  fc.assert(
    fc.property(words, fc.nat(3), (words, count) => {
      const taken = new Set<string>();
      for (let i = 0; i <= count; i += 1) {
        const id = freshId(words, (one) => taken.has(one), 'claim');
        expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(70);
        expect(taken.has(id)).toBe(false);
        taken.add(id);
      }
    }),
    { numRuns: runs(40, 5000) },
  );
});
