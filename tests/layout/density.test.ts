import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/base/span.ts';
import { DAY, HOUR } from '../../src/base/units.ts';
import { density } from '../../src/layout/density.ts';
import { overviewDomain } from '../../src/layout/overviewDomain.ts';
import { runs } from '../runs.ts';
import { EPOCH, placements, viewports } from './arbitraries.ts';

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

describe('density', () => {
  it('adds up to the number of events whose start meets the domain', () => {
    fc.assert(
      fc.property(
        placements(60),
        viewports,
        fc.integer({ min: 1, max: 400 }),
        ({ placed }, domain, columns) => {
          const counts = density(placed, domain, columns);
          expect(counts).toHaveLength(columns);
          expect(sum(counts)).toBeCloseTo(placed.filter(({ start }) => overlaps(start, domain)).length, 6);
          expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: runs(100, 3000) },
    );
  });

  it('counts all events over the domain of the overview', () => {
    fc.assert(
      fc.property(placements(60), ({ placed }) => {
        const domain = overviewDomain(placed);
        if (domain) expect(sum(density(placed, domain, 200))).toBeCloseTo(placed.length, 6);
        else expect(placed.length).toBe(0);
      }),
    );
  });

  it('spreads a vague start evenly, and keeps an exact one in its column', () => {
    const [example] = fc.sample(
      placements(1).filter(({ placed }) => placed.length === 1),
      1,
    );
    const event = example?.placed[0];
    if (!event) throw new Error('There is an event');
    const domain = { start: 0, end: 40 };
    expect(density([{ ...event, start: { start: 10, end: 30 } }], domain, 4)).toEqual([0, 0.5, 0.5, 0]);
    expect(density([{ ...event, start: { start: 15, end: 15 } }], domain, 4)).toEqual([0, 1, 0, 0]);
    expect(density([{ ...event, start: { start: 40, end: 40 } }], domain, 4)).toEqual([0, 0, 0, 1]);
    expect(density([{ ...event, start: { start: -Infinity, end: 20 } }], domain, 4)).toEqual([
      0.5, 0.5, 0, 0,
    ]);
  });
});

describe('a column that no start meets', () => {
  it('is 0 exactly, also after vague starts', () => {
    const [example] = fc.sample(
      placements(60).filter(({ placed }) => placed.length > 3),
      1,
    );
    const starts = [0.1, 0.3, 0.7, 1.1].map((at) => ({ start: at, end: at + 3.3 + at / 7 }));
    const placed = (example?.placed ?? []).flatMap((event, i) => {
      const start = starts[i];
      return start ? [{ ...event, start }] : [];
    });
    const counts = density([...placed, ...placed.slice(0, 1)], { start: 0, end: 20 }, 20);
    expect(counts.slice(5)).toEqual(new Array(15).fill(0));
  });
});

describe('overviewDomain', () => {
  it('is finite and holds every known end', () => {
    fc.assert(
      fc.property(placements(40), ({ placed }) => {
        const domain = overviewDomain(placed);
        if (!domain) return;
        expect(domain.end - domain.start).toBeGreaterThan(0);
        const ends = placed.flatMap(({ extent }) => [extent.start, extent.end]).filter(Number.isFinite);
        for (const t of ends) expect(t > domain.start && t < domain.end).toBe(true);
      }),
    );
  });

  it('shows a day around a single instant, and nothing for nothing', () => {
    const [example] = fc.sample(
      placements(1).filter(({ placed }) => placed.length === 1),
      1,
    );
    const at = { start: EPOCH, end: EPOCH };
    const event = example?.placed[0];
    if (!event) throw new Error('There is an event');
    expect(overviewDomain([{ ...event, start: at, end: null }])).toEqual({
      start: EPOCH - 12 * HOUR,
      end: EPOCH - 12 * HOUR + DAY,
    });
    expect(overviewDomain([])).toBeNull();
  });
});
