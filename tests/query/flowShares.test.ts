import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowShares } from '../../src/query/flowShares.ts';
import { narrow } from '../../src/query/narrow.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';
import { makeDataset } from './makeDataset.ts';

test('counts who published, through which agencies, on whose word', () => {
  const shares = flowShares(SAMPLE, SAMPLE.claims);
  expect(shares.total).toBe(7);
  expect(shares.publishers.map(({ source, count }) => [source.id, count])).toEqual([['courier', 7]]);
  expect(shares.agencies.map(({ source, count }) => [source.id, count])).toEqual([['nordwire', 3]]);
  expect(shares).toMatchObject({ throughAgencies: 3, unattributed: 1, unnamed: 2, unnamedOrigins: 1 });
});

test('an agency that publishes by itself is no way that the claim came through', () => {
  const dataset = makeDataset({ events: ['e'], claims: [{ id: 'c', event: 'e', chain: ['agency'] }] });
  expect(flowShares(dataset, dataset.claims)).toMatchObject({ throughAgencies: 0, agencies: [] });
});

test('under 100 random filters each figure is what the claims that are left add up to', () => {
  fc.assert(
    fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
      const { claims } = narrow(dataset, filter, hits);
      const shares = flowShares(dataset, claims);
      const source = new Map(dataset.sources.map((each) => [each.id, each]));
      const through = (kind: string) =>
        claims.filter((claim) =>
          claim.chain.slice(0, -1).some((hop) => source.get(hop.source)?.kind === kind),
        );
      expect(shares.total).toBe(claims.length);
      expect(shares.publishers.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
      expect(shares.throughAgencies).toBe(through('agency').length);
      for (const { source: agency, count } of shares.agencies) {
        expect(
          through('agency').filter(({ chain }) => chain.slice(0, -1).some((hop) => hop.source === agency.id)),
        ).toHaveLength(count);
      }
      expect(shares.unattributed).toBe(claims.filter((claim) => claim.chain.length === 1).length);
      const unnamed = claims.filter(
        ({ chain }) => chain.length > 1 && source.get(chain[0].source)?.anonymous === true,
      );
      expect(shares.unnamed).toBe(unnamed.length);
      expect(shares.unnamedOrigins).toBe(new Set(unnamed.map(({ chain }) => chain[0].source)).size);
    }),
    { numRuns: 100 },
  );
});
