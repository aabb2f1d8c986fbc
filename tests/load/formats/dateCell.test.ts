import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateCell } from '../../../src/load/formats/dateCell.ts';
import { instantText } from '../../../src/load/formats/instantText.ts';
import { parseWindow } from '../../../src/load/parseTime.ts';
import { runs } from '../../runs.ts';

const OPTIONS = { order: null, epoch: null, zone: 'Africa/Bamako' } as const;

/** The time as whence/1 writes it, "ambiguous", or the sentence about why it cannot be read. */
function read(cell: string, options: Partial<Parameters<typeof readDateCell>[1]> = {}): string {
  const found = readDateCell(cell, { ...OPTIONS, ...options });
  if (found.kind === 'time') return found.text;
  return found.kind === 'bad' ? found.message : 'ambiguous';
}

describe('readDateCell', () => {
  it.each([
    // What whence/1 itself writes.
    ['2012-03-21', '2012-03-21'],
    ['2012-03', '2012-03'],
    ['2012', '2012'],
    ['201X', '201X'],
    ['-0043-03-15', '-0043-03-15'],
    ['2012-03-21/2012-03-22', '2012-03-21/2012-03-22'],
    ['2012-03-21T06:00~', '2012-03-21T06:00~'],
    ['../2012-03-22', '../2012-03-22'],
    // ISO 8601 as programs write it.
    ['2012-03-21 06:00', '2012-03-21T06:00'],
    ['2012-03-21T06:00:00.000Z', '2012-03-21T06:00:00Z'],
    ['2012-03-21t06:00:00z', '2012-03-21T06:00:00Z'],
    ['2012-03-21T06:00:00+0200', '2012-03-21T06:00:00+02:00'],
    ['2012-03-21 06:00 UTC', '2012-03-21T06:00Z'],
    ['20120321', '2012-03-21'],
    ['20120321T060000Z', '2012-03-21T06:00:00Z'],
    ['20120321060000', '2012-03-21T06:00:00'],
    ['2012-W12-3', '2012-03-21'],
    ['2009-W53', '2009-12-28/2010-01-03'],
    // In words, in four languages.
    ['21 March 2012', '2012-03-21'],
    ['March 21, 2012', '2012-03-21'],
    ['Wed, 21 Mar 2012 06:00:00 GMT', '2012-03-21T06:00:00Z'],
    ['21-Mar-2012', '2012-03-21'],
    ['the 21st of March 2012', '2012-03-21'],
    ['Sept. 2012', '2012-09'],
    ['le 1er août 2012 à 14h30', '2012-08-01T14:30'],
    ['21 de marzo de 2012', '2012-03-21'],
    ['Mittwoch, 21. März 2012, 14.30 Uhr', '2012-03-21T14:30'],
    // Clock times.
    ['21 March 2012, 2:30 pm', '2012-03-21T14:30'],
    ['21 March 2012 12:05 a.m.', '2012-03-21T00:05'],
    ['2:30 pm, 21 March 2012', '2012-03-21T14:30'],
    ['Wed Mar 21 2012 06:00:00 GMT+0100 (Central European Standard Time)', '2012-03-21T06:00:00+01:00'],
    ['Wed Mar 21 06:00:00 2012', '2012-03-21T06:00:00'],
    // Three numbers that can be read one way only.
    ['21/03/2012', '2012-03-21'],
    ['03/21/2012', '2012-03-21'],
    ['21.3.2012 6:05', '2012-03-21T06:05'],
    ['03/03/2012', '2012-03-03'],
    ['2012/3/7', '2012-03-07'],
    ['3/2012', '2012-03'],
    // Spans.
    ['Q1 2012', '2012-01/2012-03'],
    ['2012-Q4', '2012-10/2012-12'],
    ['1990s', '1990/1999'],
    ['1914–1918', '1914/1918'],
    ['20 March 2012 – 22 March 2012', '2012-03-20/2012-03-22'],
    // How sure.
    ['c. 1850', '1850~'],
    ['circa March 1850', '1850-03~'],
    ['21 March 2012?', '2012-03-21?'],
    ['44 BC', '-0043'],
    ['15 March 44 BCE', '-0043-03-15'],
    ['AD 850', '0850'],
  ])('reads %s as %s', (cell, text) => {
    expect(read(cell)).toBe(text);
    expect(parseWindow(text, OPTIONS.zone).kind).toBe('ok');
  });

  it.each([
    ['2012-03-21T15', '2012-03-21T15:00/2012-03-21T16:00'],
    ['21 March 2012 at 11 pm', '2012-03-21T23:00/2012-03-21T24:00'],
    ['2012-03-21T06:00:00.25Z', '2012-03-21T06:00:00Z/2012-03-21T06:00:01Z'],
    ['2012-12-31 23:59:59.5', '2012-12-31T23:59:59/2013-01-01T00:00:00'],
  ])('makes %s no more precise than it is', (cell, text) => {
    expect(read(cell)).toBe(text);
  });

  it('keeps the cell as it stands', () => {
    expect(readDateCell('  21 March 2012 ', OPTIONS)).toMatchObject({ stated: '21 March 2012' });
  });

  it('asks what could be two days, and takes the answer', () => {
    expect(read('03/04/2012')).toBe('ambiguous');
    expect(read('3.4.2012 06:00')).toBe('ambiguous');
    expect(read('03/04/2012', { order: 'day-first' })).toBe('2012-04-03');
    expect(read('03-04-2012', { order: 'month-first' })).toBe('2012-03-04');
    expect(read('３／４／２０１２', { order: 'day-first' })).toBe('2012-04-03');
  });

  it('asks for the unit of a number, and takes the answer', () => {
    expect(read('1332288000')).toBe('ambiguous');
    expect(read('40989')).toBe('ambiguous');
    expect(read('1332288000', { epoch: 'seconds' })).toBe('2012-03-21T00:00:00');
    expect(read('1332288000000', { epoch: 'milliseconds' })).toBe('2012-03-21T00:00:00');
    expect(read('1332288000.25', { epoch: 'seconds' })).toBe('2012-03-21T00:00:00/2012-03-21T00:00:01');
    expect(read('-1000', { epoch: 'seconds' })).toBe('-1000');
    expect(read('2012', { epoch: 'milliseconds' })).toBe('2012');
  });

  it.each([
    ['', /empty/],
    ['yesterday', /“yesterday” cannot be read as a time: write one like 2012-03-21/],
    ['2012-02-30', /no day 30 in February 2012/],
    ['31/02/2012', /no day 31 in February 2012/],
    ['13/13/2012', /no month 13/],
    ['21/03/12', /two digits/],
    ["21 March '12", /two digits/],
    ['March 21', /no year/],
    ['21 March 800 000', /cannot be read/],
    ['2012-03-21T25:00', /no hour 25/],
    ['14:30 pm, 21 March 2012', /no 14 pm/],
    ['2:30 pm', /no day/],
    ['March 2012, 14:30', /needs a whole day/],
    ['2012-03-21 06:00 CET', /“CET” means different things/],
    ['1.33E+12', /spreadsheet has shortened/],
    ['2012.03', /number or a month/],
    ['1900s', /ten years or a hundred/],
    ['2012-W60', /no week 60/],
    ['9'.repeat(101), /too long/],
  ])('refuses %s with a sentence', (cell, sentence) => {
    expect(read(cell)).toMatch(sentence);
    expect(read(cell)).toMatch(/\.$/);
  });

  it('refuses a date that the order of its file makes impossible, rather than guess', () => {
    expect(read('03/21/2012', { order: 'day-first' })).toMatch(/no month 21/);
    expect(read('21/03/2012', { order: 'month-first' })).toMatch(/no month 21/);
  });

  it('refuses a clock time that never came', () => {
    expect(read('2012-03-25 02:30', { zone: 'Europe/Berlin' })).toMatch(
      /Clocks in Europe\/Berlin went forward/,
    );
  });

  it('reads any day in three orders', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-'), (date, sign) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        expect(read([d, m, y].join(sign), { order: 'day-first' })).toBe(iso);
        expect(read([m, d, y].join(sign), { order: 'month-first' })).toBe(iso);
        expect(read([y, m, d].join(sign))).toBe(iso);
        const alone = read([d, m, y].join(sign));
        expect(alone).toBe(Number(d) <= 12 && d !== m ? 'ambiguous' : iso);
      }),
    );
  });

  it('throws at nothing, and gives only what parseWindow reads, with the words kept', () => {
    const piece = fc.constantFrom(
      ...[
        '21',
        '03',
        '2012',
        'March',
        'mai',
        ' ',
        '/',
        '-',
        '.',
        'T',
        ':',
        '06:00',
        'pm',
        'Z',
        '+02:00',
        'X',
        '~',
        'Q1',
        'W12',
        ',',
        'c.',
        'BC',
        '–',
        '1332288000',
        'e+12',
        '00',
      ],
    );
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 9 }).map((list) => list.join('')),
    );
    const options = fc.record({
      order: fc.constantFrom('day-first' as const, 'month-first' as const, null),
      epoch: fc.constantFrom('seconds' as const, 'milliseconds' as const, null),
      zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu'),
    });
    fc.assert(
      fc.property(cell, options, (text, how) => {
        const found = readDateCell(text, how);
        if (found.kind === 'bad') expect(found.message).toMatch(/^.+\.$/su);
        if (found.kind !== 'time') return;
        const placed = parseWindow(found.text, how.zone);
        expect(placed.kind, found.text).toBe('ok');
        expect(found.stated).toBe(text.trim());
        if (placed.kind === 'ok') {
          expect(found.window).toMatchObject({
            earliest: placed.window.earliest,
            latest: placed.window.latest,
          });
        }
      }),
      { numRuns: runs(250, 10_000) },
    );
  });
});

describe('instantText', () => {
  // Clocks that change by an hour and by half of one, that once had odd seconds, and that skipped a whole day.
  const ZONES = [
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Monrovia',
    'Pacific/Apia',
    'Asia/Kathmandu',
    '+05:30',
  ];

  it('writes the second, with its offset where clocks showed it twice', () => {
    expect(instantText(Date.UTC(2012, 2, 21, 6), 'UTC')).toBe('2012-03-21T06:00:00');
    expect(instantText(Date.UTC(2012, 9, 28, 0, 30), 'Europe/Berlin')).toBe('2012-10-28T02:30:00+02:00');
    expect(instantText(Date.UTC(2012, 9, 28, 1, 30), 'Europe/Berlin')).toBe('2012-10-28T02:30:00+01:00');
    expect(instantText(Date.UTC(2012, 2, 21) + 1, 'UTC')).toBe('2012-03-21T00:00:00/2012-03-21T00:00:01');
    expect(instantText(-1, 'UTC')).toBe('1969-12-31T23:59:59/1970-01-01T00:00:00');
    expect(instantText(Number.NaN, 'UTC')).toBeNull();
    expect(instantText(1e15, 'UTC')).toBeNull();
  });

  it('is read back as the same instant, in any zone', () => {
    const near = fc.constantFrom(
      Date.UTC(2012, 9, 28, 1),
      Date.UTC(2012, 10, 4, 6),
      Date.UTC(1972, 0, 7),
      Date.UTC(2011, 11, 30, 10),
      Date.UTC(2012, 3, 1, 15),
    );
    const ms = fc.oneof(
      fc.integer({ min: -377_000_000_000_000, max: 253_000_000_000_000 }),
      fc.integer({ min: -3_000_000_000_000, max: 3_000_000_000_000 }),
      fc.tuple(near, fc.integer({ min: -10_000_000, max: 10_000_000 })).map(([at, off]) => at + off),
    );
    fc.assert(
      fc.property(ms, fc.constantFrom(...ZONES), fc.boolean(), (at, zone, whole) => {
        const instant = whole ? Math.floor(at / 1000) * 1000 : at;
        const text = instantText(instant, zone);
        const placed = parseWindow(text, zone);
        const second = Math.floor(instant / 1000) * 1000;
        const latest = second === instant ? second : second + 1000;
        expect(placed, `${text}`).toMatchObject({ kind: 'ok', window: { earliest: second, latest } });
      }),
      { numRuns: runs(200, 8000) },
    );
  });
});
