import type { Dataset } from '../model/dataset.ts';
import type { Narrowed } from './narrow.ts';

/**
 * The dataset that a narrowing leaves, to be written as a file of its own: its events and claims in the order of the
 * file, the relations between two such claims, the orders of two such events, the documents that they stand in, the sources that they name or that
 * published these documents, and the tracks that still hold an event. All references in it resolve.
 *
 * A narrowing that leaves every event and claim gives the dataset itself, with whatever nothing refers to.
 */
export function restrict(dataset: Dataset, { eventIds, claimIds }: Narrowed): Dataset {
  if (eventIds.size === dataset.events.length && claimIds.size === dataset.claims.length) return dataset;
  const events = dataset.events.filter(({ id }) => eventIds.has(id));
  const claims = dataset.claims.filter(({ id, event }) => claimIds.has(id) && eventIds.has(event));
  const named = new Set(claims.flatMap(({ passages }) => passages.map(({ document }) => document)));
  const documents = dataset.documents.filter(({ id }) => named.has(id));
  const sources = new Set([
    ...claims.flatMap(({ chain }) => chain.map(({ source }) => source)),
    ...documents.map(({ publisher }) => publisher),
  ]);
  const tracks = new Set(events.map(({ track }) => track));
  const { orders = [], ...whole } = dataset;
  const ordered = orders.filter(({ before, after }) => eventIds.has(before) && eventIds.has(after));
  return {
    ...whole,
    documents,
    sources: dataset.sources.filter(({ id }) => sources.has(id)),
    tracks: dataset.tracks.filter(({ id }) => tracks.has(id)),
    events,
    claims,
    relations: dataset.relations.filter(({ claims: pair }) => pair.every((id) => claimIds.has(id))),
    ...(ordered.length > 0 && { orders: ordered }),
  };
}
