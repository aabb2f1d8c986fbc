import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageAt } from '../../src/edit/passageAt.ts';
import type { Claim, Passage } from '../../src/model/dataset.ts';
import { anchor } from '../../src/query/anchor.ts';
import { anchorNow } from '../../src/query/anchorCache.ts';
import { countedCoverage, nextSilent, paragraphCounts } from '../../src/query/paragraphCounts.ts';
import { quickAnchor } from '../../src/query/quickAnchor.ts';
import { textIndex } from '../../src/query/textIndex.ts';
import { NO_MARKS, textMarks } from '../../src/query/textMarks.ts';
import { runs } from '../runs.ts';

const TEXT = 'Fire in the hall.\nTwo men left.\nRain.\nTwo men came.';
const index = textIndex(TEXT);
const at = (words: string) => passageAt(TEXT, 'd', TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const claim = (id: string, ...passages: readonly Passage[]): Claim => ({
  id,
  event: id,
  text: id,
  stance: 'asserts',
  hedge: null,
  said: null,
  chain: [{ source: 's', verb: null, by: null, extra: {} }],
  passages,
  extra: {},
});

test('the quick search says what the whole one says, or nothing', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', ' ', '\n', '👍', '“'), { maxLength: 24 });
  let quick = 0;
  fc.assert(
    fc.property(words, words, fc.nat(8), fc.nat(4), fc.boolean(), (text, other, from, length, own) => {
      const all = text.join('');
      const passage = own
        ? { ...passageAt(all, 'd', from, from + length + 1), paragraph: 1 + (from % 3) }
        : { ...passageAt(other.join(''), 'd', from, from + length), paragraph: length };
      const found = quickAnchor(passage, textIndex(all));
      if (found) {
        quick++;
        expect(anchor(passage, all)).toEqual(found);
      }
    }),
    { numRuns: runs(100, 20_000) },
  );
  expect(quick).toBeGreaterThan(0);
});

test('the quick search leaves to the whole one what it cannot tell', () => {
  const words = textIndex('Two men and two men.\nTwo men.');
  const passage = { ...at('Rain'), exact: 'men', prefix: '', suffix: '', paragraph: 1 };
  expect(quickAnchor(passage, words)).toBeNull();
  expect(quickAnchor({ ...passage, paragraph: 2 }, words)).toMatchObject({ kind: 'exact' });
  for (const paragraph of [3, null]) expect(quickAnchor({ ...passage, paragraph }, words)).toBeNull();
});

describe('marks', () => {
  const first = claim('one', at('Fire'), { ...at('Rain'), document: 'other' });
  const second = claim('two', at('Two men left'));
  const third = claim('three', { ...at('Two men left'), prefix: '' });
  const lost = claim('lost', { ...at('Rain'), exact: 'Snow', prefix: '', suffix: '' });

  test('are one for claims on the same words, by paragraph, in order', () => {
    const marks = textMarks([second, first, third], 'd', index, NO_MARKS);
    expect(marks.found.map(({ passage, claims }) => [passage.exact, claims.map(({ id }) => id)])).toEqual([
      ['Fire', ['one']],
      ['Two men left', ['two', 'three']],
    ]);
    expect([...marks.byParagraph.keys()].sort()).toEqual([1, 2]);
    const counts = paragraphCounts(marks, index.paragraphs);
    expect([...counts]).toEqual([1, 2, 0, 0]);
    expect(countedCoverage(counts)).toEqual({ paragraphs: 4, whole: true, silent: [3, 4] });
    expect([nextSilent(counts, 1, 1), nextSilent(counts, 3, 1), nextSilent(counts, 4, 1)]).toEqual([
      3,
      4,
      null,
    ]);
    expect(nextSilent(counts, 3, -1)).toBeNull();
  });

  test('wait for what must be looked for in the whole text, and say what it lacks', () => {
    const before = textMarks([first, lost], 'd', index, NO_MARKS);
    expect(before.waiting).toHaveLength(1);
    expect(before.missing).toEqual([]);
    for (const passage of before.waiting) anchorNow(passage, index);
    const after = textMarks([first, lost], 'd', index, before);
    expect(after.waiting).toEqual([]);
    expect(after.missing.map(({ claims }) => claims[0]?.id)).toEqual(['lost']);
  });

  test('that an edit does not touch are the same records', () => {
    const before = textMarks([first, second], 'd', index, NO_MARKS);
    const after = textMarks([first, second, claim('four', at('Rain'))], 'd', index, before);
    expect(after.byParagraph.get(1)).toBe(before.byParagraph.get(1));
    expect(after.byParagraph.get(2)).toBe(before.byParagraph.get(2));
    expect(after.byParagraph.get(3)).toHaveLength(1);
    const shared = textMarks([first, second, third], 'd', index, before);
    expect(shared.byParagraph.get(1)).toBe(before.byParagraph.get(1));
    expect(shared.byParagraph.get(2)).not.toBe(before.byParagraph.get(2));
  });
});
