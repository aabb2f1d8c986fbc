import { readDocuments } from '../load/readSources.ts';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import type { EditOutcome } from './edit.ts';
import { indexOfId, keptOf, mappedOf, putById, withLists } from './lists.ts';
import { done, noSuch } from './outcome.ts';
import { passGate } from './passGate.ts';
import { rawRecord, rawWindow } from './rawRecord.ts';

/** Adds or replaces a document. Passages stay as they are, also where its text no longer has them. */
export function putDocument(dataset: Dataset, document: SourceDocument): EditOutcome {
  const read = passGate(dataset, [rawRecord(document, { published: rawWindow })], readDocuments);
  if (read.kind === 'refused') return read;
  return done(withLists(dataset, { documents: read.records.reduce(putById, dataset.documents) }));
}

/** Removes a document and all passages in it. Its claims stay: they may stand in other documents too. */
export function removeDocument(dataset: Dataset, id: string): EditOutcome {
  if (indexOfId(dataset.documents, id) < 0) return noSuch('document', id);
  return done(
    withLists(dataset, {
      documents: keptOf(dataset.documents, (one) => one.id !== id),
      claims: mappedOf(dataset.claims, (claim) => {
        const passages = keptOf(claim.passages, ({ document }) => document !== id);
        return passages === claim.passages ? claim : { ...claim, passages };
      }),
    }),
  );
}
