import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose, NO_FILTER } from '../../src/view/filter.ts';

describe('choose', () => {
  test('only: this one alone, and a second time none', () => {
    const one = choose(NO_FILTER, 'sources', 'reuters', 'only');
    expect(one.sources).toEqual(['reuters']);
    expect(choose(one, 'sources', 'reuters', 'only').sources).toEqual([]);
    const two = choose(one, 'sources', 'afp', 'add');
    expect(choose(two, 'sources', 'reuters', 'only').sources).toEqual(['reuters']);
  });

  test('add: beside the others, and a second time no longer', () => {
    const two = choose(choose(NO_FILTER, 'flags', 'hedged', 'add'), 'flags', 'disputed', 'add');
    expect(two.flags).toEqual(['disputed', 'hedged']);
    expect(choose(two, 'flags', 'hedged', 'add').flags).toEqual(['disputed']);
  });

  test('leaves the other lists and the text alone', () => {
    const filter = { ...NO_FILTER, tracks: ['camps'], text: 'coup' };
    expect(choose(filter, 'sources', 'afp', 'add')).toEqual({ ...filter, sources: ['afp'] });
  });

  const steps = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'Z'), fc.constantFrom('only' as const, 'add' as const)),
  );
  test('keeps lists sorted and free of repeats, whatever the order of the clicks', () => {
    fc.assert(
      fc.property(steps, (clicks) => {
        const { sources } = clicks.reduce(
          (filter, [id, how]) => choose(filter, 'sources', id, how),
          NO_FILTER,
        );
        expect(sources).toEqual([...new Set(sources)].sort());
      }),
    );
  });
});
