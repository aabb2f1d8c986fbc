import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimLines, datasetOf, readFixture } from './flatReading.ts';
import { eventLines, expectSound, problemLines, resultOf } from './foreignReading.ts';

const names = readdirSync(resolve(import.meta.dirname, 'fixtures/flat'));

describe('the fixtures', () => {
  it.each(['.json', '.ndjson', '.csv', '.tsv'])(
    'are at least three good and three broken %s files',
    (ending) => {
      const own = names.filter((name) => name.endsWith(ending));
      expect(own.filter((name) => name.startsWith('good')).length).toBeGreaterThanOrEqual(3);
      expect(own.filter((name) => name.startsWith('broken')).length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(names.filter((name) => name.startsWith('good')))('%s is read without a word', (name) => {
    const result = resultOf(readFixture(name));
    expect(problemLines(result)).toEqual([]);
    expect(result.setAside).toBe(0);
    expect(result.dataset).not.toBeNull();
  });

  it.each(names.filter((name) => name.startsWith('broken')))('%s is told of, record by record', (name) => {
    const result = resultOf(readFixture(name));
    expectSound(result);
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { path, message } of result.problems) {
      expect(path).toMatch(/^(?:row|item|line) \d+|^\$/);
      expect(message.length).toBeGreaterThan(20);
    }
  });

  it.each<[string, string[]]>([
    [
      'good-peer.json',
      [
        'e0 | ops | 2024-01-01T00:00:00 | Deploy north 0',
        'e1 | web | 2024-01-01T01:00:00 → 2024-01-01T02:00:00 | Incident billing 1',
        'e2 | ops | 1996-01-01T00:00:00 | Backup archive 2',
      ],
    ],
    [
      'good-nested.json',
      ['talks | Politics | 2012-04-01 → 2012-04-06 | Talks', 'accord | Politics | 2012-04-06 | Accord'],
    ],
    [
      'good-french.csv',
      [
        'la-mutinerie-commence | Camps | 2012-03-21T14:30 | La mutinerie commence',
        'pourparlers | Politique | 2012-04-01 → 2012-04-06 | Pourparlers',
      ],
    ],
    [
      'good-parts.csv',
      [
        'mutiny-begins | Events | 2012-03-21T06:00 | Mutiny begins',
        'talks-in-march | Events | 2012-03 | Talks in March',
        'a-year-of-coups | Events | 2012 | A year of coups',
      ],
    ],
    [
      'good-pipe.csv',
      [
        'meuterei-beginnt | Kasernen | 2012-03-21 | Meuterei beginnt',
        'palast-besetzt | Palast | 2012-03-22T01:30 | Palast besetzt',
      ],
    ],
    ['good-spanish.tsv', ['motin | Events | 2012-03-21 | Motín']],
    [
      'good-epoch.tsv',
      [
        'milliseconds | Events | 2012-03-21T00:00:00/2012-03-21T00:00:01 | Milliseconds',
        'more | Events | 2012-03-21T01:00:00 | More',
      ],
    ],
    [
      'good-crlf.ndjson',
      ['1 | Events | 2012-03-21T00:00:00 | Seconds', '2 | Events | 2012-03-21T01:00:00 | Seconds too'],
    ],
  ])('%s gives its events', (name, lines) => {
    expect(eventLines(resultOf(readFixture(name)))).toEqual(lines);
  });

  it.each<[string, string[]]>([
    [
      'good-sources.json',
      [
        'mutiny-begins-at-a-camp | Reuters | Mutiny begins at a camp',
        'mutiny-begins-at-a-camp | AFP | Mutiny begins at a camp | “We heard shots”',
      ],
    ],
    [
      'good-claims.ndjson',
      ['coup | Official > Reuters | It is a coup.', 'coup | Palace > Twitter | It is a mutiny.'],
    ],
    [
      'good-parts.csv',
      [
        'mutiny-begins | Witness > GlobalPost | Mutiny begins | “We heard shots”',
        'talks-in-march | GlobalPost | Talks in March | a mere phrase',
      ],
    ],
  ])('%s gives its claims', (name, lines) => {
    expect(claimLines(datasetOf(readFixture(name)))).toEqual(lines);
  });

  it('keeps what it has no place for', () => {
    const { extra, events } = datasetOf(readFixture('good-sources.json'));
    expect(extra).toEqual({ licence: 'CC BY 4.0' });
    expect(events[0]?.extra).toMatchObject({ Location: { name: 'Bamako', lat: 12.6, lon: -8 } });
    expect(events[1]?.extra).toEqual({ Confidence: { level: 3 } });
  });

  it('tells of broken quotation marks by row, and reads the rest', () => {
    const result = resultOf(readFixture('broken-quotes.csv'));
    expect(eventLines(result)).toEqual([
      'open-title | Events | 2012-03-21 | Open title',
      'good | Events | 2012-03-22 | Good',
      'he-said-no-twice | Events | 2012-03-23 | He said "no" twice',
      'never-closed | Events | 2012-03-24 | Never closed',
    ]);
    expect(problemLines(result)).toEqual([
      expect.stringMatching(/^warning row 2: A quotation mark is opened here and not closed in its row/),
      expect.stringMatching(/^warning row 4: A quotation mark stands within a cell/),
      expect.stringMatching(/^warning row 5: A quotation mark is opened here and never closed/),
    ]);
  });

  it('tells of odd headers and ragged rows, and reads the rest', () => {
    const result = resultOf(readFixture('broken-header.csv'));
    expect(problemLines(result)).toEqual([
      expect.stringMatching(
        /^warning row 1: Two columns are called “date”: column 3 is read as “date \(2\)”/,
      ),
      expect.stringMatching(/^warning row 1: Column 4 has no name/),
      expect.stringMatching(/^warning row 1: A column is called “__proto__”/),
      expect.stringMatching(/^warning row 3: The row has 2 cells, the header 5/),
      expect.stringMatching(/^warning row 4: The row has 7 cells, the header 5/),
    ]);
    const extra = result.dataset?.events[2]?.extra ?? {};
    expect(Object.entries(extra)).toEqual([
      ['date (2)', '1'],
      ['column 4', '2'],
      ['__proto__', '3'],
      ['column 6', '4'],
      ['column 7', '5'],
    ]);
  });

  it('leaves an event undated whose date cannot be read, with its words', () => {
    const result = resultOf(readFixture('broken-dates.csv'));
    const times = result.dataset?.events.map(({ time }) => [time.start?.text ?? null, time.end, time.stated]);
    expect(times).toEqual([
      [null, null, '2012-02-30'],
      [null, null, '21/03/12'],
      [null, null, 'yesterday'],
      ['2012-03-22', null, '2012-03-22 – 2012-03-21'],
    ]);
    expect(result.dataset?.events[3]?.extra).toEqual({ end: '2012-03-21' });
    expect(problemLines(result)[0]).toMatch(
      /^warning row 2, date: There is no day 30 in February 2012.* The event is kept undated\.$/,
    );
  });

  it('tells of bad lines by their number, and of a file that was cut off once', () => {
    expect(problemLines(resultOf(readFixture('broken-lines.ndjson')))).toEqual([
      expect.stringMatching(/^error line 2: The line is not JSON at column 41, and is set aside/),
      expect.stringMatching(/^error line 5: The line is not JSON at column 2, and is set aside/),
      expect.stringMatching(/^error line 4: It is a list, and is set aside/),
    ]);
    const cut = resultOf(readFixture('broken-cut.ndjson'));
    expect(problemLines(cut)).toEqual([
      expect.stringMatching(/^error line 3: The line is not JSON at column 14/),
    ]);
    expect([cut.read, cut.accepted, cut.setAside]).toEqual([3, 2, 1]);
  });
});
