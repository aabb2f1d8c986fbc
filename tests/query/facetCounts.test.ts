import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetCounts, rolesOfSources } from '../../src/query/facetCounts.ts';
import { narrow } from '../../src/query/narrow.ts';
import { choose, type Facet, type Filter, FLAGS, NO_FILTER } from '../../src/view/filter.ts';
import { runs } from '../runs.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';
import { makeDataset } from './makeDataset.ts';

/** The filter after a click on a value: it alone in its facet, the rest as it is. */
function only(filter: Filter, facet: Facet, value: string): Filter {
  return choose({ ...filter, [facet]: [] }, facet, value, 'only');
}

describe('facetCounts', () => {
  test('a click gives what the count beside the value said, over random datasets and filters', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const counts = facetCounts(dataset, filter, hits);
        expect([...counts.sources.keys()]).toEqual(dataset.sources.map((source) => source.id));
        for (const [id, count] of counts.sources) {
          expect(narrow(dataset, only(filter, 'sources', id), hits).claims).toHaveLength(count);
        }
        expect([...counts.flags.keys()]).toEqual([...FLAGS]);
        for (const [flag, count] of counts.flags) {
          expect(narrow(dataset, only(filter, 'flags', flag), hits).claims).toHaveLength(count);
        }
        expect([...counts.tracks.keys()]).toEqual(dataset.tracks.map((track) => track.id));
        for (const [id, count] of counts.tracks) {
          expect(narrow(dataset, only(filter, 'tracks', id), hits).events).toHaveLength(count);
        }
      }),
      { numRuns: runs(100, 2000) },
    );
  });

  test('a source that stands twice in one chain counts the claim once', () => {
    const dataset = makeDataset({
      events: ['e'],
      claims: [{ id: 'c', event: 'e', chain: ['reuters', 'palace', 'reuters', 'paper'] }],
    });
    expect(facetCounts(dataset, NO_FILTER, null).sources.get('reuters')).toBe(1);
  });

  test('a facet is not counted under itself, so that another value can be taken instead', () => {
    const dataset = makeDataset({
      events: ['e', 'f'],
      claims: [
        { id: 'c', event: 'e', chain: ['reuters', 'paper'] },
        { id: 'd', event: 'f', chain: ['afp', 'paper'], hedge: 'reportedly' },
      ],
    });
    const counts = facetCounts(dataset, { ...NO_FILTER, sources: ['reuters'] }, null);
    expect(counts.sources.get('afp')).toBe(1);
    expect(counts.flags.get('hedged')).toBe(0);
    expect(counts.tracks.get('track')).toBe(1);
  });
});

describe('rolesOfSources', () => {
  test('names every role a source plays, in the order of a chain', () => {
    const dataset = makeDataset({
      events: ['e'],
      claims: [
        { id: 'a', event: 'e', chain: ['ministry', 'reuters', 'paper'] },
        { id: 'b', event: 'e', chain: ['reuters', 'paper'] },
        { id: 'c', event: 'e', chain: ['paper'] },
      ],
    });
    expect(Object.fromEntries(rolesOfSources(dataset))).toEqual({
      ministry: ['origin'],
      reuters: ['origin', 'carrier'],
      paper: ['publisher'],
    });
    expect(rolesOfSources(dataset)).toBe(rolesOfSources(dataset));
  });
});
