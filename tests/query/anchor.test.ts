import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/model/dataset.ts';
import { type Anchor, anchor, type TextPlace } from '../../src/query/anchor.ts';
import { MOST_PLACES } from '../../src/query/anchorSearch.ts';
import { readMali } from '../data/rawDataset.ts';
import { runs } from '../runs.ts';

// Invented. Curly and straight marks, a no-break space, an emoji, a repeated sentence, and „…“ and « … ».
const TEXT = [
  'Harbour news',
  '',
  'The fire broke out at six. “Nobody was hurt,” the master said. The port is shut.',
  'By noon the smoke\u00a0had gone 🚢 and the ferries ran. The port is shut.',
  "A docker said: 'I saw two men.' « Personne », dit-il.",
].join('\n');

function passage(paragraph: number, exact: string, prefix = '', suffix = ''): Passage {
  return { document: 'd', paragraph, exact, prefix, suffix, directSpeech: false, extra: {} };
}

/** What a place of an anchor holds, read as the W3C model says: code points. */
function words(text: string, { start, end }: TextPlace): string {
  return [...text].slice(start, end).join('');
}

function wordsAt(text: string, found: Anchor): string {
  return found.kind === 'exact' || found.kind === 'moved' ? words(text, found.at) : found.kind;
}

describe('exact', () => {
  test('to the letter, once, in its paragraph', () => {
    expect(anchor(passage(2, 'broke out', 'The fire ', ' at six'), TEXT)).toEqual({
      kind: 'exact',
      at: { start: 23, end: 32, paragraph: 2 },
    });
  });

  test('the paragraph decides between places with the same words around', () => {
    const found = anchor(passage(3, 'The port is shut.'), TEXT);
    expect(found).toMatchObject({ kind: 'exact', at: { paragraph: 3 } });
    expect(wordsAt(TEXT, found)).toBe('The port is shut.');
  });

  test('an emoji before it counts one', () => {
    const found = anchor(passage(3, 'the ferries ran', '🚢 and '), TEXT);
    expect(found.kind).toBe('exact');
    expect(wordsAt(TEXT, found)).toBe('the ferries ran');
    expect(TEXT.slice(...Object.values(found.kind === 'exact' ? found.at : {}).slice(0, 2))).not.toBe(
      'the ferries ran',
    );
  });
});

describe('moved', () => {
  test('to another paragraph, with its context', () => {
    expect(anchor(passage(4, 'broke out', 'The fire ', ' at six'), TEXT)).toMatchObject({
      kind: 'moved',
      at: { paragraph: 2 },
      words: 'same',
      around: 'same',
    });
  });

  test('among other words', () => {
    expect(anchor(passage(2, 'broke out', 'A fire '), TEXT)).toMatchObject({
      kind: 'moved',
      at: { paragraph: 2 },
      words: 'same',
      around: 'other',
    });
  });

  test.each([
    ['straight for curly', passage(2, '"Nobody was hurt,"'), '“Nobody was hurt,”'],
    ['curly for straight', passage(4, '‘I saw two men.’'), "'I saw two men.'"],
    ['German marks', passage(2, '„Nobody was hurt,“'), '“Nobody was hurt,”'],
    ['guillemets with their spaces', passage(4, '“Personne”, dit-il'), '« Personne », dit-il'],
    ['a space for a no-break space', passage(3, 'the smoke had gone'), 'the smoke\u00a0had gone'],
    ['two spaces, a tab and a line break', passage(3, 'ferries \tran.\nThe  port'), 'ferries ran. The port'],
    ['an invisible space', passage(2, 'bro\u200bke out'), 'broke out'],
  ])('and never exact with other marks or spaces: %s', (_, quoted, there) => {
    const found = anchor(quoted, TEXT);
    expect(found).toMatchObject({ kind: 'moved', words: 'variant' });
    expect(wordsAt(TEXT, found)).toBe(there);
  });

  test('with other marks around the same words', () => {
    expect(anchor(passage(2, 'Nobody was hurt', '"', ','), TEXT)).toMatchObject({
      kind: 'moved',
      words: 'same',
      around: 'variant',
    });
  });

  test('words around them, though with other marks, decide before the words alone', () => {
    const text = 'He said "yes" at last.\nThe word “yes” is short.';
    const found = anchor(passage(1, '“yes”', 'He said ', ' at last'), text);
    expect(found).toMatchObject({ kind: 'moved', at: { paragraph: 1 }, words: 'variant' });
    expect(wordsAt(text, found)).toBe('"yes"');
  });
});

describe('ambiguous', () => {
  test('twice, and the words around fit neither', () => {
    const found = anchor(passage(9, 'The port is shut.', 'Nowhere. '), TEXT);
    expect(found).toMatchObject({ kind: 'ambiguous', count: 2, words: 'same' });
    expect(found.kind === 'ambiguous' && found.places.map((at) => at.paragraph)).toEqual([2, 3]);
  });

  test('the paragraph alone does not decide for words among others', () => {
    expect(anchor(passage(3, 'The port is shut.', 'Nowhere. '), TEXT).kind).toBe('ambiguous');
  });

  test('twice in the same paragraph, overlapping places counted', () => {
    expect(anchor(passage(1, 'nana'), 'banana nana')).toMatchObject({ kind: 'ambiguous', count: 2 });
    expect(anchor(passage(1, 'anana'), 'bananana')).toMatchObject({ kind: 'ambiguous', count: 2 });
  });

  test('twice with other marks', () => {
    expect(anchor(passage(1, '"so"'), '“so” and «so»')).toMatchObject({
      kind: 'ambiguous',
      count: 2,
      words: 'variant',
    });
  });

  test('many places are counted, and the first told', () => {
    const found = anchor(passage(2, 'a'), 'a '.repeat(500));
    expect(found).toMatchObject({ kind: 'ambiguous', count: 500 });
    expect(found.kind === 'ambiguous' && found.places.length).toBe(MOST_PLACES);
  });
});

describe('missing', () => {
  test.each([
    ['a letter less', passage(2, 'broke ou at six')],
    ['another case', passage(2, 'the Fire broke out')],
    ['another dash', passage(4, 'dit–il')],
    ['another accent', passage(4, 'Persónne')],
    ['no words', passage(2, '')],
    ['half an emoji', passage(3, '\ud83d')],
    ['a space that is none of the text’s', passage(2, '\u2003')],
  ])('%s', (_, quoted) => {
    expect(anchor(quoted, TEXT)).toEqual({ kind: 'missing' });
  });

  test('in an empty text', () => {
    expect(anchor(passage(1, 'a'), '')).toEqual({ kind: 'missing' });
  });
});

test('line ends of either system give the same paragraphs', () => {
  expect(anchor(passage(4, 'I saw'), TEXT.replaceAll('\n', '\r\n'))).toMatchObject({
    kind: 'exact',
    at: { paragraph: 4 },
  });
});

// Words that nothing else in a generated text contains: what surrounds them is lower case.
const filler = fc
  .array(fc.constantFrom('the', 'quay', 'was', '“calm”', "it's", '🚢', 'smoke\u00a0rose', '政変'), {
    minLength: 2,
    maxLength: 9,
  })
  .map((list) => list.join(' '));
const WORDS = 'THE “BIG” CRANE FELL';
const edited = fc
  .record({ before: fc.array(filler, { minLength: 1, maxLength: 4 }), head: filler, tail: filler })
  .map(({ before, head, tail }) => ({
    before,
    line: `${head} ${WORDS} ${tail}`,
    quoted: passage(before.length + 1, WORDS, `${head} `.slice(-8), ` ${tail}`.slice(0, 8)),
  }));
const whole = (before: readonly string[], line: string) => [...before, '', line, 'the end'].join('\n');

describe('on edited texts', () => {
  const check = (change: (text: string) => string, expected: object, there = WORDS) =>
    fc.assert(
      fc.property(edited, ({ before, line, quoted }) => {
        const text = change(whole(before, line));
        const found = anchor(quoted, text);
        expect(found).toMatchObject(expected);
        if (expected !== GONE && (found.kind === 'exact' || found.kind === 'moved')) {
          expect(words(text, found.at)).toBe(there);
          expect(text.split('\n').filter((each) => each.trim() !== '')[found.at.paragraph - 1]).toContain(
            there,
          );
        }
      }),
      { numRuns: runs(100, 2000) },
    );
  const GONE = { kind: 'missing' };

  test('untouched: exact', () => check((text) => text, { kind: 'exact' }));
  test('emoji and words put before, in the same lines: exact', () =>
    check((text) => text.replaceAll(/^(?=.)/gm, '🚢👩‍🚒 lo! '), { kind: 'exact' }));
  test('a paragraph put before: moved', () =>
    check((text) => `🚢 new\n${text}`, { kind: 'moved', words: 'same', around: 'same' }));
  test('words put beside it: moved', () =>
    check((text) => text.replace(WORDS, `lo, ${WORDS}`), { kind: 'moved', around: 'other' }));
  test('straight marks: moved, with a note', () =>
    check(
      (text) => text.replace(WORDS, 'THE "BIG" CRANE FELL'),
      { kind: 'moved', words: 'variant' },
      'THE "BIG" CRANE FELL',
    ));
  test('other spaces: moved, with a note', () =>
    check(
      (text) => text.replace(WORDS, 'THE\u00a0“BIG”  CRANE\tFELL'),
      { kind: 'moved', words: 'variant' },
      'THE\u00a0“BIG”  CRANE\tFELL',
    ));
  test('repeated elsewhere among the same words: exact in its paragraph', () =>
    check((text) => `${text}\n${text.split('\n').at(-2)}`, { kind: 'exact' }));
  test('repeated, and a paragraph put before: ambiguous', () =>
    check((text) => `🚢 new\n${text}\n${text.split('\n').at(-2)}`, { kind: 'ambiguous', count: 2 }));
  test('taken out: missing', () => check((text) => text.replace(WORDS, ''), GONE));
  test('a letter changed: missing', () => check((text) => text.replace('CRANE', 'CRANES'), GONE));
});

test('exact means to the letter, whatever text and passage', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\u00a0', '"', '“', '\n', '🚢'),
    maxLength: 24,
  });
  const short = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '🚢'), maxLength: 4 });
  fc.assert(
    fc.property(letters, short, short, short, fc.nat(4), (text, prefix, exact, suffix, paragraph) => {
      const found = anchor(passage(paragraph, exact, prefix, suffix), text);
      const line = text.split('\n').filter((each) => each.trim() !== '')[paragraph - 1];
      const starts = [...(line ?? '')].map((_, i, all) => all.slice(0, i).join('').length);
      const times = starts.filter((at) => line?.startsWith(prefix + exact + suffix, at)).length;
      expect(found.kind === 'exact').toBe(exact !== '' && times === 1);
      if (found.kind === 'exact') expect(words(text, found.at)).toBe(exact);
      if (found.kind === 'moved' && found.words === 'same') expect(words(text, found.at)).toBe(exact);
      if (found.kind === 'missing') expect(exact === '' || !text.includes(exact)).toBe(true);
    }),
    { numRuns: runs(500, 20_000) },
  );
});

describe('a megabyte made to hurt it', () => {
  const M = 1_000_000;
  test.each([
    ['one letter', 'a'.repeat(M), passage(1, 'a'.repeat(300), 'a'.repeat(60), 'a'.repeat(60))],
    ['nearly found at every place', 'a'.repeat(M), passage(1, `${'a'.repeat(5000)}b`, 'a', 'a')],
    ['nearly found from behind', 'a'.repeat(M), passage(1, `b${'a'.repeat(5000)}`, 'a', 'a')],
    ['empty lines', '\n'.repeat(M), passage(1, 'b', 'a', 'a')],
    ['lines of a letter', 'a\n'.repeat(M / 2), passage(9, 'a b', 'a', 'a')],
    ['quotation marks', '“'.repeat(M), passage(1, '"'.repeat(500), 'a', 'a')],
    ['spaces', ' '.repeat(M), passage(1, `${' '.repeat(500)}a`, ' ', ' ')],
    ['emoji', '🚢'.repeat(M / 2), passage(1, `${'🚢'.repeat(500)}a`, '🚢', '🚢')],
  ])('%s: done in a blink', (_, text, quoted) => {
    // Time of this process alone: others may be at work on the machine.
    const times = [1, 2, 3].map((turn) => {
      const fresh = `${text}${turn}`; // or the index of the last would be used again
      const before = process.cpuUsage().user;
      anchor(quoted, fresh);
      return (process.cpuUsage().user - before) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(2000); // 20 to 100 measured; the product of both lengths takes minutes
  });
});

const article = process.env.WHENCE_ARTICLE;
test.skipIf(!article)('every passage of the first dataset stands in its article', () => {
  const text = readFileSync(article ?? '', 'utf8');
  const passages = readMali().claims.flatMap((claim) => claim.passages);
  expect(passages.length).toBeGreaterThan(40);
  const kinds = passages.map((raw) => anchor({ ...raw, extra: {} }, text).kind);
  expect(new Set(kinds)).toEqual(new Set(['exact']));
});
