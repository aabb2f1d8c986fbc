import { loosen } from '../query/looseText.ts';
import { codeUnits } from '../query/occurrences.ts';
import type { UnitRange } from '../query/textIndex.ts';
import { type DocumentFacts, textOf, WORD } from './documentFacts.ts';

/**
 * Where a part of some words stands in a text, but for quotation marks and spaces (see `loosen`), first to last. Looks
 * only at the places of that word of theirs which is rarest in the text.
 *
 * @param start of the part within the words, in UTF-16 code units, as `end`.
 * @returns null where no word of theirs is whole, so that none can tell.
 */
export function loosePlaces(
  words: string,
  start: number,
  end: number,
  facts: DocumentFacts,
): readonly UnitRange[] | null {
  const evened = loosen(codeUnits(words));
  const pattern = textOf(evened.units);
  const { text, places } = facts.words();
  let rarest: { readonly at: number; readonly places: readonly number[] } | null = null;
  for (const found of pattern.matchAll(WORD)) {
    // At the ends it may be a part of a word.
    if (found.index === 0 || found.index + found[0].length === pattern.length) continue;
    const known = places.get(found[0]) ?? [];
    if (!rarest || known.length < rarest.places.length) rarest = { at: found.index, places: known };
  }
  const first = evened.starts.findIndex((at) => at >= start);
  const last = evened.ends.findLastIndex((at) => at <= end);
  if (!rarest || first < 0 || last < first) return null;
  const { starts, ends } = facts.index.loose();
  const { at } = rarest;
  return rarest.places
    .map((place) => place - at)
    .filter((place) => place >= 0 && text.startsWith(pattern, place))
    .map((place) => ({ start: starts[place + first] ?? 0, end: ends[place + last] ?? 0 }));
}
