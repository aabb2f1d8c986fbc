/** By which publishers of English texts hold a statement at a distance. Longer ones first: they hold the shorter. */
const HEDGES =
  /\b(?:according to (?:unconfirmed|some|several|early|initial) reports|(?:it )?(?:was|were|is|are|has been|have been) (?:widely )?(?:reported|reportedly|rumou?red|alleged)|(?:is|are|was|were) (?:said|believed|thought|understood|feared) to(?: have| be)?|there (?:are|were) (?:unconfirmed )?reports|unconfirmed reports?|unconfirmed|reportedly|allegedly|apparently|purportedly|supposedly|seemingly|said to have|it (?:is|was) said|what (?:appears|seems) to be|(?:appears?|appeared|seems?|seemed) to(?: have| be)?)\b/giu;

/** Hedges that stand in some words, verbatim, each once. */
export function hedgesIn(words: string, most = 4): readonly string[] {
  const found = [...words.matchAll(HEDGES)].map(([hedge]) => hedge);
  return [...new Set(found)].slice(0, most);
}

/** The line of a text in which a passage stands; what is known of it where the text does not have it. */
export function paragraphOf(
  text: string | null,
  passage: { readonly prefix: string; readonly exact: string; readonly suffix: string },
): string {
  const whole = passage.prefix + passage.exact + passage.suffix;
  const at = text?.indexOf(whole) ?? -1;
  if (text === null || at < 0) return whole;
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at + whole.length);
  return text.slice(start, end < 0 ? undefined : end);
}
