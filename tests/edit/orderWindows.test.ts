import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CONFLICTS, orderWindows } from '../../src/edit/orderWindows.ts';
import { parseWindow } from '../../src/load/parseTime.ts';
import type { Dataset, EventOrder, TimelineEvent } from '../../src/model/dataset.ts';
import type { TimeWindow } from '../../src/model/time.ts';
import { runs } from '../runs.ts';

const ZONE = 'Africa/Bamako';
const HOUR = 3_600_000;
const T0 = Date.UTC(2012, 2, 21);

function windowOf(text: string): TimeWindow {
  const parsed = parseWindow(text, ZONE);
  if (parsed.kind === 'bad') throw new Error(parsed.message);
  return parsed.window;
}

function event(id: string, start: TimeWindow | string | null): TimelineEvent {
  const window = typeof start === 'string' ? windowOf(start) : start;
  const time = { start: window, end: null, stated: null, basis: null, why: null };
  return { id, title: `Event ${id}`, summary: null, track: 't', place: null, tags: [], time, extra: {} };
}

function dataset(events: readonly TimelineEvent[], orders: readonly (readonly [string, string])[]): Dataset {
  return {
    format: 'whence/1',
    title: 'T',
    summary: null,
    timeZone: ZONE,
    documents: [],
    sources: [],
    tracks: [{ id: 't', name: 'T', extra: {} }],
    events,
    claims: [],
    relations: [],
    orders: orders.map(([before, after]) => ({ before, after, why: null, extra: {} })),
    extra: {},
  };
}

const pairs = (chain: readonly EventOrder[]) => chain.map(({ before, after }) => `${before} ${after}`);

describe('orderWindows', () => {
  it('narrows what comes after from below, and what comes before from above', () => {
    const { windows, conflicts } = orderWindows(
      dataset(
        [event('a', '2012-03-21T06:00/2012-03-21T12:00'), event('b', '2012-03-21'), event('c', null)],
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
      ),
    );
    expect(conflicts).toEqual([]);
    expect([...windows].map(([id, { text }]) => [id, text])).toEqual([
      ['b', '2012-03-21T06:00/2012-03-22T00:00'],
      ['c', '2012-03-21T06:00/..'],
    ]);
  });

  it('keeps the marks of a time that it narrows', () => {
    const { windows } = orderWindows(
      dataset([event('a', '2012-03-21T06:00'), event('b', '2012-03-21%')], [['a', 'b']]),
    );
    expect(windows.get('b')).toEqual(windowOf('2012-03-21T06:00%/2012-03-22T00:00%'));
  });

  it('says nothing where an order adds nothing, or there is none', () => {
    const events = [event('a', '2012-03-21'), event('b', '2012-03-22')];
    expect(orderWindows(dataset(events, [['a', 'b']])).windows.size).toBe(0);
    const { orders: _, ...none } = dataset(events, []);
    expect(orderWindows(none)).toEqual({ windows: new Map(), conflicts: [] });
  });

  it('takes a day as over when the next one begins, but an instant as itself', () => {
    const conflicts = (a: string, b: string) =>
      orderWindows(dataset([event('a', a), event('b', b)], [['a', 'b']])).conflicts.length;
    expect(conflicts('2012-03-22', '2012-03-21')).toBe(1);
    expect(conflicts('2012-03-22T00:00', '2012-03-21')).toBe(1);
    expect(conflicts('2012-03-22', '2012-03-22T00:00')).toBe(0);
    expect(conflicts('2012-03-22T00:00', '2012-03-22T00:00')).toBe(0);
  });

  it('lets a ring of orders hold where all may begin at one instant', () => {
    const ring: (readonly [string, string])[] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ];
    const events = [event('a', '2012-03'), event('b', '2012-03-21'), event('c', null)];
    const { windows, conflicts } = orderWindows(dataset(events, ring));
    expect(conflicts).toEqual([]);
    expect([...windows].map(([id, { text }]) => `${id} ${text}`)).toEqual(['a 2012-03-21', 'c 2012-03-21']);
    const apart = orderWindows(dataset([event('a', '2012-02'), ...events.slice(1)], ring));
    expect(apart.conflicts.map(({ chain }) => pairs(chain))).toEqual([['b c', 'c a']]);
  });

  it('names the chain that causes a contradiction, and narrows nothing that hangs on it', () => {
    const { windows, conflicts } = orderWindows(
      dataset(
        [
          event('a', '2012-03-23'),
          event('b', null),
          event('c', '2012-03-21'),
          event('d', null),
          event('e', '2012-03-23'),
          event('f', null),
        ],
        [
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'd'],
          ['e', 'f'],
        ],
      ),
    );
    expect(conflicts.map(({ chain }) => pairs(chain))).toEqual([['a b', 'b c']]);
    expect(conflicts[0]?.message).toBe(
      '“Event a” begins only after the time of “Event c” is over, but 2 orders put it before. Change one of the times, or take one of the orders away.',
    );
    expect([...windows.keys()]).toEqual(['f']);
  });

  it('ends with the first contradictions where there are many', () => {
    const events = Array.from({ length: 60 }, (_, i) =>
      event(`e${i}`, `2012-03-${10 + (i % 2 === 0 ? 9 : 0)}`),
    );
    const orders = Array.from({ length: 30 }, (_, i) => [`e${2 * i}`, `e${2 * i + 1}`] as const);
    expect(orderWindows(dataset(events, orders)).conflicts).toHaveLength(MOST_CONFLICTS);
  });

  // A small world: starts on whole hours, and half-hours for "somewhere between two", which is all that can matter as
  // every bound is a whole hour and no order asks for a distance.
  const DOMAIN = [0, 0.5, 1, 1.5, 2, 2.5, 3];
  const smallWindow = fc.option(
    fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).map(([a, b]) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      return {
        earliest: T0 + from * HOUR,
        latest: T0 + to * HOUR,
        text: '',
        uncertain: false,
        approximate: false,
      };
    }),
    { freq: 4 },
  );
  const smallWorld = fc
    .record({
      starts: fc.array(smallWindow, { minLength: 2, maxLength: 4 }),
      orders: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 5 }),
    })
    .map(({ starts, orders }) => {
      const ids = starts.map((_, i) => `e${i}`);
      const named = orders
        .map(([a, b]) => [a % ids.length, b % ids.length] as const)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => [`e${a}`, `e${b}`] as const);
      const unique = [...new Map(named.map((pair) => [pair.join(' '), pair])).values()];
      return dataset(
        starts.map((start, i) => event(`e${i}`, start)),
        unique,
      );
    });

  /** Every way in which the events may have begun, in hours, by brute force. */
  function assignments({ events, orders = [] }: Dataset): readonly (readonly number[])[] {
    const index = new Map(events.map(({ id }, i) => [id, i]));
    const may = ({ time: { start } }: TimelineEvent, at: number) => {
      if (!start) return true;
      const [from, to] = [(start.earliest - T0) / HOUR, (start.latest - T0) / HOUR];
      return from === to ? at === from : at >= from && at < to;
    };
    let all: number[][] = [[]];
    for (const one of events)
      all = all.flatMap((so) => DOMAIN.filter((at) => may(one, at)).map((at) => [...so, at]));
    return all.filter((at) =>
      orders.every(
        ({ before, after }) => (at[index.get(before) ?? 0] ?? 0) <= (at[index.get(after) ?? 0] ?? 0),
      ),
    );
  }

  it('is as narrow as all ways in which the orders hold, and contradicted exactly when there is none', () => {
    let broken = 0;
    fc.assert(
      fc.property(smallWorld, (world) => {
        const { windows, conflicts } = orderWindows(world);
        const ways = assignments(world);
        expect(conflicts.length === 0).toBe(ways.length > 0);
        if (ways.length === 0) {
          broken += 1;
          return;
        }
        world.events.forEach((one, i) => {
          const window = windows.get(one.id) ?? one.time.start;
          const at = ways.map((way) => way[i] ?? 0);
          const [first, last] = [Math.min(...at), Math.max(...at)];
          const [from, to] = window
            ? [(window.earliest - T0) / HOUR, (window.latest - T0) / HOUR]
            : [-Infinity, Infinity];
          // The edge of the small world stands for an open side.
          expect(from === -Infinity ? 0 : from).toBe(first);
          expect(to === Infinity ? 3 : to).toBe(Math.ceil(last));
          const read = windows.get(one.id);
          if (read) expect(windowOf(read.text)).toEqual(read);
        });
      }),
      { numRuns: runs(100, 10_000) },
    );
    expect(broken).toBeGreaterThan(5);
  });

  it('names chains that contradict the times by themselves, and would not without any one of their orders', () => {
    fc.assert(
      fc.property(smallWorld, (world) => {
        for (const { chain } of orderWindows(world).conflicts) {
          for (let i = 1; i < chain.length; i += 1) expect(chain[i]?.before).toBe(chain[i - 1]?.after);
          expect(assignments({ ...world, orders: chain })).toEqual([]);
          for (const without of chain) {
            const rest = chain.filter((order) => order !== without);
            expect(assignments({ ...world, orders: rest }).length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: runs(100, 10_000) },
    );
  });

  it('narrows thousands of events by thousands of orders', () => {
    const events = Array.from({ length: 5000 }, (_, i) =>
      event(`e${i}`, {
        earliest: T0,
        latest: T0 + (i + 1) * HOUR,
        text: '',
        uncertain: false,
        approximate: false,
      }),
    );
    const orders = Array.from(
      { length: 5000 },
      (_, i) => [`e${(i * 7) % 5000}`, `e${(i * 13 + 1) % 5000}`] as const,
    ).filter(([a, b]) => a !== b);
    const world = dataset(events, orders);
    const { windows } = orderWindows(world);
    expect(windows.size).toBeGreaterThan(1000);
  });
});
