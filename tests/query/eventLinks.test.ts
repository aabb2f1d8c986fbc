import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RELATION_TYPES } from '../../src/model/dataset.ts';
import { chainWords } from '../../src/query/chainWords.ts';
import { eventLinks } from '../../src/query/eventLinks.ts';
import { narrow } from '../../src/query/narrow.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';

const ALL = new Set(SAMPLE.claims.map(({ id }) => id));

describe('eventLinks', () => {
  test('names each other event once, by the strongest relation, in words seen from here', () => {
    expect(eventLinks(SAMPLE, 'accident-statement', ALL)).toEqual([
      { event: 'arson-statement', type: 'contradicts', words: 'contradicted by' },
      { event: 'inspection', type: 'bears-on', words: 'bears on' },
    ]);
    expect(eventLinks(SAMPLE, 'arson-statement', ALL).map(({ event }) => event)).toEqual([
      'accident-statement',
    ]);
  });

  test('claims of one event among themselves link nothing, nor do those that are narrowed away', () => {
    expect(eventLinks(SAMPLE, 'fire-starts', ALL)).toEqual([]);
    expect(eventLinks(SAMPLE, 'accident-statement', new Set(['accident', 'wiring']))).toHaveLength(1);
    expect(eventLinks(SAMPLE, 'accident-statement', new Set(['arson', 'wiring']))).toEqual([]);
    expect(eventLinks(SAMPLE, 'nowhere', ALL)).toEqual([]);
  });

  test('goes both ways with one type, never to itself, disputes first', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const { claimIds, eventIds } = narrow(dataset, filter, hits);
        for (const { id } of dataset.events) {
          const links = eventLinks(dataset, id, claimIds);
          const ranks = links.map(({ type }) => RELATION_TYPES.indexOf(type));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          expect(new Set(links.map(({ event }) => event)).size).toBe(links.length);
          for (const link of links) {
            expect(link.event).not.toBe(id);
            expect(eventIds.has(link.event)).toBe(true);
            const back = eventLinks(dataset, link.event, claimIds).find(({ event }) => event === id);
            expect(back?.type).toBe(link.type);
          }
        }
      }),
    );
  });
});

describe('chainWords', () => {
  const words = (id: string) => {
    const claim = SAMPLE.claims.find((each) => each.id === id);
    return claim && chainWords(SAMPLE, claim);
  };
  test('reads as one line, and says outright where no source is named', () => {
    expect(words('accident')).toBe('Harbour master told → Nordwire quoted by → Vik Courier');
    expect(words('two-fires')).toBe('No source named → Vik Courier');
    expect(words('arson')).toMatch(/^Dock worker.* said by telephone → Nordwire cited by → Vik Courier$/);
  });
});
