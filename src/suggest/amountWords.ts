import { NUMBER_WORDS } from './numberWords.ts';
/** How many of a unit: at least and at most, as the words have it. */
export interface Amount {
  readonly least: number;
  readonly most: number;
  /** True for "a few", "about three": no number that one could count on. */
  readonly loose: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, ...NUMBER_WORDS };

const LOOSE: Readonly<Record<string, readonly [number, number]>> = {
  'a couple of': [2, 3],
  'a couple': [2, 3],
  'couple of': [2, 3],
  'a few': [2, 7],
  few: [2, 7],
  several: [3, 10],
  some: [2, 10],
  many: [4, 30],
  'a dozen': [10, 14],
  dozens: [20, 100],
  '': [2, 14],
};

const ALTERNATIVES = [...Object.keys(LOOSE), ...Object.keys(NUMBERS)]
  .filter((word) => word !== '')
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Source of a pattern for a number in words or figures, also with "and a half", or none ("weeks ago"). One group. */
export const AMOUNT = `((?:(?:about|around|some|roughly|approximately|nearly|almost|over|more than|at least|less than|under) )?(?:\\d{1,4}(?:\\.\\d)?|${ALTERNATIVES})(?: and a half)?(?: or so)?|half an?|)`;

/** Units of a pattern, singular. One group. */
export const UNIT = '(second|minute|min|hour|hr|day|night|week|fortnight|month|year|decade|century|centurie)';

/** What an `AMOUNT` means. "A day" is one; nothing before the unit is two or more. */
export function readAmount(words: string): Amount {
  const rough =
    /^(about|around|some|roughly|approximately|nearly|almost|over|more than|at least|less than|under) /.exec(
      words,
    );
  const plain = (rough ? words.slice(rough[0].length) : words).replace(/ or so$/, '');
  const half = / and a half$/.test(plain) ? 0.5 : 0;
  const core = plain.replace(/ and a half$/, '');
  if (/^half an?$/.test(core)) return { least: 0.5, most: 0.5, loose: rough !== null };
  const range = LOOSE[core];
  if (range) return { least: range[0], most: range[1], loose: true };
  const number = (NUMBERS[core] ?? Number(core)) + half;
  if (!rough && !/ or so$/.test(words)) return { least: number, most: number, loose: false };
  const word = rough?.[1] ?? 'about';
  if (/over|more|least/.test(word)) return { least: number, most: number * 1.6 + 1, loose: true };
  if (/less|under|nearly|almost/.test(word)) return { least: number * 0.6, most: number, loose: true };
  return { least: number * 0.75, most: number * 1.25, loose: true };
}
