import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duration, type Span } from '../../src/base/span.ts';
import { DAY, HOUR, MINUTE, YEAR } from '../../src/base/units.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import { fullSpan, homeSpan } from '../../src/query/homeSpan.ts';
import { runs } from '../runs.ts';
import { eventAt, windowOf } from './eventAt.ts';

const NIGHT = Date.UTC(2012, 2, 21);

function eventsAt(spans: readonly (Span | null)[]) {
  return spans.map((span, i) => eventAt(`e${i}`, span));
}

/** Hours after the midnight before the night. */
function hours(from: number, to: number): Span {
  return { start: NIGHT + from * HOUR, end: NIGHT + to * HOUR };
}

// As in the first dataset: a crowded night, a protest and a plea seven weeks before, elections in the month after.
const CROWDED: readonly Span[] = [
  ...[hours(6, 12), hours(6, 24), hours(6, 30), hours(13, 18), hours(16, 25), hours(18, 30), hours(23, 25)],
  ...[hours(6, 36), hours(23, 33), hours(24, 34)],
];
const SCATTERED: readonly (Span | null)[] = [
  { start: Date.UTC(2012, 1, 2), end: Date.UTC(2012, 1, 3) },
  { start: Date.UTC(2012, 1, 1), end: Date.UTC(2012, 2, 1) },
  { start: -Infinity, end: Date.UTC(2012, 1, 3) },
  { start: Date.UTC(2012, 3, 1), end: Date.UTC(2012, 4, 1) },
  { start: -Infinity, end: Infinity },
  null,
];

describe('homeSpan', () => {
  test('fits the crowded night and not the months around it', () => {
    const home = homeSpan(eventsAt([...CROWDED, ...SCATTERED]));
    expect(home?.start).toBeLessThan(NIGHT + 6 * HOUR);
    expect(home?.start).toBeGreaterThan(NIGHT);
    expect(home?.end).toBeGreaterThan(NIGHT + 36 * HOUR);
    expect(home?.end).toBeLessThan(NIGHT + 48 * HOUR);
  });

  test('fits the night of the first dataset', () => {
    const file: unknown = JSON.parse(
      readFileSync(new URL('../../data/mali-2012.json', import.meta.url), 'utf8'),
    );
    const home = homeSpan(parseDataset(file).dataset?.events ?? []);
    // From early on Wednesday the 21st to the end of Thursday the 22nd, with a little air.
    expect(home?.start).toBeGreaterThan(NIGHT + 3 * HOUR);
    expect(home?.start).toBeLessThan(NIGHT + 6 * HOUR);
    expect(home?.end).toBeGreaterThan(NIGHT + 36 * HOUR);
    expect(home?.end).toBeLessThan(NIGHT + 50 * HOUR);
  });

  test('counts an open end as far as it is known, and an open beginning only where there is nothing else', () => {
    const going = eventsAt([hours(0, 2), hours(3, 5)]).map((event) => ({
      ...event,
      time: { ...event.time, end: { ...windowOf(hours(8, 8)), latest: Infinity } },
    }));
    expect(homeSpan(going)?.end).toBeGreaterThan(NIGHT + 8 * HOUR);
    const sinceEver = { start: -Infinity, end: NIGHT + 90 * HOUR };
    expect(homeSpan(eventsAt([hours(0, 2), hours(3, 5), sinceEver]))).toEqual(
      homeSpan(eventsAt([hours(0, 2), hours(3, 5)])),
    );
    expect(homeSpan(eventsAt([sinceEver]))).toEqual(hours(78, 102));
  });

  test('shows everything where events are spread evenly', () => {
    for (const count of [2, 3, 5, 12, 100, 1000]) {
      const even = eventsAt(
        Array.from({ length: count }, (_, i) => ({ start: i * DAY, end: i * DAY + HOUR })),
      );
      const home = homeSpan(even);
      expect(home?.start, `${count} events`).toBeLessThan(0);
      expect(home?.end, `${count} events`).toBeGreaterThan((count - 1) * DAY + HOUR);
    }
  });

  test('leaves room for the label of an event at the very end, and little for a window that ends there', () => {
    const late = homeSpan(eventsAt([hours(0, 1), hours(5, 6), hours(10, 10)]));
    const wide = homeSpan(eventsAt([hours(0, 1), hours(0, 10), hours(0, 10)]));
    expect((late?.end ?? 0) - NIGHT).toBe(12.5 * HOUR);
    expect((wide?.end ?? 0) - NIGHT).toBe(10.3 * HOUR);
  });

  test('has nothing to show without a date, and a day for a single instant', () => {
    expect(homeSpan([])).toBeNull();
    expect(homeSpan(eventsAt([null, { start: -Infinity, end: Infinity }]))).toBeNull();
    expect(homeSpan(eventsAt([hours(6, 6)]))).toEqual(hours(-6, 18));
    expect(homeSpan(eventsAt([hours(6, 6), hours(6, 6), hours(6, 6)]))).toEqual(hours(-6, 18));
  });

  test('shows the whole where every window is as wide as everything', () => {
    const home = homeSpan(eventsAt([hours(0, 100), hours(0, 100)]));
    expect(home).toEqual(hours(-3, 103));
  });

  const instant = fc.oneof(
    fc.integer({ min: 0, max: 3000 }).map((n) => NIGHT + n * MINUTE),
    fc.integer({ min: -9000, max: 7000 }).map((n) => Math.round(n * YEAR)),
    fc.constantFrom(-Infinity, Infinity),
  );
  const spans = fc.array(
    fc.option(fc.tuple(instant, instant).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))),
    { maxLength: 30 },
  );

  test('is finite, ordered, within "fit all", and the same in any order of the events', () => {
    fc.assert(
      fc.property(
        spans.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const home = homeSpan(eventsAt(list));
          const full = fullSpan(eventsAt(list));
          expect(homeSpan(eventsAt(shuffled))).toEqual(home);
          expect(home === null).toBe(full === null);
          if (!home || !full) return;
          expect(home.start).toBeLessThan(home.end);
          expect(Number.isFinite(duration(home))).toBe(true);
          const most = Math.max(duration(full) * 1.22, DAY);
          expect(duration(home)).toBeLessThanOrEqual(most * (1 + 1e-9));
        },
      ),
      { numRuns: runs(100, 3000) },
    );
  });

  test('holds most of the events that are narrow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 }),
        (minutes) => {
          const list = minutes.map((n) => ({ start: n * MINUTE, end: n * MINUTE }));
          const home = homeSpan(eventsAt(list));
          const held = list.filter(({ start }) => home && start >= home.start && start <= home.end);
          expect(held.length).toBeGreaterThanOrEqual(list.length * 0.6);
        },
      ),
    );
  });

  test('is found in less than quadratic time', () => {
    const many = eventsAt(
      Array.from({ length: 50_000 }, (_, i) => ({ start: i ** 1.5 * MINUTE, end: i ** 1.5 * MINUTE + HOUR })),
    );
    const before = process.cpuUsage();
    homeSpan(many);
    // Microseconds of our own: other programs must not fail the test. All pairs would take many seconds.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

describe('fullSpan', () => {
  test('holds every known end with 4 % of air, and leaves open sides out', () => {
    expect(fullSpan(eventsAt([hours(0, 1), hours(99, 100), { start: NIGHT - HOUR, end: Infinity }]))).toEqual(
      {
        start: NIGHT - HOUR - 0.04 * 101 * HOUR,
        end: NIGHT + 100 * HOUR + 0.04 * 101 * HOUR,
      },
    );
  });

  test('is null where no end is known, and a day around an instant', () => {
    expect(fullSpan([])).toBeNull();
    expect(fullSpan(eventsAt([null, { start: -Infinity, end: Infinity }]))).toBeNull();
    expect(fullSpan(eventsAt([hours(0, 0)]))).toEqual(hours(-12, 12));
  });
});
