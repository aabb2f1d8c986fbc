import type { Passage } from '../model/dataset.ts';
import { type Found, findLoose, findVerbatim, type Pattern } from './anchorSearch.ts';
import { type TextIndex, textIndex, type UnitRange } from './textIndex.ts';

/**
 * A place in a text, as a TextPositionSelector of the W3C Web Annotation Data Model (4.2.5): `start` and `end` count
 * Unicode code points from the beginning of the text, `end` is not included. An emoji counts as one.
 */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph it starts in, counting non-empty lines from 1. */
  readonly paragraph: number;
}

/** How words are alike: to the letter, or but for quotation marks and spaces. */
export type Likeness = 'same' | 'variant';

/** Where a passage stands in a text, see `anchor`. */
export type Anchor =
  /** Prefix, words and suffix, to the letter, once in the paragraph that the passage names. */
  | { readonly kind: 'exact'; readonly at: TextPlace }
  /** In one place, but another paragraph, among other words, or with other quotation marks or spaces. */
  | {
      readonly kind: 'moved';
      readonly at: TextPlace;
      readonly words: Likeness;
      /** `other` when the prefix and suffix of the passage do not stand around it. */
      readonly around: Likeness | 'other';
    }
  /** In several places, and the words around do not decide. `places` holds the first of `count`. */
  | {
      readonly kind: 'ambiguous';
      readonly places: readonly TextPlace[];
      readonly count: number;
      readonly words: Likeness;
    }
  /** Not in the text word for word. */
  | { readonly kind: 'missing' };

export const ANCHOR_KINDS = ['exact', 'moved', 'ambiguous', 'missing'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

const MISSING: Anchor = { kind: 'missing' };

/**
 * Finds a passage in a text by its TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4) and paragraph. Four
 * searches, of which the first that finds anything decides:
 *
 * 1. prefix, words and suffix, to the letter;
 * 2. the same but for quotation marks and spaces, see `loosen`;
 * 3. the words alone, to the letter;
 * 4. the words alone but for quotation marks and spaces.
 *
 * Only the first can be `exact`, and only in the paragraph named, where one is. In the first two that paragraph decides between
 * several places; the words alone are no ground to prefer one. What is not found so is `missing`: nothing is guessed.
 * Linear in text and passage.
 */
export function anchor(passage: Passage, text: string): Anchor {
  const { prefix, exact, suffix } = passage;
  // Half of a surrogate pair is no character: it would be found inside of one.
  if (exact === '' || /\p{Cs}/u.test(exact)) return MISSING;
  const index = textIndex(text);
  const paragraph = passage.paragraph === null ? null : index.paragraph(passage.paragraph);
  const alone: Pattern = { text: exact, start: 0, end: exact.length };
  const whole: Pattern = {
    text: prefix + exact + suffix,
    start: prefix.length,
    end: prefix.length + exact.length,
  };
  for (const { pattern, words, search } of [
    { pattern: whole, words: 'same', search: findVerbatim },
    { pattern: whole, words: 'variant', search: findLoose },
    { pattern: alone, words: 'same', search: findVerbatim },
    { pattern: alone, words: 'variant', search: findLoose },
  ] as const) {
    const found = search(index, pattern, paragraph);
    if (found.count === 0) continue;
    const at = pattern === whole ? (inParagraph(found) ?? sole(found)) : sole(found);
    if (!at) return ambiguous(index, found, words);
    const verbatim = pattern === whole && words === 'same';
    const asPlaced = passage.paragraph === null || at === inParagraph(found);
    if (verbatim && asPlaced) return { kind: 'exact', at: placeOf(index, at) };
    return moved(index, passage, at, pattern === whole);
  }
  return MISSING;
}

function sole(found: Found): UnitRange | null {
  return found.count === 1 ? (found.places[0] ?? null) : null;
}

function inParagraph(found: Found): UnitRange | null {
  return found.inParagraph === 1 ? found.first : null;
}

/** Compares what stands there with what the passage says, letter by letter. */
function moved(index: TextIndex, passage: Passage, at: UnitRange, context: boolean): Anchor {
  const { text } = index;
  const { prefix, exact, suffix } = passage;
  const contextHolds = text.endsWith(prefix, at.start) && text.startsWith(suffix, at.end);
  return {
    kind: 'moved',
    at: placeOf(index, at),
    words: text.slice(at.start, at.end) === exact ? 'same' : 'variant',
    around: context ? (contextHolds ? 'same' : 'variant') : 'other',
  };
}

function ambiguous(index: TextIndex, { places, count }: Found, words: Likeness): Anchor {
  return { kind: 'ambiguous', places: places.map((at) => placeOf(index, at)), count, words };
}

function placeOf(index: TextIndex, { start, end }: UnitRange): TextPlace {
  return {
    start: index.toPoints(start),
    end: index.toPoints(end),
    paragraph: index.paragraphAt(start),
  };
}
