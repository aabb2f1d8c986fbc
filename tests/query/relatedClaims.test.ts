import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RELATION_TYPES } from '../../src/model/dataset.ts';
import { relatedClaims, relationWords } from '../../src/query/relatedClaims.ts';
import { sampleClaim } from '../components/openSample.ts';
import { SAMPLE } from '../components/sampleDataset.ts';

function words(id: string): readonly string[] {
  return relatedClaims(SAMPLE, sampleClaim(id)).map(
    (related) => `${relationWords(related)} ${related.other.id}`,
  );
}

test('each relation reads right from both of its ends', () => {
  expect(words('accident')).toEqual(['Contradicted by arson', 'Bears on wiring']);
  expect(words('arson')).toEqual(['Contradicted by accident', 'Supported by petrol']);
  expect(words('petrol')).toEqual(['Supports arson']);
  expect(words('smoke')).toEqual(['Repeats two-fires']);
  expect(words('wiring')).toEqual(['Bears on accident']);
});

test('disputes come first, though the file tells them later', () => {
  const dataset = { ...SAMPLE, relations: [...SAMPLE.relations].reverse() };
  const related = relatedClaims(dataset, sampleClaim('two-fires'));
  expect(related.map((each) => each.relation.type)).toEqual(['contradicts', 'repeats']);
});

test('a relation is found from both ends, with opposite direction', () => {
  const ids = SAMPLE.claims.map((claim) => claim.id);
  const relation = fc.record({
    type: fc.constantFrom(...RELATION_TYPES),
    claims: fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)),
    about: fc.constant('?'),
    on: fc.constant(null),
    extra: fc.constant({}),
  });
  fc.assert(
    fc.property(fc.array(relation, { maxLength: 8 }), (relations) => {
      const dataset = { ...SAMPLE, relations };
      for (const claim of dataset.claims) {
        for (const { relation: found, other, forward } of relatedClaims(dataset, claim)) {
          expect(other.id).not.toBe(claim.id);
          const back = relatedClaims(dataset, other).find((each) => each.relation === found);
          expect(back?.other).toBe(claim);
          expect(back?.forward).toBe(!forward);
        }
      }
    }),
  );
});
