import type { Dataset } from '../model/dataset.ts';
import { FEATURES, type FeatureName } from './features.ts';

/** "1,204": a count as a sentence has it. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * A sentence for something that is there `count` times, or none where it is not.
 *
 * @param one said of one, with “#” for the number; `many` of several.
 */
export function lossOf(count: number, one: string, many: string): readonly string[] {
  if (count === 0) return [];
  return [(count === 1 ? one : many).replace('#', countText(count))];
}

/** "12 relations between claims have no place in a calendar.", for each feature that the dataset has. */
export function noPlace(dataset: Dataset, place: string, names: readonly FeatureName[]): readonly string[] {
  return names.flatMap((name) => {
    const { one, many, count } = FEATURES[name];
    return lossOf(
      count(dataset),
      `# ${one} has no place in ${place}.`,
      `# ${many} have no place in ${place}.`,
    );
  });
}

/** "42 claims, 17 chains and 4 hedges are told in words only, in the description of their event.", of what there is. */
export function inWordsOnly(
  dataset: Dataset,
  where: string,
  names: readonly FeatureName[],
): readonly string[] {
  let total = 0;
  const parts = names.flatMap((name) => {
    const { one, many, count } = FEATURES[name];
    const found = count(dataset);
    total += found;
    return found === 0 ? [] : [`${countText(found)} ${found === 1 ? one : many}`];
  });
  const last = parts.pop();
  if (last === undefined) return [];
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return [`${list} ${total === 1 ? 'is' : 'are'} told in words only, ${where}.`];
}

/** JSON may hold half of a character (a lone surrogate). A text file cannot. */
export function halfCharacters(wellFormed: boolean): readonly string[] {
  return wellFormed ? [] : ['Half characters, which a text file cannot hold, are written as �.'];
}
