import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gallop, lowerBound } from '../../src/base/lowerBound.ts';
import { columnCounts } from '../../src/layout/columnCounts.ts';
import { columnIndex, countAll, countOverlapping, overlapping } from '../../src/model/columnIndex.ts';
import type { EventColumns } from '../../src/model/eventColumns.ts';

/** Few instants, so that events touch, coincide and contain each other. */
const instant = fc.integer({ min: -20, max: 20 });
const event = fc.record({
  start: fc.oneof({ weight: 8, arbitrary: instant }, fc.constantFrom(Number.NaN, -Infinity)),
  lasts: fc.oneof(fc.constant(0), fc.nat(30), fc.constant(Infinity)),
  track: fc.nat(3),
});
const events = fc.array(event, { maxLength: 300 });
const span = fc.tuple(instant, fc.integer({ min: 1, max: 25 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

type Event = { readonly start: number; readonly lasts: number; readonly track: number };

function columnsOf(list: readonly Event[]): EventColumns {
  return {
    count: list.length,
    start: Float64Array.from(list, ({ start }) => start),
    end: Float64Array.from(list, endOf),
    track: Uint16Array.from(list, ({ track }) => track),
    tracks: ['a', 'b', 'c', 'd'],
  };
}

function endOf({ start, lasts }: Event): number {
  return Number.isNaN(start) ? Number.NaN : start === -Infinity ? lasts : start + lasts;
}

/** By the definition, one by one. */
function overlaps(each: Event, { start, end }: { start: number; end: number }): boolean {
  return each.start < end && endOf(each) >= start;
}

describe('columnIndex', () => {
  it('counts and finds what overlaps a span, as a look at every event does', () => {
    fc.assert(
      fc.property(events, span, (list, when) => {
        const index = columnIndex(columnsOf(list));
        let all = 0;
        for (let track = 0; track < 4; track += 1) {
          const rows = [...list.keys()].filter(
            (row) => list[row]?.track === track && overlaps(list[row] as Event, when),
          );
          all += rows.length;
          expect(countOverlapping(index, track, when)).toBe(rows.length);
          const found = overlapping(index, track, when);
          expect(found.map((place) => index.rows[place]).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(rows);
          const starts = found.map((place) => index.starts[place] ?? 0);
          expect(starts).toEqual([...starts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        }
        expect(countAll(index, when)).toBe(all);
        expect(index.undated).toBe(list.filter(({ start }) => Number.isNaN(start)).length);
        expect(index.rows.length + index.undated).toBe(list.length);
      }),
    );
  });

  it('leaves out what a mask leaves out', () => {
    fc.assert(
      fc.property(events, fc.infiniteStream(fc.boolean()), span, (list, stream, when) => {
        const mask = Uint8Array.from(list, () => (stream.next().value ? 1 : 0));
        const index = columnIndex(columnsOf(list), mask);
        const expected = list.filter((each, row) => mask[row] === 1 && overlaps(each, when)).length;
        expect(countAll(index, when)).toBe(expected);
      }),
    );
  });

  it('counts each pixel column exactly', () => {
    fc.assert(
      fc.property(events, span, fc.integer({ min: 1, max: 40 }), (list, when, columns) => {
        const index = columnIndex(columnsOf(list));
        const step = (when.end - when.start) / columns;
        for (let track = 0; track < 4; track += 1) {
          const counts = columnCounts(index, track, when, columns);
          for (let column = 0; column < columns; column += 1) {
            const start = when.start + column * step;
            const end = column + 1 === columns ? when.end : start + step;
            const own = list.filter((each) => each.track === track && overlaps(each, { start, end }));
            expect(counts[column]).toBe(own.length);
          }
        }
      }),
    );
  });

  it('a search in growing steps finds what a search by halves finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 })),
        fc.integer({ min: -1, max: 51 }),
        fc.nat(60),
        (list, value, from) => {
          const sorted = [...list].sort((a, b) => a - b);
          const at = Math.min(from, sorted.length);
          expect(gallop(sorted, value, at, sorted.length)).toBe(lowerBound(sorted, value, at, sorted.length));
        },
      ),
    );
  });
});
