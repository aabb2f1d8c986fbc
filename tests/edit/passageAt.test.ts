import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageAt } from '../../src/edit/passageAt.ts';
import { anchor } from '../../src/query/anchor.ts';
import { textIndex } from '../../src/query/textIndex.ts';
import { runs } from '../runs.ts';

/** The passage of what stands between the brackets [ ] of a text, and the text without them. */
function select(marked: string) {
  const text = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  const passage = passageAt(text, 'doc', start, marked.indexOf(']') - 1);
  return { text, passage };
}

describe('passageAt', () => {
  test('takes the words, and nothing around them where they stand once in their paragraph', () => {
    const { passage } = select(
      'A headline\n\nThe mutiny began [Wednesday morning] at a camp.\nOn Wednesday morning',
    );
    expect(passage).toEqual({
      document: 'doc',
      paragraph: 2,
      exact: 'Wednesday morning',
      prefix: '',
      suffix: '',
      directSpeech: false,
      extra: {},
    });
  });

  test.each([
    ['the palace and [the palace] fell', 'and ', ''],
    ['[a b] c a b', '', ' c'],
    ['a [a] a', 'a ', ' a'],
    ['shots near the old camp, [shots] near the new camp', 'camp, ', ''],
    ['🔥[🔥]🔥', '🔥', '🔥'],
  ])('takes as much around as is needed, in whole words: %s', (marked, prefix, suffix) => {
    const { text, passage } = select(marked);
    expect(anchor(passage, text).kind).toBe('exact');
    expect([passage.prefix, passage.suffix]).toEqual([prefix, suffix]);
  });

  test('leaves out spaces at the ends, and what stands in further paragraphs', () => {
    expect(select('One [ two three \n\n four] five').passage).toMatchObject({
      exact: 'two three',
      paragraph: 1,
    });
    expect(select('One[\n\n  four ]five').passage).toMatchObject({ exact: 'four', paragraph: 2 });
  });

  test('takes the whole paragraph for a caret, half a character whole, and either end first', () => {
    expect(passageAt('One two\n\nthree four\n', 'doc', 12, 12)).toMatchObject({
      exact: 'three four',
      paragraph: 2,
    });
    expect(passageAt('One two\n\nthree', 'doc', 7, 8)).toMatchObject({ exact: 'three' });
    expect(passageAt('One two\n\n', 'doc', 9, 9)).toMatchObject({ exact: 'One two' });
    expect(passageAt('a 🔥 b', 'doc', 3, 4)).toMatchObject({ exact: '🔥' });
    expect(passageAt('One two three', 'doc', 7, 4)).toMatchObject({ exact: 'two' });
    expect(passageAt(' \n ', 'doc', 0, 3)).toMatchObject({ exact: '', paragraph: 1 });
  });

  test.each([
    ['He said “[it is a coup]” on air.', true],
    ['He said “it is [a coup]” on air.', true],
    ['He said [“it is a coup”] on air.', true],
    ['« [Il n’y a pas de coup] », dit-il.', true],
    ['Er sagte: „[Das ist ein Putsch]“, und ging.', true],
    ['Er sagte: »[Das ist ein Putsch]«, und ging.', true],
    ['She said "[it’s over]" twice.', true],
    ["'[It isn't over]', she said.", true],
    ['“[No end of this paragraph', true],
    ['He “said” that [it is a coup] on air.', false],
    ["The soldiers' [camp] and the officers' mess", false],
    ['It’s [a coup], isn’t it', false],
    ['[The president said that he was “safe” in an army camp]', false],
    ['[“We are safe in the camp,” he said]', true],
    ['A 5" gun, [and another] 7" one', false],
  ])('knows direct speech by its marks: %s', (marked, spoken) => {
    const closed = marked.includes(']') ? marked : `${marked}]`;
    expect(select(closed).passage.directSpeech).toBe(spoken);
  });

  test('is found as exact by its words, whatever is selected', () => {
    const piece = fc.constantFrom(
      'a',
      'a',
      'b',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\u00a0',
      '🔥',
      '👩‍👩‍👧',
      'é',
      'e\u0301',
      'coup',
      '“',
      '”',
      '"',
      "'",
      '«',
      '»',
      '„',
      '政変',
    );
    const texts = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text.trim() !== '');
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)];
        const passage = passageAt(text, 'doc', start, end);
        const found = anchor(passage, text);
        expect(found.kind).toBe('exact');
        if (found.kind !== 'exact') return;
        expect(found.at.paragraph).toBe(passage.paragraph);
        // And it is there, where it was selected: not another place with the same words.
        const at = textIndex(text).toUnits(found.at.start);
        const selected = text.slice(Math.min(start, end), Math.max(start, end));
        if (selected.trim() !== '') {
          const first = Math.min(start, end) + selected.length - selected.trimStart().length;
          expect([first, first - 1]).toContain(at);
        }
      }),
      { numRuns: runs(100, 20_000) },
    );
  });

  // Comparing each with each would take minutes.
  test('needs no longer for words that come again and again', () => {
    const text = 'a '.repeat(50_000);
    const passage = passageAt(text, 'doc', 50_000, 50_001);
    expect(anchor(passage, text).kind).toBe('exact');
  });
});
