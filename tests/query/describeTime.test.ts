import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWindow } from '../../src/load/parseTime.ts';
import type { EventTime, TimeWindow } from '../../src/model/time.ts';
import { describePlacement, describeShort, describeWindow } from '../../src/query/describeTime.ts';
import { runs } from '../runs.ts';

const BAMAKO = 'Africa/Bamako';

function window(text: string, zone = BAMAKO): TimeWindow {
  const parsed = parseWindow(text, zone);
  if (parsed.kind === 'bad') throw new Error(parsed.message);
  return parsed.window;
}

function time(start: string | null, end: string | null = null, zone = BAMAKO): EventTime {
  return {
    start: start === null ? null : window(start, zone),
    end: end === null ? null : window(end, zone),
    stated: null,
    basis: null,
    why: null,
  };
}

// What a file says, and its three phrasings: alone, after a title, in a table cell.
const PHRASES = [
  [
    '2012-03-21T06:00/2012-03-21T12:00',
    'Wed 21 Mar 2012, 06:00–12:00',
    'between 06:00 and 12:00 on Wed 21 Mar 2012',
    '21 Mar 2012, 06:00–12:00',
  ],
  ['2012-03-21T06:00', 'Wed 21 Mar 2012, 06:00', 'at 06:00 on Wed 21 Mar 2012', '21 Mar 2012, 06:00'],
  [
    '2012-03-21T06:00:05',
    'Wed 21 Mar 2012, 06:00:05',
    'at 06:00:05 on Wed 21 Mar 2012',
    '21 Mar 2012, 06:00:05',
  ],
  ['2012-03-21', 'Wed 21 Mar 2012', 'on Wed 21 Mar 2012', '21 Mar 2012'],
  ['2012-03-21T00:00/2012-03-22T00:00', 'Wed 21 Mar 2012', 'on Wed 21 Mar 2012', '21 Mar 2012'],
  ['2012-03-21~', 'about Wed 21 Mar 2012', 'on about Wed 21 Mar 2012', '~21 Mar 2012'],
  ['2012-03-21?', 'Wed 21 Mar 2012 (uncertain)', 'on Wed 21 Mar 2012 (uncertain)', '21 Mar 2012?'],
  ['2012%', 'about 2012 (uncertain)', 'in about 2012 (uncertain)', '~2012?'],
  [
    '2012-03-21T06:00~',
    'about Wed 21 Mar 2012, 06:00',
    'at about 06:00 on Wed 21 Mar 2012',
    '~21 Mar 2012, 06:00',
  ],
  [
    '2012-03-21T18:00/2012-03-21',
    'Wed 21 Mar 2012, 18:00–24:00',
    'between 18:00 and 24:00 on Wed 21 Mar 2012',
    '21 Mar 2012, 18:00–24:00',
  ],
  [
    '2012-03-21T18:00/2012-03-22T06:00',
    'Wed 21 Mar, 18:00 – Thu 22 Mar 2012, 06:00',
    'between 18:00 on Wed 21 Mar and 06:00 on Thu 22 Mar 2012',
    '21–22 Mar 2012',
  ],
  [
    '2012-03-21T18:00/2012-03-22',
    'Wed 21 Mar, 18:00 – end of Thu 22 Mar 2012',
    'between 18:00 on Wed 21 Mar and the end of Thu 22 Mar 2012',
    '21–22 Mar 2012',
  ],
  [
    '2011-12-31T18:00/2012-01-01T06:00',
    'Sat 31 Dec 2011, 18:00 – Sun 1 Jan 2012, 06:00',
    'between 18:00 on Sat 31 Dec 2011 and 06:00 on Sun 1 Jan 2012',
    '31 Dec 2011 – 1 Jan 2012',
  ],
  [
    '2012-03-21/2012-03-22',
    'Wed 21 – Thu 22 Mar 2012',
    'between Wed 21 and Thu 22 Mar 2012',
    '21–22 Mar 2012',
  ],
  [
    '2012-02-29/2012-03-01',
    'Wed 29 Feb – Thu 1 Mar 2012',
    'between Wed 29 Feb and Thu 1 Mar 2012',
    '29 Feb – 1 Mar 2012',
  ],
  ['2012-02', 'February 2012', 'in February 2012', 'Feb 2012'],
  ['2012-02-XX', 'February 2012', 'in February 2012', 'Feb 2012'],
  ['2012-02/2012-03', 'February–March 2012', 'between February and March 2012', 'Feb–Mar 2012'],
  ['2012', '2012', 'in 2012', '2012'],
  ['201X', '2010–2019', 'between 2010 and 2019', '2010–2019'],
  ['2012-22', 'summer 2012 (June–August 2012)', 'in summer 2012 (June–August 2012)', 'summer 2012'],
  [
    '2012-24~',
    'about winter 2012 (December 2012 – February 2013)',
    'in about winter 2012 (December 2012 – February 2013)',
    '~winter 2012',
  ],
  ['../2012-03-22', 'by Thu 22 Mar 2012', 'by Thu 22 Mar 2012', 'by 22 Mar 2012'],
  ['../2012-03-22T06:00', 'by Thu 22 Mar 2012, 06:00', 'by 06:00 on Thu 22 Mar 2012', 'by 22 Mar 2012'],
  ['../2012-02', 'by the end of February 2012', 'by the end of February 2012', 'by end of Feb 2012'],
  ['/2012', 'by the end of 2012', 'by the end of 2012', 'by end of 2012'],
  ['2012-03-21/..', 'Wed 21 Mar 2012 or later', 'on or after Wed 21 Mar 2012', 'from 21 Mar 2012'],
  [
    '2012-03-21T06:00/..',
    'Wed 21 Mar 2012, 06:00 or later',
    'at or after 06:00 on Wed 21 Mar 2012',
    'from 21 Mar 2012',
  ],
  ['2012/', '2012 or later', 'in or after 2012', 'from 2012'],
  ['../..', 'at an unknown time', 'at an unknown time', 'time unknown'],
  ['-0043-03-15', '15 Mar 44 BCE', 'on 15 Mar 44 BCE', '15 Mar 44 BCE'],
  ['-0044/-0043', '45 BCE – 44 BCE', 'between 45 BCE and 44 BCE', '45 BCE – 44 BCE'],
] as const;

describe('a window', () => {
  it.each(PHRASES)('%s', (text, label, clause, short) => {
    expect(describeWindow(window(text), BAMAKO)).toBe(label);
    expect(describePlacement(time(text), BAMAKO)).toBe(clause);
    expect(describeShort(time(text), BAMAKO)).toBe(short);
  });

  it('says both offsets where clocks went back in between', () => {
    const twice = window('2012-10-28T02:30', 'Europe/Berlin');
    expect(describeWindow(twice, 'Europe/Berlin')).toBe('Sun 28 Oct 2012, 02:30 (UTC+2) – 02:30 (UTC+1)');
  });

  it('calls a day of 23 or 25 hours a day', () => {
    for (const [day, words] of [
      ['2012-03-25', 'Sun 25 Mar 2012'],
      ['2012-10-28', 'Sun 28 Oct 2012'],
    ] as const) {
      expect(describeWindow(window(day, 'Europe/Berlin'), 'Europe/Berlin')).toBe(words);
    }
  });

  it('is told in the zone asked for', () => {
    const morning = window('2012-03-21T23:30Z');
    expect(describeWindow(morning, 'Asia/Tokyo')).toBe('Thu 22 Mar 2012, 08:30');
    // A month of other clocks is no month of these.
    expect(describeShort(time('2012-03'), 'Asia/Tokyo')).toBe('1 Mar – 1 Apr 2012');
    expect(describeShort(time('2012'), 'America/New_York')).toBe('31 Dec 2011 – 31 Dec 2012');
    // These two clocks show the same hour, a day apart.
    expect(describeShort(time('2012-06', null, 'Pacific/Apia'), 'Pacific/Pago_Pago')).toBe(
      '31 May – 29 Jun 2012',
    );
  });

  it.each([
    ['2019-10-27T00:30', null, '27 Oct 2019, 00:30 (UTC) – 00:30 (UTC−1)'],
    ['2019-10-27T00:50+00:00', null, '27 Oct 2019, 00:50 (UTC)'],
    ['2019-10-27T00:20-01:00', null, '27 Oct 2019, 00:20 (UTC−1)'],
    ['2019-10-27T00:20-01:00', '2019-10-27T00:50-01:00', '27 Oct 2019, 00:20–00:50 (UTC−1)'],
    ['2019-10-27T00:50+00:00', '2019-10-27T02:45', '27 Oct 2019, 00:50 (UTC) – 02:45'],
    ['2019-10-27T00:30-01:00/2019-10-27', null, '27 Oct 2019, 00:30 (UTC−1) – 24:00'],
    ['2019-10-27T01:00', null, '27 Oct 2019, 01:00'],
    ['2019-10-27T02:00/2019-10-27T02:45', null, '27 Oct 2019, 02:00–02:45'],
    ['2019-10-26T00:30', null, '26 Oct 2019, 00:30'],
    ['2019-10-27', null, '27 Oct 2019'],
    // Clocks went forward: no time came twice.
    ['2020-03-29T01:30', null, '29 Mar 2020, 01:30'],
  ])(
    'in few characters, says its offset where a clock time came twice, and only there: %s',
    (start, end, short) => {
      const zone = 'Atlantic/Azores';
      expect(describeShort(time(start, end, zone), zone)).toBe(short);
    },
  );

  it.each([
    ['2019-08', '2019-10-26T21:05', 'Aug – 26 Oct 2019'],
    ['2019-08', '2020-01-03', 'Aug 2019 – 3 Jan 2020'],
    ['2019-08-05', '2019-10', '5 Aug – Oct 2019'],
    ['2019-08', '2019-10', 'Aug–Oct 2019'],
    ['2019-01', '2019-12', 'Jan–Dec 2019'],
    ['2019-12', '2020-01', 'Dec 2019 – Jan 2020'],
    ['2021', '2022-10-26', '2021 – 26 Oct 2022'],
    ['2021', '2021-10-26', '2021 – 26 Oct 2021'],
    ['2019-03-05', '2021', '5 Mar 2019 – 2021'],
    ['2021', '2023', '2021–2023'],
    ['2020-23', null, 'autumn 2020'],
    ['2020-23', '2020-23', 'autumn 2020'],
    ['2020-23', '2021-01-03', 'autumn 2020 – 3 Jan 2021'],
    ['2019-08-02', '2020-24', '2 Aug 2019 – winter 2020'],
    ['201X', '2021-03', '2010 – Mar 2021'],
    ['2020-23/..', null, 'from autumn 2020'],
    ['2020-23', '../..', 'since autumn 2020'],
    ['../2020-23', null, 'by end of autumn 2020'],
    ['../2020-XX', '../..', 'since 2020 or earlier'],
    ['../2019', '2020-04', 'until Apr 2020'],
    // Days written as days are days, though they fill a month.
    ['2019-08-01/2019-08-31', null, '1–31 Aug 2019'],
    ['2019-08-01', '2019-08-31', '1–31 Aug 2019'],
    ['2019-08/2019-10-05', null, 'Aug – 5 Oct 2019'],
  ])('in few characters, is as exact as the file, each side for itself: %s to %s', (start, end, short) => {
    expect(describeShort(time(start, end), BAMAKO)).toBe(short);
  });
});

describe('an event', () => {
  it.each([
    [null, null, 'undated', 'undated'],
    [null, '2012-03-22', 'undated; ended on Thu 22 Mar 2012', 'undated'],
    [null, '../..', 'undated', 'undated'],
    [
      '2012-03-21T06:00/2012-03-21T12:00',
      '2012-03-22',
      'began between 06:00 and 12:00 on Wed 21 Mar 2012; ended on Thu 22 Mar 2012',
      '21–22 Mar 2012',
    ],
    [
      '2012-03-21T06:00',
      '2012-03-21T12:30',
      'from 06:00 to 12:30 on Wed 21 Mar 2012',
      '21 Mar 2012, 06:00–12:30',
    ],
    [
      '2012-03-21T22:00',
      '2012-03-22T06:00',
      'from 22:00 on Wed 21 Mar to 06:00 on Thu 22 Mar 2012',
      '21–22 Mar 2012',
    ],
    [
      '2012-03-21T22:00',
      '2012-03-21T24:00',
      'from 22:00 to 24:00 on Wed 21 Mar 2012',
      '21 Mar 2012, 22:00–24:00',
    ],
    [
      '2012-03-21T22:00~',
      '2012-03-22T06:00',
      'began at about 22:00 on Wed 21 Mar 2012; ended at 06:00 on Thu 22 Mar 2012',
      '~21–22 Mar 2012',
    ],
    ['2012-01', '../..', 'began in January 2012; still going on', 'since Jan 2012'],
    [
      '2012-01',
      '2012-03-22/..',
      'began in January 2012; still going on as Thu 22 Mar 2012 began',
      'since Jan 2012',
    ],
    [
      '2012-01',
      '2012-03-22T06:00/..',
      'began in January 2012; still going on at 06:00 on Thu 22 Mar 2012',
      'since Jan 2012',
    ],
    [
      '../2012-02-02',
      '2012-03-22/..',
      'began by Thu 2 Feb 2012; still going on as Thu 22 Mar 2012 began',
      'since 2 Feb 2012 or earlier',
    ],
    ['../2012-02-02', '2012-03-22', 'began by Thu 2 Feb 2012; ended on Thu 22 Mar 2012', 'until 22 Mar 2012'],
    ['2012-03-21', '2012-03-21', 'on Wed 21 Mar 2012', '21 Mar 2012'],
  ])('from %s to %s', (start, end, words, short) => {
    expect(describePlacement(time(start, end), BAMAKO)).toBe(words);
    expect(describeShort(time(start, end), BAMAKO)).toBe(short);
  });
});

describe('any window', () => {
  const edge = fc.oneof(
    fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 8.64e15, -8.64e15, 0),
    fc.integer({ min: -3.8e14, max: 2.6e14 }),
    fc.integer({ min: 0, max: 22_000 }).map((days) => days * 86_400_000),
  );
  const anyWindow = fc
    .record({
      a: edge,
      b: edge,
      uncertain: fc.boolean(),
      approximate: fc.boolean(),
      text: fc.oneof(
        fc.string(),
        fc.constantFrom('2012', '2012-02/2012-24', '201X/2012-XX', '../2012-21', ''),
      ),
    })
    .map(({ a, b, ...rest }) => ({ ...rest, earliest: Math.min(a, b), latest: Math.max(a, b) }));
  const anyZone = fc.constantFrom(BAMAKO, 'Europe/Berlin', 'Pacific/Apia', 'UTC');

  it('is words without holes, and short where it must be', () => {
    fc.assert(
      fc.property(anyWindow, fc.option(anyWindow), anyZone, (start, end, zone) => {
        const event: EventTime = { start, end, stated: null, basis: null, why: null };
        const words = [
          describeWindow(start, zone),
          describePlacement(event, zone),
          describeShort(event, zone),
        ];
        for (const phrase of words) {
          expect(phrase).not.toMatch(/NaN|undefined|null|Invalid|Infinity|^\s|\s$| {2}/);
          expect(phrase.length).toBeGreaterThan(2);
        }
        const fits = /UTC/.test(words[2] ?? '') ? 60 : /CE/.test(words[2] ?? '') ? 40 : 30;
        expect(words[2]?.length).toBeLessThanOrEqual(fits);
      }),
      { numRuns: runs(120, 5000) },
    );
  });
});
