import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { formsOf, type Word, wordsOf } from './fold.ts';
import type { SearchHit } from './search.ts';
import { isForgiven, SEARCH_FIELDS, type SearchField, searchTexts } from './searchIndex.ts';

/** A piece of a text; `marked` where it answers a searched word. The pieces of a text, joined, give it back. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Where else than in its title an event matched: a stretch of one of its texts around the first marked word. */
export interface Match {
  readonly field: SearchField;
  readonly pieces: readonly Piece[];
}

/** How a hit is shown: its whole title, and the texts that hold the searched words which the title lacks. */
export interface ShownHit {
  readonly title: readonly Piece[];
  readonly elsewhere: readonly Match[];
}

/** Other texts shown of one hit, at most. */
const MOST_ELSEWHERE = 2;
/** Letters kept before the first marked word, and in all, where a text is cut. */
const LEAD = 24;
const LENGTH = 110;

/** Finds the matched words of a hit again. Meant for the few hits on screen, not for all of a large dataset. */
export function showHit(dataset: Dataset, hit: SearchHit): ShownHit {
  const event = lookup(dataset).event.get(hit.event);
  if (!event) return { title: [], elsewhere: [] };
  const terms = new Set(hit.terms);
  const missing = new Set(hit.asked);
  for (const word of answeredIn(event.title, terms, hit.asked)) missing.delete(word);

  const texts = searchTexts(dataset, event);
  const others = SEARCH_FIELDS.filter((field) => field !== 'title').flatMap((field) =>
    texts[field].map((text) => ({ field, text, answers: answeredIn(text, terms, hit.asked) })),
  );
  const elsewhere: Match[] = [];
  while (missing.size > 0 && elsewhere.length < MOST_ELSEWHERE) {
    const gain = (answers: ReadonlySet<string>) => [...answers].filter((word) => missing.has(word)).length;
    const most = Math.max(0, ...others.map((other) => gain(other.answers)));
    const best = others.find((other) => most > 0 && gain(other.answers) === most);
    if (!best) break;
    elsewhere.push({ field: best.field, pieces: cut(best.text, terms) });
    for (const word of best.answers) missing.delete(word);
  }
  return { title: piecesOf(event.title, terms), elsewhere };
}

/** The searched words that a text answers, from their start or, for longer ones, nearly. */
function answeredIn(text: string, terms: ReadonlySet<string>, asked: readonly string[]): ReadonlySet<string> {
  const answered = new Set<string>();
  for (const form of wordsOf(text).flatMap((word) => formsOf(word.text))) {
    if (!terms.has(form)) continue;
    const begun = asked.filter((word) => form.startsWith(word));
    // The library says which words resembled, not what they resembled.
    for (const word of begun.length > 0 ? begun : asked.filter(isForgiven)) {
      answered.add(word);
    }
  }
  return answered;
}

/** A text in pieces, every word that is among the folded `terms` marked. */
export function piecesOf(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of markedWords(text, terms)) {
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

function markedWords(text: string, terms: ReadonlySet<string>): readonly Word[] {
  return wordsOf(text).filter((word) => formsOf(word.text).some((form) => terms.has(form)));
}

// Cut between words only, never inside one, so that no letter is torn apart.
function cut(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const first = markedWords(text, terms)[0];
  if (!first || text.length <= LENGTH) return piecesOf(text, terms);
  const words = wordsOf(text);
  const start = words.find((word) => word.start >= first.start - LEAD)?.start ?? first.start;
  const from = first.start <= LEAD ? 0 : start;
  const last = words.findLast((word) => word.end <= from + LENGTH && word.end >= first.end) ?? first;
  const to = text.length <= from + LENGTH ? text.length : last.end;
  return piecesOf(`${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`, terms);
}
