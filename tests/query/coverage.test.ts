import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageWords } from '../../src/components/CoverageLine.tsx';
import { coverage, numberRanges } from '../../src/query/coverage.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { toldNarrowing } from './toldNarrowing.ts';

describe('coverage', () => {
  test('without the text it counts up to the last paragraph cited', () => {
    expect(coverage(SAMPLE, 'courier-report', null)).toEqual({ paragraphs: 8, whole: false, silent: [1] });
  });

  test('with the text it counts all of it', () => {
    expect(coverage(SAMPLE, 'courier-report', 10)).toEqual({
      paragraphs: 10,
      whole: true,
      silent: [1, 9, 10],
    });
  });

  test('a text shorter than the passages say has no more paragraphs than it has', () => {
    expect(coverage(SAMPLE, 'courier-report', 3)).toEqual({ paragraphs: 3, whole: true, silent: [1] });
  });

  test('cited and silent paragraphs are all there are', () => {
    fc.assert(
      fc.property(toldNarrowing, fc.option(fc.nat(9)), ({ dataset }, total) => {
        for (const { id } of dataset.documents) {
          const { paragraphs, silent } = coverage(dataset, id, total);
          const cited = new Set(
            dataset.claims
              .flatMap((claim) => claim.passages)
              .filter(
                (passage) => passage.document === id && (passage.paragraph ?? paragraphs + 1) <= paragraphs,
              )
              .map((passage) => passage.paragraph),
          );
          expect(silent.length + cited.size).toBe(paragraphs);
          expect(silent.some((number) => cited.has(number))).toBe(false);
        }
      }),
    );
  });
});

test('numbers are told in ranges', () => {
  expect(numberRanges([])).toBe('');
  expect(numberRanges([1])).toBe('1');
  expect(numberRanges([1, 4, 5, 6, 9, 11, 12])).toBe('1, 4–6, 9, 11–12');
});

test('the sentence says whether all paragraphs were counted', () => {
  expect(coverageWords({ paragraphs: 20, whole: true, silent: [1] })).toBe(
    '1 of 20 paragraphs supports no claim: 1.',
  );
  expect(coverageWords({ paragraphs: 20, whole: true, silent: [1, 2] })).toBe(
    '2 of 20 paragraphs support no claim: 1–2.',
  );
  expect(coverageWords({ paragraphs: 20, whole: false, silent: [1] })).toBe(
    'Counted up to paragraph 20, the last one cited; how many follow, only the text can tell. 1 of these 20 paragraphs supports no claim: 1.',
  );
  expect(coverageWords({ paragraphs: 2, whole: true, silent: [] })).toBe(
    'Each of its 2 paragraphs supports a claim.',
  );
  expect(coverageWords({ paragraphs: 0, whole: false, silent: [] })).toBeNull();
});
