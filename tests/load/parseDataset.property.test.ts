import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParseResult, parseDataset } from '../../src/load/parseDataset.ts';
import { runs } from '../runs.ts';
import { rawSample, type Spoilable } from './rawSample.ts';

/** What must hold of every result, whatever came in. */
function expectSound(result: ParseResult): void {
  const { dataset, problems, read, accepted, setAside } = result;
  expect(accepted + setAside).toBe(read);
  for (const { path, value, message } of problems) {
    expect(path).toMatch(/^\$/);
    expect(value.length).toBeLessThanOrEqual(80);
    expect(message).toMatch(/^\S.*\.$/s);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  }
  if (setAside > 0 || !dataset) expect(problems.length).toBeGreaterThan(0);
  if (!dataset) return;
  const has = (records: readonly { readonly id: string }[]) => {
    const ids = records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    return new Set(ids);
  };
  const sources = has(dataset.sources);
  const documents = has(dataset.documents);
  const tracks = has(dataset.tracks);
  const events = has(dataset.events);
  const claims = has(dataset.claims);
  expect(dataset.documents.every(({ publisher }) => sources.has(publisher))).toBe(true);
  for (const { track, time } of dataset.events) {
    expect(tracks.has(track)).toBe(true);
    for (const window of [time.start, time.end]) {
      if (window) expect(window.earliest).toBeLessThanOrEqual(window.latest);
    }
  }
  for (const { event, chain, passages } of dataset.claims) {
    expect(events.has(event)).toBe(true);
    expect(chain.every(({ source }) => sources.has(source))).toBe(true);
    expect(new Set(chain.map(({ source }) => source)).size).toBe(chain.length);
    expect(passages.every(({ document }) => documents.has(document))).toBe(true);
  }
  expect(dataset.relations.every((relation) => relation.claims.every((id) => claims.has(id)))).toBe(true);
}

const keys = [
  'id',
  'time',
  'start',
  'end',
  'chain',
  'source',
  'event',
  'track',
  'claims',
  '__proto__',
  'constructor',
];
const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    'mutiny',
    'reuters',
    'globalpost',
    'is-coup',
    'camps',
    '',
    '2012-02-30',
    '2012-03-22',
    '..',
  ),
  fc.constantFrom(null, undefined, [], {}, Number.NaN, -1, true),
);

/** All places in a JSON value, as containers and keys. */
function places(value: unknown): { holder: Spoilable; key: string | number }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name) => {
    const key = Array.isArray(value) ? Number(name) : name;
    return [{ holder: value, key }, ...places((value as Spoilable)[key])];
  });
}

type Mutation = { at: number; how: 'replace' | 'remove' | 'repeat' | 'add'; key: string; value: unknown };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'repeat', 'add'),
  key: fc.constantFrom(...keys),
  value: values,
});

function mutate(raw: unknown, { at, how, key, value }: Mutation): void {
  const all = places(raw);
  const place = all[at % Math.max(1, all.length)];
  if (!place) return;
  const { holder } = place;
  if (how === 'replace') holder[place.key] = value;
  else if (how === 'remove') delete holder[place.key];
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(holder[0]));
  // defineProperty, as JSON.parse does: `__proto__` becomes a key like any other.
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

describe('parseDataset', () => {
  it('answers any value soundly', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => expectSound(parseDataset(input))),
      { numRuns: runs(100, 3000) },
    );
  });

  it('answers any JSON that says it is a dataset soundly', () => {
    const lists = fc.record(
      Object.fromEntries(
        ['sources', 'documents', 'tracks', 'events', 'claims', 'relations'].map((list) => [
          list,
          fc.jsonValue(),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(lists, (raw) => expectSound(parseDataset({ format: 'whence/1', ...(raw as object) }))),
    );
  });

  it('answers spoilt datasets soundly', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const raw: unknown = rawSample();
        for (const each of mutations) mutate(raw, each);
        expectSound(parseDataset(raw));
      }),
      { numRuns: runs(150, 6000) },
    );
  });

  it('answers cycles', () => {
    const raw: Spoilable = rawSample();
    raw.events[0].time = raw;
    raw.claims[1].chain[0] = raw.claims;
    raw.sources[1].self = raw;
    raw.self = raw;
    const result = parseDataset(raw);
    expectSound(result);
    expect(result.dataset?.extra.self).toBe(raw);
  });

  it('answers great depth', () => {
    let deep: unknown = 'bottom';
    for (let i = 0; i < 50_000; i += 1) deep = i % 2 === 0 ? [deep] : { deep };
    for (const spoil of ['title', 'time', 'tags', 'deep']) {
      const raw: Spoilable = rawSample();
      raw.events[0][spoil] = deep;
      expectSound(parseDataset(raw));
    }
    expectSound(parseDataset(deep));
  });

  it('answers getters that throw, where they stand and no further', () => {
    const trap = {
      get: () => {
        throw new Error('trapped');
      },
      enumerable: true,
    };
    const raw: Spoilable = rawSample();
    Object.defineProperty(raw.events[0], 'title', trap);
    Object.defineProperty(raw.sources[1], 'id', trap);
    const result = parseDataset(raw);
    expectSound(result);
    expect(result.dataset?.events.map(({ id }) => id)).toEqual(['coup-call']);
    Object.defineProperty(raw, 'claims', trap);
    expect(parseDataset(raw)).toMatchObject({ dataset: null, read: 0 });
  });
});
