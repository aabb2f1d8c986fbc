import type { KeyPress } from './focus.ts';
import { type Stretch, sentenceAt, type WordText, wordAt, wordsOf } from './wordSpots.ts';
import { inParagraph, wordTarget } from './wordTarget.ts';

/** Where somebody who selects words of a text by keyboard is. Stretches are words of the text. */
export interface WordCursor {
  /** Where the selection began. The same as `head` where nothing is selected. */
  readonly anchor: Stretch;
  /** The word the cursor is on: the end that moves. */
  readonly head: Stretch;
  /** Whether words are selected. A cursor alone selects none. */
  readonly selecting: boolean;
}

/** What a key does in the text; null for a key that means nothing there. */
export type WordStep =
  | { readonly kind: 'move'; readonly cursor: WordCursor }
  /** Make a claim of the words selected. */
  | { readonly kind: 'claim' }
  /** Go into the passage under the cursor. */
  | { readonly kind: 'pick' };

/** A cursor on the first word; null in a text without any. */
export function firstCursor(text: WordText): WordCursor | null {
  return cursorAt(text, text.paragraph(1)?.start ?? 0);
}

/** A cursor on the word at a place, nothing selected. */
export function cursorAt(text: WordText, unit: number): WordCursor | null {
  const word = wordAt(text, unit);
  return word && { anchor: word, head: word, selecting: false };
}

/** What is selected; null for nothing. */
export function selectedWords({ anchor, head, selecting }: WordCursor): Stretch | null {
  if (!selecting) return null;
  return { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) };
}

/** The cursor where it is, with nothing selected. */
export function released({ head }: WordCursor): WordCursor {
  return { anchor: head, head, selecting: false };
}

/** A cursor that has a stretch selected, as by a pointer; its head is at the end. Null for an empty one. */
export function selecting(text: WordText, range: Stretch): WordCursor | null {
  const first = wordAt(text, range.start);
  const final = wordAt(text, range.end - 1);
  if (!first || !final || range.end <= range.start) return null;
  return {
    // Signs beside the outer words are selected with them.
    anchor: { start: range.start, end: clamped(first.end, range) },
    head: { start: clamped(final.start, range), end: range.end },
    selecting: true,
  };
}

/**
 * The keyboard of a text, as a pure state machine: Left and Right go by word, Up and Down by paragraph, Home and End to
 * the ends of the paragraph, and with Ctrl or Cmd of the text; Shift selects on the way, within the paragraph. Ctrl or Cmd with A selects the
 * sentence, then the paragraph. `[` and `]` go to the passage before and after. Enter makes a claim of what is selected;
 * with nothing selected it goes into the passage under the cursor, or selects the sentence. Esc drops the selection.
 *
 * @param passages marked in the text, in order of their start.
 */
export function wordStep(
  cursor: WordCursor,
  press: KeyPress,
  text: WordText,
  passages: readonly Stretch[],
): WordStep | null {
  const bracket = press.key === '[' || press.key === ']';
  // Some keyboards need AltGr, or Option, to type a bracket at all; Windows reports AltGr as Ctrl and Alt.
  if (bracket ? press.meta || (press.ctrl && !press.alt) : press.alt) return null;
  const wide = !bracket && (press.ctrl || press.meta);
  if (wide && press.key.toLowerCase() === 'a') return move(widened(cursor, text));
  const to = wordTarget(cursor.head, press, text, wide);
  if (to) {
    return move(
      press.shift
        ? { anchor: cursor.anchor, head: inParagraph(to, cursor.anchor, text), selecting: true }
        : { anchor: to, head: to, selecting: false },
    );
  }
  if (wide) return null;
  switch (press.key) {
    case 'Enter':
      if (press.shift) return null;
      if (cursor.selecting) return { kind: 'claim' };
      return passages.some((each) => covers(each, cursor.head))
        ? { kind: 'pick' }
        : move(widened(cursor, text));
    case 'Escape':
      return cursor.selecting ? move(released(cursor)) : null;
    case '[':
    case ']':
      return move(atPassage(cursor, press.key, text, passages));
    default:
      return null;
  }
}

function move(cursor: WordCursor): WordStep {
  return { kind: 'move', cursor };
}

/** The sentence around the cursor, or where that is selected already, the paragraph. */
function widened(cursor: WordCursor, text: WordText): WordCursor {
  const selected = selectedWords(cursor);
  const sentence = sentenceAt(text, cursor.head.start);
  const paragraph = text.paragraph(text.paragraphAt(cursor.head.start));
  const larger = [sentence, paragraph].find(
    (range) => range && (!selected || range.start < selected.start || range.end > selected.end),
  );
  return (larger && selecting(text, larger)) ?? cursor;
}

/** Stays where there is none further on. */
function atPassage(
  cursor: WordCursor,
  key: '[' | ']',
  text: WordText,
  passages: readonly Stretch[],
): WordCursor {
  const { head } = cursor;
  const onward = key === ']';
  const places = onward
    ? passages.filter(({ start }) => start >= head.end)
    : passages.filter(({ start }) => start < head.start).reverse();
  for (const { start } of places) {
    const to = wordAtOrAfter(text, start);
    // Of passages in a row that begin with one word, the first is as good as any.
    if (to && (onward || to.start < head.start)) return { anchor: to, head: to, selecting: false };
  }
  return cursor;
}

/** Quotation marks and the like stand before the first word of a passage. */
function wordAtOrAfter(text: WordText, unit: number): Stretch | null {
  const words = wordsOf(text, text.paragraphAt(unit));
  return words.find(({ end }) => end > unit) ?? words.at(-1) ?? null;
}

function covers(passage: Stretch, word: Stretch): boolean {
  return passage.start < word.end && passage.end > word.start;
}

function clamped(unit: number, { start, end }: Stretch): number {
  return Math.min(end, Math.max(start, unit));
}
