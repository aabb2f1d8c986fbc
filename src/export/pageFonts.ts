/** A style element of one-page.html that holds fonts, with the letters they are for: `data-letters="400-45f 490-491"`. */
const FONTS = /<style data-letters="([^"]*)">[^<]*<\/style>\n?/g;

/**
 * The head of a one-file page without the fonts for letters that its dataset does not hold: Cyrillic, Greek,
 * Vietnamese and the rarer Latin letters are two thirds of all font bytes. Text that the reader brings in later, in
 * another script, is shown in a font of the system.
 */
export function withNeededFonts(head: string, text: string): string {
  // Of the many plain letters one will do.
  const letters = Array.from(
    new Set(`A${text.replace(/[ -~]+/g, '')}`),
    (letter) => letter.codePointAt(0) ?? 0,
  );
  return head.replace(FONTS, (element, ranges: string) => {
    const needed = ranges.split(' ').some((range) => {
      const [first, last = first] = range.split('-').map((digits) => Number.parseInt(digits, 16));
      return first !== undefined && letters.some((letter) => first <= letter && letter <= (last ?? first));
    });
    return needed ? element : '';
  });
}
