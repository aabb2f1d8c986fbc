/** Words by which a publisher keeps its distance, and names nobody. */
const HEDGES: readonly RegExp[] = [
  /\b(?:reportedly|allegedly|apparently|supposedly|purportedly|presumably|seemingly|ostensibly)\b/i,
  /\b(?:is|are|was|were|has been|have been|had been) (?:widely |also |initially )?(?:reported|believed|thought|said|understood|rumou?red|alleged|feared|suspected|claimed|presumed|estimated)\b(?! by\b)(?: to\b)?/i,
  /\bit (?:is|was|has been) (?:reported|believed|thought|said|understood|rumou?red|alleged|feared|claimed)\b/i,
  /\b(?:unconfirmed|unverified)(?= (?:\w+ )?(?:reports?|claims?|accounts?|rumou?rs?|figures?|information|footage))/i,
  /\b(?:appears?|appeared|seems?|seemed) to\b/i,
  /\bit (?:appears|appeared|seems|seemed) (?:that|as)\b/i,
  /\breports? (?:say|said|suggest(?:ed)?|indicate[sd]?)\b/i,
  /\brumou?rs? (?:say|said|had it|has it|have it)\b/i,
  /\b(?:alleged|suspected|presumed)(?= [a-z])/i,
  /\bso-called\b/i,
  /\b(?:may|might|could) (?:also |well |even )?have\b/i,
];

/** The first hedge in some words, word for word; null for none. */
export function hedgeIn(words: string): string | null {
  let first: { readonly at: number; readonly words: string } | null = null;
  for (const hedge of HEDGES) {
    const found = hedge.exec(words);
    if (found && (first === null || found.index < first.at)) first = { at: found.index, words: found[0] };
  }
  return first?.words ?? null;
}
