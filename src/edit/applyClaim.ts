import { readClaims } from '../load/readClaims.ts';
import { isRecord } from '../load/readRecord.ts';
import type { Claim, Dataset, SourceDocument } from '../model/dataset.ts';
import type { EditOutcome } from './edit.ts';
import { indexOfId, keptOf, putById, withLists } from './lists.ts';
import { done, noSuch, quoted, refused } from './outcome.ts';
import { passGate } from './passGate.ts';
import { rawList, rawRecord, rawWindow } from './rawRecord.ts';

/** Adds a claim at the end, or replaces one where it stands. */
export function putClaim(dataset: Dataset, claim: Claim): EditOutcome {
  const read = passed(dataset, [claim]);
  if (read.kind === 'refused') return read;
  return done(withLists(dataset, { claims: read.records.reduce(putById, dataset.claims) }));
}

/** Removes a claim with its relations. */
export function removeClaim(dataset: Dataset, id: string): EditOutcome {
  if (indexOfId(dataset.claims, id) < 0) return noSuch('claim', id);
  return done(
    withLists(dataset, {
      claims: keptOf(dataset.claims, (claim) => claim.id !== id),
      relations: keptOf(dataset.relations, ({ claims }) => !claims.includes(id)),
    }),
  );
}

/** Puts several claims in the place of one. */
export function splitClaim(dataset: Dataset, id: string, parts: readonly Claim[]): EditOutcome {
  const at = indexOfId(dataset.claims, id);
  if (at < 0) return noSuch('claim', id);
  if (parts.length === 0) return refused('A claim is split into at least one part.');
  const read = passed(dataset, parts);
  if (read.kind === 'refused') return read;
  const [first, ...others] = read.records;
  const taken = new Set(dataset.claims.map((claim) => claim.id));
  if (first?.id === id) taken.delete(id);
  for (const part of read.records) {
    if (taken.has(part.id)) {
      return refused(`A claim has the id ${quoted(part.id)} already: give each part an id of its own.`);
    }
    taken.add(part.id);
  }
  // Only one part, and the same: nothing to split.
  if (others.length === 0 && first?.id === id) {
    return done(withLists(dataset, { claims: putById(dataset.claims, first) }));
  }
  return done(
    withLists(dataset, {
      claims: dataset.claims.toSpliced(at, 1, ...read.records),
      relations:
        first?.id === id
          ? dataset.relations
          : keptOf(dataset.relations, ({ claims }) => !claims.includes(id)),
    }),
  );
}

/**
 * Claims through the gate. That a chain ends elsewhere than at the publisher of a passage's document is a warning there
 * and no fault: so it is here, and `deskProblems` tells of it.
 */
function passed(dataset: Dataset, claims: readonly Claim[]) {
  const raw = claims.map((claim) => rawRecord(claim, { said: rawWindow, chain: rawList, passages: rawList }));
  return passGate(dataset, raw, (records, reading) =>
    records.flatMap((record, index) => readClaims([record], reading, endingThere(dataset, claims[index]))),
  );
}

/** The documents of a claim's passages, as if published where its chain ends. */
function endingThere({ documents }: Dataset, claim: Claim | undefined): readonly SourceDocument[] {
  const publisher = Array.isArray(claim?.chain) ? claim.chain.at(-1)?.source : null;
  const passages: readonly unknown[] = Array.isArray(claim?.passages) ? claim.passages : [];
  const named = new Set(passages.map((passage) => (isRecord(passage) ? passage.document : null)));
  if (typeof publisher !== 'string') return documents;
  return documents.flatMap((document) => (named.has(document.id) ? { ...document, publisher } : []));
}
