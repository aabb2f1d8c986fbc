import { fold, wordsOf } from '../query/fold.ts';

/** The different words of a text as numbers, in order. */
export type WordSet = readonly number[];

/** Makes word sets that can be held against each other; case, accents and the shape of apostrophes do not count. */
export function wordSets(): (text: string) => WordSet {
  const numbers = new Map<string, number>();
  /** Of each word as it is written: evening out costs more than looking up. */
  const written = new Map<string, number>();
  const known = new Map<string, WordSet>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const found = new Set<number>();
    for (const word of wordsOf(text)) {
      let number = written.get(word.text);
      if (number === undefined) {
        const key = fold(word.text).replace(/[‘’ʼ]/g, "'");
        number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        written.set(word.text, number);
      }
      found.add(number);
    }
    const set = [...found].sort((a, b) => a - b);
    known.set(text, set);
    return set;
  };
}

/** Words that both have, of all that either has (Jaccard 1901): 0 to 1. Two texts without a word are alike. */
export function wordLikeness(a: WordSet, b: WordSet): number {
  if (a === b) return 1;
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const all = a.length + b.length - both;
  return all === 0 ? 1 : both / all;
}
