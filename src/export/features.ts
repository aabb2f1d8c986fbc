import type { Dataset, Extra } from '../model/dataset.ts';
import type { TimeWindow } from '../model/time.ts';

/** Something a dataset may hold, by what it is called and how often a dataset has it. */
interface Feature {
  readonly one: string;
  readonly many: string;
  readonly count: (dataset: Dataset) => number;
}

function feature(one: string, many: string, count: Feature['count']): Feature {
  return { one, many, count };
}

/** What a dataset may hold and a format may have no place for. */
export const FEATURES = {
  relations: feature('relation between claims', 'relations between claims', (d) => d.relations.length),
  orders: feature('order of two events', 'orders of two events', (d) => d.orders?.length ?? 0),
  documents: feature('document', 'documents', (d) => d.documents.length),
  documentTexts: feature('full text of a document', 'full texts of documents', (d) =>
    sum(d.documents, ({ text }) => given(text)),
  ),
  documentLanguages: feature('language of a document', 'languages of documents', (d) =>
    sum(d.documents, ({ language }) => given(language)),
  ),
  publicationTimes: feature('time of publication', 'times of publication', (d) =>
    sum(d.documents, ({ published }) => given(published)),
  ),
  sourceKinds: feature('kind of a source', 'kinds of sources', (d) => d.sources.length),
  sourceNotes: feature('note about a source', 'notes about sources', (d) =>
    sum(d.sources, ({ note }) => given(note)),
  ),
  unnamed: feature('mark that a source is not named', 'marks that a source is not named', (d) =>
    sum(d.sources, ({ anonymous }) => Number(anonymous)),
  ),
  tracks: feature('track', 'tracks', (d) => d.tracks.length),
  emptyTracks: feature('track without events', 'tracks without events', (d) => {
    const used = new Set(d.events.map(({ track }) => track));
    return sum(d.tracks, ({ id }) => Number(!used.has(id)));
  }),
  eventSummaries: feature('summary of an event', 'summaries of events', (d) =>
    sum(d.events, ({ summary }) => given(summary)),
  ),
  places: feature('place', 'places', (d) => sum(d.events, ({ place }) => given(place))),
  tags: feature('tag', 'tags', (d) => sum(d.events, ({ tags }) => tags.length)),
  statedTimes: feature(
    'wording of a time as its document has it',
    'wordings of times as their documents have them',
    (d) => sum(d.events, ({ time }) => given(time.stated)),
  ),
  bases: feature('note on how a time is known', 'notes on how times are known', (d) =>
    sum(d.events, ({ time }) => given(time.basis)),
  ),
  reasons: feature('reason for a time', 'reasons for times', (d) =>
    sum(d.events, ({ time }) => given(time.why)),
  ),
  undatedEvents: feature('event without a date', 'events without a date', (d) =>
    sum(d.events, ({ time }) => Number(time.start === null)),
  ),
  doubts: feature('mark of a time as estimated or doubtful', 'marks of times as estimated or doubtful', (d) =>
    sum(d.events, ({ time }) => doubts(time.start) + doubts(time.end)),
  ),
  datedEvents: feature('time of an event', 'times of events', (d) =>
    sum(d.events, ({ time }) => Number(time.start !== null || time.end !== null)),
  ),
  claims: feature('claim', 'claims', (d) => d.claims.length),
  chains: feature('chain', 'chains', (d) => sum(d.claims, ({ chain }) => Number(chain.length > 1))),
  verbs: feature('verb or channel of a chain', 'verbs and channels of chains', (d) =>
    sum(d.claims, ({ chain }) => sum(chain, ({ verb, by }) => given(verb) + given(by))),
  ),
  stances: feature('stance other than “asserts”', 'stances other than “asserts”', (d) =>
    sum(d.claims, ({ stance }) => Number(stance !== 'asserts')),
  ),
  hedges: feature('hedge', 'hedges', (d) => sum(d.claims, ({ hedge }) => given(hedge))),
  sayingTimes: feature('time of saying', 'times of saying', (d) => sum(d.claims, ({ said }) => given(said))),
  passages: feature('passage', 'passages', (d) => sum(d.claims, ({ passages }) => passages.length)),
  claimsWithoutPassage: feature('claim without a passage', 'claims without a passage', (d) =>
    sum(d.claims, ({ passages }) => Number(passages.length === 0)),
  ),
  paragraphs: feature('number of a paragraph', 'numbers of paragraphs', (d) =>
    sum(d.claims, ({ passages }) => sum(passages, ({ paragraph }) => given(paragraph))),
  ),
  speech: feature('mark of words as direct speech', 'marks of words as direct speech', (d) =>
    sum(d.claims, ({ passages }) => sum(passages, ({ directSpeech }) => Number(directSpeech))),
  ),
  furtherPassages: feature(
    'passage beside the first of its claim',
    'passages beside the first of their claim',
    (d) => sum(d.claims, ({ passages }) => Math.max(0, passages.length - 1)),
  ),
  quotationContexts: feature(
    'context of a quotation (what stands before or after it)',
    'contexts of quotations (what stands before or after them)',
    (d) => sum(d.claims, ({ passages }) => sum(passages, (p) => Number(p.prefix !== '' || p.suffix !== ''))),
  ),
  unusedSources: feature('source in no chain', 'sources in no chain', (d) => {
    const used = new Set(d.claims.flatMap(({ chain }) => chain.map(({ source }) => source)));
    return sum(d.sources, ({ id }) => Number(!used.has(id)));
  }),
  unusedDocuments: feature('document without passages', 'documents without passages', (d) => {
    const used = new Set(d.claims.flatMap(({ passages }) => passages.map(({ document }) => document)));
    return sum(d.documents, ({ id }) => Number(!used.has(id)));
  }),
  silentEvents: feature('event without claims', 'events without claims', (d) => {
    const used = new Set(d.claims.map(({ event }) => event));
    return sum(d.events, ({ id }) => Number(!used.has(id)));
  }),
  unknownKeys: feature('key that whence/1 does not define', 'keys that whence/1 does not define', (d) =>
    sum([...recordsOf(d)], ({ extra }) => (extra ? Object.keys(extra).length : 0)),
  ),
} as const;
export type FeatureName = keyof typeof FEATURES;

function sum<T>(records: readonly T[], count: (record: T) => number): number {
  let total = 0;
  for (const record of records) total += count(record);
  return total;
}

/** 1 for what says something. */
function given(value: unknown): number {
  return value === null || value === '' ? 0 : 1;
}

function doubts(window: TimeWindow | null): number {
  return window ? Number(window.uncertain) + Number(window.approximate) : 0;
}

/** Every record of a dataset that may have keys of its own, itself included. */
function* recordsOf(dataset: Dataset): Iterable<Partial<Extra>> {
  yield dataset;
  yield* dataset.documents;
  yield* dataset.sources;
  yield* dataset.tracks;
  yield* dataset.relations;
  yield* dataset.orders ?? [];
  for (const event of dataset.events) {
    yield event;
    yield event.time;
  }
  for (const claim of dataset.claims) {
    yield claim;
    yield* claim.chain;
    yield* claim.passages;
  }
}
