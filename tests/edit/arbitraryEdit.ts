import fc from 'fast-check';
import type { Edit } from '../../src/edit/edit.ts';
import { freshId } from '../../src/edit/freshId.ts';
import { timeWindow } from '../../src/edit/timeWindow.ts';
import {
  type Claim,
  type Dataset,
  type Hop,
  RELATION_TYPES,
  SOURCE_KINDS,
  STANCES,
} from '../../src/model/dataset.ts';
import type { TimeWindow } from '../../src/model/time.ts';

// An edit that fits a dataset which is not known yet: numbers that pick among what is there when its turn comes.

/** Makes the edit for the dataset at hand; null where there is nothing to do it to. */
export type Wish = { readonly name: string; readonly edit: (dataset: Dataset) => Edit | null };

const words = fc.constantFrom('Gunfire at the palace', 'Touré', '政変', 'x', 'A coup', '  spaced ', '🔥');
const time = fc.constantFrom(
  null,
  '2012-03-21',
  '2012-03-21T06:00/2012-03-21T12:00',
  '2012-03-25T02:30',
  '2012-03-24T23:00Z/2012-03-25T02:30',
  '../2012-03-22',
  '2012~',
);
const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Africa/Bamako', 'Asia/Kathmandu');
const n = fc.nat(40);
// Some have keys of their own, as files of other programs do.
const extra = fc.constantFrom({}, {}, {}, { own: ['key'] }, JSON.parse('{"__proto__": 1}') as object);

const window = (text: string | null, { timeZone }: Dataset): TimeWindow | null => {
  const read = text === null ? null : timeWindow(text, timeZone);
  return read?.kind === 'good' ? read.window : null;
};

function pick<T>(list: readonly T[], number: number): T | null {
  return list[number % Math.max(1, list.length)] ?? null;
}

/** The id of a record that is there, or a new one. */
function idOf(
  list: readonly { readonly id: string }[],
  number: number,
  name: string,
  isNew: boolean,
): string {
  const known = isNew ? null : pick(list, number);
  return known?.id ?? freshId(name, (id) => list.some((one) => one.id === id), 'thing');
}

const putSource = fc
  .record({
    n,
    name: words,
    kind: fc.constantFrom(...SOURCE_KINDS),
    anonymous: fc.boolean(),
    isNew: fc.boolean(),
    extra,
  })
  .map(
    ({ n, isNew, name, ...rest }): Wish => ({
      name: 'put-source',
      edit: ({ sources }) => ({
        kind: 'put-source',
        source: {
          id: idOf(sources, n, name, isNew),
          name,
          note: null,
          ...rest,
          extra: rest.extra as Claim['extra'],
        },
      }),
    }),
  );

const putDocument = fc
  .record({ n, publisher: n, title: words, published: time, isNew: fc.boolean(), text: fc.option(words) })
  .map(
    ({ n, publisher, title, published, isNew, text }): Wish => ({
      name: 'put-document',
      edit: (dataset) => ({
        kind: 'put-document',
        document: {
          id: idOf(dataset.documents, n, title, isNew),
          title,
          publisher: pick(dataset.sources, publisher)?.id ?? 'nobody',
          published: window(published, dataset),
          language: 'en',
          url: null,
          text,
          extra: {},
        },
      }),
    }),
  );

const putTrack = fc.record({ n, name: words, isNew: fc.boolean() }).map(
  ({ n, name, isNew }): Wish => ({
    name: 'put-track',
    edit: ({ tracks }) => ({
      kind: 'put-track',
      track: { id: idOf(tracks, n, name, isNew), name, extra: {} },
    }),
  }),
);

const putEvent = fc
  .record({
    n,
    track: n,
    title: words,
    start: time,
    end: time,
    isNew: fc.boolean(),
    stated: fc.option(words),
    extra,
  })
  .map(
    ({ n, track, title, start, end, isNew, stated, extra }): Wish => ({
      name: 'put-event',
      edit: (dataset) => ({
        kind: 'put-event',
        event: {
          id: idOf(dataset.events, n, title, isNew),
          title,
          summary: null,
          track: pick(dataset.tracks, track)?.id ?? 'nowhere',
          place: null,
          tags: ['a'],
          time: { start: window(start, dataset), end: window(end, dataset), stated, basis: null, why: null },
          extra: extra as Claim['extra'],
        },
      }),
    }),
  );

/** Only in chains of this length a source may come twice. */
const LONGEST_CHAIN = 5;

const claim = fc.record({
  n,
  event: n,
  text: words,
  stance: fc.constantFrom(...STANCES),
  said: time,
  chain: fc.array(n, { maxLength: LONGEST_CHAIN }),
  document: fc.option(n),
});

type ClaimSketch = typeof claim extends fc.Arbitrary<infer T> ? T : never;

/** Mostly sound; a source twice in a chain, or nothing to refer to, comes up too. */
function claimOf(
  { event, text, stance, said, chain, document }: ClaimSketch,
  id: string,
  dataset: Dataset,
): Claim {
  const named = chain.map((number) => pick(dataset.sources, number)?.id ?? 'nobody');
  const ids = chain.length === LONGEST_CHAIN ? named : [...new Set(named)];
  const hops = ids.map((source): Hop => ({ source, verb: 'told', by: null, extra: {} }));
  const paper = document === null ? null : pick(dataset.documents, document);
  const passage = { paragraph: 1, exact: text, prefix: '', suffix: '', directSpeech: false, extra: {} };
  return {
    id,
    event: pick(dataset.events, event)?.id ?? 'nothing',
    text,
    stance,
    hedge: null,
    said: window(said, dataset),
    chain: hops as unknown as Claim['chain'],
    passages: paper ? [{ document: paper.id, ...passage }] : [],
    extra: {},
  };
}

const putClaim = fc.record({ claim, isNew: fc.boolean() }).map(
  ({ claim, isNew }): Wish => ({
    name: 'put-claim',
    edit: (dataset) => ({
      kind: 'put-claim',
      claim: claimOf(claim, idOf(dataset.claims, claim.n, claim.text, isNew), dataset),
    }),
  }),
);

const splitClaim = fc
  .record({ n, parts: fc.array(claim, { minLength: 1, maxLength: 3 }), keeps: fc.boolean() })
  .map(
    ({ n, parts, keeps }): Wish => ({
      name: 'split-claim',
      edit: (dataset) => {
        const id = pick(dataset.claims, n)?.id;
        if (id === undefined) return null;
        const made = parts.map((part, i) =>
          claimOf(part, keeps && i === 0 ? id : `${id}-part-${i}`, dataset),
        );
        return { kind: 'split-claim', id, parts: made as unknown as readonly [Claim, ...Claim[]] };
      },
    }),
  );

const putRelation = fc.record({ type: fc.constantFrom(...RELATION_TYPES), a: n, b: n, about: words }).map(
  ({ type, a, b, about }): Wish => ({
    name: 'put-relation',
    edit: ({ claims }) => {
      const [one, other] = [pick(claims, a)?.id, pick(claims, b)?.id];
      if (one === undefined || other === undefined) return null;
      return { kind: 'put-relation', relation: { type, claims: [one, other], about, on: null, extra: {} } };
    },
  }),
);

const putOrder = fc.record({ a: n, b: n, why: fc.option(words) }).map(
  ({ a, b, why }): Wish => ({
    name: 'put-order',
    edit: ({ events }) => {
      const [before, after] = [pick(events, a)?.id, pick(events, b)?.id];
      if (before === undefined || after === undefined) return null;
      return { kind: 'put-order', order: { before, after, why, extra: {} } };
    },
  }),
);

const describe = fc.record({ title: words, zone }).map(
  ({ title, zone }): Wish => ({
    name: 'describe',
    edit: () => ({ kind: 'describe', head: { title, summary: null, timeZone: zone } }),
  }),
);

const orderTracks = fc.infiniteStream(n).map(
  (stream): Wish => ({
    name: 'order-tracks',
    edit: ({ tracks }) => ({
      kind: 'order-tracks',
      ids: tracks
        .map(({ id }) => ({ id, key: stream.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ id }) => id),
    }),
  }),
);

const LISTS = {
  source: 'sources',
  document: 'documents',
  track: 'tracks',
  event: 'events',
  claim: 'claims',
} as const;

const remove = fc.record({ what: fc.constantFrom('source', 'document', 'track', 'event', 'claim'), n }).map(
  ({ what, n }): Wish => ({
    name: `remove-${what}`,
    edit: (dataset) => {
      const record = pick<{ readonly id: string }>(dataset[LISTS[what]], n);
      return record && { kind: `remove-${what}`, id: record.id };
    },
  }),
);

const removeLink = fc.record({ n, isOrder: fc.boolean() }).map(
  ({ n, isOrder }): Wish => ({
    name: isOrder ? 'remove-order' : 'remove-relation',
    edit: ({ relations, orders = [] }) => {
      const [relation, order] = [pick(relations, n), pick(orders, n)];
      if (isOrder) return order && { kind: 'remove-order', before: order.before, after: order.after };
      return relation && { kind: 'remove-relation', type: relation.type, claims: relation.claims };
    },
  }),
);

const merge = fc.record({ a: n, b: n, isEvent: fc.boolean() }).map(
  ({ a, b, isEvent }): Wish => ({
    name: isEvent ? 'merge-events' : 'merge-sources',
    edit: ({ events, sources }) => {
      const list: readonly { readonly id: string }[] = isEvent ? events : sources;
      const [into, from] = [pick(list, a)?.id, pick(list, b)?.id];
      if (into === undefined || from === undefined) return null;
      return { kind: isEvent ? 'merge-events' : 'merge-sources', into, from };
    },
  }),
);

const single: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 3, arbitrary: putSource },
  { weight: 2, arbitrary: putDocument },
  { weight: 1, arbitrary: putTrack },
  { weight: 4, arbitrary: putEvent },
  { weight: 6, arbitrary: putClaim },
  { weight: 2, arbitrary: splitClaim },
  { weight: 3, arbitrary: putRelation },
  { weight: 3, arbitrary: putOrder },
  { weight: 1, arbitrary: describe },
  { weight: 1, arbitrary: orderTracks },
  { weight: 3, arbitrary: remove },
  { weight: 1, arbitrary: removeLink },
  { weight: 3, arbitrary: merge },
);

const several = fc.array(single, { maxLength: 3 }).map(
  (wishes): Wish => ({
    name: `together(${wishes.map(({ name }) => name).join()})`,
    edit: (dataset) => ({
      kind: 'together',
      label: 'Several',
      edits: wishes.flatMap((wish) => wish.edit(dataset) ?? []),
    }),
  }),
);

/** Any edit of any kind; most of them can be done. */
export const arbitraryWish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 8, arbitrary: single },
  { weight: 1, arbitrary: several },
);
