import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/base/span.ts';
import { DAY, HOUR, MINUTE, YEAR } from '../../src/base/units.ts';
import { offsetAt, wallTime } from '../../src/base/zone.ts';
import { offsetChanges } from '../../src/layout/axisClock.ts';
import { type AxisTicks, axisTicks } from '../../src/layout/ticks.ts';
import { pan } from '../../src/view/viewport.ts';
import { runs } from '../runs.ts';
import { measure } from './arbitraries.ts';

const ZONES = [
  'Africa/Bamako',
  'UTC',
  'Europe/London',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
];

function axis(viewport: Span, width: number, zone = 'Africa/Bamako'): AxisTicks {
  return axisTicks(viewport, width, { zone, measure });
}

function around(iso: string, length: number): Span {
  const at = Date.parse(iso);
  return { start: at - length / 2, end: at + length / 2 };
}

function labels(ticks: readonly { readonly label: string | null }[]): readonly (string | null)[] {
  return ticks.map((tick) => tick.label);
}

describe('axisTicks', () => {
  const night = { start: Date.parse('2012-03-21T03:00Z'), end: Date.parse('2012-03-22T12:00Z') };

  it('puts hours under days', () => {
    const { minor, major } = axis(night, 604);
    expect(labels(minor)).toEqual(['06:00', '12:00', '18:00', '00:00', '06:00', null]);
    expect(labels(major)).toEqual(['Wednesday 21 March 2012', 'Thursday 22 March 2012']);
    expect(major[0]).toMatchObject({ x: null, labelX: 6 });
    expect(major[1]?.x).toBeCloseTo((604 * 21) / 33, 5);
  });

  it.each([
    ['a minute', MINUTE, ['Wed 21 Mar 2012'], '12:00:00'],
    ['an hour', HOUR, ['Wed 21 Mar 2012'], '12:00'],
    ['twelve days', 12 * DAY, ['March 2012'], '21'],
    ['a year', YEAR, ['2011', '2012'], 'Apr'],
    ['thirty years', 30 * YEAR, ['1990s', '2000s', '2010s', '2020s'], '2010'],
    ['three centuries', 300 * YEAR, ['1800–1899', '1900–1999', '2000–2099', '2100–2199'], '2000'],
    ['twenty centuries', 2000 * YEAR, ['1000–1999', '2000–2999', null], '2000'],
    ['all', 20_000 * YEAR, ['Before the Common Era', 'Common Era'], '5000'],
  ])('names %s', (_, length, major, minor) => {
    const ticks = axis(around('2012-03-21T12:00Z', length), 700);
    if (length >= DAY) expect(labels(ticks.major)).toEqual(major);
    expect(labels(ticks.minor)).toContain(minor);
  });

  it('counts years before the era as readers do', () => {
    const start = new Date(0).setUTCFullYear(-60);
    const ticks = axis({ start, end: start + 90 * YEAR }, 700);
    expect(labels(ticks.minor)).toEqual([null, '40 BCE', '20 BCE', '1 CE', '20 CE']);
    expect(labels(ticks.major)).toEqual(['100–1 BCE', '1–99 CE']);
  });

  it('shows the hour that clocks repeat twice', () => {
    // London put its clocks back at 01:00 UTC.
    const ticks = axis(around('2012-10-28T01:00Z', 4 * HOUR), 712, 'Europe/London');
    expect(labels(ticks.minor).slice(1, -1)).toEqual([
      '00:30',
      '01:00',
      '01:30',
      '01:00',
      '01:30',
      '02:00',
      '02:30',
    ]);
    const steps = ticks.minor.map((tick, i) => tick.t - (ticks.minor[i - 1]?.t ?? tick.t - HOUR / 2));
    expect(new Set(steps)).toEqual(new Set([HOUR / 2]));
  });

  it('leaves out the hour that clocks skip, and keeps days whole', () => {
    const ticks = axis(around('2012-03-25T01:00Z', 4 * HOUR), 712, 'Europe/London');
    expect(labels(ticks.minor)).not.toContain('01:30');
    const days = axis(around('2012-03-25T12:00Z', 6 * DAY), 712, 'Europe/London');
    expect(days.major.every(({ t }) => wallTime(t, 'Europe/London').hour === 0)).toBe(true);
  });

  it('starts a day without midnight at its first instant', () => {
    // São Paulo went from 23:59 on Saturday to 01:00 on Sunday, 21 October 2012.
    const ticks = axis(around('2012-10-21T12:00Z', 2 * DAY), 712, 'America/Sao_Paulo');
    const sunday = ticks.major.find(({ label }) => label?.includes('21'));
    expect(sunday?.t).toBe(Date.parse('2012-10-21T03:00Z'));
  });

  it('labels the first hour of a day without midnight', () => {
    // The Azores went from 00:00 to 01:00 on 29 March 2020, at 01:00 UTC.
    const span = { start: Date.parse('2020-03-28T18:00Z'), end: Date.parse('2020-03-29T12:00Z') };
    const { minor } = axis(span, 760, 'Atlantic/Azores');
    expect(labels(minor).slice(2, 6)).toEqual(['22:00', '01:00', '02:00', '04:00']);
    expect(minor[3]?.t).toBe(Date.parse('2020-03-29T01:00Z'));
    // Algiers did the same on the stroke of a UTC day.
    const algiers = axis(around('1980-04-25T00:00Z', 18 * HOUR), 760, 'Africa/Algiers');
    expect(labels(algiers.minor).slice(3, 6)).toEqual(['22:00', '01:00', '02:00']);
    // With ticks at every hour it is there of itself, once.
    const hourly = axis(
      { start: span.start + 5 * HOUR, end: span.start + 11 * HOUR },
      760,
      'Atlantic/Azores',
    );
    expect(labels(hourly.minor)).toEqual([null, '23:00', '01:00', '02:00', '03:00', '04:00', null]);
  });

  it('knows no day that a zone skipped', () => {
    const ticks = axis(around('2011-12-30T12:00Z', 4 * DAY), 900, 'Pacific/Apia');
    const days = ticks.major.map(({ t }) => wallTime(t, 'Pacific/Apia').day);
    expect(days).not.toContain(30);
    expect(new Set(days).size).toBe(days.length);
  });
});

describe('clock changes', () => {
  const back = Date.parse('2019-10-27T01:00Z');
  const forward = Date.parse('2020-03-29T01:00Z');
  const azores = (start: number, hours: number, width = 760) =>
    axis({ start, end: start + hours * HOUR }, width, 'Atlantic/Azores').changes;

  it('stand where they were, in words beside their line', () => {
    expect(azores(back - HOUR / 2, 1)).toEqual([
      { t: back, x: 380, direction: 'back', labelX: 386, beside: true, label: 'clocks back 1 h' },
    ]);
  });

  it('are told after the name of the day that is in their way', () => {
    const [change] = azores(back - 8 * HOUR, 16);
    const day = axis(around('2019-10-27T01:00Z', 16 * HOUR), 760, 'Atlantic/Azores').major[1];
    expect(change).toMatchObject({ x: 380, beside: false, label: 'clocks back 1 h' });
    expect(change?.labelX).toBeCloseTo((day?.labelX ?? 0) + measure(day?.label ?? '') + 12, 5);
    expect(azores(forward - 7 * HOUR, 18)).toMatchObject([
      { label: 'clocks forward 1 h', direction: 'forward' },
    ]);
  });

  it('are a bare line where a day has no room for more than its name', () => {
    expect(azores(back - 48 * HOUR, 96)).toMatchObject([{ t: back, label: null, beside: false }]);
    expect(azores(back - HOUR, 1.05, 300)).toMatchObject([{ label: null }]);
  });

  it('are left out where days are counted, and where there are none', () => {
    expect(azores(back - 20 * DAY, 40 * 24)).toEqual([]);
    expect(azores(back + 1, 10)).toEqual([]);
    expect(axis(around('2012-03-21T12:00Z', 33 * HOUR), 604).changes).toEqual([]);
  });

  it('are found on the stroke of a UTC day, and told in hours and minutes', () => {
    const changes = (iso: string, zone: string) =>
      axis(around(iso, 2 * HOUR), 900, zone).changes.map(({ t, label }) => [
        new Date(t).toISOString(),
        label,
      ]);
    expect(changes('1985-10-01T00:00Z', 'Africa/Cairo')).toEqual([
      ['1985-10-01T00:00:00.000Z', 'clocks back 1 h'],
    ]);
    expect(changes('2007-12-09T07:00Z', 'America/Caracas')).toEqual([
      ['2007-12-09T07:00:00.000Z', 'clocks back 30 min'],
    ]);
    // Samoa skipped a day to be on the other side of the date line.
    expect(changes('2011-12-30T10:00Z', 'Pacific/Apia')).toEqual([
      ['2011-12-30T10:00:00.000Z', 'clocks forward 24 h'],
    ]);
    // Dublin gave up its own time, 25 minutes and 21 seconds behind Greenwich, on the night summer time ended.
    expect(changes('1916-10-01T02:00Z', 'Europe/Dublin')).toEqual([
      ['1916-10-01T02:25:21.000Z', 'clocks back 34 min 39 s'],
    ]);
  });

  it('are where the offset of the zone differs, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2030, 0) }),
        fc.integer({ min: HOUR, max: 20 * DAY }),
        fc.constantFrom(
          'Atlantic/Azores',
          'Africa/Cairo',
          'Africa/Casablanca',
          'Australia/Lord_Howe',
          ...ZONES,
        ),
        (from, length, zone) => {
          const changes = offsetChanges(from, from + length, zone);
          for (const { t, by } of changes) expect(offsetAt(t, zone) - offsetAt(t - 1, zone)).toBe(by);
          const sum = changes.filter(({ t }) => t > from).reduce((all, { by }) => all + by, 0);
          expect(offsetAt(from + length, zone) - offsetAt(from, zone)).toBe(sum);
        },
      ),
      { numRuns: runs(100, 3000) },
    );
  });
});

describe('axisTicks, for any viewport', () => {
  const viewport = fc
    .record({
      at: fc.oneof(
        fc.double({ min: -9_000 * YEAR, max: 7_000 * YEAR, noNaN: true }),
        fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2013, 0) }),
      ),
      length: fc.double({ min: Math.log(MINUTE), max: Math.log(20_000 * YEAR), noNaN: true }),
    })
    .map(({ at, length }) => ({ start: at, end: at + Math.exp(length) }));
  const width = fc.integer({ min: 240, max: 4000 });
  // Days around the clock changes of London.
  const nearChange = fc
    .record({
      at: fc.constantFrom(Date.parse('2012-03-25T01:00Z'), Date.parse('2012-10-28T01:00Z')),
      before: fc.integer({ min: -HOUR, max: 3 * DAY }),
      length: fc.integer({ min: MINUTE, max: 6 * DAY }),
    })
    .map(({ at, before, length }) => ({ start: at - before, end: at - before + length }));
  const zones = fc.constantFrom(...ZONES);
  const any = [viewport, width, zones] as const;

  it('never lets labels overlap or leave the plot, and has few of them', () => {
    fc.assert(
      fc.property(fc.oneof(viewport, nearChange), width, zones, (span, px, zone) => {
        const { minor, major, changes } = axis(span, px, zone);
        expect(minor.length).toBeLessThanOrEqual(42);
        expect(major.length).toBeLessThanOrEqual(42);
        let free = 0;
        for (const { x, label } of minor) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(px + 1e-6);
          if (label === null) continue;
          expect(x - measure(label) / 2).toBeGreaterThanOrEqual(free);
          free = x + measure(label) / 2;
        }
        expect(free).toBeLessThanOrEqual(px);
        free = 0;
        for (const { labelX, label } of [...major, ...changes].sort((a, b) => a.labelX - b.labelX)) {
          if (label === null) continue;
          expect(labelX).toBeGreaterThanOrEqual(free);
          free = labelX + measure(label);
        }
        expect(free).toBeLessThanOrEqual(px);
        for (const { x } of changes) expect(x >= 0 && x <= px).toBe(true);
      }),
      { numRuns: runs(120, 5000) },
    );
  });

  it('is in order, and shows at least one tick where the plot is wide enough', () => {
    fc.assert(
      fc.property(...any, (span, px, zone) => {
        const { minor, major } = axis(span, px, zone);
        for (const ticks of [minor, major]) {
          ticks.forEach(({ t }, i) => {
            expect(t).toBeGreaterThan(ticks[i - 1]?.t ?? -Infinity);
          });
        }
        expect(major.length).toBeGreaterThanOrEqual(1);
        expect(major[0]?.t).toBeLessThanOrEqual(span.start);
        if (px > 400) expect(minor.length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  it('keeps its ticks while panning', () => {
    fc.assert(
      fc.property(...any, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (span, px, zone, share) => {
        const moved = pan(span, share * (span.end - span.start));
        const [here, there] = [axis(span, px, zone), axis(moved, px, zone)];
        const both = (t: number): boolean =>
          t > Math.max(span.start, moved.start) && t < Math.min(span.end, moved.end);
        const instants = (ticks: AxisTicks): readonly number[] =>
          ticks.minor.map(({ t }) => t + 0).filter(both);
        expect(instants(there)).toEqual(instants(here));
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  it('agrees with the calendar of the zone at every hour and day it names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2030, 0) }),
        fc.double({ min: Math.log(MINUTE), max: Math.log(60 * DAY), noNaN: true }),
        fc.constantFrom(...ZONES),
        (at, length, zone) => {
          const { minor } = axis({ start: at, end: at + Math.exp(length) }, 900, zone);
          for (const { t, label } of minor) {
            if (label === null) continue;
            const wall = wallTime(t, zone);
            const two = (n: number): string => String(n).padStart(2, '0');
            if (label.includes(':')) expect(label.slice(0, 5)).toBe(`${two(wall.hour)}:${two(wall.minute)}`);
            else expect(label.split(' ').at(-1)).toBe(String(wall.day));
          }
        },
      ),
      { numRuns: runs(120, 5000) },
    );
  });
});
