import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/base/units.ts';
import { wallTime } from '../../src/base/zone.ts';
import { dragStep, nudged, snapTo, withEdge } from '../../src/view/windowDrag.ts';
import { runs } from '../runs.ts';

const steps = fc.constantFrom(MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 6 * HOUR, DAY);
const zones = fc.constantFrom(
  'Africa/Bamako',
  'America/New_York',
  'Asia/Kathmandu',
  'Europe/Kyiv',
  'Australia/Lord_Howe',
);
const instants = fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2014, 0) });

describe('dragging a window', () => {
  it.each([
    [1000, MINUTE],
    [HOUR / 60, 5 * MINUTE],
    [(2 * HOUR) / 60, 15 * MINUTE],
    [HOUR / 4, HOUR],
    [HOUR, 6 * HOUR],
    [DAY, DAY],
    [365 * DAY, DAY],
  ])('steps by what can be seen: %d ms a px is %d', (msPerPx, step) => {
    expect(dragStep(msPerPx)).toBe(step);
  });

  it('snaps to what clocks of the zone show', () => {
    fc.assert(
      fc.property(instants, steps, zones, (ms, step, zone) => {
        const at = snapTo(ms, step, zone);
        expect(Math.abs(at - ms)).toBeLessThanOrEqual(step / 2 + HOUR);
        const { hour, minute, second } = wallTime(at, zone);
        const day = hour * HOUR + minute * MINUTE + second * 1000;
        // Within an hour of a change of clocks there may be no such time.
        const changed = wallTime(at - DAY, zone).hour !== hour || wallTime(at + DAY, zone).hour !== hour;
        if (!changed) expect(day % step).toBe(0);
      }),
      { numRuns: runs(100, 10_000) },
    );
  });

  it('moves with every press, in its direction', () => {
    fc.assert(
      fc.property(
        instants,
        steps,
        zones,
        fc.constantFrom(1, -1),
        fc.boolean(),
        (ms, step, zone, direction, large) => {
          const moved = (nudged(ms, direction as 1 | -1, large, step, zone) - ms) * direction;
          expect(moved).toBeGreaterThan(0);
          expect(moved).toBeLessThanOrEqual((large ? 6 : 1) * step + 2 * HOUR);
        },
      ),
      { numRuns: runs(100, 10_000) },
    );
  });

  it('goes to the next whole step from between two, and by six with Shift', () => {
    const at = Date.UTC(2012, 2, 21, 6, 10);
    expect(nudged(at, 1, false, HOUR, 'UTC')).toBe(Date.UTC(2012, 2, 21, 7));
    expect(nudged(at, -1, false, HOUR, 'UTC')).toBe(Date.UTC(2012, 2, 21, 6));
    expect(nudged(Date.UTC(2012, 2, 21, 6), 1, true, HOUR, 'UTC')).toBe(Date.UTC(2012, 2, 21, 12));
    // Midnight in Kathmandu is a quarter past six in London.
    expect(nudged(Date.UTC(2012, 2, 21, 6), 1, false, DAY, 'Asia/Kathmandu')).toBe(
      Date.UTC(2012, 2, 21, 18, 15),
    );
  });

  it('never puts the earliest after the latest, nor leaves its limits', () => {
    const anywhere = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constantFrom(-Infinity, Infinity));
    fc.assert(
      fc.property(
        anywhere,
        anywhere,
        anywhere,
        anywhere,
        fc.integer({ min: -200, max: 200 }),
        fc.constantFrom('earliest', 'latest'),
        (a, b, c, d, to, edge) => {
          const window = { start: Math.min(a, b), end: Math.max(a, b) };
          const limits = { start: Math.min(c, d), end: Math.max(c, d) };
          const moved = withEdge(window, edge as 'earliest' | 'latest', to, limits);
          expect(moved.start).toBeLessThanOrEqual(moved.end);
          const other = edge === 'earliest' ? 'end' : 'start';
          expect(moved[other]).toBe(window[other]);
        },
      ),
      { numRuns: runs(100, 10_000) },
    );
  });
});
