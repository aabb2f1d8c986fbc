import { isSmallWord, isWeekday, monthOf } from './dateWords.ts';
import { bad, type DayReading, day, TWO_DIGITS, UNKNOWN } from './dayReading.ts';

const ERA = /^(?:(ad|bc|bce|ce) )?(.+?)(?: ?(bc|bce|ce|ad|b\.c\.|a\.d\.))?$/i;

/** "Wed, 21st of March 2012", "March 21, 2012", "2012 Mar", "15 March 44 BC". */
export function dayInWords(text: string): DayReading {
  const [, before, body = '', after] = ERA.exec(text) ?? [];
  const era = (before ?? after)?.toLowerCase().replaceAll('.', '');
  const words = body
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª|°)\b/gi, '$1')
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && !isSmallWord(word) && !isWeekday(word));
  if (words.length === 0 || words.length > 3) return UNKNOWN;
  const months = words.map(monthOf);
  const numbers = words.filter((_, index) => months[index] === null);
  if (numbers.some((word) => !/^['’]?\d{1,4}$/.test(word)) || words.length - numbers.length > 1)
    return UNKNOWN;
  const month = months.find((found) => found !== null) ?? null;
  if (month === null && (era === undefined || numbers.length !== 1)) return UNKNOWN;
  if (numbers.length === 0) return bad('it has no year: write it like March 2012');
  const isYear = (word: string) => /^\d{4}$/.test(word) || (era !== undefined && /^\d{1,3}$/.test(word));
  const [first = '', second] = numbers;
  if (second === undefined) {
    if (isYear(first)) return day(inEra(first, era), month, null);
    return bad(
      /^\d{3}$/.test(first)
        ? 'its year needs four digits, like 0850'
        : 'it has no year of four digits: write it like March 2012',
    );
  }
  // A year stands last, or first where the day stands last.
  const [y, d] = /^\d{4}$/.test(first) ? [first, second] : [second, first];
  if (!isYear(y)) return bad(TWO_DIGITS);
  return /^\d{1,2}$/.test(d) ? day(inEra(y, era), month, Number(d)) : UNKNOWN;
}

function inEra(year: string, era: string | undefined): number {
  return era?.startsWith('b') ? 1 - Number(year) : Number(year);
}
