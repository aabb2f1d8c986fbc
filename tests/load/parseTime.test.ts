import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstInstant } from '../../src/base/zone.ts';
import { parseWindow } from '../../src/load/parseTime.ts';
import { runs } from '../runs.ts';

const iso = (ms: number) =>
  Number.isFinite(ms) ? new Date(ms).toISOString().replace(/:00\.000Z$/, 'Z') : '..';

/** The window as "earliest / latest" in UTC, with its marks; or the sentence about why not. */
function placed(text: unknown, zone = 'UTC'): string {
  const parsed = parseWindow(text, zone);
  if (parsed.kind === 'bad') return parsed.message;
  const { earliest, latest, uncertain, approximate } = parsed.window;
  return `${iso(earliest)} / ${iso(latest)}${approximate ? ' ~' : ''}${uncertain ? ' ?' : ''}`;
}

describe('dates', () => {
  it.each([
    ['2012', '2012-01-01T00:00Z / 2013-01-01T00:00Z'],
    ['2012-02', '2012-02-01T00:00Z / 2012-03-01T00:00Z'],
    ['2012-12', '2012-12-01T00:00Z / 2013-01-01T00:00Z'],
    ['2012-02-29', '2012-02-29T00:00Z / 2012-03-01T00:00Z'],
    ['2012-12-31', '2012-12-31T00:00Z / 2013-01-01T00:00Z'],
    ['2012~', '2012-01-01T00:00Z / 2013-01-01T00:00Z ~'],
    ['2012-02?', '2012-02-01T00:00Z / 2012-03-01T00:00Z ?'],
    ['2012-02-29%', '2012-02-29T00:00Z / 2012-03-01T00:00Z ~ ?'],
    ['201X', '2010-01-01T00:00Z / 2020-01-01T00:00Z'],
    ['20XX', '2000-01-01T00:00Z / 2100-01-01T00:00Z'],
    ['2012-XX', '2012-01-01T00:00Z / 2013-01-01T00:00Z'],
    ['2012-XX-XX', '2012-01-01T00:00Z / 2013-01-01T00:00Z'],
    ['2012-02-XX', '2012-02-01T00:00Z / 2012-03-01T00:00Z'],
    ['2012-21', '2012-03-01T00:00Z / 2012-06-01T00:00Z'],
    ['2012-22', '2012-06-01T00:00Z / 2012-09-01T00:00Z'],
    ['2012-23', '2012-09-01T00:00Z / 2012-12-01T00:00Z'],
    ['2012-24', '2012-12-01T00:00Z / 2013-03-01T00:00Z'],
    ['0000', '0000-01-01T00:00Z / 0001-01-01T00:00Z'],
    ['0050', '0050-01-01T00:00Z / 0051-01-01T00:00Z'],
    ['-0043-03-15', '-000043-03-15T00:00Z / -000043-03-16T00:00Z'],
    ['-9999', '-009999-01-01T00:00Z / -009998-01-01T00:00Z'],
    ['9999', '9999-01-01T00:00Z / +010000-01-01T00:00Z'],
    ['-004X', '-000049-01-01T00:00Z / -000039-01-01T00:00Z'],
  ])('%s', (text, window) => {
    expect(placed(text)).toBe(window);
  });
});

describe('local times', () => {
  it.each([
    ['2012-03-21T06:00', 'Asia/Kathmandu', '2012-03-21T00:15Z / 2012-03-21T00:15Z'],
    ['2012-03-21T06:00:30', 'UTC', '2012-03-21T06:00:30.000Z / 2012-03-21T06:00:30.000Z'],
    ['2012-03-21T06:00Z', 'Asia/Kathmandu', '2012-03-21T06:00Z / 2012-03-21T06:00Z'],
    ['2012-03-21T06:00+02:00', 'Asia/Kathmandu', '2012-03-21T04:00Z / 2012-03-21T04:00Z'],
    ['2012-03-21T06:00:00-05:30', 'UTC', '2012-03-21T11:30Z / 2012-03-21T11:30Z'],
    ['2012-03-21T00:00~', 'UTC', '2012-03-21T00:00Z / 2012-03-21T00:00Z ~'],
    ['2012-03-21T00:00Z?', 'UTC', '2012-03-21T00:00Z / 2012-03-21T00:00Z ?'],
    ['2012-03-21T24:00', 'UTC', '2012-03-22T00:00Z / 2012-03-22T00:00Z'],
    ['-0043-03-15T10:00', 'UTC', '-000043-03-15T10:00Z / -000043-03-15T10:00Z'],
    ['2012-10-28T02:30', 'Europe/Berlin', '2012-10-28T00:30Z / 2012-10-28T01:30Z'],
    ['2012-10-28T02:30+01:00', 'Europe/Berlin', '2012-10-28T01:30Z / 2012-10-28T01:30Z'],
  ])('%s in %s', (text, zone, window) => {
    expect(placed(text, zone)).toBe(window);
  });
});

describe('windows', () => {
  it.each([
    ['2012-03-21T06:00/2012-03-21T12:00', '2012-03-21T06:00Z / 2012-03-21T12:00Z'],
    ['2012-03-21/2012-03-22', '2012-03-21T00:00Z / 2012-03-23T00:00Z'],
    ['2012-03-21T18:00/2012-03', '2012-03-21T18:00Z / 2012-04-01T00:00Z'],
    ['2012-03/2012-03-21', '2012-03-01T00:00Z / 2012-03-22T00:00Z'],
    ['2012-03-21T06:00/2012-03-21T06:00', '2012-03-21T06:00Z / 2012-03-21T06:00Z'],
    ['201X/2012-22', '2010-01-01T00:00Z / 2012-09-01T00:00Z'],
    ['1985-04-12?/2004-06~', '1985-04-12T00:00Z / 2004-07-01T00:00Z ~ ?'],
    ['2004-06~/2004-08?', '2004-06-01T00:00Z / 2004-09-01T00:00Z ~ ?'],
    ['../2012-03-22', '.. / 2012-03-23T00:00Z'],
    ['2012-03-22/..', '2012-03-22T00:00Z / ..'],
    ['/2012', '.. / 2013-01-01T00:00Z'],
    ['2012/', '2012-01-01T00:00Z / ..'],
    ['../..', '.. / ..'],
    ['/', '.. / ..'],
  ])('%s', (text, window) => {
    expect(placed(text)).toBe(window);
  });

  it('keeps the text as it was', () => {
    const parsed = parseWindow('2012-03-21T06:00/2012-03-21T12:00~', 'UTC');
    expect(parsed.kind === 'ok' && parsed.window.text).toBe('2012-03-21T06:00/2012-03-21T12:00~');
  });
});

describe('days of clock changes', () => {
  it.each([
    ['2012-03-25', 'Europe/Berlin', 23],
    ['2012-10-28', 'Europe/Berlin', 25],
    ['2012-10-27', 'Europe/Berlin', 24],
    ['2012-10-21', 'America/Sao_Paulo', 23],
    ['2012-04-01', 'Australia/Lord_Howe', 24.5],
  ])('%s in %s has %d hours', (text, zone, hours) => {
    const parsed = parseWindow(text, zone);
    expect(parsed.kind === 'ok' && (parsed.window.latest - parsed.window.earliest) / 3.6e6).toBe(hours);
  });
});

// Each sentence says what is wrong; most name the right form too.
describe('refused', () => {
  it.each([
    ['2012-02-30', 'There is no day 30 in February 2012: its days go from 01 to 29.'],
    ['2011-02-29', 'There is no day 29 in February 2011: its days go from 01 to 28.'],
    ['2012-04-31', 'There is no day 31 in April 2012: its days go from 01 to 30.'],
    ['2012-04-00', 'There is no day 0 in April 2012: its days go from 01 to 30.'],
    ['2012-13', 'There is no month 13: months go from 01 to 12, seasons from 21 (spring) to 24 (winter).'],
    ['2012-00', /no month 00/],
    ['2012-25', /no month 25/],
    ['2012-13-01T06:00', 'There is no month 13: months go from 01 to 12.'],
    ['2011-02-29T06:00', /no day 29 in February 2011/],
    ['2012-03-21T25:00', /no hour 25/],
    ['2012-03-21T24:01', /no hour 24/],
    ['2012-03-21T12:60', /no minute 60/],
    ['2012-03-21T12:00:60', /no second 60/],
    ['2012-03-21T15', /“2012-03-21T15” has no minutes: write 2012-03-21T15:00/],
    ['2012-03-21T15~', /write 2012-03-21T15:00/],
    ['2012-03-21T12:00:00.5', /without a fraction/],
    ['2012-03-21T12:00+2', /like \+02:00/],
    ['2012-03-21T12:00+99:00', /No place is \+99:00 from UTC/],
    ['2012-03-21 12:00', /lacks a T: write day and hour like/],
    ['Wednesday', /not a time that can be read: write a date like 2012-03-21/],
    ['2012-3-7', /lacks a nought/],
    ['850', /write four digits like 0850/],
    ['19', /write four digits/],
    ['-0000', /no year -0000/],
    ['XXXX', /says nothing about the year/],
    ['Y170000', /too long a year: years go from -9999 to 9999/],
    ['Y-17E7', /too long a year: years go from -9999 to 9999/],
    ['[2012,2013]', /EDTF level 2/],
    ['2012-03-2X', /not a time/],
    [
      '2012-03-21/2012-03-20',
      'The window runs backwards: write 2012-03-20/2012-03-21, the earlier side first.',
    ],
    ['2012-03-22T12:00/2012-03-22T11:59', /runs backwards/],
    ['2012-03-21/2012-03-22/2012-03-23', /two sides/],
    ['2012-03-21 / 2012-03-22', /no spaces/],
    [' 2012', /no spaces/],
    ['..', /lone \.\./],
    ['', /write null/],
    ['2012-02-30/2012-03-01', /no day 30/],
    ['2012-02-01/2012-02-30', /no day 30/],
    ['9'.repeat(101), /at most 100 characters/],
    [2012, /write it in quotation marks/],
    [null, /write it in quotation marks/],
    [undefined, /write it in quotation marks/],
  ])('%s', (text, message) => {
    expect(placed(text)).toMatch(message);
  });

  it('a local time that clocks jumped over, naming the zone', () => {
    expect(placed('2012-03-25T02:30', 'Europe/Berlin')).toBe(
      'Clocks in Europe/Berlin went forward over 2012-03-25T02:30: write a time before or after it, or add an offset like +01:00.',
    );
  });

  it('a day that clocks jumped over', () => {
    expect(placed('2011-12-30', 'Pacific/Apia')).toBe(
      'Clocks in Pacific/Apia skipped 2011-12-30: write the day before or after it.',
    );
  });
});

describe('any text', () => {
  const digit = fc.constantFrom(...'0123456789');
  const soup = fc.string({ unit: fc.constantFrom(...'0123456789-/.T:ZXY+?~% '), maxLength: 24 });
  const dates = fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.string({ unit: digit, minLength: 4, maxLength: 4 }),
      fc.option(fc.string({ unit: digit, minLength: 2, maxLength: 2 })),
      fc.option(fc.string({ unit: digit, minLength: 2, maxLength: 2 })),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map(
      ([sign, y, m, d, mark]) => `${sign}${y}${m === null ? '' : `-${m}${d === null ? '' : `-${d}`}`}${mark}`,
    );

  it('is placed in order, or refused with a sentence; never NaN, never thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, dates, fc.string(), fc.anything()),
        fc.constantFrom('UTC', 'Europe/Berlin'),
        (text, zone) => {
          const parsed = parseWindow(text, zone);
          if (parsed.kind === 'bad') {
            expect(parsed.message).toMatch(/^[“A-Z].*\.$/s);
          } else {
            expect(parsed.window.earliest).toBeLessThanOrEqual(parsed.window.latest);
            expect(parsed.window.text).toBe(text);
          }
        },
      ),
      { numRuns: runs(250, 10_000) },
    );
  });

  it('reads plain dates as the edtf package does, but for days that no calendar has and marks on seasons', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const ours = parseWindow(text, 'UTC');
        const theirs = orNull(() => parse(text, { level: 1 }));
        if (!theirs) {
          const seasonWithMark = /^-?\d{4}-2[1-4][?~%]$/.test(text);
          expect(ours.kind).toBe(seasonWithMark ? 'ok' : 'bad');
          return;
        }
        if (theirs.type === 'Season') return;
        const [y, m = 0, d = 1] = theirs.values as number[];
        if (ours.kind === 'bad') {
          expect(ours.message).toMatch(/no day 29 in February/);
          return;
        }
        expect(ours.window.earliest).toBe(firstInstant(y ?? 0, m + 1, d, 'UTC'));
        expect(ours.window.uncertain).toBe(theirs.uncertain === true);
        expect(ours.window.approximate).toBe(theirs.approximate === true);
      }),
      { numRuns: runs(100, 4000) },
    );
  });

  it('takes no longer for longer nonsense', () => {
    for (const piece of ['2012-', '/', 'T1', 'X', '9', '-', '~', ' /']) {
      const started = performance.now();
      for (let i = 0; i < 200; i += 1) parseWindow(piece.repeat(20_000), 'UTC');
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
