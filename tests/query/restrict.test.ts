import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWhence } from '../../src/export/whence.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import { type Narrowed, narrow } from '../../src/query/narrow.ts';
import { restrict } from '../../src/query/restrict.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { arbitraryWhole } from '../export/arbitraryWhole.ts';
import { ours } from '../export/datasets.ts';
import { runs } from '../runs.ts';

const mali = ours('mali-2012');

/** A narrowing to some events and some of their claims. */
const arbitraryPart = arbitraryWhole.chain((dataset) =>
  fc
    .record({
      events: fc.subarray([...dataset.events]),
      claims: fc.subarray([...dataset.claims]),
    })
    .map(({ events, claims }) => {
      const eventIds = new Set(events.map(({ id }) => id));
      const left = claims.filter(({ event }) => eventIds.has(event));
      const narrowed: Narrowed = {
        events,
        claims: left,
        eventIds,
        claimIds: new Set(left.map(({ id }) => id)),
      };
      return { dataset, narrowed };
    }),
);

describe('restrict', () => {
  test('a narrowing to a source leaves what it says, with all that this refers to', () => {
    const filter = { ...NO_FILTER, sources: ['reuters'] };
    const part = restrict(mali, narrow(mali, filter, null));
    expect(part.claims.length).toBeGreaterThan(0);
    expect(part.claims.every(({ chain }) => chain.some(({ source }) => source === 'reuters'))).toBe(true);
    expect(part.sources.length).toBeLessThan(mali.sources.length);
    expect(part.sources.map(({ id }) => id)).toContain('globalpost');
    expect(part.relations.length).toBeLessThan(mali.relations.length);
    expect(part.title).toBe(mali.title);
  });

  test('a narrowing to everything is the dataset itself', () => {
    expect(restrict(mali, narrow(mali, NO_FILTER, null))).toBe(mali);
  });

  test('every part is sound by itself, holds exactly what is left, and nothing that nobody refers to', () => {
    fc.assert(
      fc.property(arbitraryPart, ({ dataset, narrowed }) => {
        const part = restrict(dataset, narrowed);
        expect(part.events.map(({ id }) => id).sort()).toEqual([...narrowed.eventIds].sort());
        expect(part.claims.map(({ id }) => id).sort()).toEqual([...narrowed.claimIds].sort());
        const { setAside, dataset: again } = parseDataset(toWhence(part));
        expect(setAside).toBe(0);
        expect(again?.relations).toHaveLength(part.relations.length);
        if (part === dataset) return;
        const named = new Set(part.claims.flatMap(({ chain }) => chain.map(({ source }) => source)));
        for (const { publisher } of part.documents) named.add(publisher);
        expect(part.sources.map(({ id }) => id).sort()).toEqual([...named].sort());
        expect(new Set(part.events.map(({ track }) => track)).size).toBe(part.tracks.length);
      }),
      { numRuns: runs(100, 2000) },
    );
  });
});
