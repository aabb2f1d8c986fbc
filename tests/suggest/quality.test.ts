import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestClaims } from '../../src/suggest/suggestClaims.ts';
import { suggestNames } from '../../src/suggest/suggestNames.ts';
import { runs } from '../runs.ts';
import { evaluate, hedgeF1, keyedTexts, maliText, NO_DATA, total } from './evaluate.ts';

const results = keyedTexts().map((text) => ({ text, ...evaluate(text) }));
const share = (part: number, whole: number) => part / whole;

describe('on the texts with a key', () => {
  test('there are at least twelve of them, with what the key says in each', () => {
    expect(results.length).toBeGreaterThanOrEqual(12);
    for (const { text } of results) expect(text.statements.length).toBeGreaterThanOrEqual(12);
  });

  // Below what they are today, but above what was promised: chains 80 %, suggestions 90 %.
  test('quality does not fall unseen', () => {
    const all = total(results.map(({ score }) => score));
    expect(share(all.chainRight, all.attributed)).toBeGreaterThan(0.93);
    expect(share(all.suggestedRight, all.suggested)).toBeGreaterThan(0.93);
    expect(share(all.allRight, all.all)).toBeGreaterThan(0.94);
    expect(share(all.toldRight, all.told)).toBeGreaterThan(0.97);
    expect(hedgeF1(all)).toBeGreaterThan(0.9);
  });

  test.each(results.map(({ text, score }) => [text.name, score] as const))('%s', (_, score) => {
    expect(share(score.chainRight, score.attributed)).toBeGreaterThan(0.8);
    expect(share(score.suggestedRight, score.suggested)).toBeGreaterThan(0.8);
  });
});

const article = process.env.WHENCE_ARTICLE;

test.skipIf(!article)('on the article', () => {
  const data = JSON.parse(readFileSync('data/mali-2012.json', 'utf8'));
  const { score } = evaluate(maliText(article ? readFileSync(article, 'utf8') : '', data));
  expect(share(score.chainRight, score.attributed)).toBeGreaterThanOrEqual(0.8);
  expect(share(score.suggestedRight, score.suggested)).toBeGreaterThanOrEqual(0.9);
});

const PIECE = fc.constantFrom(
  ...'said that according to , . “ ” " \' ‘ ’ ; : — ( ) Reuters an official he quoted as saying the road was shut citing told denied and but who Mr. U.S. 3,000 \n ? ! reportedly adding … x'.split(
    ' ',
  ),
);

test('it never throws, and always points at words of the text', () => {
  const texts = fc.oneof(
    fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      suggestNames(text);
      for (const each of suggestClaims({ id: 'd', text, publisher: 'Pub' }, NO_DATA)) {
        expect(each.start).toBeLessThan(each.end);
        expect(text.slice(each.start, each.end).trim()).not.toBe('');
        expect(text.slice(each.start, each.end)).not.toMatch(/[\r\n]/);
        expect(each.chain.at(-1)?.name).toBe('Pub');
        expect(each.why).not.toMatch(/undefined|NaN/);
        const names = each.chain.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }
    }),
    { numRuns: runs(60, 5000) },
  );
});
