import fc from 'fast-check';
import type { Claim, Dataset, SourceDocument } from '../../src/model/dataset.ts';
import {
  arbitraryDataset,
  arbitraryFilter,
  arbitraryHits,
  arbitraryWindow,
  sayingInstants,
} from './arbitraryDataset.ts';

const DOCUMENTS = ['paper', 'second', 'third'] as const;
const extra = {};

/** A random dataset of three documents, some without a date, in which a claim stands in any of them, or in none. */
export const manyDocuments: fc.Arbitrary<Dataset> = arbitraryDataset().chain((dataset) =>
  fc
    .record({
      published: fc.tuple(...DOCUMENTS.map(() => fc.option(arbitraryWindow, { freq: 3 }))),
      standIn: fc.array(fc.subarray([...DOCUMENTS, 'nowhere-known']), {
        minLength: dataset.claims.length,
        maxLength: dataset.claims.length,
      }),
    })
    .map(({ published, standIn }): Dataset => {
      const [first] = dataset.documents;
      const documents: readonly SourceDocument[] = first
        ? DOCUMENTS.map((id, i) => ({ ...first, id, published: published[i] ?? null }))
        : [];
      const claims = dataset.claims.map((claim, i): Claim => {
        const passages = (standIn[i] ?? []).map((document) => ({
          document,
          paragraph: 1,
          exact: 'words',
          prefix: '',
          suffix: '',
          directSpeech: false,
          extra,
        }));
        return { ...claim, passages };
      });
      return { ...dataset, documents, claims };
    }),
);

/** An instant of the second clock: one at which something changes, one right beside it, or any. */
export function arbitraryKnown(dataset: Dataset): fc.Arbitrary<number> {
  return fc
    .tuple(fc.constantFrom(...sayingInstants(dataset)), fc.constantFrom(0, 0, 0, 1, -1, 500, 3.6e6, -8.64e7))
    .map(([at, by]) => at + by);
}

/** A dataset, and what a reader may have narrowed to, with an instant of the second clock. */
export const knownNarrowing = manyDocuments.chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    filter: arbitraryFilter(dataset),
    hits: arbitraryHits(dataset),
    known: arbitraryKnown(dataset),
  }),
);
