import type { Source } from '../model/dataset.ts';
import { type NameKeys, nameKeys, nameLikeness } from './sourceName.ts';
import { type WordSet, wordLikeness } from './wordSets.ts';

/** A source made ready to be held against others. */
export interface SourceSigns {
  readonly source: Source;
  readonly keys: NameKeys;
  readonly words: WordSet;
}

export function sourceSigns(source: Source, words: (text: string) => WordSet): SourceSigns {
  return { source, keys: nameKeys(source.name), words: words(source.name) };
}

/** How much speaks for two sources being one, by name and kind: 0 for nothing, at most 101. */
export function sourceLikeness(a: SourceSigns, b: SourceSigns): number {
  const sameKind = a.source.kind === b.source.kind && a.source.anonymous === b.source.anonymous;
  const name = nameLikeness(a.keys, b.keys);
  const id = a.source.id === b.source.id ? 1 : 0;
  if (name === 'same') return (a.keys.whole === b.keys.whole ? 100 : 90) - (sameKind ? 0 : 20) + id;
  if (name === 'initials') return 60 - (sameKind ? 0 : 20) + id;
  return sameKind && wordLikeness(a.words, b.words) >= 0.5 ? 20 + id : 0;
}
