// Letters that Unicode does not take apart, but that a reader without the key types plainly.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
// Latin and Greek accents, Arabic and Hebrew vowel points. Vowel signs of Indic scripts are letters in their own right.
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/g;
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

// A word may hold apostrophes of any make ("d‘état", "There's"). Scripts without spaces give one word a character.
const LETTERS =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['‘’ʼ][\\p{L}\\p{N}\\p{M}]+)*";
// A sign is a word of its own: an emoji with all that is joined to it (a family, a skin tone, a flag), "€", "°", "→".
// Those of the plain keyboard ("+", "~", "|") are typed between words and count as punctuation.
const EMOJI =
  '\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]*(?:\\u200d\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]*)*';
const SIGNS = '(?![+<=>|~])[\\p{Sc}\\p{Sm}\\p{So}]\\p{M}*';
const WORDS = new RegExp(`${LETTERS}|${EMOJI}|${SIGNS}`, 'gu');
/** Says whether the sign before it is drawn in colour or as text: a red heart and a black one are the same word. */
const DRAWN_AS = /[\ufe0e\ufe0f]/g;
const APOSTROPHES = /['‘’ʼ]/;

/** Lower case without accents, ligatures or width: "Touré" and "toure" fold to the same. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(DRAWN_AS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

/** One word of a text, with its place (UTF-16 units) so that it can be marked. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as they stand in it. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORDS)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The folded parts of a word: "d‘état" gives `d` and `etat`. */
export function partsOf(word: string): readonly string[] {
  return word
    .split(APOSTROPHES)
    .map(fold)
    .filter((part) => part !== '');
}

/** True when a text holds anything to search for: a letter, a digit or a sign. */
export function isSearchable(text: string): boolean {
  return wordsOf(text).some((word) => partsOf(word.text).length > 0);
}

/** All folded forms under which a word is found: its parts, and for "There's" also `theres`. */
export function formsOf(word: string): readonly string[] {
  const parts = partsOf(word);
  return parts.length > 1 ? [...parts, parts.join('')] : parts;
}
