import type { Claim, Dataset } from '../model/dataset.ts';
import { voices as voicesOf } from '../model/voices.ts';
import { countWords } from './EventCounts.tsx';

/** How many claims these are and how many independent origins they have, each to stand between dots. */
export function voiceWords(dataset: Dataset, claims: readonly Claim[]): readonly string[] {
  const voices = voicesOf(dataset, claims);
  return countWords({ claims, voices, origins: voices.map(({ origins }) => origins[0]), disputed: false });
}
