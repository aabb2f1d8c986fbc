import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Span } from '../../src/base/span.ts';
import { DAY, HOUR } from '../../src/base/units.ts';
import { labelWidth } from '../../src/layout/labelWidth.ts';
import { packRows } from '../../src/layout/packRows.ts';
import type { PlacedEvent, Placement } from '../../src/layout/placedEvent.ts';
import { computeScene, type Scene, type SceneMark } from '../../src/layout/scene.ts';
import { pan } from '../../src/view/viewport.ts';
import { runs as tries } from '../runs.ts';
import { EPOCH, measure, placements, viewports, widths } from './arbitraries.ts';

const maxRows = fc.constantFrom(1, 2, 4, 8, 100);

function sceneOf(placement: Placement, viewport: Span, width: number, rows: number): Scene {
  const layout = packRows(placement, width / (viewport.end - viewport.start), { measure, maxRows: rows });
  return computeScene(layout, viewport, width);
}

interface Taken {
  readonly row: string;
  readonly left: number;
  readonly right: number;
  readonly what: string;
}

/** What each item takes of its row: bar and label together, so that neither overlaps anything of another item. */
function takenBy(scene: Scene): Taken[] {
  const marks = scene.marks.map((mark): Taken => {
    const boxes = [mark.bar.hull, mark.bar.core].filter((box) => box !== null);
    const arrows = [mark.bar.arrowStart, mark.bar.arrowEnd].filter((x) => x !== null);
    const label = mark.label.width > 0 ? [mark.label.x, mark.label.x + mark.label.width] : [];
    const ends = [...boxes.flatMap((box) => [box.x, box.x + box.width]), ...arrows, ...label];
    return {
      row: `${mark.event.group} ${mark.row}`,
      left: mark.x + Math.min(...ends),
      right: mark.x + Math.max(...ends),
      what: mark.id,
    };
  });
  const clusters = scene.clusters.map(
    (cluster): Taken => ({
      row: `${cluster.group} ${cluster.row}`,
      left: cluster.box.x,
      right: cluster.box.x + cluster.box.width,
      what: cluster.id,
    }),
  );
  return [...marks, ...clusters];
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // The event is the input, whose open sides are infinite.
  return Object.entries(value).flatMap(([key, inner]) => (key === 'event' ? [] : numbersIn(inner)));
}

/** What else is in the row of a mark. */
function besides(scene: Scene, { event, row }: SceneMark): string {
  const marks = scene.marks.filter((mark) => mark.event.group === event.group && mark.row === row);
  const clusters = scene.clusters.filter((cluster) => cluster.group === event.group && cluster.row === row);
  return [...marks, ...clusters].map(({ id }) => id).join();
}

const any = [placements(60), viewports, widths, maxRows] as const;
const runs = { numRuns: tries(100, 2000) };

describe('computeScene', () => {
  it('never lets bars, labels or clusters of a row overlap', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        const taken = takenBy(sceneOf(placement, viewport, width, rows));
        const sorted = taken.sort((a, b) => (a.row < b.row ? -1 : a.row > b.row ? 1 : a.left - b.left));
        sorted.forEach((item, i) => {
          const next = sorted[i + 1];
          if (next?.row === item.row)
            expect(next.left, `${item.what} and ${next.what}`).toBeGreaterThanOrEqual(item.right);
        });
      }),
      runs,
    );
  });

  it('keeps labels and clusters inside the plot', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        const scene = sceneOf(placement, viewport, width, rows);
        for (const { x, label } of scene.marks) {
          if (label.width === 0) continue;
          expect(x + label.x).toBeGreaterThanOrEqual(-0.01);
          expect(x + label.x + label.width).toBeLessThanOrEqual(width + 0.01);
          if (label.text)
            expect(label.textX + measure(label.text)).toBeLessThanOrEqual(label.x + label.width + 0.01);
        }
        for (const { box } of scene.clusters) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
        }
      }),
      runs,
    );
  });

  it('shows every event in view exactly once, and counts all others at the edge where they lie', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        const scene = sceneOf(placement, viewport, width, rows);
        const shown = [...scene.marks.map((mark) => mark.id), ...scene.clusters.flatMap((c) => c.ids)];
        const expected = placement.placed.filter(({ extent }) => overlaps(extent, viewport));
        expect(shown.toSorted()).toEqual(expected.map((event) => event.id).toSorted());
        for (const cluster of scene.clusters) expect(cluster.count).toBe(cluster.ids.length);
        expect(scene.visible).toBe(shown.length);
        expect(scene.before.count).toBe(placement.placed.filter((e) => e.extent.end < viewport.start).length);
        expect(scene.after.count).toBe(placement.placed.filter((e) => e.extent.start > viewport.end).length);
        expect(scene.before.count + scene.visible + scene.after.count).toBe(placement.placed.length);
      }),
      runs,
    );
  });

  it('never parts a label from its bar', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        for (const { x, bar, label, id } of sceneOf(placement, viewport, width, rows).marks) {
          if (label.width === 0) continue;
          const body = bar.hull ?? bar.core ?? { x: 0, width: 0 };
          const end = x + Math.max(body.x + body.width, bar.arrowEnd ?? 0);
          expect(x + label.x, id).toBeLessThanOrEqual(Math.max(0, end) + 0.01);
          expect(label.x + label.width, id).toBeGreaterThanOrEqual(-0.01);
          expect(-label.x, id).toBeLessThanOrEqual(140.01);
        }
      }),
      runs,
    );
  });

  it('leaves at least 60 px of every title that was promised room, while any of a long bar is in sight', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        const scene = sceneOf(placement, viewport, width, rows);
        const lastRow = new Set(scene.clusters.map(({ group, row }) => `${group} ${row}`));
        const counted = new Set(
          packRows(placement, width / (viewport.end - viewport.start), {
            measure,
            maxRows: rows,
          }).groups.flatMap(({ id, rows: own }) =>
            own.flatMap(({ items }, row) =>
              items.some((i) => i.kind === 'cluster') ? [`${id} ${row}`] : [],
            ),
          ),
        );
        for (const { x, event, row, label } of scene.marks) {
          const key = `${event.group} ${row}`;
          // The last row of a crowded group promises nothing; nor does a row to a mark that is still coming in.
          const full = rows - 1 === row || lastRow.has(key) || counted.has(key);
          const wide = Math.min(240, labelWidth(event, measure));
          // A bar no longer than a label is past the edge at once: it is promised nothing there. Rows are packed for up
          // to a fifth less than the real scale.
          const long =
            ((event.extent.end - event.extent.start) * width) / (viewport.end - viewport.start) > 300;
          if (full || (x < 0 && !long) || Math.max(0, x) + wide > width) continue;
          expect(measure(label.text), event.title).toBeGreaterThanOrEqual(Math.min(60, measure(event.title)));
        }
      }),
      runs,
    );
  });

  it('counts no event alone that has room for its mark', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        const scene = sceneOf(placement, viewport, width, rows);
        const taken = takenBy(scene);
        const px = width / (viewport.end - viewport.start);
        for (const { ids, box, group, row } of scene.clusters.filter(({ count }) => count === 1)) {
          const { extent } = placement.placed.find(({ id }) => id === ids[0]) ?? {
            extent: { start: 0, end: 0 },
          };
          const end = (extent.end - viewport.start) * px;
          const next = taken.filter((each) => each.row === `${group} ${row}` && each.left > box.x);
          // A cluster next to it may be held back by the right edge, and needs all of its width.
          expect(next.some(({ left }) => left < Math.max(end + 12, box.x + 24) + 14 + 56)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('shows the nearest event beyond an edge when one goes there', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        const scene = sceneOf(placement, viewport, width, rows);
        for (const beyond of [scene.before, scene.after]) {
          expect(beyond.nearest === null).toBe(beyond.count === 0);
          if (!beyond.target) continue;
          expect(beyond.target.end - beyond.target.start).toBeCloseTo(viewport.end - viewport.start, 0);
          const there = sceneOf(placement, beyond.target, width, rows);
          const ids = [...there.marks.map((mark) => mark.id), ...there.clusters.flatMap((c) => c.ids)];
          expect(ids).toContain(beyond.nearest);
        }
      }),
      runs,
    );
  });

  it('holds finite numbers only', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        // One assertion a scene: one a number takes seconds.
        const numbers = numbersIn(sceneOf(placement, viewport, width, rows));
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      runs,
    );
  });

  it('gives every mark a target of at least 24 px that no other mark of its row covers', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        const scene = sceneOf(placement, viewport, width, rows);
        const ends = new Map<string, number>();
        for (const mark of scene.marks) {
          expect(mark.hit.width).toBeGreaterThanOrEqual(24);
          expect(mark.hit.height).toBeGreaterThanOrEqual(24);
          const row = `${mark.event.group} ${mark.row}`;
          expect(mark.x + mark.hit.x).toBeGreaterThanOrEqual((ends.get(row) ?? -Infinity) - 0.05);
          ends.set(row, mark.x + mark.hit.x + mark.hit.width);
        }
      }),
      runs,
    );
  });

  it('moves marks and labels with the hand: a pan of 1 px moves none by more, unless a neighbour comes or goes', () => {
    fc.assert(
      fc.property(...any, fc.constantFrom(-1, 1), (placement, viewport, width, rows, direction) => {
        const perPx = (viewport.end - viewport.start) / width;
        const here = sceneOf(placement, viewport, width, rows);
        const there = sceneOf(placement, pan(viewport, direction * perPx), width, rows);
        const moved = new Map(there.marks.map((mark) => [mark.id, mark]));
        for (const mark of here.marks) {
          const after = moved.get(mark.id);
          if (!after) continue;
          expect(after.row).toBe(mark.row);
          if (besides(here, mark) !== besides(there, after)) continue;
          expect(Math.abs(after.x - mark.x), mark.id).toBeLessThanOrEqual(1.02);
          // Its place is continuous; whole pixels of room add at most one more.
          const jump = Math.abs(after.x + after.label.x - mark.x - mark.label.x);
          expect(jump, mark.id).toBeLessThanOrEqual(2.05);
        }
      }),
      runs,
    );
  });

  it('keeps the parts of a mark that is only moved', () => {
    fc.assert(
      fc.property(placements(30), fc.integer({ min: 1, max: 40 }), (placement, px) => {
        const viewport = { start: EPOCH - DAY, end: EPOCH + 2 * DAY };
        const here = sceneOf(placement, viewport, 1000, 8);
        const there = sceneOf(placement, pan(viewport, (px * 3 * DAY) / 1000), 1000, 8);
        const moved = new Map(there.marks.map((mark) => [mark.id, mark]));
        const inside = (scene: Scene, id: string): boolean => {
          const mark = scene.marks.find((each) => each.id === id);
          return (
            mark !== undefined &&
            mark.x > 0 &&
            mark.x + Math.max(mark.hit.width, labelWidth(mark.event, measure)) < 999 &&
            !mark.event.openStart &&
            !mark.event.openEnd
          );
        };
        for (const mark of here.marks.filter(({ id }) => inside(here, id) && inside(there, id))) {
          expect(moved.get(mark.id)?.bar).toBe(mark.bar);
          expect(moved.get(mark.id)?.label).toBe(mark.label);
          expect(moved.get(mark.id)?.hit).toBe(mark.hit);
        }
      }),
      runs,
    );
  });

  it('stacks the bands of all groups without a gap', () => {
    fc.assert(
      fc.property(...any, (placement, viewport, width, rows) => {
        const scene = sceneOf(placement, viewport, width, rows);
        let y = 0;
        for (const band of scene.groups) {
          expect(band.y).toBe(y);
          y += band.height;
        }
        expect(scene.height).toBe(y);
        for (const mark of scene.marks) {
          const band = scene.groups.find((each) => each.id === mark.event.group);
          expect(mark.y + mark.hit.y).toBeGreaterThanOrEqual(band?.y ?? Infinity);
          expect(mark.y + mark.hit.y + mark.hit.height).toBeLessThanOrEqual(
            (band?.y ?? 0) + (band?.height ?? 0),
          );
        }
      }),
      runs,
    );
  });
});

/** An event from and to hours after the epoch. */
function event(id: string, from: number, to: number, title: string): PlacedEvent {
  const extent = { start: EPOCH + from * HOUR, end: EPOCH + to * HOUR };
  return {
    id,
    title,
    group: 'g',
    start: extent,
    end: null,
    extent,
    core: null,
    openStart: false,
    openEnd: false,
    glyphs: [],
    origins: 1,
    disputed: false,
    approximate: false,
  };
}

/** A scene at 10 px an hour, from some hour after the epoch. */
function at(events: readonly PlacedEvent[], hours: number, width = 700, rows = 8): Scene {
  const placement: Placement = { groups: [{ id: 'g', name: 'G' }], placed: events, undated: [] };
  const viewport = { start: EPOCH + hours * HOUR, end: EPOCH + (hours + width / 10) * HOUR };
  return sceneOf(placement, viewport, width, rows);
}

/** Left and right end of a label in the plot. */
function label(
  scene: Scene,
  id: string,
): { readonly left: number; readonly right: number; readonly text: string } | null {
  const mark = scene.marks.find((each) => each.id === id);
  if (!mark) return null;
  const left = mark.x + mark.label.x;
  return { left, right: left + mark.label.width, text: mark.label.text };
}

describe('a label', () => {
  const title = 'Rioting at the garrison';
  const riot = [event('gao', 0, 12, title)];

  it('starts at its bar', () =>
    expect(label(at(riot, -10), 'gao')).toMatchObject({ left: 100, text: title }));
  it('sticks to the left edge while its bar passes', () =>
    expect(label(at(riot, 6), 'gao')).toMatchObject({ left: 0, text: title }));
  it('draws back at the right edge before it shortens', () => {
    expect(label(at(riot, -65), 'gao')?.right).toBeCloseTo(700, 1);
    expect(label(at(riot, -65), 'gao')?.text).toBe(title);
  });
  it('is gone together with its bar', () => expect(label(at(riot, 12.1), 'gao')).toBeNull());

  it('shortens at the left edge where the next mark comes in', () => {
    const scene = at([...riot, event('next', 22, 24, 'Next')], 11);
    const next = label(scene, 'next');
    expect(scene.marks.map(({ row }) => row)).toEqual([0, 0]);
    expect(label(scene, 'gao')?.text).toMatch(/^Rioting.*…$/);
    expect(label(scene, 'gao')?.right).toBeLessThan(next?.left ?? 0);
  });

  it('draws back only as far as the label before it', () => {
    // 250 px are too few for both titles.
    const scene = at([...riot, event('next', 22, 24, 'Another long title')], 0, 250);
    const before = label(scene, 'gao');
    expect(before?.text).toBe(title);
    expect(label(scene, 'next')?.left).toBeGreaterThan(before?.right ?? Infinity);
    expect(label(scene, 'next')?.right).toBeLessThanOrEqual(250);
  });

  it('of a long title draws back no further than for what it was promised', () => {
    const scene = at([event('long', 20, 30, 'word '.repeat(40))], 0);
    expect(label(scene, 'long')?.left).toBe(200);
  });

  it('draws back by 140 px at most, and shortens from there on', () => {
    const long = [event('long', 65, 75, 'A title that is longer than what is left of the plot')];
    const start = label(at(long, 0), 'long');
    expect(start?.left).toBe(510);
    expect(start?.text).toMatch(/^A title that is lon.*…$/);
    // Down to the last pixel of the plot.
    for (let hours = 0; hours > -4.99; hours -= 0.05) {
      const [mark] = at(long, hours).marks;
      expect(mark?.label.x).toBeGreaterThanOrEqual(-140);
      // A title cut at a letter may leave some px; its box does not.
      expect((mark?.label.x ?? -1) + (mark?.label.width ?? 0)).toBeGreaterThanOrEqual(0);
      expect(mark?.label.text).toMatch(/^A title that is lo.*…$/);
    }
  });

  it('of a long stretch keeps some words while the last of it passes the left edge', () => {
    const scene = at(
      [event('held', -200, 0.3, 'What the warehouse held'), event('next', 9.6, 10, 'Next')],
      0,
    );
    expect(scene.marks.map(({ row }) => row)).toEqual([0, 0]);
    expect(label(scene, 'held')?.text).toMatch(/^What the.*…$/);
  });

  it('that a neighbour shortens is cut at the same letter all along a pan', () => {
    const pair = [event('long', 20, 30, 'x'.repeat(200)), event('next', 52, 60, 'Next')];
    const placement: Placement = { groups: [{ id: 'g', name: 'G' }], placed: pair, undated: [] };
    const viewport = { start: EPOCH, end: EPOCH + 70 * HOUR };
    const labels = Array.from(
      { length: 200 },
      (_, i) => sceneOf(placement, pan(viewport, (i / 77) * HOUR), 700, 8).marks[0]?.label,
    );
    expect(labels[0]?.shortened).toBe(true);
    expect(new Set(labels).size).toBe(1);
  });

  it('leaves room for a cluster that the right edge holds back', () => {
    // Three rows are full at both places; the fourth has one event alone, then two that make a cluster.
    const crowd = [0, 60].flatMap((from) =>
      [0, 1, 2].map((i) => event(`full${from}-${i}`, from, from + 8 + i / 10, '')),
    );
    const last = [event('alone', 0, 9, 'x'.repeat(200)), event('x', 60, 69, ''), event('y', 60, 69.5, '')];
    const scene = at([...crowd, ...last], -1, 620, 4);
    const [cluster] = scene.clusters;
    expect(cluster?.count).toBe(2);
    expect(cluster?.box.x).toBeLessThan(610);
    expect(label(scene, 'alone')?.right).toBeLessThanOrEqual(cluster?.box.x ?? 0);
  });
});

describe('the last row of a crowded group', () => {
  // Three rows are full wherever one looks here.
  const full = [0, 1, 2].map((i) => event(`full${i}`, -5, 75 + i, ''));
  const kinds = (scene: Scene): readonly string[] => [
    ...scene.marks.filter(({ row }) => row === 3).map(({ id }) => id),
    ...scene.clusters.map(({ label: text, box }) => `${text} at ${Math.round(box.x)}`),
  ];
  const dots = (...hours: readonly number[]) =>
    hours.map((hour) => event(`at${hour}`, hour, hour, 'A title of some length'));

  it('shortens titles to what is free, down to a glyph', () => {
    const [a, b, c] = dots(10, 14, 30).map((each) => ({ ...each, glyphs: ['agency', 'publisher'] as const }));
    const scene = at([...full, ...[a, b, c].flatMap((each) => each ?? [])], 0, 700, 4);
    expect(kinds(scene)).toEqual(['at10', 'at14', 'at30']);
    const [first, second, third] = scene.marks.filter(({ row }) => row === 3).map((mark) => mark.label);
    expect(first).toMatchObject({ text: '', glyphs: ['agency'] });
    expect(second?.text).toMatch(/^A title of.*…$/);
    expect(third?.text).toBe('A title of some length');
  });

  it('counts what is too close, wherever it stands, and takes in at the left edge what comes to it', () => {
    const crowd = [...full, ...dots(10, 12, 20)];
    expect(kinds(at(crowd, 0, 700, 4))).toEqual(['at20', '+2 at 100']);
    // The first two, held at the edge, fill the first 56 px; the third is 90 px, then 60 px from it.
    expect(kinds(at([...full, event('a', 10, 12.5, ''), ...dots(12, 20)], 11, 700, 4))).toEqual([
      'at20',
      '+2 at 0',
    ]);
    expect(
      kinds(at([...full, event('a', 10, 14, ''), event('b', 12, 15, ''), ...dots(20)], 14, 700, 4)),
    ).toEqual(['+3 at 0']);
  });

  it('draws the one event of a cluster that is in view as a mark', () => {
    const pair = [...full, event('dot', 10, 10, ''), event('bar', 11, 40, 'A bar')];
    expect(kinds(at(pair, 0, 700, 4))).toEqual(['+2 at 100']);
    expect(kinds(at(pair, 12, 700, 4))).toEqual(['bar']);
    expect(label(at(pair, 12, 700, 4), 'bar')).toMatchObject({ left: 0, text: 'A bar' });
  });

  it('counts a bar while another event stands in its way, and draws it when that has gone', () => {
    const pair = [...full, event('bar', 0, 60, 'A bar'), ...dots(30)];
    expect(kinds(at(pair, -1, 700, 4))).toEqual(['at30', '+1 at 10']);
    expect(kinds(at(pair, 31, 700, 4))).toEqual(['bar']);
  });
});

describe('an event at the very edge', () => {
  it('is in view when it touches, and beyond when it does not', () => {
    const touching = [event('ends', -5, 0, 'A'), event('starts', 70, 75, 'B')];
    expect(at(touching, 0)).toMatchObject({ visible: 2, before: { count: 0 }, after: { count: 0 } });
    expect(at(touching, 0.01)).toMatchObject({ visible: 1, before: { count: 1, nearest: 'ends' } });
    expect(at(touching, -0.01)).toMatchObject({ visible: 1, after: { count: 1, nearest: 'starts' } });
  });
});
