import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/dataset.ts';
import { flowBars } from '../../src/query/flowBars.ts';
import { flowPaths } from '../../src/query/flowPaths.ts';
import { claimsAt, sourceAt } from '../../src/query/flowSpot.ts';
import { narrow } from '../../src/query/narrow.ts';
import { type FlowNode, sourceFlow } from '../../src/query/sourceFlow.ts';
import { tableRows } from '../../src/query/tableRows.ts';
import { arbitraryNarrowing } from './arbitraryDataset.ts';
import { makeDataset } from './makeDataset.ts';

const RUNS = { numRuns: 100 };
const ids = (claims: readonly Claim[]) => claims.map((claim) => claim.id).sort();
const columnOf = (nodes: readonly FlowNode[], layer: number) => nodes.filter((node) => node.layer === layer);

describe('sourceFlow', () => {
  test('under 100 random filters the columns add up to the claims of the table', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const narrowed = narrow(dataset, filter, hits);
        const flow = sourceFlow(dataset, narrowed.claims);
        const inTable = tableRows(dataset, narrowed).reduce((sum, row) => sum + row.matching, 0);
        expect(flow.claims).toHaveLength(inTable);
        // Every claim enters once and leaves once, and it is the very claims that are left.
        for (const layer of flow.layers === 0 ? [] : [0, flow.layers - 1]) {
          expect(ids(columnOf(flow.nodes, layer).flatMap((node) => node.claims))).toEqual(
            ids(narrowed.claims),
          );
        }
        const inPaths = flowPaths(dataset, narrowed.claims).flatMap((path) => path.claims);
        expect(ids(inPaths)).toEqual(ids(narrowed.claims));
      }),
      RUNS,
    );
  });

  test('what goes into a node comes out of it', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const flow = sourceFlow(dataset, narrow(dataset, filter, hits).claims);
        for (const node of flow.nodes) {
          const into = flow.links.filter((link) => link.to === node).flatMap((link) => link.claims);
          const out = flow.links.filter((link) => link.from === node).flatMap((link) => link.claims);
          if (node.layer > 0) expect(ids(into)).toEqual(ids(node.claims));
          if (node.layer < flow.layers - 1) expect(ids(out)).toEqual(ids(node.claims));
        }
        for (const link of flow.links) expect(link.to.layer).toBeGreaterThan(link.from.layer);
      }),
      RUNS,
    );
  });

  test('a source has as many claims in the flow as the narrowing leaves it', () => {
    fc.assert(
      fc.property(arbitraryNarrowing, ({ dataset, filter, hits }) => {
        const { claims } = narrow(dataset, filter, hits);
        const flow = sourceFlow(dataset, claims);
        for (const { id } of dataset.sources) {
          const own = claims.filter((claim) => claim.chain.some((hop) => hop.source === id));
          const nodes = flow.nodes.filter((node) => node.source?.id === id);
          expect(new Set(nodes.flatMap((node) => node.claims))).toEqual(new Set(own));
          expect(claimsAt(flow, { kind: 'source', id })).toEqual(own);
          const bars = flowBars(flow).flatMap(({ bars }) => bars.filter((bar) => bar.source?.id === id));
          expect(new Set(bars.flatMap((bar) => bar.claims))).toEqual(new Set(own));
        }
      }),
      RUNS,
    );
  });

  const dataset = makeDataset({
    events: ['e', 'f'],
    claims: [
      { id: 'told', event: 'e', chain: ['minister', 'reuters', 'post'] },
      { id: 'wrote', event: 'e', chain: ['reuters', 'post'] },
      { id: 'bare', event: 'f', chain: ['post'] },
    ],
  });
  const flow = sourceFlow(dataset, dataset.claims);

  test('a source has a node for each role, and a claim without a source enters at none', () => {
    expect(flow.layers).toBe(3);
    expect(flow.nodes.map(({ layer, role, source }) => [layer, role, source?.id ?? null])).toEqual([
      [0, 'origin', 'reuters'],
      [0, 'origin', 'minister'],
      [0, 'origin', null],
      [1, 'carrier', 'reuters'],
      [2, 'publisher', 'post'],
    ]);
    const words = flow.links.map(({ from, to, claims }) => [
      from.source?.id ?? '–',
      to.source?.id,
      ids(claims),
    ]);
    expect(words).toEqual([
      ['minister', 'reuters', ['told']],
      ['reuters', 'post', ['told']],
      ['reuters', 'post', ['wrote']],
      ['–', 'post', ['bare']],
    ]);
  });

  test('no claims make no columns; claims of bare publishers make two', () => {
    expect(sourceFlow(dataset, [])).toEqual({ claims: [], layers: 0, nodes: [], links: [] });
    expect(sourceFlow(dataset, dataset.claims.slice(2)).layers).toBe(2);
  });

  test('two that pass on each other make no circle', () => {
    const ring = makeDataset({
      events: ['e'],
      claims: [
        { id: 'c', event: 'e', chain: ['a', 'b', 'c', 'post'] },
        { id: 'd', event: 'e', chain: ['b', 'c', 'b', 'a', 'post'] },
      ],
    });
    const { links, layers } = sourceFlow(ring, ring.claims);
    expect(layers).toBe(5);
    expect(links.every(({ from, to }) => from.layer < to.layer)).toBe(true);
  });

  test('a spot is a node, a band, a source or an event, and lights its source', () => {
    const [, , none, carrier] = flow.nodes;
    const [first, , , last] = flow.links;
    if (!none || !carrier || !first || !last) throw new Error('The flow lacks parts');
    expect(ids(claimsAt(flow, { kind: 'node', key: carrier.key }))).toEqual(['told']);
    expect(sourceAt(flow, { kind: 'node', key: carrier.key })).toBe('reuters');
    expect(sourceAt(flow, { kind: 'node', key: none.key })).toBe(null);
    expect(sourceAt(flow, { kind: 'link', key: first.key })).toBe('minister');
    expect(sourceAt(flow, { kind: 'link', key: last.key })).toBe(null);
    expect(ids(claimsAt(flow, { kind: 'event', id: 'e' }))).toEqual(['told', 'wrote']);
    expect(claimsAt(flow, { kind: 'node', key: 'gone' })).toEqual([]);
  });
});

test('the ways of the table name origin, carriers in order and publisher, the most used first', () => {
  const dataset = makeDataset({
    events: ['e'],
    claims: [
      { id: 'a', event: 'e', chain: ['x', 'y', 'z', 'post'] },
      { id: 'b', event: 'e', chain: ['post'] },
      { id: 'c', event: 'e', chain: ['post'] },
      { id: 'd', event: 'e', chain: ['x', 'z', 'y', 'post'] },
    ],
  });
  const rows = flowPaths(dataset, dataset.claims).map(({ origin, carriers, publisher, claims }) => [
    origin?.id ?? null,
    carriers.map((carrier) => carrier.id),
    publisher.id,
    claims.length,
  ]);
  expect(rows).toEqual([
    [null, [], 'post', 2],
    ['x', ['y', 'z'], 'post', 1],
    ['x', ['z', 'y'], 'post', 1],
  ]);
});
