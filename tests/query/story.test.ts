import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { lookup } from '../../src/model/lookup.ts';
import { narrow } from '../../src/query/narrow.ts';
import { type StoryStep, story, storyOrder } from '../../src/query/story.ts';
import { storyCounts } from '../../src/query/storyCounts.ts';
import { storyPlace, storyTarget } from '../../src/query/storyPlace.ts';
import { tableRows } from '../../src/query/tableRows.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { ORDERS } from '../../src/view/viewState.ts';
import { SAMPLE } from '../components/sampleDataset.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';
import { makeDataset } from './makeDataset.ts';

const idsOf = (steps: readonly StoryStep[]) => steps.map(({ event }) => event.id);
const whole = (dataset: Dataset) => narrow(dataset, NO_FILTER, null);

/** The sample as two documents tell it: the later-published stands first in the file. */
function retold(): Dataset {
  const [document] = SAMPLE.documents;
  const [accident] = SAMPLE.claims.filter(({ id }) => id === 'accident');
  const [passage] = accident?.passages ?? [];
  if (!document?.published || !accident || !passage) throw new Error('The sample has changed');
  const early = {
    ...document,
    id: 'early',
    title: 'At noon',
    published: { ...document.published, earliest: 0, latest: 1 },
  };
  const again = {
    ...accident,
    id: 'accident-again',
    passages: [{ ...passage, document: 'early', paragraph: 9 }],
  };
  return { ...SAMPLE, documents: [document, early], claims: [...SAMPLE.claims, again] };
}

describe('the story of the sample', () => {
  test('as it happened: in order of time, undated last', () => {
    expect(idsOf(story(SAMPLE, whole(SAMPLE), 'time'))).toEqual([
      'fire-starts',
      'accident-statement',
      'arson-statement',
      'inspection',
    ]);
  });

  test('as told: the document published first comes first, then paragraph by paragraph', () => {
    const dataset = retold();
    const steps = story(dataset, whole(dataset), 'told');
    expect(steps.map(({ event, told }) => [event.id, told?.document.id, told?.paragraph])).toEqual([
      ['accident-statement', 'early', 9],
      ['fire-starts', 'courier-report', 2],
      ['arson-statement', 'courier-report', 6],
      ['inspection', 'courier-report', 8],
    ]);
  });

  test('events of no passage come last in order of time, and say that nobody tells of them', () => {
    const dataset: Dataset = {
      ...SAMPLE,
      claims: SAMPLE.claims.map((claim) =>
        claim.event === 'fire-starts' || claim.event === 'accident-statement'
          ? { ...claim, passages: [] }
          : claim,
      ),
    };
    const steps = story(dataset, whole(dataset), 'told');
    expect(idsOf(steps)).toEqual(['arson-statement', 'inspection', 'fire-starts', 'accident-statement']);
    expect(steps.map(({ told }) => told === null)).toEqual([false, false, true, true]);
  });

  test('without documents both orders are that of time', () => {
    const dataset = makeDataset({ events: ['b', 'a'], claims: [] });
    expect(idsOf(story(dataset, whole(dataset), 'told'))).toEqual(['a', 'b']);
    expect(idsOf(story(dataset, whole(dataset), 'time'))).toEqual(['a', 'b']);
  });
});

/** The same dataset as three documents tell it, published in another order than the file's, some claims nowhere. */
const arbitraryRetold = fc
  .record({ narrowing: arbitraryNarrowing, spots: fc.array(fc.nat(3), { minLength: 1, maxLength: 40 }) })
  .map(({ narrowing: { dataset, filter, hits }, spots }) => {
    const [paper] = dataset.documents;
    if (!paper) throw new Error('Every dataset has a document');
    const window = (at: number) => ({
      earliest: at,
      latest: at,
      text: '',
      uncertain: false,
      approximate: false,
    });
    const documents = ['second', 'third', 'first'].map((id) => ({
      ...paper,
      id,
      published: id === 'third' ? null : window(id === 'first' ? 1 : 2),
    }));
    const claims = dataset.claims.map((claim, i) => {
      const document = documents[spots[i % spots.length] ?? 0]?.id;
      const passages = document ? claim.passages.map((passage) => ({ ...passage, document })) : [];
      return { ...claim, passages };
    });
    return { dataset: { ...dataset, documents, claims }, filter, hits };
  });

describe('the story of any dataset', () => {
  test('both orders are permutations of the narrowed events', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        for (const order of ORDERS) {
          const steps = story(dataset, narrowed, order);
          expect([...idsOf(steps)].sort()).toEqual(narrowed.events.map(({ id }) => id).sort());
          for (const { event } of steps) expect(lookup(dataset).event.get(event.id)).toBe(event);
        }
        expect(idsOf(story(dataset, narrowed, 'time'))).toEqual(narrowed.events.map(({ id }) => id));
      }),
    );
  });

  test('as told, the first passage of each event is never before that of the one ahead of it', () => {
    fc.assert(
      fc.property(arbitraryRetold, ({ dataset, filter, hits }) => {
        const { claimsOfEvent } = lookup(dataset);
        const documents = ['first', 'second', 'third'];
        const first = ({ event }: StoryStep) =>
          (claimsOfEvent.get(event.id) ?? [])
            .flatMap(({ passages }) => passages)
            .map(({ document, paragraph }) => documents.indexOf(document) * 1e6 + (paragraph ?? 1e5))
            .reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
        const steps = story(dataset, narrow(dataset, filter, hits), 'told');
        const places = steps.map(first);
        expect([...places].sort((a, b) => (a === b ? 0 : a - b))).toEqual(places);
        steps.forEach((step, index) => {
          const at =
            step.told && documents.indexOf(step.told.document.id) * 1e6 + (step.told.paragraph ?? 1e5);
          expect(at ?? Number.POSITIVE_INFINITY).toBe(places[index]);
        });
      }),
    );
  });

  test('narrowing leaves steps out and never moves one', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        for (const order of ORDERS) {
          const left = storyOrder(dataset, order).filter(({ event }) => narrowed.eventIds.has(event.id));
          expect(story(dataset, narrowed, order)).toEqual(left);
        }
      }),
    );
  });

  test('its figures are those of the table', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        const rows = tableRows(dataset, narrowed);
        const origins = new Set(narrowed.claims.map(({ chain }) => chain[0].source));
        expect(storyCounts(narrowed)).toEqual({
          events: rows.length,
          claims: rows.reduce((sum, { matching }) => sum + matching, 0),
          origins: origins.size,
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('stepping', () => {
  const steps = story(SAMPLE, whole(SAMPLE), 'time');
  const placeOf = (id: string | null) => storyPlace(SAMPLE, steps, 'time', id);

  test('starts before the first event, and ends at the last', () => {
    expect(placeOf(null)).toEqual({ kind: 'start' });
    expect(placeOf('gone')).toEqual({ kind: 'start' });
    expect(storyTarget({ kind: 'start' }, 4, 'next')).toBe(0);
    expect(storyTarget({ kind: 'start' }, 4, 'previous')).toBeNull();
    expect(storyTarget({ kind: 'start' }, 4, 'first')).toBeNull();
    expect(storyTarget({ kind: 'start' }, 0, 'next')).toBeNull();
    expect(storyTarget({ kind: 'start' }, 0, 'last')).toBeNull();
    expect(storyTarget(placeOf('fire-starts'), 4, 'previous')).toBe(-1);
    expect(storyTarget(placeOf('fire-starts'), 4, 'last')).toBe(3);
    expect(storyTarget(placeOf('inspection'), 4, 'next')).toBeNull();
    expect(storyTarget(placeOf('inspection'), 4, 'last')).toBeNull();
    expect(storyTarget(placeOf('inspection'), 4, 'first')).toBe(-1);
  });

  test('from an event that is narrowed away, to its neighbours in the story', () => {
    const left = steps.filter(({ event }) => event.id !== 'accident-statement');
    const aside = storyPlace(SAMPLE, left, 'time', 'accident-statement');
    expect(aside).toEqual({ kind: 'aside', index: 1 });
    expect(storyTarget(aside, 3, 'previous')).toBe(0);
    expect(storyTarget(aside, 3, 'next')).toBe(1);
    const last = storyPlace(SAMPLE, steps.slice(0, 3), 'time', 'inspection');
    expect(last).toEqual({ kind: 'aside', index: 3 });
    expect(storyTarget(last, 3, 'next')).toBeNull();
    expect(storyTarget(last, 3, 'last')).toBe(2);
  });

  test('on, from the start, meets every step once, and back again as well, in any dataset', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, fc.constantFrom(...ORDERS), ({ dataset, filter, hits }, order) => {
        const some = story(dataset, narrow(dataset, filter, hits), order);
        const walk = (from: string | null, move: 'next' | 'previous') => {
          const met: (string | null)[] = [];
          let at = from;
          for (let guard = 0; guard <= some.length; guard++) {
            const target = storyTarget(storyPlace(dataset, some, order, at), some.length, move);
            if (target === null) return met;
            at = some[target]?.event.id ?? null;
            met.push(at);
          }
          throw new Error('It goes round');
        };
        expect(walk(null, 'next')).toEqual(idsOf(some));
        const last = some.at(-1)?.event.id ?? null;
        if (last !== null) expect(walk(last, 'previous')).toEqual([...idsOf(some).reverse().slice(1), null]);
      }),
    );
  });

  test('the way on from an event left out is the next that is left in the whole order', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, fc.constantFrom(...ORDERS), ({ dataset, filter, hits }, order) => {
        const narrowed = narrow(dataset, filter, hits);
        const some = story(dataset, narrowed, order);
        const all = idsOf(storyOrder(dataset, order));
        all.forEach((id, at) => {
          if (narrowed.eventIds.has(id)) return;
          const place = storyPlace(dataset, some, order, id);
          const to = (move: 'next' | 'previous') => {
            const target = storyTarget(place, some.length, move);
            return target === null ? undefined : (some[target]?.event.id ?? null);
          };
          expect(to('next')).toBe(all.slice(at).find((each) => narrowed.eventIds.has(each)));
          expect(to('previous')).toBe(
            all.slice(0, at).findLast((each) => narrowed.eventIds.has(each)) ?? null,
          );
        });
      }),
    );
  });
});
