import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_MARKS, HOLD, KNOWN_MARKS, LANE_MARKS, massChoice } from '../../src/layout/massChoice.ts';
import { lanesBetween, massLanes } from '../../src/layout/massLanes.ts';
import { laneMarks, massRows, massScene } from '../../src/layout/massScene.ts';
import { lineAt, linesHeight, scrollToLine } from '../../src/layout/massScroll.ts';
import { packRows } from '../../src/layout/packRows.ts';
import type { Placement } from '../../src/layout/placedEvent.ts';
import type { RowLayout } from '../../src/layout/rowLayout.ts';
import { columnIndex, countOverlapping } from '../../src/model/columnIndex.ts';
import type { Track } from '../../src/model/dataset.ts';
import { runs } from '../runs.ts';
import { EPOCH, measure, placements, viewports, widths } from './arbitraries.ts';

/** Tracks of very different crowds: how many events each has, and a seed of their starts. */
const crowds = fc.array(
  fc.record({ count: fc.oneof(fc.nat(12), fc.nat(90), fc.nat(400)), seed: fc.nat(1000) }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

function indexOf(tracks: readonly { readonly count: number; readonly seed: number }[]) {
  const rows = tracks.flatMap(({ count, seed }, track) =>
    Array.from({ length: count }, (_, i) => ({ track, start: ((i * 7919 + seed * 104_729) % 1009) / 10 })),
  );
  return columnIndex({
    count: rows.length,
    start: Float64Array.from(rows, ({ start }) => start),
    end: Float64Array.from(rows, ({ start }) => start),
    track: Uint16Array.from(rows, ({ track }) => track),
    tracks: tracks.map((_, i) => String(i)),
  });
}

const named = (count: number): readonly Track[] =>
  Array.from({ length: count }, (_, i) => ({ id: `t${i}`, name: `T ${i}`, extra: {} }));

const span = fc
  .record({
    start: fc.double({ min: -5, max: 99, noNaN: true }),
    length: fc.double({ min: 0.5, max: 60, noNaN: true }),
  })
  .map(({ start, length }) => ({ start, end: start + length }));

const NONE: ReadonlySet<number> = new Set();

describe('massChoice', () => {
  it('brings a bounded number of marks, in view and beyond, and knows some time around the viewport', () => {
    fc.assert(
      fc.property(crowds, span, fc.integer({ min: 8, max: LANE_MARKS }), (tracks, viewport, most) => {
        const index = indexOf(tracks);
        const lanes = massLanes(named(tracks.length), index, 600);
        const choice = massChoice(index, lanes, viewport, NONE, most);
        const sum = (over: typeof viewport) =>
          choice.tracks.reduce((all, track) => all + countOverlapping(index, track, over), 0);
        expect(sum(viewport)).toBeLessThanOrEqual(ALL_MARKS);
        expect(sum(choice.span)).toBeLessThanOrEqual(KNOWN_MARKS);
        for (const track of choice.tracks) {
          expect(countOverlapping(index, track, viewport)).toBeLessThanOrEqual(most);
        }
        const length = viewport.end - viewport.start;
        expect(choice.span.start).toBeLessThanOrEqual(viewport.start - 0.24 * length);
        expect(choice.span.end).toBeGreaterThanOrEqual(viewport.end + 0.24 * length);
      }),
    );
  });

  it('prefers lanes with few events, and leaves out none that would fit', () => {
    fc.assert(
      fc.property(crowds, span, (tracks, viewport) => {
        const index = indexOf(tracks);
        const lanes = massLanes(named(tracks.length), index, 600);
        const chosen = new Set(massChoice(index, lanes, viewport, NONE, 20).tracks);
        const inView = (track: number) => countOverlapping(index, track, viewport);
        const around = (track: number) => {
          const by = (viewport.end - viewport.start) / 4;
          return countOverlapping(index, track, { start: viewport.start - by, end: viewport.end + by });
        };
        const sum = [...chosen].reduce((all, track) => all + inView(track), 0);
        const known = [...chosen].reduce((all, track) => all + around(track), 0);
        for (const { track } of lanes) {
          const fits =
            inView(track) <= 20 &&
            around(track) <= LANE_MARKS &&
            sum + inView(track) <= ALL_MARKS &&
            known + around(track) <= KNOWN_MARKS;
          if (!chosen.has(track)) expect(fits).toBe(false);
        }
      }),
    );
  });

  it('keeps a lane that shows marks where its count swings about the limit', () => {
    fc.assert(
      fc.property(crowds, span, (tracks, viewport) => {
        const index = indexOf(tracks);
        const lanes = massLanes(named(tracks.length), index, 600);
        const first = massChoice(index, lanes, viewport, NONE, 20);
        // The same viewport again, and a limit a little lower: what shows marks goes on to.
        const held = new Set(first.tracks);
        expect([...massChoice(index, lanes, viewport, held, 20).tracks].sort()).toEqual(
          [...first.tracks].sort(),
        );
        const later = new Set(massChoice(index, lanes, viewport, held, 15).tracks);
        for (const track of first.tracks) expect(later.has(track)).toBe(true);
        const sum = [...later].reduce((all, track) => all + countOverlapping(index, track, viewport), 0);
        expect(sum).toBeLessThanOrEqual(ALL_MARKS * HOLD);
      }),
    );
  });

  it('counts a burst just beyond the edge, whose marks would not outlast a pan', () => {
    const index = columnIndex({
      count: 101,
      start: Float64Array.from({ length: 101 }, (_, i) => (i === 0 ? 5 : 11)),
      end: Float64Array.from({ length: 101 }, (_, i) => (i === 0 ? 5 : 11)),
      track: new Uint16Array(101),
      tracks: ['a'],
    });
    const lanes = massLanes(named(1), index, 600);
    expect(massChoice(index, lanes, { start: 0, end: 10 }, NONE, 60).tracks).toEqual([]);
    expect(massChoice(index, lanes, { start: 0, end: 9 }, NONE, 60).tracks).toEqual([]);
    expect(massChoice(index, lanes, { start: 0, end: 8 }, NONE, 60).tracks).toEqual([0]);
  });
});

describe('massLanes', () => {
  it('gives every track with a date a lane below the one before, and leaves out the others', () => {
    fc.assert(
      fc.property(crowds, fc.integer({ min: 0, max: 2000 }), (tracks, room) => {
        const index = indexOf(tracks);
        const lanes = massLanes(named(tracks.length), index, room);
        expect(lanes.map(({ track }) => track)).toEqual(
          [...tracks.keys()].filter((track) => (tracks[track]?.count ?? 0) > 0),
        );
        lanes.forEach(({ y, height, id, track }, i) => {
          expect(id).toBe(`t${track}`);
          expect(y).toBe(i * height);
          expect(height).toBeGreaterThanOrEqual(34);
          expect(Number.isInteger(height)).toBe(true);
          // Where they can, all of them fit.
          if (height > 34) expect(lanes.length * height).toBeLessThanOrEqual(room);
        });
      }),
    );
  });

  it('knows which lanes are between two heights', () => {
    fc.assert(
      fc.property(crowds, fc.integer({ min: -50, max: 3000 }), fc.nat(900), (tracks, top, height) => {
        const lanes = massLanes(named(tracks.length), indexOf(tracks), 300);
        const bottom = top + height;
        expect(lanesBetween(lanes, top, bottom)).toEqual(
          lanes.filter((lane) => lane.y + lane.height > top && lane.y < bottom),
        );
      }),
    );
  });
});

describe('massScene', () => {
  it('draws marks and clusters inside their lanes, of the lanes that are shown alone', () => {
    fc.assert(
      fc.property(
        placements(60),
        viewports,
        widths,
        fc.integer({ min: 34, max: 280 }),
        (placement, viewport, width, height) => {
          const lanes = placement.groups.map((group, track) => ({
            ...group,
            track,
            y: track * height,
            height,
          }));
          const pxPerMs = width / (viewport.end - viewport.start);
          const rows = packRows(placement, pxPerMs, { measure, maxRows: massRows(height) });
          const scene = massScene(rows, lanes, new Set([0, 2]), viewport, width);
          for (const mark of scene.marks) {
            const lane = lanes.find(({ id }) => id === mark.event.group);
            expect(lane?.track).not.toBe(1);
            expect(mark.y).toBeGreaterThanOrEqual(lane?.y ?? 0);
            expect(mark.y + 24).toBeLessThanOrEqual((lane?.y ?? 0) + height);
          }
          for (const { box, group } of scene.clusters) {
            const lane = lanes.find(({ id }) => id === group);
            expect(lane?.track).not.toBe(1);
            expect(box.y).toBeGreaterThanOrEqual(lane?.y ?? 0);
            expect(box.y + box.height).toBeLessThanOrEqual((lane?.y ?? 0) + height);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes fewer events as marks where a lane has less room', () => {
    expect(laneMarks(34, 300)).toBe(8);
    expect(laneMarks(47, 600)).toBe(12);
    expect(laneMarks(280, 600)).toBe(LANE_MARKS);
  });
});

describe('rows that are held', () => {
  /** Row of every event that has a place of its own. */
  function rowsOf({ groups }: RowLayout): ReadonlyMap<string, number> {
    const rows = new Map<string, number>();
    for (const group of groups) {
      group.rows.forEach(({ items }, row) => {
        for (const item of items) if (item.kind === 'mark') rows.set(item.event.id, row);
      });
    }
    return rows;
  }

  const SCALE = 2 ** -17;

  it('stay the same for events that two overlapping stretches share, while they fit, and nothing overlaps', () => {
    fc.assert(
      fc.property(
        placements(70),
        fc.integer({ min: 0, max: 48 }),
        fc.integer({ min: 2, max: 8 }),
        (all, hours, maxRows) => {
          const cut = EPOCH + hours * 3_600_000;
          const part = (keep: (start: number, end: number) => boolean): Placement => ({
            ...all,
            placed: all.placed.filter(({ extent }) => keep(extent.start, extent.end)),
          });
          // As when one pans on: what is over leaves, what begins later comes in.
          const first = packRows(
            part((start) => start < cut + 86_400_000),
            SCALE,
            { measure, maxRows },
          );
          const second = packRows(
            part((_, end) => end >= cut),
            SCALE,
            { measure, maxRows, held: first },
          );
          const before = rowsOf(first);
          const crowded = (layout: RowLayout) =>
            layout.groups.some(({ rows }) =>
              rows.some(({ items }) => items.some(({ kind }) => kind === 'cluster')),
            );
          const after = rowsOf(second);
          // The last row is the clusters' where there are any: what stood in it has to go.
          const least = crowded(first) || crowded(second) ? maxRows - 1 : maxRows;
          for (const [id, row] of after) {
            const was = before.get(id);
            if (was !== undefined && was < least) expect(row).toBe(was);
          }
          // All of the second stretch are there, each once.
          const ids = second.groups.flatMap(({ rows }) =>
            rows.flatMap(({ items }) =>
              items
                .flatMap((item) => (item.kind === 'mark' ? [item] : item.marks))
                .map(({ event }) => event.id),
            ),
          );
          expect([...ids].sort()).toEqual(
            part((_, end) => end >= cut)
              .placed.map(({ id }) => id)
              .sort(),
          );
          for (const group of second.groups) {
            for (const { items } of group.rows.slice(0, crowded(second) ? -1 : undefined)) {
              items.forEach((item, i) => {
                const next = items[i + 1];
                if (item.kind !== 'mark' || next?.kind !== 'mark') return;
                expect(item.event.extent.end).toBeLessThanOrEqual(next.event.extent.start);
              });
            }
          }
        },
      ),
      { numRuns: runs(100, 2000) },
    );
  });

  it('are not held at another scale', () => {
    fc.assert(
      fc.property(placements(70), (all) => {
        const first = packRows({ ...all }, SCALE, { measure });
        const other = packRows({ ...all }, SCALE * 4, { measure, held: first });
        expect(other.groups).toEqual(packRows({ ...all }, SCALE * 4, { measure }).groups);
      }),
      { numRuns: 40 },
    );
  });
});

describe('massScroll', () => {
  const many = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 200_000, max: 12_000_000 }));
  const rooms = fc.integer({ min: 100, max: 1200 });

  it('shows every line somewhere, the first at the top and the last at the bottom', () => {
    fc.assert(
      fc.property(
        many,
        rooms,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (count, room, share, seed) => {
          const lines = { count, line: 34, room, full: linesHeight(count, 34) };
          const most = Math.max(0, lines.full - room);
          const at = seed % count;
          const scrolled = scrollToLine(lines, share * most, at);
          expect(scrolled).toBeGreaterThanOrEqual(0);
          expect(scrolled).toBeLessThanOrEqual(most + 0.001);
          const first = lineAt(lines, scrolled);
          expect(at).toBeGreaterThanOrEqual(first);
          expect(at).toBeLessThanOrEqual(first + Math.ceil(room / 34));
          expect(lineAt(lines, 0)).toBe(0);
          expect(lineAt(lines, most) + Math.ceil(room / 34)).toBeGreaterThanOrEqual(count - 1);
        },
      ),
    );
  });

  it('stays where a line is in sight already', () => {
    const lines = { count: 1_000_000, line: 34, room: 600, full: linesHeight(1_000_000, 34) };
    const there = scrollToLine(lines, 0, 500_000);
    expect(there).toBeGreaterThan(0);
    expect(scrollToLine(lines, there, lineAt(lines, there) + 3)).toBe(there);
    expect(lines.full).toBeLessThanOrEqual(8_000_000);
  });
});
