import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWindow } from '../../src/load/parseTime.ts';
import { windowText } from '../../src/load/windowText.ts';
import type { TimeWindow } from '../../src/model/time.ts';
import { runs } from '../runs.ts';

function windowOf(text: string, zone: string): TimeWindow {
  const parsed = parseWindow(text, zone);
  if (parsed.kind === 'bad') throw new Error(`${text}: ${parsed.message}`);
  return parsed.window;
}

describe('windowText', () => {
  it.each([
    ['2012-03-21', '2012-03-21'],
    ['2012-03-21T00:00/2012-03-22T00:00', '2012-03-21'],
    ['2012-03-21/2012-03-22', '2012-03-21/2012-03-22'],
    ['2012-03', '2012-03'],
    ['2012-01-01/2012-12-31', '2012'],
    ['2012-02-01/2012-03-31', '2012-02/2012-03'],
    ['199X', '1990/1999'],
    ['2012-03-21T06:00', '2012-03-21T06:00'],
    ['2012-03-21T06:00:30', '2012-03-21T06:00:30'],
    ['2012-03-21T18:00/2012-03-22', '2012-03-21T18:00/2012-03-23T00:00'],
    ['../2012-03-22', '../2012-03-22'],
    ['2012-03-22T06:00/..', '2012-03-22T06:00/..'],
    ['2012-03-21~', '2012-03-21~'],
    ['2012-03-21T06:00?/2012-03-21T12:00', '2012-03-21T06:00?/2012-03-21T12:00?'],
    ['2012-03-21%', '2012-03-21%'],
    ['-0043-03-15', '-0043-03-15'],
  ])('writes %s as %s', (text, short) => {
    expect(windowText(windowOf(text, 'Africa/Bamako'), 'Africa/Bamako')).toBe(short);
  });

  it('tells hours that came twice apart', () => {
    const zone = 'America/New_York';
    const text = '2012-11-04T01:30-04:00/2012-11-04T01:30-05:00';
    expect(windowText(windowOf(text, zone), zone)).toBe(text);
  });

  it('is null beyond the years that can be written', () => {
    const far = { earliest: -1e15, latest: 0, approximate: false, uncertain: false };
    expect(windowText(far, 'UTC')).toBeNull();
  });

  it('is read as the window that it was made of', () => {
    const zones = fc.constantFrom(
      'Africa/Bamako',
      'America/New_York',
      'Asia/Kathmandu',
      'America/Sao_Paulo',
      'Pacific/Apia',
    );
    const second = fc.integer({ min: Date.UTC(1900, 0) / 1000, max: Date.UTC(2100, 0) / 1000 });
    const instant = fc.oneof(
      second.map((at) => at * 1000),
      fc
        .tuple(second, fc.constantFrom(3_600_000, 86_400_000))
        .map(([at, step]) => Math.round((at * 1000) / step) * step + 0),
    );
    fc.assert(
      fc.property(
        instant,
        instant,
        fc.boolean(),
        fc.boolean(),
        zones,
        (a, b, approximate, uncertain, zone) => {
          const window = { earliest: Math.min(a, b), latest: Math.max(a, b), approximate, uncertain };
          expect(windowOf(windowText(window, zone) ?? '', zone)).toMatchObject(window);
        },
      ),
      { numRuns: runs(100, 10_000) },
    );
  });
});
