import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/base/units.ts';
import { firstInstant, isZone, localInstants, offsetAt, startOfDay, wallTime } from '../../src/base/zone.ts';

// Zones with odd offsets, midnight changes, skipped days, southern summers, and none of these.
const ZONES = [
  'UTC',
  'Africa/Bamako',
  'Africa/Casablanca',
  'America/Recife',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Apia',
  '+05:30',
] as const;
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2040, 0) });
const at = (text: string) => Date.parse(text);

describe('offsetAt', () => {
  it('is what Temporal says, however instants are asked for', () => {
    fc.assert(
      fc.property(zone, instant, (name, ms) => {
        const asked = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name).offsetNanoseconds;
        expect(offsetAt(ms, name)).toBe(asked / 1e6);
      }),
    );
  });

  it('is exact to the millisecond where clocks change, also twice within a week', () => {
    // Recife went to summer time on 8 October 2000 and back on the 15th.
    for (const change of ['2000-10-08T03:00Z', '2000-10-15T02:00Z']) {
      const [before, after] = [
        offsetAt(at(change) - 1, 'America/Recife'),
        offsetAt(at(change), 'America/Recife'),
      ];
      expect(Math.abs(after - before)).toBe(HOUR);
    }
  });

  it('answers beyond all calendars, and for parts of a millisecond', () => {
    for (const ms of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 9e15, -9e15, 0.5]) {
      expect(offsetAt(ms, 'Europe/Berlin')).not.toBeNaN();
    }
  });

  it('throws for a zone that nobody knows', () => {
    expect(() => offsetAt(0, 'Africa/Wakanda')).toThrow(RangeError);
  });
});

describe('localInstants', () => {
  it('is the instant of an ordinary local time', () => {
    const noon = at('2012-03-21T11:00Z');
    expect(localInstants('2012-03-21T12:00', 'Europe/Berlin')).toEqual({
      kind: 'instant',
      earliest: noon,
      latest: noon,
    });
  });

  it('is both instants where clocks went back', () => {
    expect(localInstants('2012-10-28T02:30', 'Europe/Berlin')).toEqual({
      kind: 'instant',
      earliest: at('2012-10-28T00:30Z'),
      latest: at('2012-10-28T01:30Z'),
    });
  });

  it('is a gap where clocks went forward, and on a day that was skipped', () => {
    expect(localInstants('2012-03-25T02:30', 'Europe/Berlin')).toEqual({ kind: 'gap' });
    expect(localInstants('2011-12-30T12:00', 'Pacific/Apia')).toEqual({ kind: 'gap' });
  });

  it('agrees with Temporal on the first and the second of two', () => {
    fc.assert(
      fc.property(zone, instant, (name, ms) => {
        const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC').toPlainDateTime();
        const found = localInstants(local.toString(), name);
        const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
          local.toZonedDateTime(name, { disambiguation }),
        );
        if (found.kind === 'gap') {
          expect(earlier?.toPlainDateTime().equals(local)).toBe(false);
        } else {
          expect(found.earliest).toBe(earlier?.epochMilliseconds);
          expect(found.latest).toBe(later?.epochMilliseconds);
        }
      }),
    );
  });

  it('refuses what no calendar has', () => {
    expect(() => localInstants('2012-02-30T00:00', 'UTC')).toThrow(RangeError);
  });
});

describe('startOfDay and firstInstant', () => {
  it('agree with Temporal', () => {
    fc.assert(
      fc.property(zone, instant, (name, ms) => {
        const day = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name).startOfDay();
        expect(startOfDay(ms, name)).toBe(day.epochMilliseconds);
      }),
    );
  });

  it('makes a day as long as its clocks did', () => {
    const length = (day: number) => {
      const month = day < 100 ? 3 : 10;
      const start = firstInstant(2012, month, day % 100, 'Europe/Berlin');
      return firstInstant(2012, month, (day % 100) + 1, 'Europe/Berlin') - start;
    };
    expect([24, 25, 128].map(length)).toEqual([24 * HOUR, 23 * HOUR, 25 * HOUR]);
  });

  it('begins a day after the gap where clocks went forward over midnight', () => {
    expect(startOfDay(at('2012-10-21T15:00Z'), 'America/Sao_Paulo')).toBe(at('2012-10-21T03:00Z'));
    expect(wallTime(at('2012-10-21T03:00Z'), 'America/Sao_Paulo').hour).toBe(1);
  });

  it('leaves nothing of a day that was skipped', () => {
    const [day, next] = [30, 31].map((d) => firstInstant(2011, 12, d, 'Pacific/Apia'));
    expect(day).toBe(next);
  });

  it('counts on over the ends of months and years, also in the years 0 to 99 and before', () => {
    expect(firstInstant(2012, 13, 1, 'UTC')).toBe(Date.UTC(2013, 0, 1));
    expect(firstInstant(2012, 2, 30, 'UTC')).toBe(Date.UTC(2012, 2, 1));
    expect(new Date(firstInstant(50, 1, 1, 'UTC')).toISOString()).toBe('0050-01-01T00:00:00.000Z');
    expect(firstInstant(1, 1, 1, 'UTC') - firstInstant(0, 1, 1, 'UTC')).toBe(366 * DAY);
  });
});

describe('wallTime', () => {
  it('gives the fields that Temporal gives', () => {
    fc.assert(
      fc.property(zone, instant, (name, ms) => {
        const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name);
        expect(wallTime(ms, name)).toEqual({
          year: there.year,
          month: there.month,
          day: there.day,
          hour: there.hour,
          minute: there.minute,
          second: there.second,
          weekday: there.dayOfWeek % 7,
        });
      }),
    );
  });
});

it('knows zones from inventions', () => {
  expect(['Africa/Bamako', 'UTC', '+02:00'].every(isZone)).toBe(true);
  expect(['', 'Bamako', '__proto__', 'Mali/Bamako'].some(isZone)).toBe(false);
});
