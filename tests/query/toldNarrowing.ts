import fc from 'fast-check';
import type { Claim, Dataset, Passage, SourceDocument } from '../../src/model/dataset.ts';
import { type Narrowed, narrow } from '../../src/query/narrow.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';

const extra = {};
const DOCUMENTS = ['paper', 'second', 'third'] as const;

const arbitraryPassage: fc.Arbitrary<Passage> = fc.record({
  document: fc.constantFrom(...DOCUMENTS, 'nowhere-known'),
  paragraph: fc.integer({ min: 1, max: 6 }),
  exact: fc.constantFrom('the mutiny', 'gunfire', 'at noon'),
  prefix: fc.constantFrom('', 'of '),
  suffix: fc.constant(''),
  directSpeech: fc.boolean(),
  extra: fc.constant(extra),
});

/** A random dataset of three documents, in which a claim has none to three passages, and what a random filter leaves. */
export const toldNarrowing: fc.Arbitrary<{ readonly dataset: Dataset; readonly narrowed: Narrowed }> =
  arbitraryNarrowing.chain(({ dataset, filter, hits }) =>
    fc
      .array(fc.array(arbitraryPassage, { maxLength: 3 }), {
        minLength: dataset.claims.length,
        maxLength: dataset.claims.length,
      })
      .map((passages) => {
        const claims = dataset.claims.map((claim, i): Claim => ({ ...claim, passages: passages[i] ?? [] }));
        const [first] = dataset.documents;
        const documents = first
          ? DOCUMENTS.map(
              (id): SourceDocument => ({ ...first, id, published: id === 'paper' ? first.published : null }),
            )
          : [];
        const made = { ...dataset, documents, claims };
        return { dataset: made, narrowed: narrow(made, filter, hits) };
      }),
  );
