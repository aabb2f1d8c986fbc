import type { Claim, Dataset, Passage, SourceDocument } from '../model/dataset.ts';
import { anchorNow, knownAnchor } from '../query/anchorCache.ts';
import { type TextIndex, textIndex, type UnitRange } from '../query/textIndex.ts';
import type { Edit } from './edit.ts';
import { passageAt } from './passageAt.ts';

/** A text put in place of another, and what becomes of the passages in it. */
export interface TextEdit {
  readonly edit: Edit;
  /** Passages that stand elsewhere now, and were given their new place. */
  readonly moved: number;
  /** Passages whose words are no longer there. They are kept as they are, for whoever made them to mend. */
  readonly lost: readonly Passage[];
}

/**
 * Changes the text of a document as one step. Passages whose words the change did not touch keep them: their paragraph
 * and the words around them are set anew where those are others now. Linear in the text, but for the few passages within
 * what was changed.
 */
export function textEdit(dataset: Dataset, document: SourceDocument, text: string): TextEdit {
  const old = document.text ?? '';
  const before = textIndex(old);
  const held = dataset.claims.flatMap((claim) =>
    claim.passages.some((passage) => passage.document === document.id) ? [claim] : [],
  );
  // First all of the one text, then all of the other: one text at a time is kept ready.
  const places = new Map<Passage, UnitRange | null>();
  for (const { passages } of held) for (const each of passages) places.set(each, placeIn(each, before));
  const { start, end } = changed(old, text);
  const after = textIndex(text);
  const shift = text.length - old.length;
  const lost: Passage[] = [];
  let moved = 0;
  const renewed = (passage: Passage): Passage => {
    if (passage.document !== document.id) return passage;
    const was = places.get(passage) ?? null;
    const untouched = was && (was.end <= start ? was : was.start >= end ? shifted(was, shift) : null);
    const now = untouched ?? sureIn(passage, after);
    if (now === 'lost') lost.push(passage);
    if (now === null || now === 'lost' || stands(passage, now, after)) return passage;
    moved += 1;
    const { paragraph, exact, prefix, suffix } = passageAt(text, document.id, now.start, now.end);
    return { ...passage, paragraph, exact, prefix, suffix };
  };
  const claims = held.flatMap((claim): Claim[] => {
    const passages = claim.passages.map(renewed);
    return passages.every((passage, i) => passage === claim.passages[i]) ? [] : [{ ...claim, passages }];
  });
  const edits: Edit[] = [
    { kind: 'put-document', document: { ...document, text: text.trim() === '' ? null : text } },
    ...claims.map((claim): Edit => ({ kind: 'put-claim', claim })),
  ];
  return { edit: { kind: 'together', label: 'Change text', edits }, moved, lost };
}

/** The stretch of the old text that is not in the new one as it was: all before and after it is. */
function changed(old: string, text: string): UnitRange {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start++;
  let tail = 0;
  while (tail < most - start && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  return { start, end: old.length - tail };
}

function placeIn(passage: Passage, index: TextIndex): UnitRange | null {
  const anchor = anchorNow(passage, index);
  if (anchor.kind !== 'exact' && anchor.kind !== 'moved') return null;
  return { start: index.toUnits(anchor.at.start), end: index.toUnits(anchor.at.end) };
}

/** Where a passage stands beyond doubt; null where it is found in some way, and is left as it is. */
function sureIn(passage: Passage, index: TextIndex): UnitRange | 'lost' | null {
  const anchor = anchorNow(passage, index);
  if (anchor.kind === 'missing') return 'lost';
  const sure = anchor.kind === 'moved' && anchor.words === 'same' && anchor.around !== 'other';
  return sure ? placeIn(passage, index) : null;
}

/** Whether a passage says to the letter where it is. */
function stands(passage: Passage, place: UnitRange, index: TextIndex): boolean {
  const anchor = knownAnchor(passage, index);
  return anchor?.kind === 'exact' && index.toUnits(anchor.at.start) === place.start;
}

function shifted({ start, end }: UnitRange, by: number): UnitRange {
  return { start: start + by, end: end + by };
}
