import type { Passage } from '../model/dataset.ts';
import { type TextIndex, textIndex, type UnitRange } from '../query/textIndex.ts';
import { contextAround } from './passageContext.ts';
import { quotationsIn } from './quotations.ts';

/**
 * The passage that a selection of words is: a TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4) with as much of the
 * words around it as tells it from the same words elsewhere in its paragraph, so that `anchor` finds it as `exact`.
 *
 * Spaces at the ends are left out, and half a character is taken whole. Of a selection that runs on, the part in the
 * first paragraph is taken. Where no letter is selected it is the whole paragraph: the one with the caret, else the next.
 * Only a text of nothing but spaces has no passage; its `exact` is empty, and no edit takes it.
 *
 * @param start in UTF-16 code units of the text, as `end`; the two may be the wrong way round.
 */
export function passageAt(text: string, document: string, start: number, end: number): Passage {
  const index = textIndex(text);
  const selected = selectionIn(index, Math.min(start, end), Math.max(start, end));
  const number = index.paragraphAt(selected.start);
  const paragraph = index.paragraph(number) ?? selected;
  const { prefix, suffix } = contextAround(text, paragraph, selected);
  return {
    document,
    paragraph: Math.max(1, number),
    exact: text.slice(selected.start, selected.end),
    prefix,
    suffix,
    directSpeech: isDirectSpeech(text, paragraph, selected),
    extra: {},
  };
}

function selectionIn(index: TextIndex, from: number, to: number): UnitRange {
  const { text } = index;
  const [start, end] = [wholeBefore(text, within(text, from)), wholeAfter(text, within(text, to))];
  const trimmed = trim(text, { start, end });
  const paragraph = index.paragraph(index.paragraphAt(trimmed.start));
  if (!paragraph) return { start: 0, end: 0 };
  // A caret, or spaces alone.
  if (trimmed.start >= trimmed.end) return trim(text, paragraph);
  return trim(text, { start: trimmed.start, end: Math.min(trimmed.end, paragraph.end) });
}

function within(text: string, at: number): number {
  return Math.min(Math.max(Number.isFinite(at) ? Math.trunc(at) : 0, 0), text.length);
}

function trim(text: string, { start, end }: UnitRange): UnitRange {
  const part = text.slice(start, end);
  const first = start + part.length - part.trimStart().length;
  return { start: first, end: Math.max(first, start + part.trimEnd().length) };
}

function wholeBefore(text: string, at: number): number {
  return splitsPair(text, at) ? at - 1 : at;
}

function wholeAfter(text: string, at: number): number {
  return splitsPair(text, at) ? at + 1 : at;
}

/** True between the halves of a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** True when at least half of what is selected stands in quotation marks. */
function isDirectSpeech(text: string, paragraph: UnitRange, selected: UnitRange): boolean {
  let quoted = 0;
  for (const { start, end } of quotationsIn(text.slice(paragraph.start, paragraph.end))) {
    const from = Math.max(selected.start, paragraph.start + start);
    const to = Math.min(selected.end, paragraph.start + end);
    quoted += Math.max(0, to - from);
  }
  return quoted > 0 && 2 * quoted >= selected.end - selected.start;
}
