import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksFlat, readFlatJson } from '../../../src/load/formats/flatJson.ts';
import { readNdjson } from '../../../src/load/formats/ndjson.ts';
import { readTable, splitTable } from '../../../src/load/formats/table.ts';
import { COLUMN_ROLES } from '../../../src/model/importing.ts';
import { runs } from '../../runs.ts';
import { assumedOf, chosen, datasetOf, table } from './flatReading.ts';
import { expectSound, problemLines, resultOf, spoiled } from './foreignReading.ts';

describe('splitTable', () => {
  it.each([
    [',', 'date,title\n2012,"a; b; c"\n2013,d\n'],
    [';', 'date;title;note\n2012;a, b, c;x\n2013;d;"y;z"\n'],
    ['tab', 'date\ttitle\n2012\ta, b; c\n'],
    ['|', 'date|title\n2012|a, b; c\n'],
    ['what sep= says', 'sep=;\ndate;title\n2012;a\n'],
    ['none', 'title\nA\nB\n'],
  ])('finds the sign between cells: %s', (_, text) => {
    const { columns } = splitTable(text, null);
    expect(columns.slice(-2).join()).toMatch(/title/);
    expect(columns.every((name) => /^(?:date|title|note)$/.test(name))).toBe(true);
  });

  it('counts rows as a spreadsheet does, whatever is in the cells', () => {
    const { rows } = splitTable('date,title\n2012,"two\nlines"\n\n,\n2013,b\n', null);
    expect(rows.map(({ where, cells }) => [where, cells])).toEqual([
      ['row 2', ['2012', 'two\nlines']],
      ['row 5', ['2013', 'b']],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'reads lines that end with %j, and leaves those in cells alone',
    (newline) => {
      const { rows, assumed } = splitTable(
        ['date,title', '2012,"a\r\nb\nc"', '2013,d', ''].join(newline),
        ',',
      );
      expect(rows.map(({ cells }) => cells)).toEqual([
        ['2012', 'a\r\nb\nc'],
        ['2013', 'd'],
      ]);
      expect(assumed).toEqual([]);
    },
  );

  it('tells from which row on lines end in other ways', () => {
    const { rows, assumed } = splitTable('date,title\r\n2012,a\r\n2013,b\n2014,c\r', ',');
    expect(rows.map(({ cells }) => cells[1])).toEqual(['a', 'b', 'c']);
    expect(assumed).toEqual([
      'Lines end in different ways, from row 3 on: each of them is read as the end of a line.',
    ]);
  });

  it('does not let an open quotation mark swallow the rows behind it', () => {
    const text = table('date,title', '2012,"a', '2013,b', '2014,"c', '2015,d', '2016,"e ""f"""', '2017,g');
    const { rows, notes } = splitTable(text, ',');
    expect(rows.map(({ cells }) => cells.join(' '))).toEqual([
      '2012 a',
      '2013 b',
      '2014 c',
      '2015 d',
      '2016 e "f"',
      '2017 g',
    ]);
    expect(notes.map(({ where }) => where)).toEqual(['row 2', 'row 4']);
  });

  it('reads a table of open quotation marks in a time that grows as its length', () => {
    const rows = 20_000;
    const text = `date,title\n${'2012,"open\n'.repeat(rows)}`;
    const begun = performance.now();
    expect(splitTable(text, ',').rows).toHaveLength(rows);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('leaves out columns at the end that have neither name nor cells', () => {
    expect(splitTable('date,title,,\n2012,a,,\n', null)).toMatchObject({
      columns: ['date', 'title'],
      notes: [],
    });
  });

  it('reads back any cells that were written as RFC 4180 has them', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', ';', 'a') }),
    );
    const grid = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (cells, sign, newline) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = [['date', 'title', 'note'], ...cells.map((row) => [...row])];
          const text = lines.map((row) => row.map(quoted).join(sign)).join(newline);
          const { rows, notes } = splitTable(text, sign as ',');
          const filled = cells.filter((row) => row.some((one) => one.trim() !== ''));
          expect(rows.map((row) => row.cells)).toEqual(filled);
          expect(notes).toEqual([]);
        },
      ),
    );
  });
});

describe('readTable', () => {
  it.each(['', '\n\n', 'date,title\n', ',,,\n'])('tells that %j has no rows', (text) => {
    const result = resultOf(readTable(text, null, chosen()));
    expect(result.dataset).toBeNull();
    expect(problemLines(result)).toEqual([
      'error row 1: The file has no rows to read: write each event as a row.',
    ]);
  });

  it('tells how far it is', () => {
    const told: number[] = [];
    const rows = Array.from({ length: 5000 }, (_, index) => `2012,t${index}`);
    readTable(table('date,title', ...rows), ',', { ...chosen(), progress: (records) => told.push(records) });
    expect(told).toEqual([2000, 4000]);
  });

  it('reads a zone that nobody knows as UTC, and says so', () => {
    const reading = readTable('date,title\n2012,a\n', ',', { ...chosen(), zone: 'Mars/Base' });
    expect(assumedOf(reading)).toEqual(['The zone “Mars/Base” is not known here: times are read in UTC.']);
  });
});

describe('looksFlat', () => {
  it.each([
    [[{ a: 1 }], true],
    [{ events: [{ a: 1 }] }, true],
    [{ anything: [{ a: 1 }], other: 5 }, true],
    [{ title: 'A', date: '2012' }, true],
    [
      [
        ['date', 'title'],
        ['2012', 'A'],
      ],
      true,
    ],
    [[], false],
    [[1, 2], false],
    [{}, false],
    [{ a: [{ b: 1 }], c: [{ d: 1 }] }, false],
    [null, false],
    ['text', false],
  ])('of %j is %s', (value, answer) => {
    expect(looksFlat(value)).toBe(answer);
  });
});

describe('readFlatJson', () => {
  it('reads GeoJSON features by their properties, and keeps their shapes', () => {
    const shape = { type: 'Point', coordinates: [-8, 12.6] };
    const value = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: shape, properties: { name: 'A', date: '2012-03-21' } }],
    };
    const dataset = datasetOf(readFlatJson(value, chosen()));
    expect(dataset.events[0]).toMatchObject({
      title: 'A',
      time: { start: { text: '2012-03-21' } },
      extra: { geometry: shape },
    });
  });

  it('reads a list of lists with names in the first', () => {
    const { events } = datasetOf(
      readFlatJson(
        [
          ['date', 'title'],
          ['2012', 'A'],
          [2013, 'B'],
        ],
        chosen(),
      ),
    );
    expect(events.map(({ title, time }) => [title, time.start?.text])).toEqual([
      ['A', '2012'],
      ['B', '2013'],
    ]);
  });

  it('takes the title of the file, and keeps what stands beside its list', () => {
    const dataset = datasetOf(
      readFlatJson({ title: 'Night', licence: 'free', events: [{ title: 'A', date: '2012' }] }, chosen()),
    );
    expect([dataset.title, dataset.extra]).toEqual(['Night', { licence: 'free' }]);
  });

  it('keeps keys beyond any number of columns', () => {
    const items = Array.from({ length: 500 }, (_, index) => ({
      title: 't',
      date: '2012',
      [`key${index}`]: index,
    }));
    const { events } = datasetOf(readFlatJson(items, chosen()));
    expect(events.map(({ extra }) => extra)).toEqual(items.map((_, index) => ({ [`key${index}`]: index })));
  });

  it.each([5, null, 'text', [], {}, [1]])('tells of %j that it holds no records', (value) => {
    const result = resultOf(readFlatJson(value, chosen()));
    expect(result.dataset).toBeNull();
    expect(result.problems[0]?.message).toMatch(/no records|no list of records/);
  });
});

describe('no flat file', () => {
  const KEYS = [
    'title',
    'date',
    'start',
    'end',
    'source',
    'sources',
    'via',
    'publisher',
    'quote',
    'url',
    'event_id',
    'tags',
    'time',
    'properties',
    'said',
    'place',
    'events',
  ];
  const VALUES = [
    '2012-03-21',
    '03/04/2012',
    1332288000000,
    0,
    -1,
    1e300,
    '“words”',
    'https://x.org/a',
    'A; B',
    '[',
    '["a"]',
    '',
    null,
    true,
    {},
    [],
  ];
  const choices = fc.record({
    dateOrder: fc.constantFrom('day-first' as const, null),
    epoch: fc.constantFrom('seconds' as const, 'milliseconds' as const, null),
    columns: fc.option(
      fc.dictionary(fc.constantFrom(...KEYS, '__proto__'), fc.constantFrom(...COLUMN_ROLES)),
      { freq: 2 },
    ),
  });

  function expectReading(reading: ReturnType<typeof readTable>) {
    if (reading.kind === 'ask') {
      const { asks, why, columns, rows } = reading.question;
      expect(asks.length).toBeGreaterThan(0);
      expect(why.every((sentence) => /^\S.*\.$/s.test(sentence))).toBe(true);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      return;
    }
    expectSound({ ...reading.result, dataset: reading.result.dataset && untimed(reading.result.dataset) });
    expect(JSON.stringify(reading.assumed)).not.toMatch(/undefined|NaN|\[object/);
  }

  /** Flat files may tell an end without a start, which other formats do not. */
  function untimed(dataset: ReturnType<typeof datasetOf>) {
    return {
      ...dataset,
      events: dataset.events.map((event) => ({ ...event, time: { ...event.time, end: null } })),
    };
  }

  it('of JSON makes the reader throw, lose count, or ask what was answered', () => {
    fc.assert(
      fc.property(spoiled(KEYS, VALUES), choices, (value, some) => {
        const reading = readFlatJson(value, chosen(some));
        expectReading(reading);
        const asks = reading.kind === 'ask' ? reading.question.asks : [];
        expect(asks.includes('columns') && some.columns !== null).toBe(false);
        expect(asks.includes('dateOrder') && some.dateOrder !== null).toBe(false);
        expect(asks.includes('epoch') && some.epoch !== null).toBe(false);
      }),
      { numRuns: runs(100, 4000) },
    );
  });

  it('of lines makes the reader throw or lose count', () => {
    const line = fc.oneof(
      spoiled(KEYS, VALUES).map((value) => JSON.stringify(value)),
      fc.string(),
      fc.constant('{"title":"A","date":"2012"}'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), choices, (lines, some) => {
        const reading = readNdjson(lines.join('\n'), chosen(some));
        expectReading(reading);
      }),
      { numRuns: runs(100, 2000) },
    );
  });

  it('of a table makes the reader throw or lose count', () => {
    const cell = fc.oneof(
      fc.constantFrom(...KEYS, '__proto__', 'constructor', '', 'x'),
      fc.constantFrom(...VALUES.filter((value) => typeof value !== 'object').map(String)),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', 'a', '\uFEFF', '2') }),
      fc.string(),
    );
    const text = fc
      .tuple(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
      )
      .map(([rows, sign, newline]) => rows.map((row) => row.join(sign)).join(newline));
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.string(),
          text.map((one) => `title,date,source,url,quote\n${one}`),
        ),
        choices,
        (one, some) => {
          expectReading(readTable(one, null, chosen(some)));
        },
      ),
      { numRuns: runs(100, 4000) },
    );
  });
});
