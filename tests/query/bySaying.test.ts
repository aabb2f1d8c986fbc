import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { bySaying } from '../../src/query/bySaying.ts';
import { describeSaying } from '../../src/query/describeSaying.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { arbitraryDataset } from './arbitraryDataset.ts';

function claim(id: string): Claim {
  const found = SAMPLE.claims.find((each) => each.id === id);
  if (!found) throw new Error(`The sample has no claim ${id}`);
  return found;
}

describe('bySaying', () => {
  test('is a total order', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const order = bySaying(dataset);
        const sorted = [...dataset.claims].sort(order);
        expect([...sorted].reverse().sort(order)).toEqual(sorted);
        for (const a of dataset.claims)
          for (const b of dataset.claims) {
            expect(order(a, b)).toBe(-order(b, a) || 0);
            expect(order(a, b) === 0).toBe(a.id === b.id);
          }
      }),
    );
  });

  test('what was said by then goes before what may have been said later; without any time it is last', () => {
    const noon = claim('accident');
    const unknown = { ...claim('arson'), passages: [] };
    const dataset: Dataset = { ...SAMPLE, claims: [unknown, noon] };
    expect([...dataset.claims].sort(bySaying(dataset)).map(({ id }) => id)).toEqual(['accident', 'arson']);
  });
});

describe('describeSaying', () => {
  test('tells the time of saying, of publication, or that there is none', () => {
    expect(describeSaying(SAMPLE, claim('accident'))).toBe('Sun 3 May 2020, 12:00');
    const published = SAMPLE.documents[0]?.published;
    expect(describeSaying(SAMPLE, claim('two-fires'))).toMatch(
      published ? /, when published$/ : /^no time given/,
    );
    expect(describeSaying(SAMPLE, claim('arson'))).toMatch(/^no time given/);
    expect(describeSaying(SAMPLE, { ...claim('arson'), passages: [] })).toBe('no time given');
  });

  test('is never empty and never says NaN or infinity', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        for (const each of dataset.claims) {
          const words = describeSaying(dataset, each);
          expect(words).not.toMatch(/NaN|undefined|Infinity|null/);
          expect(words).not.toBe('');
        }
      }),
    );
  });
});
