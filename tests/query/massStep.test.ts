import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnIndex, columnIndex } from '../../src/model/columnIndex.ts';
import type { EventColumns } from '../../src/model/eventColumns.ts';
import { massFirst } from '../../src/query/massFirst.ts';
import { massRank } from '../../src/query/massRank.ts';
import { massSpan } from '../../src/query/massSpan.ts';
import { massStep, placeOfRow, trackAt } from '../../src/query/massStep.ts';
import type { Move } from '../../src/view/focus.ts';
import { type FocusItem, moveFocus } from '../../src/view/moveFocus.ts';
import { runs } from '../runs.ts';

const TRACKS = 4;
/** Few instants, so that many events share one. */
const event = fc.record({
  start: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -8, max: 8 }) }, fc.constant(Number.NaN)),
  lasts: fc.nat(12),
  track: fc.nat(TRACKS - 1),
});
const events = fc.array(event, { maxLength: 60 });
const moves = fc.constantFrom<Move>('next', 'previous', 'up', 'down', 'first', 'last');

type Event = { readonly start: number; readonly lasts: number; readonly track: number };

function indexOf(list: readonly Event[]): ColumnIndex {
  const columns: EventColumns = {
    count: list.length,
    start: Float64Array.from(list, ({ start }) => start),
    end: Float64Array.from(list, ({ start, lasts }) => start + lasts),
    track: Uint16Array.from(list, ({ track }) => track),
    tracks: ['a', 'b', 'c', 'd'],
  };
  return columnIndex(columns);
}

/** Ids that sort as the rows do. */
const id = (row: number) => `e${String(row).padStart(4, '0')}`;

function focusItems(list: readonly Event[]): readonly FocusItem[] {
  return list.flatMap(({ start, track }, row) =>
    Number.isNaN(start) ? [] : [{ id: id(row), group: track, at: start }],
  );
}

describe('massStep', () => {
  it('goes where the keyboard of a small dataset goes', () => {
    fc.assert(
      fc.property(events, fc.array(moves, { maxLength: 12 }), fc.nat(), (list, path, from) => {
        const index = indexOf(list);
        const order = focusItems(list);
        let place: number | null = index.rows.length > 0 ? from % index.rows.length : null;
        let focus = place === null ? null : id(index.rows[place] ?? -1);
        for (const to of path) {
          place = massStep(index, place, to);
          focus = moveFocus(order, focus, to);
          expect(place === null ? null : id(index.rows[place] ?? -1)).toBe(focus);
        }
      }),
      { numRuns: runs(100, 4000) },
    );
  });

  it('enters from nowhere at the first, or backwards at the last', () => {
    fc.assert(
      fc.property(events, moves, (list, to) => {
        const index = indexOf(list);
        const place = massStep(index, null, to);
        const expected = moveFocus(focusItems(list), null, to);
        expect(place === null ? null : id(index.rows[place] ?? -1)).toBe(expected);
      }),
    );
  });

  it('meets every dated event once on the way from first to last', () => {
    fc.assert(
      fc.property(events, (list) => {
        const index = indexOf(list);
        const met: number[] = [];
        for (let place = massStep(index, null, 'first'); place !== null; ) {
          met.push(index.rows[place] ?? -1);
          const next = massStep(index, place, 'next');
          place = next === place ? null : next;
        }
        expect([...met].sort((a, b) => a - b)).toEqual([...index.rows].sort((a, b) => a - b));
      }),
    );
  });
});

describe('placeOfRow and trackAt', () => {
  it('find every event again, and none that is left out', () => {
    fc.assert(
      fc.property(events, (list) => {
        const index = indexOf(list);
        list.forEach(({ start, track }, row) => {
          const place = placeOfRow(index, row, start, track);
          if (Number.isNaN(start)) {
            expect(place).toBeNull();
            return;
          }
          expect(place).not.toBeNull();
          expect(index.rows[place ?? -1]).toBe(row);
          expect(trackAt(index, place ?? -1)).toBe(track);
          expect(placeOfRow(index, row, start, (track + 1) % TRACKS)).toBeNull();
        });
      }),
    );
  });
});

describe('massRank', () => {
  it('is the line of an event in order of time, then of the file', () => {
    fc.assert(
      fc.property(events, (list) => {
        const index = indexOf(list);
        const rows = [...list.keys()]
          .filter((row) => !Number.isNaN(list[row]?.start))
          .sort((a, b) => (list[a]?.start ?? 0) - (list[b]?.start ?? 0) || a - b);
        for (let place = 0; place < index.rows.length; place += 1) {
          expect(massRank(index, place)).toBe(rows.indexOf(index.rows[place] ?? -1));
        }
      }),
    );
  });
});

describe('massFirst', () => {
  const span = fc
    .tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));

  it('lists the first that overlap, as a look at every event does', () => {
    fc.assert(
      fc.property(
        events,
        span,
        fc.subarray([0, 1, 2, 3]),
        fc.integer({ min: 1, max: 20 }),
        (list, when, tracks, most) => {
          const index = indexOf(list);
          const expected = [...index.rows.keys()]
            .filter((place) => {
              const { start, lasts, track } = list[index.rows[place] ?? -1] as Event;
              return tracks.includes(track) && start < when.end && start + lasts >= when.start;
            })
            .sort((a, b) => (index.starts[a] ?? 0) - (index.starts[b] ?? 0) || a - b);
          expect(massFirst(index, tracks, when, most)).toEqual(expected.slice(0, most));
        },
      ),
    );
  });
});

describe('massSpan', () => {
  it('holds everything that has a date, with some air, and is never empty', () => {
    fc.assert(
      fc.property(events, (list) => {
        const span = massSpan(indexOf(list));
        const dated = list.filter(({ start }) => !Number.isNaN(start));
        if (dated.length === 0) {
          expect(span).toBeNull();
          return;
        }
        const start = Math.min(...dated.map((each) => each.start));
        const end = Math.max(...dated.map((each) => each.start + each.lasts));
        expect(span?.start).toBeLessThan(start);
        expect(span?.end).toBeGreaterThan(end);
        if (end > start) expect((span?.end ?? 0) - (span?.start ?? 0)).toBeLessThan((end - start) * 1.2);
      }),
    );
  });

  it('leaves open sides out of account', () => {
    const index = indexOf([
      { start: -Infinity, lasts: 0, track: 0 },
      { start: 5, lasts: Infinity, track: 0 },
      { start: 9, lasts: 0, track: 1 },
    ]);
    const span = massSpan(index);
    expect(Number.isFinite(span?.start) && Number.isFinite(span?.end)).toBe(true);
    expect(span?.start).toBeLessThan(5);
    expect(span?.end).toBeGreaterThan(9);
  });
});
