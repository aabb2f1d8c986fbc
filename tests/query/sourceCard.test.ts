import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetCounts } from '../../src/query/facetCounts.ts';
import { narrow } from '../../src/query/narrow.ts';
import { partsOf, type SourceCardFacts, sourceCard, sourceCards } from '../../src/query/sourceCard.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';
import { makeDataset } from './makeDataset.ts';

function cardOf(id: string, filter = NO_FILTER): SourceCardFacts {
  const source = SAMPLE.sources.find((each) => each.id === id);
  if (!source) throw new Error(`The sample has no source ${id}`);
  return sourceCard(SAMPLE, source, narrow(SAMPLE, filter, null));
}

describe('sourceCard', () => {
  test('under 100 random filters its lists add up to the claims that are left to its source', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        for (const source of dataset.sources) {
          const card = sourceCard(dataset, source, narrowed);
          const own = narrowed.claims.filter((claim) => claim.chain.some((hop) => hop.source === source.id));
          expect(partsOf(card)).toBe(own.length);
          expect(card.total).toBe(facetCounts(dataset, NO_FILTER, null).sources.get(source.id));
        }
        expect(
          sourceCards(dataset, narrowed).reduce(
            (sum, card) => sum + card.originated.length + card.unattributed.length,
            0,
          ),
        ).toBe(narrowed.claims.length);
      }),
      { numRuns: 100 },
    );
  });

  test('tells what a source originated, carried and published, in order of time', () => {
    const agency = cardOf('nordwire');
    expect(agency.originated.map((claim) => claim.id)).toEqual(['smoke']);
    expect(agency.carried.map((claim) => claim.id)).toEqual(['accident', 'arson']);
    const paper = cardOf('courier');
    expect(paper.unattributed.map((claim) => claim.id)).toEqual(['two-fires']);
    expect(paper.published.map((claim) => claim.id)).toEqual([
      'smoke',
      'one-fire',
      'accident',
      'arson',
      'petrol',
      'wiring',
    ]);
  });

  test('tells who contradicts what it said itself, not what it passed on', () => {
    const words = (card: SourceCardFacts) =>
      card.contradicted.map(({ own, related }) => [own.id, related.other.id]);
    expect(words(cardOf('harbour-master'))).toEqual([['accident', 'arson']]);
    expect(words(cardOf('courier'))).toEqual([['two-fires', 'one-fire']]);
    expect(words(cardOf('nordwire'))).toEqual([]);
    // Also by one that is narrowed away: it contradicts none the less.
    expect(words(cardOf('harbour-master', { ...NO_FILTER, sources: ['harbour-master'] }))).toEqual([
      ['accident', 'arson'],
    ]);
  });

  test('a source that comes twice in one chain counts by its first place', () => {
    const dataset = makeDataset({
      events: ['e'],
      claims: [{ id: 'c', event: 'e', chain: ['a', 'b', 'a', 'post'] }],
    });
    const source = dataset.sources.find((each) => each.id === 'a');
    if (!source) throw new Error('There is no source a');
    const card = sourceCard(dataset, source, narrow(dataset, NO_FILTER, null));
    expect([card.originated.length, card.carried.length]).toEqual([1, 0]);
  });
});
