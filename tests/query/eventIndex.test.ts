import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/base/span.ts';
import type { TimelineEvent } from '../../src/model/dataset.ts';
import { extentOf } from '../../src/model/time.ts';
import { eventIndex } from '../../src/query/eventIndex.ts';
import { byTime } from '../../src/query/timeOrder.ts';
import { eventAt } from './eventAt.ts';

// Few instants, so that ends touch and repeat; open sides among them.
const end = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 30 }) },
  fc.constantFrom(-Infinity, Infinity),
);
const span = fc.tuple(end, end).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const instant = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -2, max: 32 }) },
  fc.constantFrom(-Infinity, Infinity),
);
const events: fc.Arbitrary<readonly TimelineEvent[]> = fc
  .array(fc.option(span, { freq: 9 }), { maxLength: 40 })
  .map((spans) => spans.map((each, i) => eventAt(`e${i}`, each)));

function startOf({ time }: TimelineEvent): number {
  return extentOf(time)?.start ?? Number.NaN;
}

describe('eventIndex agrees with looking at every event', () => {
  test('what overlaps a span, in order of time', () => {
    fc.assert(
      fc.property(events, span, (all, asked) => {
        const found = eventIndex(all).overlapping(asked);
        const expected = all
          .filter(({ time }) => {
            const extent = extentOf(time);
            return extent !== null && overlaps(extent, asked);
          })
          .sort((a, b) => (startOf(a) === startOf(b) ? byTime(a, b) : startOf(a) - startOf(b)));
        expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });

  test('how many lie wholly before and after, and which is nearest', () => {
    fc.assert(
      fc.property(events, instant, (all, t) => {
        const index = eventIndex(all);
        const extents = all.flatMap(({ time }) => extentOf(time) ?? []);
        const past = extents.filter(({ end }) => end < t);
        const future = extents.filter(({ start }) => start > t);
        expect(index.countBefore(t)).toBe(past.length);
        expect(index.countAfter(t)).toBe(future.length);
        const previous = index.previous(t);
        const next = index.next(t);
        expect(previous && extentOf(previous.time)?.end).toBe(
          past.length === 0 ? null : Math.max(...past.map(({ end }) => end)),
        );
        expect(next && extentOf(next.time)?.start).toBe(
          future.length === 0 ? null : Math.min(...future.map(({ start }) => start)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('before, overlapping and after a span together are all dated events', () => {
    fc.assert(
      fc.property(events, span, (all, asked) => {
        const index = eventIndex(all);
        const parts =
          index.countBefore(asked.start) + index.overlapping(asked).length + index.countAfter(asked.end);
        expect(parts).toBe(index.size);
        expect(index.size).toBe(all.filter(({ time }) => time.start).length);
      }),
    );
  });
});

test('finds one long event that began before fifty thousand others, without going through them', () => {
  const short = Array.from({ length: 50_000 }, (_, i) => eventAt(`s${i}`, { start: i + 1, end: i + 1.5 }));
  const index = eventIndex([...short, eventAt('long', { start: 0, end: 100_000 })]);
  const asked = { start: 75_000, end: 75_001 };
  expect(index.overlapping(asked).map(({ id }) => id)).toEqual(['long']);
  const before = process.cpuUsage();
  for (let i = 0; i < 20_000; i++) index.overlapping(asked);
  // Microseconds of our own: other programs must not fail the test. Going through all would take many seconds.
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
});

test('has nothing in an empty dataset', () => {
  const index = eventIndex([]);
  expect(index.size).toBe(0);
  expect(index.next(0)).toBeNull();
  expect(index.previous(0)).toBeNull();
  expect(index.overlapping({ start: -Infinity, end: Infinity })).toEqual([]);
});
