import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/base/span.ts';
import { DAY, HOUR } from '../../src/base/units.ts';
import { pointAt } from '../../src/layout/arcCurve.ts';
import { type RelationArc, relationArcs } from '../../src/layout/arcs.ts';
import type { Box } from '../../src/layout/box.ts';
import { packRows } from '../../src/layout/packRows.ts';
import { placeEvents } from '../../src/layout/placedEvent.ts';
import { computeScene, type Scene } from '../../src/layout/scene.ts';
import { type Dataset, RELATION_TYPES, type Relation } from '../../src/model/dataset.ts';
import { extentOf } from '../../src/model/time.ts';
import { eventLinks } from '../../src/query/eventLinks.ts';
import { ANCHOR, arbitraryDataset } from '../query/arbitraryDataset.ts';
import { measure } from './arbitraries.ts';

function sceneOf(dataset: Dataset, viewport: Span, width: number, maxRows = 3): Scene {
  const rows = packRows(
    placeEvents(dataset, dataset.events, 'track'),
    width / (viewport.end - viewport.start),
    {
      measure,
      maxRows,
    },
  );
  return computeScene(rows, viewport, width);
}

function arcsOf(dataset: Dataset, scene: Scene, viewport: Span, selected: string) {
  const links = eventLinks(dataset, selected, new Set(dataset.claims.map(({ id }) => id)));
  return { links, ...relationArcs(dataset, scene, viewport, selected, links, measure) };
}

/** Everything that is drawn of a mark or cluster, in px of the plot. */
function hull(scene: Scene, id: string): Box {
  const cluster = scene.clusters.find((each) => each.id === id);
  if (cluster) return cluster.box;
  const mark = scene.marks.find((each) => each.id === id);
  if (!mark) throw new Error(`Nothing is drawn as ${id}`);
  const shape = mark.bar.hull ?? mark.bar.core ?? { x: 0, width: 0 };
  const left = Math.min(0, shape.x, mark.label.x);
  const right = Math.max(shape.x + shape.width, mark.bar.arrowEnd ?? 0, mark.label.x + mark.label.width);
  return { x: mark.x + left, y: mark.y, width: right - left, height: 27 };
}

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

const viewport = fc
  .record({
    at: fc.integer({ min: -60, max: 50 }).map((n) => ANCHOR + n * HOUR),
    length: fc.constantFrom(2 * HOUR, 12 * HOUR, 4 * DAY, 60 * DAY),
  })
  .map(({ at, length }): Span => ({ start: at, end: at + length }));

/** The dataset with a relation of every kind from each claim onwards, so that every frame has arcs. */
function related(dataset: Dataset): Dataset {
  const relations = dataset.claims.flatMap((claim, i): readonly Relation[] => {
    const other = dataset.claims[(i + 1 + (i % 3)) % dataset.claims.length];
    const type = RELATION_TYPES[i % RELATION_TYPES.length] ?? 'supports';
    return other && other !== claim
      ? [{ type, claims: [claim.id, other.id], about: '?', on: null, extra: {} }]
      : [];
  });
  return { ...dataset, relations };
}

const framed = fc
  .record({
    dataset: arbitraryDataset({ events: 40, claims: 60, tracks: 2 })
      .filter(({ claims }) => claims.length >= 6)
      .map(related),
    viewport,
    width: fc.constantFrom(120, 600, 1200),
    maxRows: fc.constantFrom(1, 3, 8),
  })
  .map((frame) => ({ ...frame, scene: sceneOf(frame.dataset, frame.viewport, frame.width, frame.maxRows) }));

/** Checks a property of the arcs of every event of many frames. */
type Frame = ReturnType<typeof arcsOf> & {
  readonly scene: Scene;
  readonly selected: string;
  readonly dataset: Dataset;
  readonly viewport: Span;
};

function holds(check: (frame: Frame) => void, parameters: { readonly seed?: number } = {}) {
  fc.assert(
    fc.property(framed, ({ dataset, viewport: span, scene }) => {
      for (const { id } of dataset.events)
        check({ ...arcsOf(dataset, scene, span, id), scene, selected: id, dataset, viewport: span });
    }),
    { numRuns: 120, ...parameters },
  );
}

describe('relationArcs', () => {
  test('all numbers are finite', () => {
    holds(({ arcs, stubs }) => {
      for (const n of numbersOf([arcs, stubs])) expect(Number.isFinite(n)).toBe(true);
    });
  });

  test('every arc leaves the selected mark and ends at what is drawn of a related event', () => {
    holds(({ arcs, scene, selected, links }) => {
      const from = [...scene.marks, ...scene.clusters].find((each) =>
        'ids' in each ? each.ids.includes(selected) : each.id === selected,
      );
      for (const arc of arcs) {
        expect(from).toBeDefined();
        // The selected mark has a frame around it.
        expectBeside(arc.from, hull(scene, from?.id ?? ''), 8, scene.width);
        expectBeside(arc.to, hull(scene, arc.end), 4.1, scene.width);
        expect(arc.events.length).toBeGreaterThan(0);
        for (const id of arc.events) {
          const cluster = scene.clusters.find((each) => each.id === arc.end);
          expect(cluster ? cluster.ids : [arc.end]).toContain(id);
          expect(links.some((link) => link.event === id)).toBe(true);
        }
        expect(links.find((link) => arc.events.includes(link.event))?.type).toBe(arc.type);
      }
    });
  });

  test('no curve leaves the plot', () => {
    holds(({ arcs, stubs, scene }) => {
      for (const { from, bend, to } of arcs)
        for (const { x, y } of [from, ...bend, to]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(scene.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(scene.height);
        }
      for (const { from, to, words, side } of stubs) {
        for (const { x } of [from, to]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(scene.width);
        }
        expect(Math.sign(to.x - from.x)).toBe(side === 'after' ? 1 : -1);
        expect(words.box.x).toBeGreaterThanOrEqual(0);
        expect(words.box.x + words.box.width).toBeLessThanOrEqual(scene.width);
      }
    });
  });

  test('a related event is drawn once: by an arc, or counted by the stub of its side', () => {
    holds(({ arcs, stubs, links, scene, selected, dataset, viewport: span }) => {
      const shown = arcs.flatMap((arc) => arc.events);
      expect(new Set(shown).size).toBe(shown.length);
      const cluster = scene.clusters.find(({ ids }) => ids.includes(selected));
      const drawn = cluster !== undefined || scene.marks.some(({ id }) => id === selected);
      const sides = { before: 0, after: 0 };
      for (const { event } of drawn ? links : []) {
        const time = dataset.events.find(({ id }) => id === event)?.time;
        const extent = time && extentOf(time);
        if (!extent) expect(shown).not.toContain(event);
        else if (extent.end < span.start) sides.before++;
        else if (extent.start > span.end) sides.after++;
        else expect(shown.includes(event)).toBe(!cluster?.ids.includes(event));
      }
      const count = (side: 'before' | 'after') => stubs.find((stub) => stub.side === side)?.count ?? 0;
      expect({ before: count('before'), after: count('after') }).toEqual(sides);
    });
  });

  test('disputes are drawn last, on top', () => {
    holds(({ arcs }) => {
      const first = arcs.findIndex(({ type }) => type === 'contradicts');
      if (first >= 0) expect(arcs.slice(first).every(({ type }) => type === 'contradicts')).toBe(true);
    });
  });

  test('some frames do have arcs, stubs, and arcs to clusters', () => {
    let [arcs, stubs, clusters] = [0, 0, 0];
    holds(
      (frame) => {
        arcs += frame.arcs.length;
        stubs += frame.stubs.length;
        clusters += frame.arcs.filter((arc) => frame.scene.clusters.some(({ id }) => id === arc.end)).length;
      },
      { seed: 1 },
    );
    expect(Math.min(arcs, stubs, clusters)).toBeGreaterThan(5);
  });
});

describe('where there is room', () => {
  const time = (from: number, to: number) => ({
    start: {
      earliest: ANCHOR + from * HOUR,
      latest: ANCHOR + to * HOUR,
      text: '',
      uncertain: false,
      approximate: false,
    },
    end: null,
    stated: null,
    basis: null,
    why: null,
  });
  const [SEED] = fc.sample(arbitraryDataset({ events: 1, claims: 1 }), { numRuns: 1, seed: 7 });
  if (!SEED) throw new Error('no seed');
  const extra = {};
  const track = SEED.tracks[0]?.id ?? '';
  /** Two events in one track; each with a claim, which contradict each other. */
  const pair = (a: readonly [number, number], b: readonly [number, number]): Dataset => ({
    ...SEED,
    events: [a, b].map(([from, to], i) => ({
      id: `e${i}`,
      title: 'Gunfire',
      summary: null,
      track,
      place: null,
      tags: [],
      time: time(from, to),
      extra,
    })),
    claims: [0, 1].map((i) => ({
      id: `c${i}`,
      event: `e${i}`,
      text: 'It was so.',
      stance: 'asserts',
      hedge: null,
      said: null,
      chain: [{ source: SEED.sources[0]?.id ?? '', verb: null, by: null, extra }],
      passages: [],
      extra,
    })),
    relations: [{ type: 'contradicts', claims: ['c0', 'c1'], about: '?', on: null, extra }],
  });
  const drawn = (dataset: Dataset): { arc: RelationArc; scene: Scene } => {
    const span = { start: ANCHOR, end: ANCHOR + 24 * HOUR };
    const scene = sceneOf(dataset, span, 960);
    const [arc] = arcsOf(dataset, scene, span, 'e0').arcs;
    if (!arc) throw new Error('no arc');
    return { arc, scene };
  };

  test('marks above each other are joined by a bow to the right of both, as in the picture of the design', () => {
    const { arc, scene } = drawn(pair([2, 8], [3, 9]));
    const right = Math.max(
      ...scene.marks.map((mark) => hull(scene, mark.id)).map((box) => box.x + box.width),
    );
    expect(pointAt(arc, 0.5).x).toBeGreaterThan(right);
    expect(arc.from.y).not.toBe(arc.to.y);
  });

  test('at the right edge a bow goes from label to label instead, or to the left', () => {
    const { arc, scene } = drawn(pair([2, 23.9], [3, 23.9]));
    const middle = pointAt(arc, 0.5).x;
    expect(middle).toBeLessThan(scene.width - 40);
  });

  test('marks side by side in a row are joined between their facing ends', () => {
    const { arc, scene } = drawn(pair([2, 5], [15, 18]));
    expect(new Set(scene.marks.map(({ y }) => y)).size).toBe(1);
    const [a, b] = [hull(scene, 'e0'), hull(scene, 'e1')];
    expect(arc.from.x).toBeGreaterThan(a.x + a.width);
    expect(arc.to.x).toBeLessThan(b.x);
  });
});

function expectBeside(point: { x: number; y: number }, box: Box, air: number, width: number): void {
  // Ends are held inside the plot, where what is drawn may run out of it.
  const [left, right] = [
    Math.min(width, Math.max(0, box.x)),
    Math.min(width, Math.max(0, box.x + box.width)),
  ];
  expect(point.x).toBeGreaterThanOrEqual(left - air);
  expect(point.x).toBeLessThanOrEqual(right + air);
  expect(point.y).toBeGreaterThanOrEqual(box.y - 1);
  expect(point.y).toBeLessThanOrEqual(box.y + box.height + 1);
}
