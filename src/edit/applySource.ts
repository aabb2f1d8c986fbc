import { readSources } from '../load/readSources.ts';
import type { Claim, Dataset, Hop, Source } from '../model/dataset.ts';
import type { EditOutcome } from './edit.ts';
import { byId, keptOf, mappedOf, putById, withLists } from './lists.ts';
import { done, noSuch, quoted, refused } from './outcome.ts';
import { passGate } from './passGate.ts';
import { rawRecord } from './rawRecord.ts';

/** Adds or replaces a source. */
export function putSource(dataset: Dataset, source: Source): EditOutcome {
  const read = passGate(dataset, [rawRecord(source)], readSources);
  if (read.kind === 'refused') return read;
  return done(withLists(dataset, { sources: read.records.reduce(putById, dataset.sources) }));
}

/** Removes a source that nothing names. */
export function removeSource(dataset: Dataset, id: string): EditOutcome {
  const source = byId(dataset.sources, id);
  if (!source) return noSuch('source', id);
  const document = dataset.documents.find(({ publisher }) => publisher === id);
  if (document) {
    return refused(
      `${quoted(source.name)} published ${quoted(document.title)}: give that document another publisher first.`,
    );
  }
  const named = dataset.claims.filter(({ chain }) => chain.some((hop) => hop.source === id)).length;
  if (named > 0) {
    const claims = named === 1 ? 'a claim' : `${named} claims`;
    return refused(`${quoted(source.name)} stands in the chain of ${claims}: take it out there first.`);
  }
  return done(withLists(dataset, { sources: keptOf(dataset.sources, (one) => one.id !== id) }));
}

/**
 * Makes two sources one: two names of one agency, say. It keeps the name, kind and note of `into`; a note that only `from`
 * has is kept too, and it is anonymous only where both were: once named, it is known.
 */
export function mergeSources(dataset: Dataset, into: string, from: string): EditOutcome {
  const [kept, gone] = [byId(dataset.sources, into), byId(dataset.sources, from)];
  if (!kept) return noSuch('source', into);
  if (!gone) return noSuch('source', from);
  if (into === from) return refused('A source cannot be merged with itself: name two sources.');
  let circle: Claim | null = null;
  const claims = mappedOf(dataset.claims, (claim) => {
    const chain = mergedChain(claim.chain, into, from);
    if (chain && chain.filter((hop) => hop.source === into).length > 1) circle ??= claim;
    return chain ? { ...claim, chain } : claim;
  });
  if (circle) {
    const { text } = circle as Claim;
    return refused(
      `${quoted(gone.name)} and ${quoted(kept.name)} both stand in the chain of ${quoted(text)}, with another between them: change that chain first.`,
    );
  }
  const extra = Object.keys(gone.extra).length === 0 ? kept.extra : { ...gone.extra, ...kept.extra };
  const merged: Source = {
    ...kept,
    anonymous: kept.anonymous && gone.anonymous,
    note: kept.note ?? gone.note,
    extra,
  };
  return done(
    withLists(dataset, {
      sources: keptOf(putById(dataset.sources, merged), ({ id }) => id !== from),
      documents: mappedOf(dataset.documents, (one) =>
        one.publisher === from ? { ...one, publisher: into } : one,
      ),
      claims,
    }),
  );
}

type Chain = Claim['chain'];

/** The chain with `into` for `from`, and neighbours that are now one put together; null where it has no `from`. */
function mergedChain(chain: Chain, into: string, from: string): Chain | null {
  if (!chain.some((hop) => hop.source === from)) return null;
  const [first, ...rest] = chain.map((hop) => (hop.source === from ? { ...hop, source: into } : hop));
  if (!first) return null;
  const hops: [Hop, ...Hop[]] = [first];
  for (const hop of rest) {
    const last = hops[hops.length - 1];
    if (last?.source === hop.source) hops[hops.length - 1] = oneHop(last, hop);
    else hops.push(hop);
  }
  return hops;
}

/** What the source did first counts; the later hop fills in what that one does not say. */
function oneHop(first: Hop, second: Hop): Hop {
  return {
    ...first,
    verb: first.verb ?? second.verb,
    by: first.by ?? second.by,
    extra: Object.keys(second.extra).length === 0 ? first.extra : { ...second.extra, ...first.extra },
  };
}
