import fc from 'fast-check';
import { HOUR, MINUTE, YEAR } from '../../src/base/units.ts';
import {
  type Claim,
  type Dataset,
  type Hop,
  RELATION_TYPES,
  type Relation,
  SOURCE_KINDS,
  STANCES,
} from '../../src/model/dataset.ts';
import type { EventTime, TimeWindow } from '../../src/model/time.ts';
import { type Filter, FLAGS } from '../../src/view/filter.ts';

/** How large a dataset may become. All references resolve, windows are ordered, chains end at a document's publisher. */
export interface DatasetSize {
  readonly events?: number;
  readonly claims?: number;
  readonly sources?: number;
  readonly tracks?: number;
}

/** Wed 21 Mar 2012, 00:00 UTC: most generated events lie within two days of it, a few within some years. */
export const ANCHOR = Date.UTC(2012, 2, 21);

// Few words, so that titles, claims and searches meet; with accents, both kinds of apostrophe, and another script.
const WORDS = [
  'mutiny',
  'coup',
  'Touré',
  'd’état',
  'palace',
  'There’s',
  'camp',
  'gunfire',
  'north',
  'ÉLYSÉE',
  '政変',
];
const PLACES = ['Bamako', 'Gao', 'Ségou', null] as const;
const ZONES = ['Africa/Bamako', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'] as const;
const VERBS = ['told', 'tweeted', 'wrote', 'cited', null] as const;

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '));
const instant = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -48 * 60, max: 48 * 60 }).map((n) => ANCHOR + n * MINUTE) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * 365, max: 3 * 365 }).map((n) => ANCHOR + n * 24 * HOUR) },
  { weight: 1, arbitrary: fc.integer({ min: -9000, max: 7000 }).map((n) => ANCHOR + Math.round(n * YEAR)) },
);
const width = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 36 * 60 }).map((n) => n * MINUTE) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
);

/** Any window, exact instants and open sides included. Its `text` is for show and not meant to be parsed. */
export const arbitraryWindow: fc.Arbitrary<TimeWindow> = fc
  .record({ at: instant, width, openStart: fc.nat(11), uncertain: fc.boolean(), approximate: fc.boolean() })
  .map(({ at, width, openStart, uncertain, approximate }) => ({
    earliest: openStart === 0 ? Number.NEGATIVE_INFINITY : at,
    latest: at + width,
    text: `from ${at}`,
    uncertain,
    approximate,
  }));

/** Any time of an event: undated, start alone, with an end (never before its start), or still going on. */
export const arbitraryTime: fc.Arbitrary<EventTime> = fc
  .record({
    start: fc.option(arbitraryWindow, { freq: 7 }),
    end: fc.option(fc.record({ after: fc.integer({ min: 0, max: 48 * 60 }), width }), { freq: 2 }),
    stated: fc.option(words),
    why: fc.option(words),
    basis: fc.constantFrom('stated', 'inferred', 'external', null),
  })
  .map(({ start, end, ...rest }) => ({ start, end: start && end ? endAfter(start, end) : null, ...rest }));

function endAfter(start: TimeWindow, end: { readonly after: number; readonly width: number }): TimeWindow {
  const base = Number.isFinite(start.earliest) ? start.earliest : start.latest;
  const earliest = (Number.isFinite(base) ? base : ANCHOR) + end.after * MINUTE;
  const latest = Math.max(earliest + end.width, Number.isFinite(start.latest) ? start.latest : earliest);
  return { earliest, latest, text: `until ${latest}`, uncertain: false, approximate: false };
}

/** Valid datasets, small ones first when shrinking. The same seed gives the same dataset. */
export function arbitraryDataset(size: DatasetSize = {}): fc.Arbitrary<Dataset> {
  const { events = 16, claims = 30, sources = 7, tracks = 4 } = size;
  return fc
    .record({
      title: words,
      timeZone: fc.constantFrom(...ZONES),
      sources: fc.array(
        fc.record({ name: words, kind: fc.constantFrom(...SOURCE_KINDS), anonymous: fc.boolean() }),
        { maxLength: sources },
      ),
      tracks: fc.array(words, { minLength: 1, maxLength: tracks }),
      published: fc.option(arbitraryWindow, { freq: 2 }),
      events: fc.array(
        fc.record({
          title: words,
          summary: fc.option(words),
          track: fc.nat(),
          place: fc.constantFrom(...PLACES),
          time: arbitraryTime,
        }),
        { maxLength: events },
      ),
      claims: fc.array(
        fc.record({
          event: fc.nat(),
          text: words,
          exact: words,
          stance: fc.constantFrom(...STANCES),
          hedge: fc.option(fc.constant('reportedly'), { freq: 2 }),
          said: fc.option(arbitraryWindow, { freq: 2 }),
          before: fc.array(fc.record({ source: fc.nat(), verb: fc.constantFrom(...VERBS) }), {
            maxLength: 3,
          }),
          paragraph: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 6 }),
          directSpeech: fc.boolean(),
        }),
        { maxLength: claims },
      ),
      relations: fc.array(
        fc.record({ type: fc.constantFrom(...RELATION_TYPES), a: fc.nat(), b: fc.nat(), about: words }),
        { maxLength: 8 },
      ),
    })
    .map(resolve);
}

type Raw = {
  readonly title: string;
  readonly timeZone: string;
  readonly sources: readonly { name: string; kind: (typeof SOURCE_KINDS)[number]; anonymous: boolean }[];
  readonly tracks: readonly string[];
  readonly published: TimeWindow | null;
  readonly events: readonly {
    title: string;
    summary: string | null;
    track: number;
    place: string | null;
    time: EventTime;
  }[];
  readonly claims: readonly {
    event: number;
    text: string;
    exact: string;
    stance: (typeof STANCES)[number];
    hedge: string | null;
    said: TimeWindow | null;
    before: readonly { source: number; verb: string | null }[];
    paragraph: number | null;
    directSpeech: boolean;
  }[];
  readonly relations: readonly {
    type: (typeof RELATION_TYPES)[number];
    a: number;
    b: number;
    about: string;
  }[];
};

const extra = {};
const PUBLISHER = 'source-paper';

/** Turns the numbers into references that resolve. */
function resolve(raw: Raw): Dataset {
  const events = raw.events.map((event, i) => ({
    ...event,
    id: `event-${i}`,
    track: `track-${event.track % raw.tracks.length}`,
    tags: [],
    extra,
  }));
  const hop = (source: string, verb: string | null): Hop => ({ source, verb, by: null, extra });
  const before = (list: Raw['claims'][number]['before']) =>
    raw.sources.length === 0
      ? []
      : list.map(({ source, verb }) => hop(`source-${source % raw.sources.length}`, verb));
  const claims: readonly Claim[] =
    events.length === 0
      ? []
      : raw.claims.map((claim, i) => {
          const hops = before(claim.before);
          const [first, ...rest] = hops;
          const last = hop(PUBLISHER, 'published');
          return {
            id: `claim-${i}`,
            event: `event-${claim.event % events.length}`,
            text: claim.text,
            stance: claim.stance,
            hedge: claim.hedge,
            said: claim.said,
            chain: first ? [first, ...rest, last] : [last],
            passages: [
              {
                document: 'paper',
                paragraph: claim.paragraph,
                exact: claim.exact,
                prefix: '',
                suffix: '',
                directSpeech: claim.directSpeech,
                extra,
              },
            ],
            extra,
          };
        });
  const relations: Relation[] = [];
  for (const { type, a, b, about } of claims.length < 2 ? [] : raw.relations) {
    const first = a % claims.length;
    const second = (first + 1 + (b % (claims.length - 1))) % claims.length;
    relations.push({ type, claims: [`claim-${first}`, `claim-${second}`], about, on: null, extra });
  }
  return {
    format: 'whence/1',
    title: raw.title,
    summary: null,
    timeZone: raw.timeZone,
    documents: [
      {
        id: 'paper',
        title: 'The paper',
        publisher: PUBLISHER,
        published: raw.published,
        language: 'en',
        url: null,
        text: null,
        extra,
      },
    ],
    sources: [
      { id: PUBLISHER, name: 'The Paper', kind: 'publisher', anonymous: false, note: null, extra },
      ...raw.sources.map((source, i) => ({ ...source, id: `source-${i}`, note: null, extra })),
    ],
    tracks: raw.tracks.map((name, i) => ({ id: `track-${i}`, name, extra })),
    events,
    claims,
    relations,
    extra,
  };
}

/** Instants of the second clock at which something changes, and one before and after all. */
export function sayingInstants(dataset: Dataset): readonly number[] {
  const windows = [
    ...dataset.claims.map((claim) => claim.said),
    ...dataset.documents.map((d) => d.published),
  ];
  const edges = windows.flatMap((window) => (window ? [window.earliest, window.latest] : []));
  return [0, 4e12, ...edges.filter(Number.isFinite)];
}

/** A filter whose every value exists in the dataset. Its text is empty: searches are tested by their hits. */
export function arbitraryFilter(dataset: Dataset): fc.Arbitrary<Filter> {
  const some = <T extends string>(values: readonly T[]) =>
    fc.option(fc.subarray([...values]), { freq: 2, nil: [] }).map((list) => [...list].sort() as readonly T[]);
  return fc.record({
    sources: some(dataset.sources.map((source) => source.id)),
    flags: some(FLAGS),
    tracks: some(dataset.tracks.map((track) => track.id)),
    text: fc.constant(''),
    known: fc.option(fc.constantFrom(...sayingInstants(dataset)), { freq: 2 }),
  });
}

/** Hits of a search: none asked, or any set of the dataset's events. */
export function arbitraryHits(dataset: Dataset): fc.Arbitrary<ReadonlySet<string> | null> {
  return fc.option(
    fc.subarray(dataset.events.map((event) => event.id)).map((ids) => new Set(ids)),
    { freq: 2 },
  );
}

/** A dataset, and a filter and hits that fit it. */
export const arbitraryNarrowing = arbitraryDataset().chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    filter: arbitraryFilter(dataset),
    hits: arbitraryHits(dataset),
  }),
);
