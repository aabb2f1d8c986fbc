import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { mergeParts, partOf } from '../../src/model/mergeParts.ts';
import { makeDataset } from '../query/makeDataset.ts';

const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });

function part(events: readonly string[]): Dataset {
  return makeDataset({
    events: [...events],
    claims: events.map((event) => ({ id: `claim-${event}`, event, chain: ['reuters'] })),
  });
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('mergeParts', () => {
  it('holds every event and claim of both, each once, the first part first', () => {
    fc.assert(
      fc.property(names, names, (first, second) => {
        const merged = mergeParts(part(first), part(second));
        const events = [...first, ...second.filter((id) => !first.includes(id))];
        expect(ids(merged.events)).toEqual(events);
        expect(ids(merged.claims)).toEqual(events.map((id) => `claim-${id}`));
        expect(new Set(ids(merged.sources)).size).toBe(merged.sources.length);
      }),
    );
  });

  it('takes what both hold from the first', () => {
    const [first, second] = [part(['a', 'b']), part(['b', 'c'])];
    const merged = mergeParts(first, second);
    expect(merged.events[1]).toBe(first.events[1]);
    expect(merged.events[2]).toBe(second.events[1]);
  });

  it('is the first itself where the second has nothing', () => {
    const first = part(['a']);
    expect(mergeParts(first, part([]))).toBe(first);
  });
});

describe('partOf', () => {
  it('keeps some events with their claims alone', () => {
    fc.assert(
      fc.property(names, names, (events, kept) => {
        const some = partOf(part(events), new Set(kept));
        const left = events.filter((id) => kept.includes(id));
        expect(ids(some.events)).toEqual(left);
        expect(ids(some.claims)).toEqual(left.map((id) => `claim-${id}`));
      }),
    );
  });
});
