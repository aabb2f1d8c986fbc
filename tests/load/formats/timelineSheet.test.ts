import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isTimelineSheet, readTimelineSheet } from '../../../src/load/formats/timelineSheet.ts';
import { sheetTime } from '../../../src/load/formats/timelineSheetTime.ts';
import { runs } from '../../runs.ts';
import { contextOf, eventLines, expectSound, fixture, problemLines, resultOf } from './foreignReading.ts';

const read = (text: string) => resultOf(readTimelineSheet(text, contextOf()));
const readFixture = (name: string) => read(fixture(`timelinejs/${name}.csv`));

const COLUMNS =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Link'.split(
    ',',
  );

describe('good sheets', () => {
  it('have slides, eras and a title', () => {
    const result = readFixture('good-sheet');
    expectSound(result);
    expect(eventLines(result)).toEqual([
      'storm | Weather | 1901-03-07T14:30 → 1901-03-08T14:30 | Storm',
      'whole-year | Events | 1902 | Whole year',
      'whole-month | Weather | 1902-07 → 1903 | Whole month',
      'ides | Events | -0043-03-15 | Ides',
      'bell | Events | 1901-03-09T14:30:05 | Bell',
      'a-decade | Eras | 1900 → 1910 | A decade',
    ]);
    expect(result).toMatchObject({ problems: [], read: 7, accepted: 7 });
    expect(result.dataset).toMatchObject({
      title: 'A year at sea',
      summary: 'What the crew, and others, wrote.',
    });
    const [storm, , month] = result.dataset?.events ?? [];
    expect(storm?.summary).toBe('Waves, and "wind".\nAll night.');
    expect(storm?.extra).toMatchObject({
      background: { color: '#223344' },
      media: { link: 'https://pictures.example/log', thumbnail: 'https://pictures.example/storm-small.jpg' },
    });
    expect(month?.time.stated).toBe('Summer, 1902');
    expect(result.dataset?.sources).toMatchObject([{ name: 'Ship’s Log', kind: 'publisher' }]);
    expect(result.dataset?.claims.map(({ event, text }) => [event, text])).toEqual([
      ['storm', 'A wave'],
      ['bell', 'Bell'],
    ]);
  });

  it('may have other separators, orders, cases, line endings, and columns of their own', () => {
    const result = readFixture('good-sheet-semicolons');
    expect(eventLines(result)).toEqual([
      'abfahrt | Hafen | 2012-03-21T06:05 | Abfahrt',
      'ankunft | Hafen | 2012-03-21T07:00/2012-03-21T08:00 | Ankunft',
      'ara | Eras | 2012 | Ära',
    ]);
    expect(result).toMatchObject({ problems: [], read: 4, dataset: { title: 'Deutsche Tabelle' } });
    expect(result.dataset?.events[0]?.extra).toMatchObject({ Notes: 'geprüft' });
  });

  it('may be of version 1, with whole dates', () => {
    const result = readFixture('good-sheet-version1');
    expect(eventLines(result)).toEqual([
      'month-first | Camp | 2012-03-21T11:00:00 → 2012-03-22 | Month first',
      'year | Events | 2011 | Year',
      'month | Events | 2011-04 | Month',
      'day | Events | 2011-04-05 | Day',
    ]);
    expect(result.problems).toEqual([]);
  });
});

describe('broken sheets', () => {
  it('lose the rows with impossible dates, each with a sentence that names row and column', () => {
    const result = readFixture('broken-sheet-dates');
    expectSound(result);
    expect(result).toMatchObject({ read: 11, accepted: 3, setAside: 8 });
    expect(problemLines(result)).toEqual([
      'error row 2, Month: There is no month 13: months go from 1 to 12.',
      'error row 3, Day: There is no day 30 in February 2012: its days go from 01 to 29.',
      'error row 4, Year: The year is no whole number: write it like 1815, or -44 for 44 BCE.',
      'error row 5, Time: There is no hour 25: write one from 0 to 23.',
      'error row 6, Time: This is no time of day: write it like 14:30 or 2:30 PM.',
      'error row 7, Year: The year is missing: write it.',
      'warning row 8, Year: The hour is left out, because the month is missing: write both.',
      'error row 9, End Year: The end is before the start: write an end that is not over by 2012.',
      'warning row 10, Year: There is no start date, without which TimelineJS leaves the slide out: write one. The event is undated.',
      'error row 11, End Day: The day is no whole number: write it in digits.',
    ]);
  });

  it('lose the row whose quotation mark is never closed, with all that follows', () => {
    const result = readFixture('broken-sheet-quotes');
    expect(eventLines(result)).toEqual(['sound | Events | 2012-03-21 | Sound']);
    expect(problemLines(result)).toEqual([
      'error row 3: A quotation mark that opens here is never closed, so all that follows it is one cell: close it.',
    ]);
  });

  it('keep cells that have no column, and columns whose name is taken', () => {
    const result = readFixture('broken-sheet-columns');
    expectSound(result);
    expect(result).toMatchObject({ read: 4, accepted: 4 });
    expect(Object.entries(result.dataset?.events[0]?.extra ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['column 6', 'Second'],
      ['column 7', '2013'],
    ]);
    expect(problemLines(result)).toEqual([
      'warning row 1: Two columns have this name: the first is read, the other kept.',
      'warning row 1: Two columns have this name: the first is read, the other kept.',
      'warning row 3: There are more cells in this row than columns: quote cells that hold a comma.',
      'warning row 4, Headline: There is no headline, so it is called “Untitled”: write one.',
    ]);
  });

  it.each([[''], ['a,b\n1,2'], ['Year,Headline'], ['Year,Headline,Text\n,,\n'], ['Year,Headline\n2012,"']])(
    '%j: nothing to show',
    (text) => {
      const result = read(text);
      expect(result.dataset).toBeNull();
      expectSound(result);
    },
  );

  it('keep a whole date that stands beside a year, and a tag beside a group', () => {
    const result = read('Year,Start Date,Headline,Text,Group,Tag\n2012,3/21/2012,x,,A,B\n,3/21/2012,y,,,B\n');
    expect(eventLines(result)).toEqual(['x | A | 2012 | x', 'y | B | 2012-03-21 | y']);
    expect(result.dataset?.events[0]?.extra).toEqual({ 'Start Date': '3/21/2012', Tag: 'B' });
  });

  it('take a second title for an event', () => {
    const result = read('Year,Headline,Text,Type\n,First,,title\n2012,Second,,title\n');
    expect(result.dataset?.title).toBe('First');
    expect(eventLines(result)).toEqual(['second | Events | 2012 | Second']);
    expect(problemLines(result)).toEqual([
      'warning row 3, Type: There is a title already, so this row is an event like others.',
    ]);
  });
});

describe('a time of day', () => {
  it.each([
    ['14:30', [14, 30]],
    ['2:30 PM', [14, 30]],
    ['2:30pm', [14, 30]],
    ['2 p.m.', [14]],
    ['12 AM', [0]],
    ['12:05 P.M.', [12, 5]],
    ['14:30:05', [14, 30, 5]],
    ['14:30:05.25', [14, 30, 5, 250]],
    ['1430', [14, 30]],
    ['930', [9, 30]],
    ['14.30', [14, 30]],
    ['7', [7]],
    [' 07:00 ', [7, 0]],
  ])('%j', (cell, parts) => {
    const time = sheetTime(cell);
    expect(time.kind === 'time' && Object.values(time.parts)).toEqual(parts);
  });

  it.each([['noon'], ['13 PM'], ['0:30 am'], ['1:2:3:4:5'], [':30'], ['14:'], ['24h']])(
    '%j is none',
    (cell) => {
      expect(sheetTime(cell).kind).toBe('bad');
    },
  );
});

describe('recognition', () => {
  it.each([
    [COLUMNS, true],
    [COLUMNS.map((name) => name.toUpperCase()), true],
    [['headline', 'text', 'year'], true],
    [['Start Date', 'End Date', 'Headline', 'Text', 'Media', 'Media Credit'], true],
    [['Year', 'Headline'], false],
    [['Start Date', 'Headline'], false],
    [['date', 'title', 'source'], false],
    [[], false],
    [['__proto__', 'constructor'], false],
  ])('%j: %j', (columns, is) => {
    expect(isTimelineSheet(columns)).toBe(is);
  });
});

describe('whatever is in a sheet', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '2012',
      '3',
      '13',
      '-44',
      'title',
      'era',
      '14:30',
      '<b>x</b>',
      'https://pictures.example/a',
      '"',
      'a,b',
      '\n',
      '1,815',
    ),
    fc.string({ maxLength: 8 }),
  );
  const table = fc.array(fc.array(cell, { maxLength: 22 }), { maxLength: 8 });

  it('nothing throws, and the counts add up', () => {
    const name = fc.oneof(
      fc.constantFrom(...COLUMNS),
      fc.constantFrom('__proto__', 'constructor', ' ', 'YEAR'),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 22 }), table, (head, rows) => {
        const result = read(Papa.unparse([['Year', 'Headline', ...head], ...rows]));
        expectSound(result);
        const filled = rows.filter((cells) => cells.some((value) => value.trim() !== ''));
        expect(result.read).toBe(filled.length);
      }),
      { numRuns: runs(120, 5000) },
    );
  });

  it('neither when it is no table', () => {
    const junk = fc.array(
      fc.oneof(
        fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '\r\n', 'Year', 'Headline', '2012'),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(junk, fc.boolean(), (pieces, headed) => {
        expectSound(read(`${headed ? 'Year,Headline,Text\n' : ''}${pieces.join('')}`));
      }),
      { numRuns: runs(120, 5000) },
    );
  });

  it('many rows are read in time that grows with their number', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `${1000 + (index % 1000)},3,Event ${index},Text,Credit`,
    );
    const result = read(`Year,Month,Headline,Text,Media Credit\n${rows.join('\n')}`);
    expect(result).toMatchObject({ read: 20_000, accepted: 20_000, problems: [] });
  });
});
