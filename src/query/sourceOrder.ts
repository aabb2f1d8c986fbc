import { type Dataset, SOURCE_KINDS, type Source } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';

const orders = new WeakMap<Dataset, readonly Source[]>();

/**
 * The sources as lists show them: by kind, then the one with the most claims first, then by name. Counted without any
 * narrowing, so that no row moves under the reader's pointer.
 */
export function sourcesInOrder(dataset: Dataset): readonly Source[] {
  const known = orders.get(dataset);
  if (known) return known;
  const made = [...dataset.sources].sort(
    (a, b) =>
      SOURCE_KINDS.indexOf(a.kind) - SOURCE_KINDS.indexOf(b.kind) ||
      claimCount(dataset, b) - claimCount(dataset, a) ||
      a.name.localeCompare(b.name, 'en'),
  );
  orders.set(dataset, made);
  return made;
}

/**
 * The `most` sources with the most claims, and those in `keep`, in the order of `sourcesInOrder`.
 * For lists that must not grow with the dataset.
 */
export function leadingSources(dataset: Dataset, most: number, keep: readonly string[]): readonly Source[] {
  const all = sourcesInOrder(dataset);
  if (all.length <= most) return all;
  const ranked = [...all].sort((a, b) => claimCount(dataset, b) - claimCount(dataset, a));
  const shown = new Set([...ranked.slice(0, most).map((source) => source.id), ...keep]);
  return all.filter((source) => shown.has(source.id));
}

function claimCount(dataset: Dataset, source: Source): number {
  return lookup(dataset).claimsOfSource.get(source.id)?.length ?? 0;
}
