import fc from 'fast-check';
import { parseDataset } from '../../src/load/parseDataset.ts';
import { type Dataset, RELATION_TYPES, SOURCE_KINDS, STANCES } from '../../src/model/dataset.ts';

// Raw files with every key of whence/1, keys of their own everywhere, and texts that break what is careless. Read by
// the gate that files pass, so that what comes out is what a reader may really have on screen.

const ODD = [
  '=1+1',
  ' +SUM(A1)',
  '＝cmd|x',
  '@here',
  "'=quoted",
  '-5',
  '+1.5',
  '1e3',
  '"quoted", and; more',
  'two\nlines',
  'Windows\r\nlines',
  '\ttab',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt; R&D & more',
  '</script>',
  '\u202eright to left',
  'half \ud83d of a pair',
  '🔥 fire',
  '政変',
  'Name (with a bracket)',
  'A → B',
  '\u0007bell',
  '%41%',
  '\\n\\,',
];

/** Texts as people write them, and as nobody should. Never blank. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('mutiny', 'There’s a coup', 'Touré', 'gunfire at the palace', 'camp'),
  },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `x${text}`) },
);

const ODD_KEYS = ['__proto__', 'constructor', 'toString', '1', 'own key', '', 'é', '$schema'];

/** Keys that no record of whence/1 defines. */
const ownKeys: fc.Arbitrary<readonly (readonly [string, unknown])[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(fc.constantFrom(...ODD_KEYS), fc.jsonValue({ maxDepth: 2 })), {
      maxLength: 3,
    }),
  },
);

const TIMES = [
  '2012-03-21',
  '2012-03',
  '2012',
  '201X',
  '2012-21',
  '2012-03-21~',
  '2012-03-21?',
  '2012-03%',
  '2012-03-21T06:00',
  '2012-03-21T06:00:30',
  '2012-03-21T06:00Z',
  '2012-03-21T06:00~',
  '2012-03-21T06:00/2012-03-21T12:00',
  '2012-03-21T18:00/2012-03-22',
  '2012-03-20/2012-03-22',
  '../2012-03-22',
  '2012-03-22/..',
  '2012-10-28T02:30',
  '2012-10-28T02:30+01:00',
  '-0043-03-15',
  '0001',
  '9999',
  '2012-02/2012-03',
];
const SPANS: readonly (readonly [string | null, string | null])[] = [
  ...TIMES.map((time) => [time, null] as const),
  [null, null],
  [null, '2012-03-22'],
  ['2012-03-21T06:00', '2012-03-21T08:30'],
  ['2012-03-21', '2012-03-24'],
  ['2012-03', '2012-03-15'],
  ['2012-03-21', '2012-03-21T18:00'],
  ['2012-03-21T06:00/2012-03-21T12:00', '2012-03-21T18:00/2012-03-22'],
  ['2012-03-21', '../..'],
  ['2012-03-21T06:00', '2012-03-22/..'],
  ['../2012-03-22', '2012-03-25'],
  ['2010', '2012'],
];

const ZONES = ['UTC', 'Africa/Bamako', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'] as const;
const someTime = fc.option(fc.constantFrom(...TIMES), { freq: 2 });
const maybe = fc.option(someText, { freq: 2 });

/** Keeps the order of the keys, and keys named `__proto__`. */
function withKeys(own: object, keys: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries([...Object.entries(own), ...keys]);
}

const rawHop = fc.record({
  source: fc.nat(),
  verb: fc.option(fc.oneof(fc.constantFrom('told', 'tweeted', 'cited'), someText)),
  by: fc.option(fc.constantFrom('telephone', 'Twitter'), { freq: 2 }),
  keys: ownKeys,
});

const rawFile = fc.record({
  title: someText,
  summary: maybe,
  timeZone: fc.constantFrom(...ZONES),
  keys: ownKeys,
  sources: fc.array(
    fc.record({
      name: someText,
      kind: fc.constantFrom(...SOURCE_KINDS),
      anonymous: fc.boolean(),
      note: maybe,
      keys: ownKeys,
    }),
    { minLength: 1, maxLength: 5 },
  ),
  documents: fc.array(
    fc.record({
      title: someText,
      publisher: fc.nat(),
      published: someTime,
      language: fc.constantFrom('en', 'fr', null),
      url: fc.constantFrom('https://example.org/a?b=1&c=<d>', 'http://example.org/“x”|y', null),
      text: fc.constantFrom(null, 'It was 🔥 mutiny there.\n\ngunfire at the palace\ncamp, camp'),
      keys: ownKeys,
    }),
    { maxLength: 3 },
  ),
  tracks: fc.array(fc.record({ name: someText, keys: ownKeys }), { minLength: 1, maxLength: 3 }),
  events: fc.array(
    fc.record({
      title: someText,
      summary: maybe,
      track: fc.nat(),
      place: maybe,
      tags: fc.array(someText, { maxLength: 2 }),
      span: fc.constantFrom(...SPANS),
      stated: maybe,
      basis: fc.constantFrom('stated', 'inferred', 'external', null),
      why: maybe,
      bare: fc.boolean(),
      keys: ownKeys,
      timeKeys: ownKeys,
    }),
    { maxLength: 6 },
  ),
  claims: fc.array(
    fc.record({
      event: fc.nat(),
      text: someText,
      stance: fc.constantFrom(...STANCES),
      hedge: maybe,
      said: someTime,
      chain: fc.array(rawHop, { minLength: 1, maxLength: 4 }),
      passages: fc.array(
        fc.record({
          document: fc.nat(),
          paragraph: fc.option(fc.integer({ min: 1, max: 30 })),
          exact: someText,
          prefix: fc.constantFrom('', '', 'It was 🔥 '),
          suffix: fc.constantFrom('', '', ' there'),
          directSpeech: fc.boolean(),
          keys: ownKeys,
        }),
        { maxLength: 3 },
      ),
      keys: ownKeys,
    }),
    { maxLength: 8 },
  ),
  relations: fc.array(
    fc.record({
      type: fc.constantFrom(...RELATION_TYPES),
      a: fc.nat(),
      b: fc.nat(),
      about: someText,
      on: maybe,
      keys: ownKeys,
    }),
    { maxLength: 4 },
  ),
  orders: fc.array(fc.record({ a: fc.nat(), b: fc.nat(), why: maybe, keys: ownKeys }), { maxLength: 3 }),
});

type RawFile = typeof rawFile extends fc.Arbitrary<infer T> ? T : never;

const pick = (name: string, number: number, length: number) => `${name} ${number % length}`;

function resolved({
  keys,
  sources,
  documents,
  tracks,
  events,
  claims,
  relations,
  orders,
  ...header
}: RawFile): unknown {
  const own = <T extends { readonly keys: RawFile['keys'] }>(record: T, more: object) => {
    const { keys: extra, ...rest } = record;
    return withKeys({ ...rest, ...more }, extra);
  };
  const source = (number: number) => pick('source', number, sources.length);
  const hasEvents = events.length > 0;
  const before = ordersOf(orders, events.length);
  return withKeys(
    {
      format: 'whence/1',
      ...header,
      sources: sources.map((record, i) => own(record, { id: `source ${i}` })),
      documents: documents.map((record, i) =>
        own(record, { id: `document ${i}`, publisher: source(record.publisher) }),
      ),
      tracks: tracks.map((record, i) => own(record, { id: `track ${i}` })),
      events: events.map(({ span: [start, end], stated, basis, why, bare, timeKeys, ...record }, i) =>
        own(record, {
          id: `event/${i}`,
          track: pick('track', record.track, tracks.length),
          time: bare
            ? start === null
              ? null
              : { start }
            : withKeys({ start, end, stated, basis, why }, timeKeys),
        }),
      ),
      claims: (hasEvents ? claims : []).map(({ chain, passages, ...record }, i) =>
        own(record, {
          id: `claim:${i}`,
          event: pick('event/', record.event, events.length).replace(' ', ''),
          chain: [...new Map(chain.map((hop) => [source(hop.source), hop]))].map(([id, hop]) =>
            own(hop, { source: id }),
          ),
          passages: (documents.length > 0 ? passages : []).map((passage) =>
            own(passage, { document: pick('document', passage.document, documents.length) }),
          ),
        }),
      ),
      relations: (hasEvents && claims.length > 1 ? relations : []).map(({ a, b, ...record }) => {
        const [one, other] = [a % claims.length, b % claims.length];
        return own(record, {
          claims: [`claim:${one}`, `claim:${one === other ? (one + 1) % claims.length : other}`],
        });
      }),
      ...(before.length > 0 && {
        orders: before.map(({ a, b, ...record }) =>
          own(record, { before: `event/${a}`, after: `event/${b}` }),
        ),
      }),
    },
    keys,
  );
}

/** Each pair once, and none of an event with itself. */
function ordersOf(orders: RawFile['orders'], events: number): RawFile['orders'] {
  if (events < 2) return [];
  const placed = orders.map(({ a, b, ...order }) => ({ ...order, a: a % events, b: b % events }));
  const pairs = new Map(
    placed.filter(({ a, b }) => a !== b).map((order) => [`${order.a} ${order.b}`, order]),
  );
  return [...pairs.values()];
}

/** Raw files as people might write them; every record of them is sound. */
export const arbitraryRaw: fc.Arbitrary<unknown> = rawFile.map((raw) =>
  JSON.parse(JSON.stringify(resolved(raw))),
);

/** Whole datasets as the gate reads them. */
export const arbitraryWhole: fc.Arbitrary<Dataset> = arbitraryRaw.map((raw) => {
  const { dataset, setAside, problems } = parseDataset(raw);
  if (!dataset || setAside > 0) throw new Error(`The generator made a bad file: ${JSON.stringify(problems)}`);
  return dataset;
});
