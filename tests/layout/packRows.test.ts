import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/base/units.ts';
import { labelWidth, leastLabelWidth } from '../../src/layout/labelWidth.ts';
import { LABEL_MAX } from '../../src/layout/markMetrics.ts';
import { type Occupied, occupied } from '../../src/layout/occupied.ts';
import { packRows } from '../../src/layout/packRows.ts';
import type { PlacedEvent, Placement } from '../../src/layout/placedEvent.ts';
import type { PackedGroup, RowItem } from '../../src/layout/rowLayout.ts';
import { runs } from '../runs.ts';
import { EPOCH, measure, placements } from './arbitraries.ts';

const PX_PER_HOUR = 18;
/** A scale that is not rounded down. */
const EXACT = 2 ** -18 * HOUR;

function event(id: string, from: number, to: number, more: Partial<PlacedEvent> = {}): PlacedEvent {
  const extent = { start: EPOCH + from * HOUR, end: EPOCH + to * HOUR };
  return {
    id,
    title: id,
    group: 'g',
    start: extent,
    end: null,
    extent,
    core: null,
    openStart: from === -Infinity,
    openEnd: to === Infinity,
    glyphs: [],
    origins: 1,
    disputed: false,
    approximate: false,
    ...more,
  };
}

function pack(events: readonly PlacedEvent[], maxRows = 8, pxPerHour = PX_PER_HOUR): PackedGroup {
  const placement: Placement = { groups: [{ id: 'g', name: 'G' }], placed: events, undated: [] };
  const [group] = packRows(placement, pxPerHour / HOUR, { measure, maxRows }).groups;
  if (!group) throw new Error('There is a group');
  return group;
}

function idsOf(item: RowItem): readonly string[] {
  return item.kind === 'mark' ? [item.event.id] : item.marks.map(({ event: { id } }) => id);
}

function ids(group: PackedGroup): readonly (readonly string[])[] {
  return group.rows.map((row) => row.items.flatMap(idsOf));
}

function roomOf(each: PlacedEvent, scale: number): Occupied {
  const wide = Math.min(LABEL_MAX, labelWidth(each, measure));
  return occupied(each, scale, { wide, least: leastLabelWidth(each, measure) });
}

describe('packRows', () => {
  it('shares a row where there is room for mark and label', () => {
    expect(ids(pack([event('a', 0, 2), event('b', 6, 8)]))).toEqual([['a', 'b']]);
  });

  it('gives a label the room it needs', () => {
    const long = event('a', 0, 2, { title: 'A title of some length' });
    expect(ids(pack([long, event('b', 6, 8)]))).toEqual([['a'], ['b']]);
  });

  it('reserves no more than the cap for a very long title', () => {
    const long = event('a', 0, 2, { title: 'word '.repeat(60) });
    expect(ids(pack([long, event('b', 18, 20)]))).toEqual([['a', 'b']]);
  });

  it('keeps the targets of bare marks apart', () => {
    const bare = (gap: number) => [
      event('a', 0, 0, { title: '' }),
      event('b', gap / PX_PER_HOUR, gap / PX_PER_HOUR, { title: '' }),
    ];
    // Both are targets 24 px wide; a gap of 14 px stays free.
    expect(ids(pack(bare(50)))).toEqual([['a', 'b']]);
    expect(ids(pack(bare(30)))).toEqual([['a'], ['b']]);
  });

  it('does not depend on the order of the file', () => {
    const events = [event('a', 0, 9), event('b', 3, 12), event('c', 5, 30), event('d', 40, 41)];
    expect(ids(pack(events.toReversed()))).toEqual(ids(pack(events)));
  });

  it('puts what runs long at the top, where no empty lane is ever above it', () => {
    const group = pack([event('a', 0, 2), event('b', 1, 3), event('war', -2000, 2000)]);
    expect(ids(group)).toEqual([['war'], ['a'], ['b']]);
  });

  it('puts the longest of what runs long first, and of two without end that which runs into the future', () => {
    const group = pack([event('past', -Infinity, 500), event('siege', 0, 90), event('war', 30, Infinity)]);
    expect(ids(group)).toEqual([['war'], ['past'], ['siege']]);
  });

  it('fills rows from the top by start', () => {
    const crowd = [
      event('a', 0, 9),
      event('b', 1, 9),
      event('c', 2, 9),
      event('d', 40, 41),
      event('e', 41, 42),
    ];
    expect(ids(pack(crowd))).toEqual([['a', 'd'], ['b', 'e'], ['c']]);
  });

  it('leaves a short one no lane above it that is free while it begins', () => {
    fc.assert(
      fc.property(placements(80), fc.double({ min: -22, max: -8, noNaN: true }), (placement, log2) => {
        const layout = packRows(placement, 2 ** log2, { measure });
        for (const { rows } of layout.groups) {
          if (rows.some(({ items }) => items.some(({ kind }) => kind === 'cluster'))) continue;
          const boxes = rows.map(({ items }) =>
            items.flatMap((item) => (item.kind === 'mark' ? [roomOf(item.event, layout.scale)] : [])),
          );
          boxes.forEach((row, r) => {
            // Whatever keeps it out reaches into the room that it needs.
            for (const { left, right } of row.filter((box) => box.right - box.left <= 960))
              for (const above of boxes.slice(0, r))
                expect(above.some((box) => box.left < right + 14 && box.right + 14 > left)).toBe(true);
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps room for some of a title until the last of its bar has passed', () => {
    const first = event('first', 0, 100, { title: 'A title of some length' });
    // 72 px of text, a gap of 14 px, and half a dot.
    const later = (px: number) => event('next', 100 + px / EXACT, 200);
    expect(ids(pack([first, later(89.6)], 8, EXACT))).toEqual([['first', 'next']]);
    expect(ids(pack([first, later(89.4)], 8, EXACT))).toEqual([['first'], ['next']]);
  });

  it('lets others use the free end of a long row', () => {
    const group = pack([event('before', -Infinity, -50), event('after', 300, Infinity), event('a', 0, 2)]);
    expect(ids(group)).toEqual([['before', 'a', 'after']]);
  });

  it('clusters what starts close together and finds no row', () => {
    const events = Array.from({ length: 9 }, (_, i) => event(`e${i}`, i / 10, 10 + i / 10));
    const group = pack(events, 4);
    expect(group.rows).toHaveLength(4);
    expect(ids(group).slice(0, 3)).toEqual([['e0'], ['e1'], ['e2']]);
    const [cluster] = group.rows[3]?.items ?? [];
    expect(cluster).toMatchObject({ kind: 'cluster', id: 'cluster-e3' });
    expect(cluster && idsOf(cluster)).toEqual(['e3', 'e4', 'e5', 'e6', 'e7', 'e8']);
  });

  it('clusters only those whose targets would touch', () => {
    // Three rows are full. A target of 24 px and a gap of 14 px hold two marks apart in the last.
    const crowd = [0, 1, 2].map((i) => event(`full${i}`, -2, 45 + i));
    const two = (apart: number) => [event('x', 0, 0), event('y', apart / EXACT, apart / EXACT)];
    const kinds = (apart: number) =>
      pack([...crowd, ...two(apart), event('z', 20, 30), event('zz', 21, 22)], 4, EXACT).rows[3]?.items.map(
        (item) => `${item.kind} ${idsOf(item).join()}`,
      );
    expect(kinds(38.1)).toEqual(['mark x', 'mark y', 'cluster z,zz']);
    expect(kinds(37.9)).toEqual(['cluster x,y', 'cluster z,zz']);
  });

  it('counts a bar alone that runs into another far from its start', () => {
    const crowd = [0, 1, 2].map((i) => event(`full${i}`, -2, 45 + i));
    const [, , , last] = pack([...crowd, event('long', 0, 30), event('dot', 20, 20)], 4).rows;
    expect(last?.items.map((item) => `${item.kind} ${idsOf(item).join()}`)).toEqual([
      'cluster long',
      'mark dot',
    ]);
  });

  it('leaves an event alone in the last row where it has room', () => {
    const crowd = [0, 100].flatMap((at) => [0, 1, 2].map((i) => event(`e${at}-${i}`, at, at + 10 + i)));
    const kinds = pack(crowd, 3).rows.map((row) => row.items.map((item) => item.kind));
    expect(kinds).toEqual([
      ['mark', 'mark'],
      ['mark', 'mark'],
      ['mark', 'mark'],
    ]);
  });

  it('keeps a group without events one row high', () => {
    expect(ids(pack([]))).toEqual([[]]);
  });

  it('has every event exactly once, in order, in no more rows than given', () => {
    fc.assert(
      fc.property(
        placements(120),
        fc.double({ min: -24, max: -4, noNaN: true }),
        fc.constantFrom(1, 2, 5, 8),
        (placement, log2, maxRows) => {
          const { groups } = packRows(placement, 2 ** log2, { measure, maxRows });
          const all = groups.flatMap((group) => ids(group).flat());
          expect(all.toSorted()).toEqual(placement.placed.map(({ id }) => id).toSorted());
          for (const group of groups) {
            expect(group.rows.length).toBeGreaterThanOrEqual(1);
            expect(group.rows.length).toBeLessThanOrEqual(maxRows);
            const clusters = group.rows.map(
              (row) => row.items.filter(({ kind }) => kind === 'cluster').length,
            );
            expect(clusters.slice(0, -1).every((count) => count === 0)).toBe(true);
          }
        },
      ),
      { numRuns: runs(100, 2000) },
    );
  });
});

describe('packRows at nearly the same scale', () => {
  const placement: Placement = {
    groups: [{ id: 'g', name: 'G' }],
    placed: Array.from({ length: 40 }, (_, i) => event(`e${i}`, i * 2, i * 2 + 9)),
    undated: [],
  };
  const at = (pxPerMs: number) => packRows(placement, pxPerMs, { measure });

  it('is the very same object, so that it may be called at every frame', () => {
    expect(at(1000 / DAY)).toBe(at(1000 / DAY));
    expect(at((1000 / DAY) * (1 + 1e-12))).toBe(at(1000 / DAY));
  });

  it('never packs for a larger scale than the real one', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 2, noNaN: true }), (log2) => {
        const { scale } = at(2 ** log2);
        expect(scale).toBeLessThanOrEqual(2 ** log2 * (1 + 1e-9));
        expect(scale).toBeGreaterThan(2 ** (log2 - 0.2501));
      }),
    );
  });

  it('stays the same over an exact power of two, where the last digits of a pan would flip it', () => {
    expect(at(2 ** -10 * (1 - 1e-13))).toBe(at(2 ** -10 * (1 + 1e-13)));
  });

  it('is made anew for another measure', () => {
    expect(packRows(placement, 2 ** -10, { measure: (text) => text.length * 9 })).not.toBe(at(2 ** -10));
  });
});
