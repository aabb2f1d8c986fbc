import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/base/units.ts';
import { slopeColumns } from '../../src/components/slopeColumns.ts';
import { placeEvents } from '../../src/layout/placedEvent.ts';
import { scrollTo } from '../../src/layout/scrollTo.ts';
import { SLOPE_METRICS, slope } from '../../src/layout/slope.ts';
import { barSpan, slopeBar } from '../../src/layout/slopeBar.ts';
import { MOST_GAPS, timeRank } from '../../src/layout/timeRank.ts';
import { timeScale } from '../../src/layout/timeScale.ts';
import { surelyBefore } from '../../src/query/jumps.ts';
import { told } from '../../src/query/told.ts';
import { arbitraryDataset } from '../query/arbitraryDataset.ts';
import { timedEvent } from '../query/timedEvent.ts';
import { toldNarrowing } from '../query/toldNarrowing.ts';
import { runs } from '../runs.ts';

const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('timeRank', () => {
  test('ranks by the middle, an open window by its known end; what has neither stays apart', () => {
    const events = [
      timedEvent('wide', 0, 20),
      timedEvent('narrow', 4, 6),
      timedEvent('by', -Infinity, 8),
      timedEvent('from', 9, Infinity),
      timedEvent('undated'),
      timedEvent('whenever', -Infinity, Infinity),
    ];
    const { ranked, undated } = timeRank(events);
    expect(ids(ranked)).toEqual(['narrow', 'by', 'from', 'wide']);
    expect(ids(undated)).toEqual(['undated', 'whenever']);
  });

  test('events with the same window stay as told', () => {
    expect(ids(timeRank([timedEvent('b', 0, 2), timedEvent('a', 0, 2)]).ranked)).toEqual(['b', 'a']);
  });

  test('tells of days in which nothing is placed, the longest only', () => {
    const at = [0, 0.5, 3, 3.2, 40, 43, 50, 60, 75, 90];
    const { gaps } = timeRank(at.map((day, i) => timedEvent(`${i}`, day * DAY)));
    expect(gaps).toHaveLength(MOST_GAPS);
    expect(gaps).toContainEqual({ after: 4, days: 36 });
    expect(gaps).not.toContainEqual({ after: 2, days: 2 });
    // What lies over a gap fills it.
    expect(
      timeRank([timedEvent('a', 0), timedEvent('b', 0, 20 * DAY), timedEvent('c', 20 * DAY)]).gaps,
    ).toEqual([]);
  });

  test('never puts what surely came first behind, and keeps all', () => {
    fc.assert(
      fc.property(arbitraryDataset({ events: 12, claims: 0 }), ({ events }) => {
        const { ranked, undated, gaps } = timeRank(events);
        expect([...ids(ranked), ...ids(undated)].sort()).toEqual(ids(events).sort());
        ranked.forEach((later, i) => {
          for (const earlier of ranked.slice(0, i)) expect(surelyBefore(later, earlier)).toBe(false);
        });
        for (const { after, days } of gaps) {
          expect(after).toBeGreaterThan(0);
          expect(after).toBeLessThan(ranked.length);
          expect(Number.isInteger(days) && days >= 1).toBe(true);
        }
      }),
      { numRuns: runs(100, 3000) },
    );
  });
});

describe('slope', () => {
  test('both sides are of one height, rows never overlap, and every line joins a row to its event', () => {
    fc.assert(
      fc.property(toldNarrowing, ({ dataset, narrowed }) => {
        for (const document of told(dataset, narrowed).documents) {
          const chart = slope(document);
          const { pitch, margin, markHeight } = SLOPE_METRICS;
          expect(chart.told).toHaveLength(document.paragraphs.flatMap(({ rows }) => rows).length);
          expect(new Set(chart.happened.map(({ event }) => event))).toEqual(new Set(document.events));
          expect(chart.lines.map(({ key }) => key)).toEqual(chart.told.map(({ key }) => key));
          for (const side of [chart.told, chart.happened]) {
            const ys = side.map(({ y }) => y);
            ys.forEach((y, i) => {
              expect(Number.isFinite(y)).toBe(true);
              if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(pitch - 1e-9);
              expect(y).toBeGreaterThanOrEqual(margin + pitch / 2 - 1e-9);
              expect(y).toBeLessThanOrEqual(chart.height - margin - pitch / 2 + 1e-9);
            });
            if (ys.length > 1) {
              // Undated events alone have their words above the first.
              const above = side === chart.happened && chart.undatedY !== null ? markHeight : 0;
              expect(ys[0]).toBeLessThanOrEqual(margin + pitch / 2 + above + 1e-9);
              expect(ys.at(-1)).toBeCloseTo(chart.height - margin - pitch / 2);
            }
          }
          for (const line of chart.lines) {
            expect(chart.told.find(({ key }) => key === line.key)?.y).toBe(line.from);
            expect(chart.happened.find(({ event }) => event.id === line.event)?.y).toBe(line.to);
          }
          const marks = [...chart.gaps.map(({ y }) => y), chart.undatedY].filter((y) => y !== null);
          for (const mark of marks) {
            for (const { y } of chart.happened)
              expect(Math.abs(y - mark)).toBeGreaterThanOrEqual(pitch - 1e-9);
          }
          const leads = chart.told.filter((row) => row.leads).map(({ paragraph }) => paragraph);
          expect(leads).toEqual(document.paragraphs.map(({ paragraph }) => paragraph));
        }
      }),
      { numRuns: runs(100, 2000) },
    );
  });
});

describe('slopeBar', () => {
  const bar = (earliest?: number, latest?: number) => {
    const event = timedEvent('e', earliest, latest);
    const dataset = {
      format: 'whence/1' as const,
      title: '',
      summary: null,
      timeZone: 'UTC',
      documents: [],
      sources: [],
      tracks: [{ id: 'track', name: 'Track', extra: {} }],
      events: [event],
      claims: [],
      relations: [],
      extra: {},
    };
    const [placed] = placeEvents(dataset, dataset.events, 'track').placed;
    return slopeBar(placed, timeScale({ start: 0, end: 10 * HOUR }, 100));
  };

  test('is drawn where its window reaches into the picture', () => {
    expect(bar(2 * HOUR, 6 * HOUR)).toMatchObject({ kind: 'bar', x: 20, shape: { hull: { width: 40 } } });
    expect(bar(-Infinity, 6 * HOUR)).toMatchObject({ kind: 'bar', shape: { arrowStart: 0 } });
  });

  test('is said in words where it does not', () => {
    expect(bar(-9 * HOUR, -HOUR).kind).toBe('earlier');
    expect(bar(-Infinity, 0).kind).toBe('earlier');
    expect(bar(12 * HOUR, 13 * HOUR).kind).toBe('later');
    expect(bar(-Infinity, Infinity).kind).toBe('undated');
    expect(bar().kind).toBe('undated');
  });

  test('the span shown is where the events are dense, and ends with them', () => {
    const night = [0, 1, 2, 3, 4, 5, 6].map((hour) => timedEvent(`${hour}`, hour * HOUR, (hour + 1) * HOUR));
    const span = barSpan([timedEvent('long ago', -90 * DAY), ...night]);
    expect(span?.start).toBeLessThanOrEqual(0);
    expect(span?.start).toBeGreaterThan(-2 * HOUR);
    expect(span?.end).toBeGreaterThanOrEqual(7 * HOUR);
    expect(span?.end).toBeLessThan(7.5 * HOUR);
    expect(barSpan([timedEvent('undated')])).toBeNull();
    const instant = barSpan([timedEvent('one', HOUR)]);
    expect(instant && instant.end > instant.start).toBe(true);
  });
});

test('columns share out the whole width', () => {
  fc.assert(
    fc.property(fc.integer({ min: 480, max: 4000 }), (width) => {
      const { told: left, lines, titles, bars } = slopeColumns(width);
      expect(left + lines + titles + bars).toBe(width);
      for (const part of [left, lines, titles, bars]) expect(part).toBeGreaterThanOrEqual(64);
    }),
  );
});

describe('scrollTo', () => {
  test('stays where both are in view, else goes as far as it must', () => {
    const page = { top: 100, height: 300 };
    expect(scrollTo(page, 150, 350, 20)).toBe(100);
    expect(scrollTo(page, 110, 350, 20)).toBe(90);
    expect(scrollTo(page, 150, 390, 20)).toBe(110);
    expect(scrollTo(page, 10, 20, 20)).toBe(0);
    // Too far apart: the first counts.
    expect(scrollTo(page, 600, 10, 20)).toBe(320);
    expect(scrollTo(page, 200, 900, 20)).toBe(100);
  });
});
