import { fold } from '../query/fold.ts';

const SMALL = new Set(['a', 'an', 'and', 'de', 'des', 'du', 'for', 'la', 'le', 'les', 'of', 'the']);

/** A name without what does not tell it from another: case, accents, punctuation, spaces. */
export function nameKey(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}\p{S}]/gu, '') || name;
}

/** What a name may be known by: as a whole, without its bracket, what stands in the bracket, and its initials. */
export interface NameKeys {
  readonly whole: string;
  readonly names: ReadonlySet<string>;
  /** "afp" of "Agence France-Presse", with and without small words; at least two letters. */
  readonly initials: ReadonlySet<string>;
}

export function nameKeys(name: string): NameKeys {
  const bracket = /^(.*\S)\s*\(([^()]+)\)\s*$/u.exec(name);
  const names = [name, ...(bracket ? [bracket[1] ?? '', bracket[2] ?? ''] : [])];
  const words = fold(bracket?.[1] ?? name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = [words, words.filter((word) => !SMALL.has(word))]
    .map((list) => list.map((word) => word.slice(0, 1)).join(''))
    .filter((letters) => letters.length > 1);
  return { whole: nameKey(name), names: new Set(names.map(nameKey)), initials: new Set(initials) };
}

/** How far two names are one: `same`, one the `initials` of the other, or neither. */
export function nameLikeness(a: NameKeys, b: NameKeys): 'same' | 'initials' | null {
  if (a.whole === b.whole || meet(a.names, b.names)) return 'same';
  return meet(a.names, b.initials) || meet(b.names, a.initials) ? 'initials' : null;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
