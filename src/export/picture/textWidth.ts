import { type Measure, remembering } from '../../layout/measure.ts';
import { FONTS, type PictureFont } from './pictureFont.ts';

/** Advance widths of the signs from U+0020 to U+007E, in hundredths of the font's size. */
type Advances = readonly number[];

// Of Inter and Source Serif 4, regular.
const SANS: Advances = [
  28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 63, 63, 63, 65, 63, 63, 63, 63, 63, 29,
  30, 66, 66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74,
  69, 99, 68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61,
  61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66,
];
const SERIF: Advances = [
  24, 29, 38, 52, 52, 93, 73, 18, 36, 36, 46, 53, 30, 32, 30, 34, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 30,
  30, 53, 53, 53, 41, 83, 71, 65, 66, 74, 64, 61, 72, 81, 38, 38, 71, 62, 93, 77, 74, 62, 74, 69, 54, 63, 76,
  71, 100, 67, 67, 59, 33, 34, 33, 53, 51, 40, 54, 62, 52, 61, 53, 37, 56, 64, 33, 30, 59, 33, 95, 64, 58, 62,
  60, 46, 46, 36, 63, 58, 84, 57, 59, 49, 36, 29, 36, 53,
];
/** How much wider the semi-bold cut is. */
const SEMIBOLD = 1.035;

// Kinds of signs beyond those, in the order in which they are tried; the width of the widest of each kind, or nearly.
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}\u200b]/u, 0],
  [/[’‘‚·ıiłľ]/u, 30],
  [/[“”„°•†]/u, 56],
  [/[–«»‹›]/u, 58],
  [/[—…→←Ææœ]/u, 100],
  [/\p{Extended_Pictographic}/u, 140],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u, 100],
  [/\p{Lu}/u, 86],
  [/[\p{sc=Hebrew}\p{sc=Arabic}]/u, 62],
  [/\p{Ll}/u, 70],
];
const REST = 75;

/**
 * Width of a text in px, worked out from the advances of the page's own fonts, so that a picture comes out the same
 * wherever it is made. Kerning is left out: the text is about half a hundredth narrower.
 */
export function textWidth(text: string, { family, size, weight }: PictureFont): number {
  const advances = family === 'sans' ? SANS : SERIF;
  let sum = 0;
  // Accents apart: a letter is as wide with one as without.
  for (const sign of text.normalize('NFD'))
    sum += advances[(sign.codePointAt(0) ?? 0) - 32] ?? otherWidth(sign);
  return (sum / 100) * size * (weight === 600 ? SEMIBOLD : 1);
}

/** Width of a label on the timeline, as the layout asks for it. */
export const labelMeasure: Measure = remembering((text) => textWidth(text, FONTS.text));

function otherWidth(sign: string): number {
  return OTHERS.find(([kind]) => kind.test(sign))?.[1] ?? REST;
}
