/** A font that the page has, for some letters of some family. */
export interface FontFace {
  readonly family: string;
  /** Address of its file, absolute; `data:` where the page carries its fonts itself. */
  readonly address: string;
  /** As CSS writes it: "100 900". */
  readonly weight: string;
  /** As CSS writes it, and as pairs of first and last code point; empty for all. */
  readonly range: string;
  readonly letters: readonly (readonly [number, number])[];
}

/** All fonts that the style sheets of this page name. Those of other origins cannot be read, and are left out. */
export function fontFaces(): readonly FontFace[] {
  return [...document.styleSheets].flatMap((sheet) => {
    const base = sheet.href ?? document.baseURI;
    return rulesOf(sheet).flatMap((rule) => (rule instanceof CSSFontFaceRule ? faceOf(rule, base) : []));
  });
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function faceOf({ style }: CSSFontFaceRule, base: string): readonly FontFace[] {
  const value = (name: string): string => style.getPropertyValue(name).trim();
  const url = /url\(\s*(["']?)(.*?)\1\s*\)/.exec(value('src'))?.[2];
  if (url === undefined) return [];
  const range = value('unicode-range');
  return [
    {
      family: value('font-family').replace(/^["']|["']$/g, ''),
      address: new URL(url, base).href,
      weight: value('font-weight') || 'normal',
      range,
      letters: range.split(',').flatMap(lettersOf),
    },
  ];
}

/** `U+400-45F`, `U+2116`, `U+1F??`. */
function lettersOf(unicode: string): readonly (readonly [number, number])[] {
  const found = /^\s*u\+([\da-f]*)(\?*)(?:-([\da-f]+))?\s*$/i.exec(unicode);
  if (!found) return [];
  const [, digits = '', open = '', last] = found;
  const first = Number.parseInt(digits + '0'.repeat(open.length), 16);
  return [[first, Number.parseInt(last ?? digits + 'f'.repeat(open.length), 16)]];
}

/** The fonts of a picture's families that hold any of its letters. */
export function neededFaces(svg: string, faces: readonly FontFace[]): readonly FontFace[] {
  const letters = [...new Set(svg)].map((letter) => letter.codePointAt(0) ?? 0);
  return faces.filter(
    ({ family, letters: ranges }) =>
      svg.includes(`'${family}'`) &&
      (ranges.length === 0 ||
        letters.some((letter) => ranges.some(([first, last]) => first <= letter && letter <= last))),
  );
}
