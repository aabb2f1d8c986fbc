import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDisputed, isUnattributed } from '../../src/model/provenance.ts';
import { narrow } from '../../src/query/narrow.ts';
import { runs } from '../runs.ts';
import { arbitraryDataset, arbitraryNarrowing } from './arbitraryDataset.ts';

// A property that is tested on nothing but empty filters proves nothing: these say that the generator does its work.
describe('arbitraryNarrowing', () => {
  const samples = fc.sample(arbitraryNarrowing, { numRuns: runs(100, 2000), seed: 20120321 });
  const share = (holds: (sample: (typeof samples)[number]) => boolean) =>
    samples.filter(holds).length / samples.length;

  test('narrows by everything that can be narrowed by, and by nothing', () => {
    expect(share(({ filter }) => filter.sources.length > 0)).toBeGreaterThan(0.2);
    expect(share(({ filter }) => filter.sources.length > 1)).toBeGreaterThan(0.05);
    expect(share(({ filter }) => filter.flags.length > 0)).toBeGreaterThan(0.2);
    expect(share(({ filter }) => filter.tracks.length > 0)).toBeGreaterThan(0.2);
    expect(share(({ filter }) => filter.known !== null)).toBeGreaterThan(0.2);
    expect(share(({ hits }) => hits !== null)).toBeGreaterThan(0.2);
    expect(share(({ filter }) => filter.sources.length + filter.flags.length === 0)).toBeGreaterThan(0.1);
  });

  test('leaves something, nothing and all, each often enough', () => {
    const left = (sample: (typeof samples)[number]) =>
      narrow(sample.dataset, sample.filter, sample.hits).events.length;
    expect(share((sample) => left(sample) === 0)).toBeGreaterThan(0.1);
    expect(
      share((sample) => left(sample) > 0 && left(sample) < sample.dataset.events.length),
    ).toBeGreaterThan(0.15);
  });
});

describe('arbitraryDataset', () => {
  const datasets = fc.sample(arbitraryDataset(), { numRuns: 100, seed: 20120322 });
  const events = datasets.flatMap((dataset) => dataset.events);

  test('all references resolve, and every chain ends at the publisher of its document', () => {
    for (const { sources, tracks, events, claims, relations, documents } of datasets) {
      const ids = (records: readonly { readonly id: string }[]) =>
        new Set(records.map((record) => record.id));
      for (const event of events) expect(ids(tracks)).toContain(event.track);
      for (const claim of claims) {
        expect(ids(events)).toContain(claim.event);
        for (const hop of claim.chain) expect(ids(sources)).toContain(hop.source);
        const document = documents.find(({ id }) => id === claim.passages[0]?.document);
        expect(claim.chain.at(-1)?.source).toBe(document?.publisher);
      }
      for (const { claims: pair } of relations) {
        expect(pair[0]).not.toBe(pair[1]);
        for (const id of pair) expect(ids(claims)).toContain(id);
      }
    }
  });

  test('windows are ordered, and an end is never before its start', () => {
    for (const { time } of events) {
      for (const window of [time.start, time.end]) {
        if (window) expect(window.earliest).toBeLessThanOrEqual(window.latest);
      }
      if (time.start && time.end) expect(time.end.latest).toBeGreaterThanOrEqual(time.start.earliest);
    }
  });

  test('holds the awkward cases', () => {
    expect(events.some(({ time }) => time.start === null)).toBe(true);
    expect(events.some(({ time }) => time.start?.earliest === Number.NEGATIVE_INFINITY)).toBe(true);
    expect(events.some(({ time }) => time.end?.latest === Number.POSITIVE_INFINITY)).toBe(true);
    expect(events.some(({ time }) => time.start !== null && time.start.earliest === time.start.latest)).toBe(
      true,
    );
    expect(datasets.some(({ events, claims }) => events.length > 0 && claims.length === 0)).toBe(true);
    expect(datasets.some(({ events }) => events.length === 0)).toBe(true);
    expect(datasets.some((d) => d.claims.some((claim) => isDisputed(d, claim)))).toBe(true);
    expect(datasets.some((d) => d.claims.some(isUnattributed))).toBe(true);
    expect(datasets.some((d) => d.claims.some((claim) => claim.chain.length > 2))).toBe(true);
  });
});
