import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textIndex } from '../../src/query/textIndex.ts';
import type { KeyPress } from '../../src/view/focus.ts';
import {
  cursorAt,
  firstCursor,
  selectedWords,
  selecting,
  type WordCursor,
  type WordStep,
  wordStep,
} from '../../src/view/wordCursor.ts';
import { sentenceAt, wholeWords } from '../../src/view/wordSpots.ts';
import { runs } from '../runs.ts';

const TEXT = [
  'Fire guts the hall',
  '',
  'A docker said: “Somebody lit it.” He left at once.',
  '* * *',
  'Nothing else burnt.',
].join('\n');
const index = textIndex(TEXT);

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  ...held,
});
const place = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const PASSAGES = [place('“Somebody lit it.”'), place('Nothing else')];

/** "Shift+ArrowRight" and so on, one after the other. */
function type(
  keys: string,
  from: WordCursor | null = firstCursor(index),
): { at: string; step: WordStep | null } {
  let cursor = from;
  let step: WordStep | null = null;
  for (const stroke of keys.split(' ')) {
    const parts = stroke.split('+');
    if (!cursor) throw new Error('no cursor');
    step = wordStep(
      cursor,
      press(parts.at(-1) ?? '', { shift: parts.includes('Shift'), ctrl: parts.includes('Ctrl') }),
      index,
      PASSAGES,
    );
    if (step?.kind === 'move') cursor = step.cursor;
  }
  if (!cursor) throw new Error('no cursor');
  const { start, end } = selectedWords(cursor) ?? cursor.head;
  return { at: `${cursor.selecting ? '=' : ''}${TEXT.slice(start, end)}`, step };
}

describe('keys', () => {
  test.each([
    ['ArrowRight', 'guts'],
    ['ArrowLeft', 'Fire'],
    ['ArrowRight ArrowRight ArrowRight ArrowRight', 'A'],
    ['ArrowDown', 'A'],
    ['ArrowDown ArrowDown', '* * *'],
    ['ArrowDown ArrowDown ArrowRight', 'Nothing'],
    ['ArrowDown ArrowDown ArrowDown ArrowDown', 'burnt'],
    ['ArrowDown ArrowRight ArrowUp', 'A'],
    ['ArrowDown ArrowUp', 'Fire'],
    ['End', 'hall'],
    ['Ctrl+End', 'burnt'],
    ['Ctrl+End Home', 'Nothing'],
    ['PageDown', 'Nothing'],
    ['PageDown PageUp', 'Fire'],
    ['Shift+ArrowRight', '=Fire guts'],
    ['ArrowRight Shift+ArrowLeft', '=Fire guts'],
    ['ArrowRight Shift+ArrowRight Shift+ArrowLeft', '=guts'],
    ['ArrowRight Shift+ArrowDown', '=guts the hall'],
    ['Shift+End Shift+ArrowRight', '=Fire guts the hall'],
    ['ArrowDown Shift+ArrowUp', '=A'],
    ['Shift+ArrowRight Escape', 'guts'],
    ['Ctrl+a', '=Fire guts the hall'],
    ['] Ctrl+A', '=A docker said: “Somebody lit it.”'],
    ['] Ctrl+A Ctrl+A', '=A docker said: “Somebody lit it.” He left at once.'],
    [']', 'Somebody'],
    ['] ]', 'Nothing'],
    ['] ] ]', 'Nothing'],
    ['] ] [', 'Somebody'],
    ['[', 'Fire'],
    ['Enter', '=Fire guts the hall'],
  ])('%s: %s', (keys, at) => {
    expect(type(keys).at).toBe(at);
  });

  test('Enter makes a claim of what is selected, and goes into a passage where nothing is', () => {
    expect(type('Shift+ArrowRight Enter').step).toEqual({ kind: 'claim' });
    expect(type('] Enter').step).toEqual({ kind: 'pick' });
    expect(type('Enter Enter').step).toEqual({ kind: 'claim' });
  });

  test('keys without a meaning are left to others', () => {
    for (const keys of ['Escape', 'x', 'Tab', ' ', 'Ctrl+z', 'Ctrl+Enter', 'Shift+Enter', '?'])
      expect(type(keys).step, keys).toBeNull();
    const cursor = firstCursor(index);
    expect(cursor && wordStep(cursor, press('ArrowRight', { alt: true }), index, [])).toBeNull();
  });
});

test('what a pointer selects is snapped to whole words, with the signs it holds', () => {
  const snapped = (words: string) => {
    const range = wholeWords(index, place(words));
    return range && TEXT.slice(range.start, range.end);
  };
  expect(snapped('omebody li')).toBe('Somebody lit');
  expect(snapped(' “Somebody lit it.” ')).toBe('“Somebody lit it.”');
  expect(snapped('ire gut')).toBe('Fire guts');
  expect(snapped(' ')).toBeNull();
  const cursor = selecting(index, place('“Somebody lit it.”'));
  expect(cursor && selectedWords(cursor)).toEqual(place('“Somebody lit it.”'));
  expect(type('Shift+ArrowRight', cursor).at).toBe('=“Somebody lit it.” He');
  expect(sentenceAt(index, TEXT.indexOf('left'))).toEqual(place('He left at once.'));
});

test('no text is too small', () => {
  expect(firstCursor(textIndex(''))).toBeNull();
  expect(firstCursor(textIndex(' \n '))).toBeNull();
  const one = textIndex('x');
  expect(cursorAt(one, 99)).toEqual({
    anchor: { start: 0, end: 1 },
    head: { start: 0, end: 1 },
    selecting: false,
  });
});

test('whatever is typed in whatever text, the cursor stays on something, and what is selected in one paragraph', () => {
  const keys = [
    'ArrowRight',
    'ArrowLeft',
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    '[',
    ']',
    'a',
    'Enter',
    'Escape',
  ];
  const strokes = fc.array(
    fc.record({ key: fc.constantFrom(...keys), shift: fc.boolean(), ctrl: fc.boolean() }),
    { maxLength: 30 },
  );
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom('the coup', '“Oh.” So?', '…', 'מרד בבמקו', '政变发生了。', '👍🏽 e\u0301t', '\r'),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      ),
    )
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(texts, strokes, fc.nat(), (text, all, spot) => {
      const words = textIndex(text);
      let cursor = cursorAt(words, text.length === 0 ? 0 : spot % text.length);
      expect(cursor === null).toBe(words.paragraphs === 0);
      const passage = words.paragraph(1 + (spot % 3));
      for (const { key, shift, ctrl } of all) {
        if (!cursor) return;
        const step = wordStep(cursor, press(key, { shift, ctrl }), words, passage ? [passage] : []);
        if (step?.kind !== 'move') continue;
        cursor = step.cursor;
        expect(text.slice(cursor.head.start, cursor.head.end).trim()).not.toBe('');
        const range = selectedWords(cursor);
        if (range) {
          expect(range.start).toBeLessThan(range.end);
          expect(words.paragraphAt(range.start)).toBe(words.paragraphAt(range.end - 1));
          expect(wholeWords(words, range)).toEqual(range);
        }
      }
    }),
    { numRuns: runs(100, 10_000) },
  );
});
