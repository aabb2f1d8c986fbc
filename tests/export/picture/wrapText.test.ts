import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLines, wrapText } from '../../../src/export/picture/wrapText.ts';

const measure = (text: string): number => [...text].length;
const text = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 14 }), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('wrapText', () => {
  it('breaks between words', () =>
    expect(wrapText('the palace was sealed off', 10, measure)).toEqual(['the palace', 'was sealed', 'off']));
  it('breaks a word that is wider than a line, and goes on behind it', () =>
    expect(wrapText('a Donaudampfschiff sank', 6, measure)).toEqual([
      'a',
      'Donaud',
      'ampfsc',
      'hiff',
      'sank',
    ]));
  it('gives a line for no text', () => expect(wrapText(' ', 10, measure)).toEqual(['']));

  it('keeps every letter, in lines that fit, and cuts no word that fits into one', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (words, width) => {
        const lines = wrapText(words, width, measure);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        const whole = words.split(/\s+/).filter((word) => word !== '' && measure(word) <= width);
        const found = lines.flatMap((line) => line.split(/\s+/));
        for (const word of new Set(whole))
          expect(found.filter((each) => each === word).length).toBeGreaterThanOrEqual(
            whole.filter((each) => each === word).length,
          );
      }),
    );
  });
});

describe('firstLines', () => {
  const lines = ['the palace', 'was sealed', 'off'];
  it('leaves what is short enough', () => expect(firstLines(lines, 3, 10, measure)).toBe(lines));
  it('ends in an ellipsis that fits, behind a whole word', () =>
    expect(firstLines(lines, 2, 10, measure)).toEqual(['the palace', 'was …']));
});
