import fc from 'fast-check';
import { toWhence } from '../../src/export/whence.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** An invented text: each line a paragraph. */
export const LINES = [
  'Harbour of Lunde closed after fire',
  'A fire broke out on a ferry in the harbour of Lunde on Monday evening, the coast guard said.',
  'Two sailors were hurt, a hospital told the Norda News Agency. The agency quoted a nurse who did not want to be named.',
  '“We smelled smoke at once,” said Ada Brink, a passenger. “Nobody told us anything for an hour.”',
  'The shipping line said the fire was small. It denied that anybody had been hurt.',
  'The harbour stayed closed until Tuesday noon, according to a message of the harbour office on Twitter.',
  'The cause was reportedly a faulty cable. The ministry is looking into it.',
];
export const TEXT = LINES.join('\n');

type Raw = Record<string, unknown>;
interface RawClaim extends Raw {
  id: string;
  event: string;
  text: string;
  stance: string;
  hedge: string | null;
  chain: { source: string; verb: string | null }[];
  passages: { document: string; paragraph: number; exact: string; directSpeech: boolean }[];
}
export interface RawFile extends Raw {
  timeZone: string;
  documents: (Raw & { id: string; publisher: string; text: string | null })[];
  sources: (Raw & { id: string; name: string; kind: string })[];
  events: (Raw & { id: string; title: string; track: string; time: { start: string | null } })[];
  claims: RawClaim[];
  relations: { type: string; claims: [string, string]; about: string }[];
}

const claim = (
  id: string,
  event: string,
  text: string,
  chain: string,
  paragraph: number,
  exact: string,
  more: Partial<RawClaim> = {},
): RawClaim => ({
  id,
  event,
  text,
  stance: 'asserts',
  hedge: null,
  chain: [...chain.split(' '), 'courier'].map((source) => ({ source, verb: 'said' })),
  passages: [{ document: 'article', paragraph, exact, directSpeech: exact.startsWith('“') }],
  ...more,
});

export function inventedRaw(): RawFile {
  return {
    format: 'whence/1',
    title: 'Fire at Lunde',
    timeZone: 'Europe/Oslo',
    documents: [{ id: 'article', title: LINES[0] ?? '', publisher: 'courier', text: TEXT }],
    sources: [
      { id: 'courier', name: 'Lunde Courier', kind: 'publisher' },
      { id: 'coast', name: 'Coast guard', kind: 'official' },
      { id: 'nna', name: 'Norda News Agency', kind: 'agency' },
      { id: 'hospital', name: 'Hospital', kind: 'institution' },
      { id: 'nurse', name: 'Nurse', kind: 'witness', anonymous: true },
      { id: 'brink', name: 'Ada Brink', kind: 'witness' },
      { id: 'line', name: 'Shipping line', kind: 'institution' },
      { id: 'office', name: 'Harbour office', kind: 'official' },
    ],
    tracks: [{ id: 'harbour', name: 'Harbour' }],
    events: [
      {
        id: 'fire',
        title: 'Fire on a ferry',
        track: 'harbour',
        time: { start: '2031-03-03T18:00/2031-03-04' },
      },
      { id: 'hurt', title: 'Two sailors hurt', track: 'harbour', time: { start: '2031-03-03' } },
      { id: 'closed', title: 'Harbour closed', track: 'harbour', time: { start: '2031-03-03' } },
      { id: 'cause', title: 'Search for the cause', track: 'harbour', time: { start: null } },
    ],
    claims: [
      claim(
        'fire-broke-out',
        'fire',
        'A fire broke out on a ferry.',
        'coast',
        2,
        'A fire broke out on a ferry',
      ),
      claim('sailors-hurt', 'hurt', 'Two sailors were hurt.', 'hospital nna', 3, 'Two sailors were hurt'),
      claim('nurse-quoted', 'hurt', 'A nurse confirmed it.', 'nurse nna', 3, 'The agency quoted a nurse'),
      claim('smoke', 'fire', 'Passengers smelled smoke.', 'brink', 4, '“We smelled smoke at once,”'),
      claim('nobody-told', 'fire', 'Nobody told them.', 'brink', 4, '“Nobody told us anything for an hour.”'),
      claim('small', 'fire', 'The fire was small.', 'line', 5, 'The shipping line said the fire was small.'),
      claim('denied', 'hurt', 'Somebody was hurt.', 'line', 5, 'It denied that anybody had been hurt.', {
        stance: 'denies',
      }),
      claim(
        'closed-until',
        'closed',
        'The harbour was closed until noon.',
        'office',
        6,
        'stayed closed until Tuesday noon',
      ),
      {
        ...claim('cable', 'cause', 'A cable was faulty.', 'courier', 7, 'a faulty cable', {
          hedge: 'reportedly',
        }),
        chain: [{ source: 'courier', verb: null }],
      },
    ],
    relations: [{ type: 'contradicts', claims: ['sailors-hurt', 'denied'], about: 'Was anybody hurt?' }],
  };
}

/** @throws Error when a test made a bad file. */
export function read(raw: unknown): Dataset {
  const { dataset, problems, setAside } = parseDataset(structuredClone(raw));
  if (!dataset || setAside > 0) throw new Error(JSON.stringify(problems));
  return dataset;
}

export function rawOf(dataset: Dataset): RawFile {
  return structuredClone(toWhence(dataset)) as RawFile;
}

/** One thing that another reader may have done otherwise; `n` and `m` pick which. */
const CHANGES: readonly ((raw: RawFile, n: number, m: number) => void)[] = [
  (raw, n) => void raw.claims.splice(n % (raw.claims.length + 1), 1),
  (raw, n) => {
    const paragraph = 2 + (n % 6);
    const exact = (LINES[paragraph - 1] ?? '')
      .split(' ')
      .slice(0, 3 + (n % 3))
      .join(' ');
    const event = raw.events[n % raw.events.length]?.id ?? 'fire';
    raw.claims.push(claim(free(raw.claims, 'more'), event, `More ${n}`, 'coast', paragraph, exact));
  },
  (raw, n, m) => on(raw, n, (one) => Object.assign(one, { text: `${one.text.slice(m % 9)} Otherwise.` })),
  (raw, n, m) =>
    on(raw, n, (one) => Object.assign(one, { stance: ['asserts', 'denies', 'doubts', 'reports'][m % 4] })),
  (raw, n, m) =>
    on(raw, n, (one) => Object.assign(one, { hedge: [null, 'reportedly', 'apparently'][m % 3] })),
  (raw, n) => on(raw, n, (one) => one.chain.length > 1 && one.chain.splice(0, 1)),
  (raw, n) => on(raw, n, (one) => one.chain.length > 2 && one.chain.splice(1, 1)),
  (raw, n, m) =>
    on(raw, n, (one) => {
      const source = raw.sources[m % raw.sources.length]?.id ?? '';
      if (!one.chain.some((hop) => hop.source === source)) one.chain.unshift({ source, verb: 'told' });
    }),
  (raw, n, m) =>
    on(raw, n, (one) => {
      const id = free(raw.sources, 'other');
      raw.sources.push({ id, name: ['Minister', 'A sailor', 'Nurse'][m % 3] ?? '', kind: 'person' });
      if (one.chain[0]) one.chain[0].source = id;
    }),
  (raw, n) =>
    on(
      raw,
      n,
      (one) =>
        one.chain[0] && one.chain.length > 2 && one.chain.splice(0, 2, ...one.chain.slice(0, 2).reverse()),
    ),
  (raw, n, m) =>
    on(
      raw,
      n,
      (one) => one.chain[0] && Object.assign(one.chain[0], { verb: [null, 'told', 'wrote'][m % 3] }),
    ),
  (raw, n, m) => on(raw, n, (one) => Object.assign(one, { event: raw.events[m % raw.events.length]?.id })),
  (raw, n, m) =>
    on(raw, n, (one) => {
      const id = free(raw.events, 'apart');
      raw.events.push({
        id,
        title: ['Apart', 'Fire on a ferry'][m % 2] ?? '',
        track: 'harbour',
        time: { start: '2031-03' },
      });
      one.event = id;
    }),
  (raw, n, m) => {
    const event = raw.events[n % raw.events.length];
    if (event)
      event.time = {
        start: [null, '2031-03-03T18:00', '2031-03-04', '2031-03~', '../2031-03-03'][m % 5] ?? null,
      };
  },
  (raw, n, m) =>
    on(raw, n, (one) => {
      const [passage] = one.passages;
      if (!passage) return;
      const line = LINES[passage.paragraph - 1] ?? '';
      passage.exact = [line, line.slice(0, 12), passage.exact.slice(3)][m % 3] ?? line;
    }),
  (raw, n) =>
    on(raw, n, (one) =>
      one.passages.map((passage) => Object.assign(passage, { directSpeech: !passage.directSpeech })),
    ),
  (raw, n) => on(raw, n, (one) => one.passages.splice(0, 1)),
  (raw, n, m) => {
    const [a, b] = [
      raw.claims[n % Math.max(1, raw.claims.length)],
      raw.claims[m % Math.max(1, raw.claims.length)],
    ];
    if (!a || !b || a === b) return;
    const type = ['contradicts', 'supports', 'repeats', 'bears-on'][(n + m) % 4] ?? '';
    raw.relations.push({ type, claims: [a.id, b.id], about: `Question ${m % 3}` });
  },
  (raw, n) => void raw.relations.splice(n % (raw.relations.length + 1), 1),
  (raw) => {
    const agency = raw.sources.find(({ name }) => name === 'Norda News Agency');
    if (agency) agency.name = 'NNA';
  },
  (raw) => {
    raw.timeZone = 'UTC';
  },
  (raw) => {
    for (const document of raw.documents) document.text = null;
  },
  (raw, n) =>
    on(raw, n, (one) => raw.claims.push({ ...structuredClone(one), id: free(raw.claims, 'again') })),
];

function free(list: readonly { readonly id: string }[], base: string): string {
  let number = 1;
  while (list.some(({ id }) => id === `${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

function on(raw: RawFile, n: number, change: (claim: RawClaim) => unknown): void {
  const one = raw.claims[n % Math.max(1, raw.claims.length)];
  if (one) change(one);
}

/** Other ids throughout, as two people who never met give. */
function renamed(raw: RawFile): RawFile {
  const text = JSON.stringify(raw);
  const ids = [raw.documents, raw.sources, raw.events, raw.claims].flatMap((list) =>
    list.map(({ id }) => id),
  );
  const fresh = new Map(ids.map((id) => [id, `x-${id}`]));
  const keys = new Set(['id', 'source', 'document', 'event', 'publisher']);
  return JSON.parse(text, (key, value) => {
    if (keys.has(key)) return fresh.get(value) ?? value;
    if (key === 'claims' && typeof value[0] === 'string') return value.map((id: string) => fresh.get(id));
    return value;
  });
}

/** The dataset of another reader: some things otherwise, sometimes under other ids, sometimes in another order. */
export const otherReader: fc.Arbitrary<Dataset> = fc
  .record({
    steps: fc.array(fc.tuple(fc.nat({ max: CHANGES.length - 1 }), fc.nat({ max: 50 }), fc.nat({ max: 50 })), {
      maxLength: 14,
    }),
    renames: fc.boolean(),
    reverses: fc.boolean(),
  })
  .map(({ steps, renames, reverses }) => {
    const raw = inventedRaw();
    for (const [change, n, m] of steps) CHANGES[change]?.(raw, n, m);
    // Relations of claims that went.
    const ids = new Set(raw.claims.map(({ id }) => id));
    raw.relations = raw.relations.filter(({ claims }) => claims.every((id) => ids.has(id)));
    if (reverses) raw.claims.reverse();
    return read(renames ? renamed(raw) : raw);
  });
