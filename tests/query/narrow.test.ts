import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDisputed, isUnattributed } from '../../src/model/provenance.ts';
import { narrow } from '../../src/query/narrow.ts';
import { sayingState } from '../../src/query/saying.ts';
import { byTime } from '../../src/query/timeOrder.ts';
import { choose, type Filter, NO_FILTER } from '../../src/view/filter.ts';
import { runs } from '../runs.ts';
import { arbitraryDataset, arbitraryFilter, arbitraryNarrowing } from './arbitraryDataset.ts';
import { makeDataset } from './makeDataset.ts';

// Two claims about the mutiny: Reuters undisputed, the palace disputed by what the ministry says of the coup.
const small = makeDataset({
  events: ['mutiny', 'coup', 'nobody-speaks'],
  claims: [
    { id: 'm1', event: 'mutiny', chain: ['reuters', 'paper'] },
    { id: 'm2', event: 'mutiny', chain: ['palace', 'paper'] },
    { id: 'c1', event: 'coup', chain: ['ministry', 'reuters', 'paper'] },
    { id: 'c2', event: 'coup', chain: ['paper'], hedge: 'reportedly' },
  ],
  contradicts: [['m2', 'c1']],
});
const filter = (part: Partial<Filter>): Filter => ({ ...NO_FILTER, ...part });
const ids = (part: Partial<Filter>, hits: ReadonlySet<string> | null = null) => {
  const { events, claims } = narrow(small, filter(part), hits);
  return { events: events.map((e) => e.id).sort(), claims: claims.map((c) => c.id).sort() };
};

describe('narrow', () => {
  test('leaves everything, events without claims too, when nothing is asked', () => {
    expect(ids({})).toEqual({
      events: ['coup', 'mutiny', 'nobody-speaks'],
      claims: ['c1', 'c2', 'm1', 'm2'],
    });
  });

  test('a source matches at any hop of a chain', () => {
    expect(ids({ sources: ['reuters'] })).toEqual({ events: ['coup', 'mutiny'], claims: ['c1', 'm1'] });
    expect(ids({ sources: ['palace', 'ministry'] }).claims).toEqual(['c1', 'm2']);
  });

  test('source and flag must meet in ONE claim of the event', () => {
    expect(ids({ flags: ['disputed'] }).events).toEqual(['coup', 'mutiny']);
    // The mutiny has a claim by Reuters and a disputed claim, but no disputed claim by Reuters.
    expect(ids({ sources: ['reuters'], flags: ['disputed'] })).toEqual({ events: ['coup'], claims: ['c1'] });
  });

  test('flags: hedged, and no source named', () => {
    expect(ids({ flags: ['hedged'] }).claims).toEqual(['c2']);
    expect(ids({ flags: ['unattributed'] }).claims).toEqual(['c2']);
    expect(ids({ flags: ['disputed', 'hedged'] }).claims).toEqual(['c1', 'c2', 'm2']);
  });

  test('search and tracks narrow events, and take their claims along', () => {
    expect(ids({}, new Set(['mutiny']))).toEqual({ events: ['mutiny'], claims: ['m1', 'm2'] });
    expect(ids({}, new Set())).toEqual({ events: [], claims: [] });
    expect(ids({ tracks: ['track'], sources: ['palace'] }, new Set(['coup']))).toEqual({
      events: [],
      claims: [],
    });
    expect(ids({ tracks: ['elsewhere'] })).toEqual({ events: [], claims: [] });
  });

  test('agrees with the plain definition on random datasets and filters', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const matches = dataset.claims.filter(
          (claim) =>
            (filter.known === null || sayingState(dataset, claim, filter.known) !== 'not-yet') &&
            (filter.sources.length === 0 || claim.chain.some((hop) => filter.sources.includes(hop.source))) &&
            (filter.flags.length === 0 ||
              (filter.flags.includes('disputed') && isDisputed(dataset, claim)) ||
              (filter.flags.includes('hedged') && claim.hedge !== null) ||
              (filter.flags.includes('unattributed') && isUnattributed(claim))),
        );
        const asksClaims = filter.sources.length + filter.flags.length > 0;
        const events = dataset.events.filter(
          (event) =>
            (filter.tracks.length === 0 || filter.tracks.includes(event.track)) &&
            (hits === null || hits.has(event.id)) &&
            (matches.some((claim) => claim.event === event.id) ||
              (!asksClaims && !dataset.claims.some((claim) => claim.event === event.id))),
        );
        const left = narrow(dataset, filter, hits);
        expect(left.events).toEqual([...events].sort(byTime));
        expect(new Set(left.claims)).toEqual(
          new Set(matches.filter((claim) => events.some((event) => event.id === claim.event))),
        );
        expect(left.eventIds).toEqual(new Set(events.map((event) => event.id)));
        expect(left.claimIds).toEqual(new Set(left.claims.map((claim) => claim.id)));
      }),
      { numRuns: runs(100, 2000) },
    );
  });

  test('asking for more never leaves more', () => {
    fc.assert(
      fc.property(
        arbitraryDataset().chain((d) => fc.tuple(fc.constant(d), arbitraryFilter(d), fc.nat())),
        ([dataset, filter, pick]) => {
          const source = dataset.sources[pick % dataset.sources.length]?.id ?? '';
          const all = narrow(dataset, { ...filter, sources: [] }, null).eventIds;
          const fewer = narrow(dataset, choose({ ...filter, sources: [] }, 'sources', source, 'only'), null);
          for (const id of fewer.eventIds) expect(all.has(id)).toBe(true);
        },
      ),
    );
  });

  test('equal questions get the identical answer; typing alone does not count as a question', () => {
    const first = narrow(small, NO_FILTER, null);
    expect(narrow(small, { ...NO_FILTER, text: 'cou' }, null)).toBe(first);
    expect(narrow(small, filter({ sources: ['reuters'] }), null)).not.toBe(first);
    expect(narrow(small, NO_FILTER, null)).not.toBe(narrow(small, filter({ known: 0 }), null));
    expect(narrow(small, NO_FILTER, null)).toEqual(first);
    expect(narrow(small, NO_FILTER, new Set())).not.toBe(first);
  });
});
