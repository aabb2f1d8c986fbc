import type { Claim, Dataset, Relation, Source, SourceDocument, TimelineEvent, Track } from './dataset.ts';

/** Everything of a dataset by id, and what hangs on what. Built once a dataset. */
export interface Lookup {
  readonly event: ReadonlyMap<string, TimelineEvent>;
  readonly claim: ReadonlyMap<string, Claim>;
  readonly source: ReadonlyMap<string, Source>;
  readonly track: ReadonlyMap<string, Track>;
  readonly document: ReadonlyMap<string, SourceDocument>;
  /** Claims of an event, in the order of the file. Absent when it has none. */
  readonly claimsOfEvent: ReadonlyMap<string, readonly Claim[]>;
  /** Relations that name a claim on either side. */
  readonly relationsOfClaim: ReadonlyMap<string, readonly Relation[]>;
  /** Claims in whose chain a source stands, at any hop. */
  readonly claimsOfSource: ReadonlyMap<string, readonly Claim[]>;
}

const lookups = new WeakMap<Dataset, Lookup>();

/** The look-up tables of a dataset. Cheap to call: they are built at the first call and kept with it. */
export function lookup(dataset: Dataset): Lookup {
  const known = lookups.get(dataset);
  if (known) return known;
  const made = build(dataset);
  lookups.set(dataset, made);
  return made;
}

function build(dataset: Dataset): Lookup {
  const claimsOfEvent = new Map<string, Claim[]>();
  const claimsOfSource = new Map<string, Claim[]>();
  const relationsOfClaim = new Map<string, Relation[]>();
  for (const claim of dataset.claims) {
    append(claimsOfEvent, claim.event, claim);
    for (const source of new Set(claim.chain.map((hop) => hop.source))) append(claimsOfSource, source, claim);
  }
  for (const relation of dataset.relations) {
    for (const claim of new Set(relation.claims)) append(relationsOfClaim, claim, relation);
  }
  return {
    event: byId(dataset.events),
    claim: byId(dataset.claims),
    source: byId(dataset.sources),
    track: byId(dataset.tracks),
    document: byId(dataset.documents),
    claimsOfEvent,
    relationsOfClaim,
    claimsOfSource,
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
