import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Move } from '../../src/view/focus.ts';
import { type FocusItem, moveFocus } from '../../src/view/moveFocus.ts';

//  group 0:  a at 1     d at 5
//  group 2:      b at 2     e at 5
//  group 3:         c at 4         u undated
const ITEMS: readonly FocusItem[] = [
  { id: 'u', group: 3, at: Infinity },
  { id: 'e', group: 2, at: 5 },
  { id: 'a', group: 0, at: 1 },
  { id: 'c', group: 3, at: 4 },
  { id: 'b', group: 2, at: 2 },
  { id: 'd', group: 0, at: 5 },
];

function walk(from: string | null, to: Move, steps: number): string {
  let at = from;
  let path = '';
  for (let i = 0; i < steps; i++) {
    at = moveFocus(ITEMS, at, to);
    path += at;
  }
  return path;
}

describe('moveFocus', () => {
  test('goes through all in time, from the top at one instant, the undated last, and stays at the ends', () => {
    expect(walk(null, 'next', 7)).toBe('abcdeuu');
    expect(walk(null, 'previous', 7)).toBe('uedcbaa');
  });

  test('goes from the top down at one instant, and by id within a group', () => {
    const items = [
      { id: 'c', group: 2, at: 1 },
      { id: 'a', group: 7, at: 1 },
      { id: 'd', group: 2, at: 1 },
      { id: 'z', group: 0, at: 1 },
    ];
    expect(moveFocus(items, null, 'first')).toBe('z');
    expect(moveFocus(items, 'z', 'next')).toBe('c');
    expect(moveFocus(items, 'c', 'next')).toBe('d');
    expect(moveFocus(items, 'd', 'next')).toBe('a');
  });

  test('goes up and down to the nearest in time, over groups that are empty, and stays at the ends', () => {
    expect(walk('a', 'down', 3)).toBe('bcc');
    expect(walk('d', 'down', 3)).toBe('ecc');
    expect(walk('u', 'up', 3)).toBe('edd');
    expect(walk('c', 'up', 3)).toBe('edd');
  });

  test('prefers the earlier of two that are equally near', () => {
    const items = [
      { id: 'here', group: 0, at: 3 },
      { id: 'late', group: 1, at: 4 },
      { id: 'early', group: 1, at: 2 },
    ];
    expect(moveFocus(items, 'here', 'down')).toBe('early');
  });

  test('goes to the first and the last from anywhere', () => {
    for (const from of [null, 'c', 'gone']) {
      expect(moveFocus(ITEMS, from, 'first')).toBe('a');
      expect(moveFocus(ITEMS, from, 'last')).toBe('u');
    }
  });

  test('enters from nowhere at the near end, and has nowhere to go in nothing', () => {
    expect(moveFocus(ITEMS, 'gone', 'down')).toBe('a');
    expect(moveFocus(ITEMS, null, 'up')).toBe('u');
    for (const to of ['next', 'previous', 'up', 'down', 'first', 'last'] as const)
      expect(moveFocus([], 'a', to)).toBeNull();
  });

  test('meets an event that stands in two groups once', () => {
    const twice = [...ITEMS, { id: 'a', group: 5, at: 1 }];
    expect(moveFocus(twice, 'a', 'next')).toBe('b');
    expect(moveFocus(twice, 'b', 'previous')).toBe('a');
  });
});

const anyItems = fc
  .array(fc.record({ group: fc.nat(4), at: fc.oneof(fc.nat(6), fc.constant(Infinity)) }), {
    minLength: 1,
    maxLength: 15,
  })
  .map((items) => items.map((item, i) => ({ ...item, id: `e${i}` })));
const anyPlace = anyItems.chain((items) =>
  fc.record({ items: fc.constant(items), from: fc.constantFrom(...items.map(({ id }) => id)) }),
);

describe('moveFocus, whatever the events', () => {
  test('next then previous returns, unless next stays at the end', () => {
    fc.assert(
      fc.property(anyPlace, ({ items, from }) => {
        const next = moveFocus(items, from, 'next');
        expect(next === from ? from : moveFocus(items, next, 'previous')).toBe(from);
        expect(next === from).toBe(from === moveFocus(items, null, 'last'));
      }),
    );
  });

  test('every event is reached by next, once, in time', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const met: string[] = [];
        for (let at = moveFocus(items, null, 'first'), i = 0; at !== null && i < items.length; i++) {
          met.push(at);
          at = moveFocus(items, at, 'next');
        }
        expect([...met].sort()).toEqual(items.map(({ id }) => id).sort());
        const times = met.map((id) => items.find((item) => item.id === id)?.at ?? 0);
        expect(times).toEqual([...times].sort((a, b) => (a === b ? 0 : a - b)));
      }),
    );
  });

  test('down goes one non-empty group down, to one than which none there is nearer', () => {
    fc.assert(
      fc.property(anyPlace, ({ items, from }) => {
        for (const to of ['up', 'down'] as const) {
          const here = items.find(({ id }) => id === from);
          const there = items.find(({ id }) => id === moveFocus(items, from, to));
          if (!here || !there) throw new Error('lost');
          const beyond = items.filter(({ group }) =>
            to === 'down' ? group > here.group : group < here.group,
          );
          if (beyond.length === 0) {
            expect(there).toBe(here);
            continue;
          }
          const groups = beyond.map(({ group }) => group);
          expect(there.group).toBe(to === 'down' ? Math.min(...groups) : Math.max(...groups));
          const far = (item: FocusItem) => (item.at === here.at ? 0 : Math.abs(item.at - here.at));
          for (const other of beyond)
            if (other.group === there.group) expect(far(there)).toBeLessThanOrEqual(far(other));
        }
      }),
    );
  });
});
