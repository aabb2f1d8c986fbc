import { slug } from '../base/slug.ts';

// Latin letters that Unicode does not take apart into a plain letter and a mark.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LONGEST = 52;

/**
 * An id that nothing has yet, from the words that a record begins with: "touré-says" is "toure-says", the next one
 * "toure-says-2". Lower-case ASCII letters, digits and hyphens, since ids stand in links; words in which no such letter
 * is left get `kind` and a number: "event-3".
 *
 * @param words what to tell it by; the first of them count.
 * @param taken whether a record has an id already.
 * @param kind what to call it where the words give nothing.
 */
export function freshId(words: string, taken: (id: string) => boolean, kind = 'record'): string {
  const latin = words.toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
  const ascii = latin
    .normalize('NFKD')
    .replace(/\p{M}|[’‘'`´]/gu, '')
    .replace(/[^\x20-\x7e]/g, ' ');
  const base = shortened(/[a-z0-9]/.test(ascii) ? slug(ascii) : '');
  if (base === '') return numbered(kind, 1, taken);
  return taken(base) ? numbered(base, 2, taken) : base;
}

/** Whole words, where there are several. The slug itself may be cut within one. */
function shortened(id: string): string {
  return id.length > LONGEST ? id.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : id;
}

function numbered(base: string, from: number, taken: (id: string) => boolean): string {
  let number = from;
  while (taken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
