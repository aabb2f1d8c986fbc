import type { SourceDocument } from '../model/dataset.ts';
import { type TextIndex, textIndex } from '../query/textIndex.ts';

/** A document's text, made ready for looking up passages. Kept with the document as long as its text is the same. */
export interface DocumentFacts {
  readonly index: TextIndex;
  /** Numbers of the paragraphs that one expects a claim of: see `isStatement`. */
  readonly statements: readonly number[];
  /** Its words, as `looseText` has them, and where in that each stands. Worked out at the first call: few need it. */
  words(): LooseWords;
}

export interface LooseWords {
  readonly text: string;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<SourceDocument, DocumentFacts>();

/** @param text the document's own, or the one that a reader brought for it. */
export function documentFacts(document: SourceDocument, text: string): DocumentFacts {
  let facts = known.get(document);
  if (facts?.index.text !== text) {
    facts = make(text);
    known.set(document, facts);
  }
  return facts;
}

function make(text: string): DocumentFacts {
  const index = textIndex(text);
  const statements: number[] = [];
  for (let number = 1; number <= index.paragraphs; number += 1) {
    const range = index.paragraph(number);
    if (range && isStatement(text.slice(range.start, range.end))) statements.push(number);
  }
  let words: LooseWords | null = null;
  return {
    index,
    statements,
    words: () => {
      words ??= looseWords(index);
      return words;
    },
  };
}

const FEWEST_WORDS = 6;
const LONGEST_HEADING = 14;

/**
 * True for a paragraph that says something: of six words or more, and no heading. A heading is marked as one in Markdown,
 * or is short and ends without a mark. Scripts without spaces between words have about one word in two characters.
 */
export function isStatement(paragraph: string): boolean {
  let words = paragraph.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
  if (words < FEWEST_WORDS) words += Math.floor((paragraph.match(UNSPACED)?.length ?? 0) / 2);
  if (words < FEWEST_WORDS || /^\s*#{1,6}\s/.test(paragraph)) return false;
  return words > LONGEST_HEADING || /[.!?…:;。！？।؟۔]["'”’»)\]]*\s*$|[“"„«]/u.test(paragraph);
}

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu;

/** A word in an evened text. What stands between words differs among copies of one text; words do not. */
export const WORD = /[\p{L}\p{N}]+/gu;

function looseWords(index: TextIndex): LooseWords {
  const text = textOf(index.loose().units);
  const places = new Map<string, number[]>();
  for (const found of text.matchAll(WORD)) {
    const list = places.get(found[0]);
    if (list) list.push(found.index);
    else places.set(found[0], [found.index]);
  }
  return { text, places };
}

const PIECE = 8192;

/** The string of code units; in pieces, since a call takes only so many arguments. */
export function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += PIECE) {
    pieces.push(String.fromCharCode(...units.subarray(at, at + PIECE)));
  }
  return pieces.join('');
}
