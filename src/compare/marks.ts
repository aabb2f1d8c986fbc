import type { Claim, Dataset, Passage } from '../model/dataset.ts';
import { anchor } from '../query/anchor.ts';
import { type TextIndex, textIndex } from '../query/textIndex.ts';
import type { WordSet } from './wordSets.ts';

/** Where a passage stands, so that those of two datasets can be held against each other. */
export interface Mark {
  /** The document, by a name that both datasets share; one that only one has is like no other. */
  readonly document: string;
  /** In UTF-16 units of the common text, `end` not included; -1 where the passage was not found in it. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number | null;
  /** Asked for only where a place is not known. */
  readonly words: () => WordSet;
  /** Equal for passages on the same words. */
  readonly key: string;
  readonly directSpeech: boolean;
}

/** A document as both know it. */
export interface CommonDocument {
  readonly key: string;
  readonly text: string | null;
}

/** The marks of every claim, in the order of its passages. */
export function marksOf(
  dataset: Dataset,
  common: ReadonlyMap<string, CommonDocument>,
  words: (text: string) => WordSet,
): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>(dataset.claims.map(({ id }) => [id, []]));
  const byDocument = new Map<string, { readonly claim: Claim; readonly at: number }[]>();
  for (const claim of dataset.claims) {
    for (const [at, { document }] of claim.passages.entries()) {
      const list = byDocument.get(document);
      if (list) list.push({ claim, at });
      else byDocument.set(document, [{ claim, at }]);
    }
  }
  // Document by document: the index of one text is kept while it is searched.
  for (const [document, passages] of byDocument) {
    const { key, text } = common.get(document) ?? { key: document, text: null };
    const index = text === null ? null : textIndex(text);
    for (const { claim, at } of passages) {
      const passage = claim.passages[at];
      const list = marks.get(claim.id);
      if (passage && list) list[at] = markOf(passage, key, index, words);
    }
  }
  return marks;
}

function markOf(
  passage: Passage,
  document: string,
  index: TextIndex | null,
  words: (text: string) => WordSet,
): Mark {
  const at = index && placeIn(index, passage);
  const rest = { document, words: () => words(passage.exact), directSpeech: passage.directSpeech };
  if (index && at) {
    const key = `${document} ${at.start}-${at.end}`;
    return { ...rest, ...at, paragraph: index.paragraphAt(at.start), key };
  }
  const { paragraph } = passage;
  const plain = passage.exact.replace(/[\s\u00a0]+/g, ' ').trim();
  return { ...rest, start: -1, end: -1, paragraph, key: `${document} ${paragraph ?? '?'} ${plain}` };
}

/** Looks in the paragraph named first, to the letter, since that is quick and nearly always right. */
function placeIn(
  index: TextIndex,
  passage: Passage,
): { readonly start: number; readonly end: number } | null {
  const { prefix, exact, suffix } = passage;
  const own = passage.paragraph === null ? null : index.paragraph(passage.paragraph);
  if (own && exact !== '') {
    const text = index.text.slice(own.start, own.end);
    const whole = prefix + exact + suffix;
    const first = text.indexOf(whole);
    if (first >= 0 && text.indexOf(whole, first + 1) < 0) {
      const start = own.start + first + prefix.length;
      return { start, end: start + exact.length };
    }
  }
  const found = anchor(passage, index.text);
  if (found.kind !== 'exact' && found.kind !== 'moved') return null;
  return { start: index.toUnits(found.at.start), end: index.toUnits(found.at.end) };
}

/** Letters that both stand on, of all that either does: 0 to 1. Where the place is not known, words of one paragraph. */
export function markLikeness(a: Mark, b: Mark, likeness: (a: WordSet, b: WordSet) => number): number {
  if (a.key === b.key) return 1;
  if (a.document !== b.document) return 0;
  if (a.start >= 0 && b.start >= 0) {
    const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
  }
  const apart = a.paragraph !== null && b.paragraph !== null && a.paragraph !== b.paragraph;
  return apart ? 0 : likeness(a.words(), b.words());
}
