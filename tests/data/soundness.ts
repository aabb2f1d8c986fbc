import { RELATION_TYPES, SOURCE_KINDS, STANCES } from '../../src/model/dataset.ts';
import type { RawClaim, RawDataset, RawEvent, RawPassage } from './rawDataset.ts';
import { windowOf } from './windowText.ts';

/** Longest label that a timeline shows without shortening it. */
const TITLE = 34;
/** Most words of an `exact` that is not direct speech. */
const WORDS = 10;
/** Most characters of the words before and after it. */
const AROUND = 32;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const BASES: readonly string[] = ['stated', 'inferred', 'external'];
const ASPECTS: readonly string[] = ['occurrence', 'actor', 'cause', 'place', 'time', 'number'];

/** Everything by which a dataset in a zone at UTC+0 is unsound; a sentence each. Empty for a sound one. */
export function unsound(dataset: RawDataset): string[] {
  return [
    ...identity(dataset),
    ...dataset.events.flatMap((event) => eventFaults(dataset, event)),
    ...dataset.claims.flatMap((claim) => claimFaults(dataset, claim)),
    ...relationFaults(dataset),
    ...idle(dataset),
    ...markup(dataset),
  ];
}

/** Kinds of records have ids of their own: a claim may be called like an event. */
function identity(dataset: RawDataset): string[] {
  const faults = dataset.format === 'whence/1' ? [] : [`format is ${dataset.format}`];
  for (const kind of ['documents', 'sources', 'tracks', 'events', 'claims'] as const) {
    const seen = new Set<string>();
    for (const { id } of dataset[kind]) {
      if (!SLUG.test(id)) faults.push(`${kind}: ${id} is no slug`);
      if (seen.has(id)) faults.push(`${kind}: ${id} stands twice`);
      seen.add(id);
    }
  }
  for (const { id, kind } of dataset.sources) {
    if (!SOURCE_KINDS.some((known) => known === kind)) faults.push(`source ${id}: unknown kind ${kind}`);
  }
  for (const { id, publisher, published } of dataset.documents) {
    if (!has(dataset.sources, publisher)) faults.push(`document ${id}: unknown publisher ${publisher}`);
    if (published !== null && !ordered(published)) faults.push(`document ${id}: published is ${published}`);
  }
  return faults;
}

function eventFaults(dataset: RawDataset, { id, title, track, time }: RawEvent): string[] {
  const faults: string[] = [];
  if (!has(dataset.tracks, track)) faults.push(`event ${id}: unknown track ${track}`);
  if (!dataset.claims.some((claim) => claim.event === id)) faults.push(`event ${id} has no claim`);
  if (title.length > TITLE) faults.push(`event ${id}: the title has ${title.length} characters`);
  for (const text of [time.start, time.end]) {
    if (text !== null && !ordered(text)) faults.push(`event ${id}: ${text} is no window in order`);
  }
  const start = time.start === null ? null : windowOf(time.start);
  const end = time.end === null ? null : windowOf(time.end);
  if (start && end && (end.start < start.start || end.end < start.end)) {
    faults.push(`event ${id} may end before it may start`);
  }
  if (time.start !== null && !BASES.includes(time.basis ?? ''))
    faults.push(`event ${id}: basis ${time.basis}`);
  if (time.start !== null && !isSentence(time.why ?? '')) faults.push(`event ${id}: why is not one sentence`);
  if (time.basis === 'stated' && time.stated === null)
    faults.push(`event ${id}: stated, but not in which words`);
  return faults;
}

function claimFaults(dataset: RawDataset, claim: RawClaim): string[] {
  const { id, chain, passages, hedge } = claim;
  const faults: string[] = [];
  if (!has(dataset.events, claim.event)) faults.push(`claim ${id}: unknown event ${claim.event}`);
  if (!STANCES.some((stance) => stance === claim.stance)) faults.push(`claim ${id}: stance ${claim.stance}`);
  if (!isSentence(claim.text)) faults.push(`claim ${id}: the text is not one sentence`);
  if (claim.said !== null && !ordered(claim.said))
    faults.push(`claim ${id}: ${claim.said} is no window in order`);
  if (chain.length === 0) faults.push(`claim ${id} has no chain`);
  if (new Set(chain.map((hop) => hop.source)).size < chain.length) {
    faults.push(`claim ${id}: a source stands twice in the chain`);
  }
  for (const { source, verb } of chain) {
    if (!has(dataset.sources, source)) faults.push(`claim ${id}: unknown source ${source}`);
    if (verb === '') faults.push(`claim ${id}: ${source} has no verb`);
  }
  if (passages.length === 0) faults.push(`claim ${id} has no passage`);
  if (new Set(passages.map((each) => `${each.paragraph} ${each.exact}`)).size < passages.length) {
    faults.push(`claim ${id}: a passage stands twice`);
  }
  if (hedge !== null && !passages.some((each) => each.exact.includes(hedge))) {
    faults.push(`claim ${id}: no passage has the hedge ${hedge}`);
  }
  return [...faults, ...passages.flatMap((passage) => passageFaults(dataset, claim, passage))];
}

function passageFaults(dataset: RawDataset, { id, chain }: RawClaim, passage: RawPassage): string[] {
  const faults: string[] = [];
  const document = dataset.documents.find((each) => each.id === passage.document);
  if (!document) faults.push(`claim ${id}: unknown document ${passage.document}`);
  else if (chain.at(-1)?.source !== document.publisher) {
    faults.push(`claim ${id}: the chain does not end at ${document.publisher}`);
  }
  const words = passage.exact.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0) faults.push(`claim ${id}: a passage without words`);
  if (words > WORDS && !passage.directSpeech) faults.push(`claim ${id}: a passage of ${words} words`);
  if (Math.max(passage.prefix.length, passage.suffix.length) > AROUND) {
    faults.push(`claim ${id}: too much around a passage`);
  }
  if (!Number.isInteger(passage.paragraph) || passage.paragraph < 1) {
    faults.push(`claim ${id}: paragraph ${passage.paragraph}`);
  }
  return faults;
}

function relationFaults(dataset: RawDataset): string[] {
  const faults: string[] = [];
  const pairs = new Set<string>();
  for (const { type, claims, about, on } of dataset.relations) {
    const name = `relation ${claims.join(' – ')}`;
    const pair = [...claims].sort().join(' ');
    if (!RELATION_TYPES.some((known) => known === type)) faults.push(`${name}: unknown type ${type}`);
    for (const id of claims) if (!has(dataset.claims, id)) faults.push(`${name}: unknown claim ${id}`);
    if (claims.length !== 2 || claims[0] === claims[1]) faults.push(`${name}: not two claims`);
    if (pairs.has(pair)) faults.push(`${name} is there already, maybe the other way round`);
    pairs.add(pair);
    if (!about.endsWith('?')) faults.push(`${name}: ${about} is no question`);
    if (!ASPECTS.includes(on ?? '')) faults.push(`${name}: on ${on}`);
  }
  return faults;
}

/** Records that nothing needs. */
function idle({ sources, tracks, documents, events, claims }: RawDataset): string[] {
  const spoken = new Set(claims.flatMap((claim) => claim.chain.map((hop) => hop.source)));
  const read = new Set(claims.flatMap((claim) => claim.passages.map((passage) => passage.document)));
  const filled = new Set(events.map((event) => event.track));
  return [
    ...sources.filter(({ id }) => !spoken.has(id)).map(({ id }) => `source ${id} is in no chain`),
    ...documents.filter(({ id }) => !read.has(id)).map(({ id }) => `document ${id} has no passage`),
    ...tracks.filter(({ id }) => !filled.has(id)).map(({ id }) => `track ${id} is empty`),
  ];
}

function markup(dataset: RawDataset): string[] {
  const found = JSON.stringify(dataset).match(/<[a-z!/][^>]*>|&(#\d+|[a-z]+);/i);
  return found ? [`markup: ${found[0]}`] : [];
}

function has(records: readonly { readonly id: string }[], id: string): boolean {
  return records.some((record) => record.id === id);
}

function ordered(text: string): boolean {
  return windowOf(text) !== null;
}

/** Ends in one full stop, and has none followed by another sentence. */
function isSentence(text: string): boolean {
  return /^["“‘]?[\p{Lu}\p{N}].*\.$/u.test(text) && !/[.?!]["”’]? \p{Lu}/u.test(text);
}
