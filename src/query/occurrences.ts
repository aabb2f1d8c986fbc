/**
 * Calls `see` with every place at which `needle` stands in `hay`, overlapping ones included, first to last. Linear in
 * both, whatever they hold: Knuth, Morris and Pratt, "Fast Pattern Matching in Strings" (1977). The built-in search of
 * strings is quicker on prose, and may take the product of both lengths on a text made to hurt it.
 *
 * @param needle an empty one stands nowhere.
 */
export function eachOccurrence(hay: Uint16Array, needle: Uint16Array, see: (at: number) => void): void {
  const length = needle.length;
  if (length === 0 || length > hay.length) return;
  const borders = bordersOf(needle);
  let matched = 0;
  for (let i = 0; i < hay.length; i++) {
    while (matched > 0 && needle[matched] !== hay[i]) matched = borders[matched - 1] ?? 0;
    if (needle[matched] === hay[i]) matched++;
    if (matched < length) continue;
    see(i - length + 1);
    matched = borders[matched - 1] ?? 0;
  }
}

/** For each prefix of the needle, how long the longest end of it is that it also begins with. */
function bordersOf(needle: Uint16Array): Uint32Array {
  const borders = new Uint32Array(needle.length);
  let matched = 0;
  for (let i = 1; i < needle.length; i++) {
    while (matched > 0 && needle[matched] !== needle[i]) matched = borders[matched - 1] ?? 0;
    if (needle[matched] === needle[i]) matched++;
    borders[i] = matched;
  }
  return borders;
}

/** The UTF-16 code units of a text. */
export function codeUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
