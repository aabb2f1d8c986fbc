import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Span } from '../../../src/base/span.ts';
import { HOUR } from '../../../src/base/units.ts';
import { pictureScene } from '../../../src/export/picture/pictureScene.ts';
import { labelMeasure } from '../../../src/export/picture/textWidth.ts';
import type { Placement } from '../../../src/layout/placedEvent.ts';
import type { Scene } from '../../../src/layout/scene.ts';
import { EPOCH, placements, viewports } from '../../layout/arbitraries.ts';

const runs = { numRuns: 150 };
const widths = fc.constantFrom(460, 1000, 1800);

/** What of a placement a picture of this range draws. */
function within(placement: Placement, viewport: Span): Placement {
  return { ...placement, placed: placement.placed.filter(({ extent }) => overlaps(extent, viewport)) };
}

/** Left and right end of all that is drawn in a row, by row. */
function taken(scene: Scene): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const rows = new Map<string, (readonly [number, number])[]>();
  const add = (row: string, left: number, right: number) =>
    rows.set(row, [...(rows.get(row) ?? []), [left, right] as const]);
  for (const { event, row, x, bar, label } of scene.marks) {
    const boxes = [bar.hull, bar.core].filter((box) => box !== null);
    const ends = [
      ...boxes.flatMap((box) => [box.x, box.x + box.width]),
      ...[bar.arrowStart, bar.arrowEnd].filter((end) => end !== null),
      ...(label.width > 0 ? [label.x, label.x + label.width] : []),
    ];
    add(`${event.group} ${row}`, x + Math.min(...ends), x + Math.max(...ends));
  }
  for (const { group, row, box } of scene.clusters) add(`${group} ${row}`, box.x, box.x + box.width);
  return rows;
}

describe('pictureScene', () => {
  it('draws every event of the range once, as a mark or in a count', () => {
    fc.assert(
      fc.property(placements(80), viewports, widths, (placement, viewport, width) => {
        const inRange = within(placement, viewport);
        const scene = pictureScene(inRange, viewport, width, () => 0);
        const drawn = [...scene.marks.map(({ id }) => id), ...scene.clusters.flatMap(({ ids }) => ids)];
        expect(drawn.toSorted()).toEqual(inRange.placed.map(({ id }) => id).toSorted());
      }),
      runs,
    );
  });

  it('never lets bars, labels or counts of a row overlap', () => {
    fc.assert(
      fc.property(placements(80), viewports, widths, (placement, viewport, width) => {
        const scene = pictureScene(within(placement, viewport), viewport, width, () => 0);
        for (const row of taken(scene).values()) {
          const sorted = row.toSorted((a, b) => a[0] - b[0]);
          sorted.forEach(([left], i) => {
            expect(left).toBeGreaterThanOrEqual(sorted[i - 1]?.[1] ?? Number.NEGATIVE_INFINITY);
          });
        }
      }),
      runs,
    );
  });

  it('writes titles in full wherever there are not more rows than a page holds, and inside the plot', () => {
    fc.assert(
      fc.property(placements(40), viewports, widths, (placement, viewport, width) => {
        const scene = pictureScene(within(placement, viewport), viewport, width, () => 0);
        expect(scene.clusters).toEqual([]);
        for (const { x, label } of scene.marks) {
          if (label.width === 0) continue;
          expect(x + label.x).toBeGreaterThanOrEqual(-0.01);
          expect(x + label.x + label.width).toBeLessThanOrEqual(width + 0.01);
          if (label.width < width - 1) expect(label.text).toBe(label.full);
        }
      }),
      runs,
    );
  });

  it('cuts what must be cut between words', () => {
    const title =
      'A defence official calls it an attempted coup and says so at length to an agency, by telephone from abroad';
    const scene = pictureScene(one(title), { start: EPOCH, end: EPOCH + HOUR }, 460, () => 0);
    const { label } = scene.marks[0] ?? {};
    expect(label?.shortened).toBe(true);
    expect(label?.text).toMatch(/^A defence official calls it .* \w+…$/);
    expect(title.split(/[\s,]+/)).toContain(label?.text.slice(0, -1).split(' ').at(-1));
    expect(labelMeasure(label?.text ?? '')).toBeLessThan(460);
  });

  it('counts in the last row of a group what finds no place, and keeps the rows of the others', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => ({
      ...one('Heavy rain').placed[0],
      id: `e${i}`,
      group: i < 395 ? 'g' : 'h',
    }));
    const groups = ['g', 'h'].map((id) => ({ id, name: id }));
    const placed = crowd as unknown as Placement['placed'];
    const scene = pictureScene(
      { groups, placed, undated: [] },
      { start: EPOCH, end: EPOCH + HOUR },
      1000,
      () => 0,
    );
    expect(scene.marks.filter(({ event }) => event.group === 'h')).toHaveLength(5);
    expect(scene.clusters.map(({ count }) => count)).toEqual([395 - 94]);
    expect(scene.height).toBeLessThan(100 * 32 + 100);
  });

  it('makes groups as high as their names, and leaves out those without events', () => {
    const { placed } = one('Heavy rain');
    const groups = ['empty', 'g', 'h'].map((id) => ({ id, name: id }));
    const both = [...placed, ...placed.map((event) => ({ ...event, id: 'other', group: 'h' }))];
    const scene = pictureScene(
      { groups, placed: both, undated: [] },
      { start: EPOCH, end: EPOCH + HOUR },
      1000,
      () => 90,
    );
    expect(scene.groups.map(({ id, y, height }) => [id, y, height])).toEqual([
      ['g', 0, 90],
      ['h', 90, 90],
    ]);
    expect(scene.marks.map(({ y }) => y)).toEqual([9, 99]);
  });
});

/** A placement of one event that begins with the range. */
function one(title: string): Placement {
  const at = { start: EPOCH, end: EPOCH };
  const event = {
    id: 'only',
    title,
    group: 'g',
    start: at,
    end: null,
    extent: at,
    core: null,
    openStart: false,
    openEnd: false,
    glyphs: ['agency' as const],
    origins: 1,
    disputed: false,
    approximate: false,
  };
  return { groups: [{ id: 'g', name: 'Group' }], placed: [event], undated: [] };
}
