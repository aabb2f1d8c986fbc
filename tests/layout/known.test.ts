import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/base/units.ts';
import { wallTime } from '../../src/base/zone.ts';
import { knownAxis } from '../../src/layout/knownAxis.ts';
import { COLUMN_GAP, knownColumns } from '../../src/layout/knownColumns.ts';
import { knownMark } from '../../src/layout/knownMark.ts';
import { knownScale } from '../../src/layout/knownScale.ts';
import type { TimeWindow } from '../../src/model/time.ts';
import type { Saying } from '../../src/query/saying.ts';
import { runs } from '../runs.ts';

const measure = (text: string) => text.length * 6.5;
const START = Date.UTC(2012, 2, 21);
const INSET = 9;

const someSteps = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: 0, max: 3 * 24 * 60 }).map((n) => START + n * MINUTE),
      fc.integer({ min: -400, max: 400 }).map((n) => START + n * DAY + 7 * HOUR),
    ),
    { minLength: 1, maxLength: 80 },
  )
  .map((drawn) => drawn.sort((a, b) => a - b));
const someWidth = fc.integer({ min: 120, max: 500 });

const said = (earliest: number, latest: number, approximate = false): Saying => {
  const window: TimeWindow = { earliest, latest, text: '', uncertain: false, approximate };
  return { kind: 'window', window, from: 'claim' };
};

describe('knownScale', () => {
  test('steps are as far from each other, be it a minute or a year', () => {
    const scale = knownScale([START, START + MINUTE, START + 365 * DAY], 218, INSET);
    expect([START, START + MINUTE, START + 365 * DAY].map(scale.x)).toEqual([9, 9 + 200 / 3, 9 + 400 / 3]);
    expect(scale.all).toBe(209);
    // Half-way between two steps in time is half-way in px; beyond the ends it stays there; open sides are the edges.
    expect(scale.x(START + MINUTE / 2)).toBeCloseTo(9 + 100 / 3);
    expect(scale.x(START - DAY)).toBe(9);
    expect(scale.x(START + 9999 * DAY)).toBeCloseTo(9 + 400 / 3);
    expect([scale.x(-Infinity), scale.x(Infinity)]).toEqual([0, 218]);
  });

  test('keeps the order of time, and stays inside', () => {
    fc.assert(
      fc.property(someSteps, someWidth, fc.integer(), fc.integer(), (steps, width, a, b) => {
        const scale = knownScale(steps, width, INSET);
        const [early, late] = [START + Math.min(a, b) * 50, START + Math.max(a, b) * 50];
        expect(scale.x(early)).toBeLessThanOrEqual(scale.x(late));
        for (const t of [early, late, ...steps]) {
          expect(scale.x(t)).toBeGreaterThanOrEqual(INSET);
          expect(scale.x(t)).toBeLessThan(scale.all);
        }
        expect(scale.all).toBeCloseTo(width - INSET);
      }),
    );
  });

  test('has no clock to show without a step', () => {
    expect(() => knownScale([], 200, INSET)).toThrow('must have a step');
  });
});

describe('knownAxis', () => {
  const axisOf = (steps: readonly number[], width: number) => {
    const scale = knownScale(steps, width, INSET);
    return { scale, axis: knownAxis(scale, 'UTC', measure) };
  };

  test('names days where they begin, and times below them', () => {
    const at = [6, 18, 23, 24, 25, 48].map((hours) => START + hours * HOUR);
    const { axis } = axisOf(at, 400);
    expect(axis.days.map(({ text }) => text)).toEqual(['Wed 21 Mar', 'Thu 22 Mar', 'Fri 23 Mar']);
    expect(axis.times.map(({ text }) => text)).toEqual([
      '06:00',
      '18:00',
      '23:00',
      '00:00',
      '01:00',
      '00:00',
    ]);
    const narrow = axisOf(at, 190).axis;
    expect(narrow.days.map(({ text }) => text)).toEqual(['Wed 21 Mar', '22 Mar', '23']);
  });

  test('shows no times below a day whose word runs over the next: they would be read as its own', () => {
    const days = Array.from({ length: 40 }, (_, i) => START + i * DAY + (i % 7) * HOUR);
    const { axis } = axisOf(days, 200);
    expect(axis.times).toEqual([]);
    expect(axis.days.length).toBeGreaterThan(1);
  });

  test('gives the year where there are two, and at each change', () => {
    const { axis } = axisOf([START - 300 * DAY, START, START + DAY], 600);
    expect(axis.days.map(({ text }) => text)).toEqual(['Thu 26 May 2011', 'Wed 21 Mar 2012', 'Thu 22 Mar']);
  });

  test('words never touch, are never cut, and a time stands below its own day', () => {
    fc.assert(
      fc.property(someSteps, someWidth, (steps, width) => {
        const { scale, axis } = axisOf(steps, width);
        const spans = [
          axis.days.map(({ x, text }) => [x, x + measure(text)] as const),
          axis.times.map(({ x, text }) => [x - measure(text) / 2, x + measure(text) / 2] as const),
        ];
        for (const line of spans)
          line.forEach(([from, to], i) => {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(width);
            expect(from).toBeGreaterThan(line[i - 1]?.[1] ?? -1);
          });
        expect(axis.lines).toHaveLength(axis.days.length);
        const dayOf = (t: number) => wallTime(t, 'UTC').day;
        for (const { x, text } of axis.times) {
          const step = steps.find(
            (t) => Math.abs(Math.max(measure(text) / 2, scale.x(t)) - x) < 1e-6 && clock(t) === text,
          );
          const named = axis.days.findLast((day) => day.x - 4 <= x + 1e-6 || day === axis.days[0]);
          expect(step).toBeDefined();
          expect(named?.text).toContain(String(dayOf(step ?? 0)));
        }
      }),
      { numRuns: runs(100, 2000) },
    );
  });
});

describe('knownMark', () => {
  const scale = knownScale([START, START + HOUR, START + 2 * HOUR], 318, INSET);

  test('an instant is a dot, a window a hatched bar from edge to edge', () => {
    const dot = knownMark(said(START, START), scale);
    expect(dot).toMatchObject({ kind: 'bar', shape: { hull: null, core: { width: 7 } } });
    const bar = knownMark(said(START, START + 2 * HOUR, true), scale);
    expect(bar).toMatchObject({
      x: 9,
      approximate: true,
      shape: { hull: { x: 0, width: 200 }, core: null, arrowStart: null, arrowEnd: null },
    });
  });

  test('an open side has an arrow at the edge', () => {
    expect(knownMark(said(-Infinity, START + HOUR), scale)).toMatchObject({ x: 1, shape: { arrowStart: 0 } });
    const open = knownMark(said(START + HOUR, Infinity), scale);
    expect(open).toMatchObject({ x: 109, shape: { arrowStart: null, arrowEnd: 208 } });
  });

  test('what has no time is dotted up to its publication, or not drawn', () => {
    expect(knownMark({ kind: 'unknown', by: START + HOUR }, scale)).toEqual({ kind: 'by', x: 109 });
    expect(knownMark({ kind: 'unknown', by: null }, scale)).toEqual({ kind: 'none' });
  });
});

describe('knownColumns', () => {
  test('share out the whole width, side by side or stacked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 2400 }), fc.boolean(), (width, clock) => {
        const columns = knownColumns(width, clock);
        expect(columns.happenedX + columns.happened).toBe(width);
        expect(columns.said > 0).toBe(clock);
        if (clock) expect(columns.saidX + columns.said + COLUMN_GAP).toBe(columns.happenedX);
        if (columns.stacked) expect(columns.words).toBe(width);
        else {
          expect(columns.words + COLUMN_GAP).toBe(columns.saidX);
          expect(columns.words).toBeGreaterThan(columns.said);
        }
      }),
    );
  });
});

function clock(t: number): string {
  return new Date(t).toISOString().slice(11, 16);
}
