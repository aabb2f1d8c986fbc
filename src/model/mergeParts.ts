import type { Dataset } from './dataset.ts';

/** Two parts of one mass as one. What both hold is taken once. */
export function mergeParts(first: Dataset, second: Dataset): Dataset {
  const events = byId(first.events, second.events);
  if (events.length === first.events.length && second.events.length === 0) return first;
  return {
    ...first,
    events,
    claims: byId(first.claims, second.claims),
    sources: byId(first.sources, second.sources),
    documents: byId(first.documents, second.documents),
  };
}

/** The part of a part that belongs to some of its events. */
export function partOf(part: Dataset, ids: ReadonlySet<string>): Dataset {
  const claims = part.claims.filter(({ event }) => ids.has(event));
  return { ...part, events: part.events.filter(({ id }) => ids.has(id)), claims };
}

function byId<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !known.has(id))];
}
