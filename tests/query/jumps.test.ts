import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jumpWords } from '../../src/components/toldWords.ts';
import { jumps, surelyBefore } from '../../src/query/jumps.ts';
import { told } from '../../src/query/told.ts';
import { timedEvent } from './timedEvent.ts';
import { toldNarrowing } from './toldNarrowing.ts';

const row = (event: ReturnType<typeof timedEvent>, i: number) => ({
  key: `${i}`,
  paragraph: i,
  event,
  claims: [],
});

describe('surelyBefore', () => {
  test.each([
    ['apart', [0, 1], [2, 3], true],
    ['windows that touch: a day ends where the next begins', [0, 1], [1, 2], true],
    ['one and the same instant', [1, 1], [1, 1], false],
    ['an instant at the end of a window', [0, 1], [1, 1], true],
    ['overlapping', [0, 2], [1, 3], false],
    ['open behind', [0, Infinity], [1, 2], false],
    ['open before', [-Infinity, 1], [2, 3], true],
  ] as const)('%s', (_, a, b, expected) => {
    expect(surelyBefore(timedEvent('a', ...a), timedEvent('b', ...b))).toBe(expected);
    expect(surelyBefore(timedEvent('b', ...b), timedEvent('a', ...a))).toBe(false);
  });

  test('the undated are before nothing', () => {
    expect(surelyBefore(timedEvent('a'), timedEvent('b', 0, 1))).toBe(false);
    expect(surelyBefore(timedEvent('b', 0, 1), timedEvent('a'))).toBe(false);
  });
});

describe('jumps', () => {
  test('counts steps on, back, and those nobody can order; staying with an event is no step', () => {
    const [a, b, c] = [timedEvent('a', 0, 1), timedEvent('b', 2, 3), timedEvent('c', 0, 9)];
    expect(jumps([a, b, b, a, c, timedEvent('d')].map(row))).toEqual({ onward: 1, back: 1, unsure: 2 });
    expect(jumps([])).toEqual({ onward: 0, back: 0, unsure: 0 });
  });

  test('every step is one of the three, and reading backwards swaps two of them', () => {
    fc.assert(
      fc.property(toldNarrowing, ({ dataset, narrowed }) => {
        for (const { paragraphs } of told(dataset, narrowed).documents) {
          const rows = paragraphs.flatMap((each) => each.rows);
          const forth = jumps(rows);
          const steps = rows.filter((each, i) => i > 0 && rows[i - 1]?.event !== each.event).length;
          expect(forth.onward + forth.back + forth.unsure).toBe(steps);
          expect(jumps([...rows].reverse())).toEqual({ ...forth, onward: forth.back, back: forth.onward });
        }
      }),
    );
  });

  test('are told in a sentence', () => {
    expect(jumpWords({ onward: 0, back: 0, unsure: 0 })).toBeNull();
    expect(jumpWords({ onward: 5, back: 1, unsure: 2 })).toBe(
      'From one event to the next it goes on in time 5 times and back once; 2 times nobody can say which.',
    );
    expect(jumpWords({ onward: 2, back: 0, unsure: 0 })).toBe(
      'From one event to the next it goes on in time 2 times and back never.',
    );
  });
});
