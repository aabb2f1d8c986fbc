import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset, Relation, RelationType } from '../../src/model/dataset.ts';
import { followRelation } from '../../src/query/followRelation.ts';
import { runs } from '../runs.ts';
import { arbitraryDataset } from './arbitraryDataset.ts';
import { makeDataset } from './makeDataset.ts';

/** Events named by their letters, one claim each (of the same id), and relations `type:ab:question`. */
function related(
  letters: string,
  ...relations: readonly (readonly [RelationType, string, string])[]
): Dataset {
  const events = [...letters];
  const base = makeDataset({ events, claims: events.map((id) => ({ id, event: id, chain: ['paper'] })) });
  return {
    ...base,
    relations: relations.map(
      ([type, [a = '', b = ''], about]): Relation => ({ type, claims: [a, b], about, on: null, extra: {} }),
    ),
  };
}

function walk(
  dataset: Dataset,
  from: string,
  direction: 1 | -1,
  steps: number,
  visible?: ReadonlySet<string>,
): string {
  let at = from;
  let path = '';
  for (let i = 0; i < steps; i++) {
    at = followRelation(dataset, at, direction, visible)?.event ?? '!';
    path += at;
  }
  return path;
}

describe('followRelation', () => {
  test('goes to the contradiction first, then on to weaker relations, then back to where it began', () => {
    const dataset = related(
      'abcd',
      ['bears-on', 'ab', 'q'],
      ['supports', 'ac', 'q'],
      ['contradicts', 'ad', 'q'],
    );
    // d is a leaf of the contradiction: the ring begins there.
    expect(walk(dataset, 'd', 1, 4)).toBe('acbd');
    expect(walk(dataset, 'd', -1, 4)).toBe('bcad');
    expect(followRelation(dataset, 'd', 1)?.relation.type).toBe('contradicts');
  });

  test('steps between the two of a lone contradiction, either way', () => {
    const dataset = related('ab', ['contradicts', 'ab', 'q']);
    for (const direction of [1, -1] as const) {
      expect(walk(dataset, 'a', direction, 2)).toBe('ba');
      expect(followRelation(dataset, 'b', direction)?.relation).toBe(dataset.relations[0]);
    }
  });

  test('joins events that speak of the same question without a relation of their own', () => {
    const apart = related('abcd', ['contradicts', 'ab', 'one'], ['contradicts', 'cd', 'two']);
    const joined = related('abcd', ['contradicts', 'ab', 'one'], ['contradicts', 'cd', 'one']);
    expect(walk(apart, 'a', 1, 4)).toBe('baba');
    expect(walk(joined, 'a', 1, 4)).toBe('bcda');
    // No relation joins b and c: the one given is how c belongs to the ring.
    expect(followRelation(joined, 'b', 1)?.relation).toBe(joined.relations[1]);
  });

  test('passes over what is narrowed away, and still leaves an event that is', () => {
    const dataset = related(
      'abcd',
      ['contradicts', 'ab', 'q'],
      ['repeats', 'bc', 'q'],
      ['repeats', 'cd', 'q'],
    );
    expect(walk(dataset, 'a', 1, 3, new Set('acd'))).toBe('cda');
    expect(walk(dataset, 'b', 1, 3, new Set('acd'))).toBe('cda');
    expect(followRelation(dataset, 'a', 1, new Set('a'))).toBeNull();
  });

  test('leads nowhere from an event alone, unknown, or related to itself only', () => {
    const dataset = related('abc', ['repeats', 'aa', 'q'], ['supports', 'bc', 'q']);
    expect(followRelation(dataset, 'a', 1)).toBeNull();
    expect(followRelation(dataset, 'nobody', 1)).toBeNull();
  });

  const withEvent = arbitraryDataset({ events: 8, claims: 12 })
    .filter(({ events }) => events.length > 0)
    .chain((dataset) =>
      fc.record({
        dataset: fc.constant(dataset),
        event: fc.constantFrom(...dataset.events.map(({ id }) => id)),
        visible: fc.option(
          fc.subarray(dataset.events.map(({ id }) => id)).map((ids) => new Set(ids)),
          {
            nil: undefined,
          },
        ),
      }),
    );

  test('repeated ] visits every related event once and returns', () => {
    fc.assert(
      fc.property(withEvent, ({ dataset, event }) => {
        const component = hangingTogether(dataset, event);
        const visited: string[] = [];
        let at: string | undefined = event;
        do {
          at = followRelation(dataset, at, 1)?.event;
          if (at === undefined) break;
          visited.push(at);
        } while (at !== event && visited.length < 100);
        expect([...visited].sort()).toEqual(component.size === 1 ? [] : [...component].sort());
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  test('[ undoes ], also among visible events only', () => {
    fc.assert(
      fc.property(withEvent, ({ dataset, event, visible }) => {
        const shown = visible && new Set([...visible, event]);
        const step = followRelation(dataset, event, 1, shown);
        if (step) expect(followRelation(dataset, step.event, -1, shown)?.event).toBe(event);
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  test('names a relation that the event it leads to stands in, and one between the two where there is one', () => {
    fc.assert(
      fc.property(withEvent, ({ dataset, event }) => {
        const step = followRelation(dataset, event, 1);
        if (!step) return;
        const eventOf = new Map(dataset.claims.map((claim) => [claim.id, claim.event]));
        const ends = (relation: Relation) => relation.claims.map((claim) => eventOf.get(claim));
        const joins = (relation: Relation) =>
          ends(relation).includes(event) && ends(relation).includes(step.event);
        expect(ends(step.relation)).toContain(step.event);
        if (dataset.relations.some(joins)) expect(joins(step.relation)).toBe(true);
      }),
      { numRuns: runs(100, 3000) },
    );
  });
});

/** What hangs together with an event, found by growing a set until it no longer grows. */
function hangingTogether(dataset: Dataset, event: string): ReadonlySet<string> {
  const eventOf = new Map(dataset.claims.map((claim) => [claim.id, claim.event]));
  const pairs = dataset.relations
    .map(({ claims: [a, b], about }) => ({ events: [eventOf.get(a) ?? '', eventOf.get(b) ?? ''], about }))
    .filter(({ events: [a, b] }) => a !== b);
  const met = new Set([event]);
  for (let before = 0; before !== met.size; ) {
    before = met.size;
    const questions = new Set(
      pairs.filter(({ events }) => events.some((id) => met.has(id))).map(({ about }) => about),
    );
    for (const { events, about } of pairs) if (questions.has(about)) for (const id of events) met.add(id);
  }
  return met;
}
