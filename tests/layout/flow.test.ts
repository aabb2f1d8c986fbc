import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FlowScene, flowLayout } from '../../src/layout/flow.ts';
import { FLOW_METRICS } from '../../src/layout/flowMetrics.ts';
import { type FlowPlace, flowStep } from '../../src/layout/flowStep.ts';
import { TARGET } from '../../src/layout/markMetrics.ts';
import { narrow } from '../../src/query/narrow.ts';
import { sourceFlow } from '../../src/query/sourceFlow.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { arbitraryDataset } from '../query/arbitraryDataset.ts';
import { makeDataset } from '../query/makeDataset.ts';
import { runs } from '../runs.ts';

const measure = (text: string) => [...text].length * 6.4;

/** Flows of up to 25 sources and five columns, with at least one claim. */
const arbitraryScene = fc
  .record({
    dataset: arbitraryDataset({ sources: 25, claims: 80, events: 8 }),
    width: fc.integer({ min: 480, max: 1600 }),
    height: fc.integer({ min: 100, max: 1200 }),
  })
  .map(({ dataset, ...size }) => ({
    flow: sourceFlow(dataset, narrow(dataset, NO_FILTER, null).claims),
    size,
  }))
  .filter(({ flow }) => flow.claims.length > 0)
  .map(({ flow, size }) => ({ flow, size, scene: flowLayout(flow, size, measure) }));

function columnsOf(scene: FlowScene) {
  return scene.columns.map((_, layer) => scene.nodes.filter(({ node }) => node.layer === layer));
}

describe('flowLayout', () => {
  test('no two labels or targets of a column touch, on 200 random flows', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene }) => {
        for (const column of columnsOf(scene)) {
          for (const [i, below] of column.entries()) {
            const above = column[i - 1];
            if (!above) continue;
            expect(below.label.y - above.label.y).toBeGreaterThanOrEqual(TARGET - 1e-6);
            expect(below.y - (above.y + above.height)).toBeGreaterThanOrEqual(
              FLOW_METRICS.gap - FLOW_METRICS.sliver - 1e-6,
            );
          }
        }
      }),
      { numRuns: runs(100, 2000) },
    );
  });

  test('nor where a crowd of small sources stands beside a great one', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => ({
      id: `c${i}`,
      event: 'e',
      chain: [`s${i}`, 'post'] as const,
    }));
    const bare = Array.from({ length: 400 }, (_, i) => ({
      id: `b${i}`,
      event: 'e',
      chain: ['post'] as const,
    }));
    const dataset = makeDataset({ events: ['e'], claims: [...crowd, ...bare] });
    const scene = flowLayout(sourceFlow(dataset, dataset.claims), { width: 900, height: 500 }, measure);
    const [origins = []] = columnsOf(scene);
    expect(origins).toHaveLength(41);
    const steps = origins.slice(1).map((item, i) => item.label.y - (origins[i]?.label.y ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(TARGET);
  });

  test('labels stay within the picture, and before the next column', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene }) => {
        for (const { node, label } of scene.nodes) {
          const words = measure(label.text) + 6 + measure(label.count);
          if (node.layer === 0) expect(label.x - words).toBeGreaterThanOrEqual(-1);
          const end = scene.columns[node.layer + 1] ?? scene.width + 1;
          if (node.layer > 0 && label.text !== '') expect(label.x + words).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a claim is as thick everywhere, and bands fill the bars they leave and reach', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ flow, scene }) => {
        const [first] = scene.links;
        if (!first) throw new Error('A flow has bands');
        const perClaim = first.width / first.link.claims.length;
        expect(perClaim).toBeLessThanOrEqual(FLOW_METRICS.mostPerClaim + 1e-6);
        for (const band of scene.links) expect(band.width).toBeCloseTo(perClaim * band.link.claims.length, 6);
        for (const item of scene.nodes) {
          const exact = perClaim * item.node.claims.length;
          expect(item.height).toBeCloseTo(Math.max(FLOW_METRICS.sliver, exact), 6);
          const middle = item.y + item.height / 2;
          const [from, to] = [middle - exact / 2 - 1e-6, middle + exact / 2 + 1e-6];
          for (const band of scene.links) {
            const at =
              band.link.from === item.node ? band.fromY : band.link.to === item.node ? band.toY : null;
            if (at === null) continue;
            expect(at - band.width / 2).toBeGreaterThanOrEqual(from);
            expect(at + band.width / 2).toBeLessThanOrEqual(to);
          }
        }
        expect(
          scene.links.reduce(
            (sum, band) => sum + (band.link.from.layer === 0 ? band.link.claims.length : 0),
            0,
          ),
        ).toBe(flow.claims.length);
      }),
      { numRuns: 100 },
    );
  });

  test('everything lies within its height, which is what was asked for where that is enough', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ size, scene }) => {
        for (const item of scene.nodes) {
          expect(item.y).toBeGreaterThanOrEqual(FLOW_METRICS.margin - FLOW_METRICS.sliver);
          expect(item.y + item.height).toBeLessThanOrEqual(
            scene.height - FLOW_METRICS.margin + FLOW_METRICS.sliver,
          );
        }
        expect(scene.width).toBe(size.width);
        const gaps = Math.max(...columnsOf(scene).map((column) => (column.length - 1) * FLOW_METRICS.gap));
        const least = FLOW_METRICS.least + gaps + 2 * FLOW_METRICS.margin;
        expect(scene.height).toBeLessThanOrEqual(Math.max(size.height, least) + 1e-6);
      }),
      { numRuns: 100 },
    );
  });

  test('claims without a source come in below all others', () => {
    fc.assert(
      fc.property(arbitraryScene, ({ scene }) => {
        const origins = columnsOf(scene)[0] ?? [];
        const none = origins.findIndex(({ node }) => node.source === null);
        if (none >= 0) expect(none).toBe(origins.length - 1);
      }),
      { numRuns: 100 },
    );
  });

  test('a long name is shortened, and its number is not', () => {
    const name = 'The permanent mission of the islands to the union of river towns';
    const base = makeDataset({
      events: ['e'],
      claims: [{ id: 'c', event: 'e', chain: ['mission', 'post'] }],
    });
    const dataset = {
      ...base,
      sources: base.sources.map((source) => (source.id === 'mission' ? { ...source, name } : source)),
    };
    const scene = flowLayout(sourceFlow(dataset, dataset.claims), { width: 480, height: 300 }, measure);
    const label = scene.nodes[0]?.label;
    expect(label?.text).toBe('The permanent missi…');
    expect(label?.full).toBe(name);
    expect(label?.count).toBe('1');
  });
});

describe('flowStep', () => {
  const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

  test('every node and band is reached by the arrow keys from any of them', () => {
    fc.assert(
      fc.property(arbitraryScene, fc.nat(), ({ scene }, pick) => {
        const places: readonly FlowPlace[] = [
          ...scene.nodes.map(({ node }) => ({ kind: 'node' as const, key: node.key })),
          ...scene.links.map(({ link }) => ({ kind: 'link' as const, key: link.key })),
        ];
        const start = places[pick % places.length];
        if (!start) throw new Error('A flow has parts');
        const seen = new Set([`${start.kind} ${start.key}`]);
        const queue = [start];
        for (let at = queue.pop(); at; at = queue.pop()) {
          for (const key of KEYS) {
            const to = flowStep(scene, at, key);
            if (!to || seen.has(`${to.kind} ${to.key}`)) continue;
            seen.add(`${to.kind} ${to.key}`);
            queue.push(to);
          }
        }
        expect(seen.size).toBe(places.length);
      }),
      { numRuns: 50 },
    );
  });

  test('goes along the flow and back, up and down, and leaves other keys alone', () => {
    const dataset = makeDataset({
      events: ['e'],
      claims: [
        { id: 'a', event: 'e', chain: ['minister', 'reuters', 'post'] },
        { id: 'b', event: 'e', chain: ['post'] },
      ],
    });
    const scene = flowLayout(sourceFlow(dataset, dataset.claims), { width: 600, height: 300 }, measure);
    const node = (key: string): FlowPlace => ({ kind: 'node', key });
    const go = (from: FlowPlace, ...keys: string[]) =>
      keys.reduce((at: FlowPlace | null, key) => (at ? flowStep(scene, at, key) : null), from);
    expect(go(node('0 minister'), 'ArrowDown')).toEqual(node('0'));
    expect(go(node('0 minister'), 'ArrowRight')).toEqual({ kind: 'link', key: '0 minister > 1 reuters' });
    expect(go(node('0 minister'), 'ArrowRight', 'ArrowRight')).toEqual(node('1 reuters'));
    expect(go(node('2 post'), 'ArrowLeft', 'ArrowLeft')).toEqual(node('1 reuters'));
    expect(go(node('0'), 'Home')).toEqual(node('0 minister'));
    expect(go(node('0'), 'ArrowDown')).toBe(null);
    expect(go(node('2 post'), 'ArrowRight')).toBe(null);
    expect(go(node('0'), 'x')).toBe(null);
  });
});
