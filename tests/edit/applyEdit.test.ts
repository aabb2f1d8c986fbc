import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/edit/applyEdit.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { editLabel } from '../../src/edit/editLabel.ts';
import { emptyDataset } from '../../src/edit/emptyDataset.ts';
import { timeWindow } from '../../src/edit/timeWindow.ts';
import type { Claim, Dataset, Passage } from '../../src/model/dataset.ts';
import { ours } from '../export/datasets.ts';
import { runs } from '../runs.ts';
import { deskDataset } from './deskDataset.ts';
import { assertValid, frozen } from './validity.ts';

const { source, event, claim } = deskDataset;
const passage: Passage = {
  document: 'doc',
  paragraph: 1,
  exact: 'words',
  prefix: '',
  suffix: '',
  directSpeech: false,
  extra: {},
};

/** Two events, four sources, three claims with two relations and an order. */
const base: Dataset = frozen({
  ...deskDataset.make({
    text: null,
    claims: [
      { ...claim('one', 'mutiny', ['reuters', 'paper']), passages: [passage] },
      claim('two', 'coup', ['afp', 'reuters', 'paper']),
      claim('three', 'coup', ['afp', 'agence', 'paper']),
    ],
  }),
  sources: [
    source('paper'),
    source('reuters'),
    { ...source('afp'), anonymous: true },
    { ...source('agence'), note: 'French.' },
  ],
  events: [event('mutiny', '2012-03-21'), event('coup', '2012-03-22')],
  relations: [
    { type: 'contradicts', claims: ['one', 'two'], about: 'Is it a coup?', on: null, extra: {} },
    { type: 'repeats', claims: ['three', 'two'], about: 'Is it a coup?', on: null, extra: {} },
  ],
  orders: [{ before: 'mutiny', after: 'coup', why: null, extra: {} }],
});

function apply(dataset: Dataset, edit: Edit): Dataset {
  const outcome = applyEdit(dataset, edit);
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  assertValid(outcome.dataset);
  return outcome.dataset;
}

function refusal(edit: unknown, dataset = base): string {
  const outcome = applyEdit(dataset, edit as Edit);
  return outcome.kind === 'refused' ? outcome.message : 'done';
}

const chainOf = (dataset: Dataset, id: string) =>
  dataset.claims.find((one) => one.id === id)?.chain.map((hop) => hop.source);

describe('applyEdit', () => {
  test('puts a new record at the end, and one that is there in its place; other lists stay the same', () => {
    const added = apply(base, { kind: 'put-claim', claim: claim('four', 'coup', ['paper']) });
    expect(added.claims.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four']);
    const changed = apply(added, {
      kind: 'put-claim',
      claim: { ...claim('two', 'mutiny', ['paper']), text: 'New.' },
    });
    expect(changed.claims.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four']);
    expect(changed.claims[1]?.text).toBe('New.');
    for (const list of ['documents', 'sources', 'tracks', 'events', 'relations', 'orders'] as const) {
      expect(changed[list]).toBe(base[list]);
    }
    expect(changed.claims[0]).toBe(base.claims[0]);
  });

  test('gives back the dataset itself where nothing changes', () => {
    const same: readonly Edit[] = [
      ...base.claims.map((one): Edit => ({ kind: 'put-claim', claim: structuredClone(one) as Claim })),
      ...base.events.map((one): Edit => ({ kind: 'put-event', event: structuredClone(one) })),
      ...base.sources.map((one): Edit => ({ kind: 'put-source', source: structuredClone(one) })),
      ...base.documents.map((one): Edit => ({ kind: 'put-document', document: structuredClone(one) })),
      ...base.tracks.map((one): Edit => ({ kind: 'put-track', track: structuredClone(one) })),
      ...base.relations.map((one): Edit => ({ kind: 'put-relation', relation: structuredClone(one) })),
      ...(base.orders ?? []).map((one): Edit => ({ kind: 'put-order', order: structuredClone(one) })),
      { kind: 'describe', head: { title: 'Desk', summary: null, timeZone: 'UTC' } },
      { kind: 'order-tracks', ids: ['events'] },
      { kind: 'together', label: 'Nothing', edits: [] },
    ];
    for (const edit of same) expect(apply(base, edit)).toBe(base);
    const { claims, events, sources } = ours('mali-2012');
    for (const edit of [
      ...claims.map((one): Edit => ({ kind: 'put-claim', claim: one })),
      ...events.map((one): Edit => ({ kind: 'put-event', event: one })),
      ...sources.map((one): Edit => ({ kind: 'put-source', source: one })),
    ]) {
      const mali = ours('mali-2012');
      const outcome = applyEdit(mali, edit);
      expect(outcome.kind === 'done' && outcome.dataset).toBe(mali);
      break;
    }
  });

  test('places a time by its text and the zone of the dataset, whatever else the record says', () => {
    const wrong = { earliest: 0, latest: 0, text: '2012-03-22', uncertain: true, approximate: true };
    const { claims } = apply(base, {
      kind: 'put-claim',
      claim: { ...claim('one', 'coup', ['paper']), said: wrong },
    });
    const right = timeWindow('2012-03-22', 'UTC');
    expect(claims[0]?.said).toEqual(right.kind === 'good' && right.window);
  });

  test('reads all times anew in another zone', () => {
    const moved = apply(base, {
      kind: 'describe',
      head: { title: 'T', summary: 'S', timeZone: 'Asia/Kathmandu' },
    });
    expect(moved.events[0]?.time.start?.earliest).toBe(Date.UTC(2012, 2, 20, 18, 15));
    expect(moved.claims).toBe(base.claims);
    const fixed = apply(base, { kind: 'put-event', event: event('coup', '2012-03-25T02:30') });
    expect(
      refusal({ kind: 'describe', head: { title: 'T', summary: null, timeZone: 'Europe/Berlin' } }, fixed),
    ).toMatch(/^In Europe\/Berlin the time of “Event coup” cannot be placed\. /);
  });

  test('merges sources in chains, as publishers, and as one record', () => {
    const merged = apply(base, { kind: 'merge-sources', into: 'afp', from: 'agence' });
    expect(merged.sources.map(({ id }) => id)).toEqual(['paper', 'reuters', 'afp']);
    expect(merged.sources[2]).toMatchObject({ name: 'AFP', anonymous: false, note: 'French.' });
    expect(chainOf(merged, 'three')).toEqual(['afp', 'paper']);
    expect(merged.claims[1]).toBe(base.claims[1]);
    const published = apply(base, { kind: 'merge-sources', into: 'reuters', from: 'paper' });
    expect(published.documents[0]?.publisher).toBe('reuters');
    expect(chainOf(published, 'two')).toEqual(['afp', 'reuters']);
    expect(refusal({ kind: 'merge-sources', into: 'afp', from: 'paper' })).toBe(
      '“PAPER” and “AFP” both stand in the chain of “The claim two.”, with another between them: change that chain first.',
    );
  });

  test('merges events with their claims and orders', () => {
    const more = apply(base, { kind: 'put-event', event: event('later', null) });
    const ordered = apply(more, {
      kind: 'put-order',
      order: { before: 'mutiny', after: 'later', why: 'So.', extra: {} },
    });
    const merged = apply(ordered, { kind: 'merge-events', into: 'coup', from: 'later' });
    expect(merged.orders).toEqual(base.orders);
    const one = apply(base, { kind: 'merge-events', into: 'coup', from: 'mutiny' });
    expect(one.claims.map((each) => each.event)).toEqual(['coup', 'coup', 'coup']);
    expect(one.events).toEqual([base.events[1]]);
    expect('orders' in one).toBe(false);
  });

  test('splits a claim where it stood; its relations stay with a part that keeps its id', () => {
    const parts = (id: string) =>
      [claim(id, 'coup', ['afp', 'paper']), claim('b', 'coup', ['paper'])] as const;
    const kept = apply(base, { kind: 'split-claim', id: 'two', parts: parts('two') });
    expect(kept.claims.map(({ id }) => id)).toEqual(['one', 'two', 'b', 'three']);
    expect(kept.relations).toBe(base.relations);
    const renamed = apply(base, { kind: 'split-claim', id: 'two', parts: parts('a') });
    expect(renamed.claims.map(({ id }) => id)).toEqual(['one', 'a', 'b', 'three']);
    expect(renamed.relations).toEqual([]);
    expect(refusal({ kind: 'split-claim', id: 'two', parts: parts('one') })).toBe(
      'A claim has the id “one” already: give each part an id of its own.',
    );
  });

  test('takes along what hangs on a removed record', () => {
    const noCoup = apply(base, { kind: 'remove-event', id: 'coup' });
    expect(noCoup.claims.map(({ id }) => id)).toEqual(['one']);
    expect(noCoup.relations).toEqual([]);
    expect('orders' in noCoup).toBe(false);
    const noThree = apply(base, { kind: 'remove-claim', id: 'three' });
    expect(noThree.relations).toEqual(base.relations.slice(0, 1));
    const noPaper = apply(base, { kind: 'remove-document', id: 'doc' });
    expect(noPaper.claims.map(({ passages }) => passages.length)).toEqual([0, 0, 0]);
    expect(noPaper.claims[1]).toBe(base.claims[1]);
  });

  test('replaces a relation with the same ends, in either direction where it has none', () => {
    const about = { about: 'Was it Thursday?', on: 'time', extra: {} };
    const put = (type: 'contradicts' | 'repeats', claims: readonly [string, string]) =>
      apply(base, { kind: 'put-relation', relation: { type, claims, ...about } }).relations.length;
    expect(put('contradicts', ['two', 'one'])).toBe(2);
    expect(put('repeats', ['three', 'two'])).toBe(2);
    expect(put('repeats', ['two', 'three'])).toBe(3);
    expect(
      apply(base, { kind: 'remove-relation', type: 'contradicts', claims: ['two', 'one'] }).relations.length,
    ).toBe(1);
  });

  test('orders tracks', () => {
    const two = apply(base, { kind: 'put-track', track: { id: 'camps', name: 'Camps', extra: {} } });
    const ordered = apply(two, { kind: 'order-tracks', ids: ['camps', 'events'] });
    expect(ordered.tracks.map(({ id }) => id)).toEqual(['camps', 'events']);
    expect(apply(ordered, { kind: 'remove-track', id: 'camps' }).tracks).toEqual(base.tracks);
    for (const ids of [['camps'], ['camps', 'camps', 'events'], ['camps', 'camps']]) {
      expect(refusal({ kind: 'order-tracks', ids }, two)).toMatch(/each track once/);
    }
  });

  test('does several as one, or none', () => {
    const steps: readonly Edit[] = [
      { kind: 'put-source', source: source('pa') },
      { kind: 'put-event', event: event('night', null) },
      { kind: 'put-claim', claim: claim('new', 'night', ['pa', 'paper']) },
    ];
    const made = apply(base, { kind: 'together', label: 'Add claim', edits: steps });
    expect(made.claims.at(-1)?.id).toBe('new');
    const bad: Edit = {
      kind: 'together',
      label: '',
      edits: [...steps, { kind: 'remove-claim', id: 'none' }],
    };
    expect(refusal(bad)).toBe('No claim has the id “none”.');
  });

  test('makes a dataset from nothing', () => {
    const empty = emptyDataset({ title: 'New', timeZone: 'Africa/Bamako' });
    assertValid(empty);
    expect(apply(empty, { kind: 'put-event', event: event('first', null) }).events.length).toBe(1);
    assertValid(apply(empty, { kind: 'remove-track', id: 'events' }));
  });

  test.each<[string, unknown]>([
    [
      'No event has the id “x”, which this claim names.',
      { kind: 'put-claim', claim: claim('c', 'x', ['paper']) },
    ],
    [
      'No source has the id “x”, which this claim names.',
      { kind: 'put-claim', claim: claim('c', 'coup', ['x']) },
    ],
    [
      'No document has the id “x”, which this passage names.',
      {
        kind: 'put-claim',
        claim: { ...claim('c', 'coup', ['paper']), passages: [{ ...passage, document: 'x' }] },
      },
    ],
    [
      'The chain runs in a circle, hop 0 is “afp” too: name each source once.',
      { kind: 'put-claim', claim: claim('c', 'coup', ['afp', 'paper', 'afp']) },
    ],
    ['“id” is empty: write an id, like "reuters".', { kind: 'put-source', source: source('  ') }],
    [
      'No track has the id “x”, which this event names.',
      { kind: 'put-event', event: { ...event('e', null), track: 'x' } },
    ],
    ['“AFP” stands in the chain of 2 claims: take it out there first.', { kind: 'remove-source', id: 'afp' }],
    [
      'In the track “Events” 2 events stand: move them to another track first.',
      { kind: 'remove-track', id: 'events' },
    ],
    [
      'This is no web address: write one that starts with https:// or http://.',
      { kind: 'put-document', document: { ...base.documents[0], url: 'javascript:alert(1)' } },
    ],
    [
      'A start open on both sides says nothing: leave it out.',
      { kind: 'put-event', event: { ...event('e', null), time: { start: { text: '../..' } } } },
    ],
    [
      'There is no day 30 in February 2012: its days go from 01 to 29.',
      { kind: 'put-claim', claim: { ...claim('c', 'coup', ['paper']), said: { text: '2012-02-30' } } },
    ],
    ['No source has the id “x”.', { kind: 'merge-sources', into: 'afp', from: 'x' }],
    [
      'An event cannot come before itself: name two events.',
      { kind: 'put-order', order: { before: 'coup', after: 'coup' } },
    ],
    [
      'A claim cannot stand to itself: name two claims.',
      {
        kind: 'put-relation',
        relation: { type: 'repeats', claims: ['one', 'one'], about: '?' },
      },
    ],
    [
      'There is no such order between these two events.',
      { kind: 'remove-order', before: 'coup', after: 'mutiny' },
    ],
    ['A timeline needs a title.', { kind: 'describe', head: { title: ' ', summary: null, timeZone: 'UTC' } }],
    [
      '“Bamako” is no time zone that is known here: write one like Africa/Bamako.',
      { kind: 'describe', head: { title: 'T', summary: null, timeZone: 'Bamako' } },
    ],
    ['Steps of the kind “fly” are not known here: a newer version may have made them.', { kind: 'fly' }],
    ['This step cannot be read, and nothing was changed.', null],
    [
      'This record holds something that cannot be saved: it may hold text, numbers and lists only.',
      { kind: 'put-source', source: { ...source('s'), extra: { at: new Date() } } },
    ],
  ])('refuses with a sentence: %s', (message, edit) => {
    expect(refusal(edit)).toBe(message);
  });

  test('never throws, whatever a store holds, and what it does is valid', () => {
    const kinds = [
      'describe',
      'put-document',
      'remove-document',
      'put-source',
      'remove-source',
      'merge-sources',
      'put-track',
      'remove-track',
      'order-tracks',
      'put-event',
      'remove-event',
      'merge-events',
      'put-claim',
      'remove-claim',
      'split-claim',
      'put-relation',
      'remove-relation',
      'put-order',
      'remove-order',
      'together',
      'other',
    ];
    const odd = fc.oneof(
      fc.constantFrom(null, undefined, Number.NaN, 'coup', 'one', 5, [], {}, new Date(0)),
      fc.anything(),
    );
    const record = fc.oneof(
      odd,
      fc.dictionary(fc.constantFrom('id', 'name', 'title', 'chain', 'event', 'extra', 'time', 'said'), odd),
    );
    const keys = [
      'head',
      'document',
      'source',
      'track',
      'event',
      'claim',
      'relation',
      'order',
      'id',
      'ids',
      'into',
      'from',
      'parts',
      'edits',
      'before',
      'after',
      'type',
      'claims',
    ];
    const edits = fc.record(
      { kind: fc.constantFrom(...kinds), ...Object.fromEntries(keys.map((key) => [key, record])) },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: edits }, odd), (edit) => {
        const outcome = applyEdit(base, edit as Edit);
        if (outcome.kind === 'done') assertValid(outcome.dataset);
        else deepStrictEqual(typeof outcome.message, 'string');
        deepStrictEqual(typeof editLabel(edit as Edit, base), 'string');
      }),
      { numRuns: runs(100, 20_000) },
    );
  });

  test('refuses any one part of a sound claim that is turned into nonsense, or does without it', () => {
    const whole = { ...claim('one', 'coup', ['afp', 'paper']), passages: [passage] };
    const keys = Object.keys(whole) as (keyof Claim)[];
    const odd = fc.oneof(fc.anything(), fc.constantFrom(null, '', 'x', {}, [], [null], [{}], { text: 5 }));
    fc.assert(
      fc.property(fc.constantFrom(...keys), odd, (key, value) => {
        const outcome = applyEdit(base, { kind: 'put-claim', claim: { ...whole, [key]: value } as Claim });
        if (outcome.kind === 'done') assertValid(outcome.dataset);
      }),
      { numRuns: runs(100, 20_000) },
    );
  });
});
