import { readRelations } from '../load/readRelations.ts';
import type { Dataset, Relation } from '../model/dataset.ts';
import type { EditOutcome } from './edit.ts';
import { keptOf, putAt, withLists } from './lists.ts';
import { done, refused } from './outcome.ts';
import { passGate } from './passGate.ts';
import { rawRecord } from './rawRecord.ts';

type Ends = Pick<Relation, 'type' | 'claims'>;

/**
 * True for relations of one type between the same two claims. Which stands first counts only where the first does it to
 * the second.
 */
export function sameEnds(one: Ends, other: Ends): boolean {
  if (one.type !== other.type) return false;
  const [[a, b], [c, d]] = [one.claims, other.claims];
  if (a === c && b === d) return true;
  const hasDirection = one.type === 'supports' || one.type === 'repeats';
  return !hasDirection && a === d && b === c;
}

/** Adds a relation, or replaces the one with its ends. Of several in a file that is the one about the same question. */
export function putRelation(dataset: Dataset, relation: Relation): EditOutcome {
  const read = passGate(dataset, [rawRecord(relation)], readRelations);
  if (read.kind === 'refused') return read;
  const { relations } = dataset;
  const put = (list: readonly Relation[], one: Relation) => {
    const sameQuestion = list.findIndex((other) => sameEnds(one, other) && one.about === other.about);
    const at = sameQuestion < 0 ? list.findIndex((other) => sameEnds(one, other)) : sameQuestion;
    return putAt(list, at, one);
  };
  return done(withLists(dataset, { relations: read.records.reduce(put, relations) }));
}

/** Removes the relation with these ends; all of them, where a file holds several. */
export function removeRelation(dataset: Dataset, ends: Ends): EditOutcome {
  const relations = keptOf(dataset.relations, (relation) => !sameEnds(ends, relation));
  if (relations === dataset.relations) return refused('There is no such relation between these two claims.');
  return done(withLists(dataset, { relations }));
}
