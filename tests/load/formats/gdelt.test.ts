import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGdelt, readGdelt } from '../../../src/load/formats/gdelt.ts';
import { GDELT_COLUMNS, gdeltTime } from '../../../src/load/formats/gdeltRow.ts';
import { parseWindow } from '../../../src/load/parseTime.ts';
import { contextOf, eventLines, expectSound, fixture, problemLines, resultOf } from './foreignReading.ts';

const read = (text: string, zone?: string) => resultOf(readGdelt(text, contextOf(zone)));
const readFixture = (name: string) => read(fixture(`gdelt/${name}.tsv`));
const MINUTE = 60_000;

describe('good files', () => {
  it('gather the mentions of an event, with both clocks', () => {
    const result = readFixture('good-mentions');
    expectSound(result);
    expect(result).toMatchObject({ read: 4, accepted: 4, problems: [] });
    expect(eventLines(result)).toEqual([
      '1164000001 | First recorded by GDELT | 2024-03-05T06:00Z/2024-03-05T06:30Z | Event 1164000001',
      '1164000002 | First recorded by GDELT | 2024-03-05T06:00Z/2024-03-05T06:30Z | Event 1164000002',
      '1164000003 | First recorded by GDELT | 2023-03-04T23:45Z/2023-03-05T00:15Z | Event 1164000003',
    ]);
    expect(result.dataset?.events[0]?.time).toMatchObject({ stated: '20240305061500', basis: 'inferred' });
    const claims = result.dataset?.claims ?? [];
    expect(
      claims.map(({ event, text, said, chain }) => [
        event,
        text,
        said?.text,
        chain.map(({ source }) => source),
      ]),
    ).toEqual([
      [
        '1164000001',
        'Event 1164000001 is mentioned in sentence 1.',
        '2024-03-05T06:00Z/2024-03-05T06:30Z',
        ['selacourier-example'],
      ],
      [
        '1164000001',
        'Event 1164000001 is mentioned in sentence 3.',
        '2024-03-05T06:30Z/2024-03-05T07:00Z',
        ['ondara-presse-example'],
      ],
      [
        '1164000002',
        'Event 1164000002 is mentioned in sentence 7.',
        '2024-03-05T06:00Z/2024-03-05T06:30Z',
        ['selacourier-example'],
      ],
      [
        '1164000003',
        'Event 1164000003 is mentioned in sentence 1.',
        '2024-03-05T06:30Z/2024-03-05T07:00Z',
        ['ondara-monitoring'],
      ],
    ]);
    expect(claims.every(({ stance }) => stance === 'reports')).toBe(true);
    expect(claims[1]?.extra).toEqual({
      MentionTimeDate: '20240305064500',
      MentionType: '1',
      MentionSourceName: 'ondara-presse.example',
      MentionIdentifier: 'https://ondara-presse.example/pont-de-kaldara.html',
      SentenceID: '3',
      Actor1CharOffset: '12',
      Actor2CharOffset: '40',
      ActionCharOffset: '31',
      InRawText: '1',
      Confidence: '60',
      MentionDocLen: '2480',
      MentionDocTone: '-3.25',
      MentionDocTranslationInfo: 'srclc:fra; eng:Example 1.0',
    });
  });

  it('keep a document for each address and citation, once', () => {
    const documents = readFixture('good-mentions').dataset?.documents ?? [];
    expect(documents.map(({ title, url, language }) => [title, url, language])).toEqual([
      [
        'https://selacourier.example/2024/03/05/fire-at-the-bridge',
        'https://selacourier.example/2024/03/05/fire-at-the-bridge',
        'en',
      ],
      [
        'https://ondara-presse.example/pont-de-kaldara.html',
        'https://ondara-presse.example/pont-de-kaldara.html',
        'fra',
      ],
      ['Radio Kaldara, Kaldara, in French 0500 gmt 5 Mar 24', null, 'fra'],
    ]);
  });

  it('may lack empty cells at the ends of lines', () => {
    const result = readFixture('good-cut-empties');
    expect(result).toMatchObject({ read: 3, accepted: 3, problems: [] });
    expect(result.dataset?.claims).toHaveLength(3);
  });

  it('may have a header, and quotation marks are letters like others', () => {
    const result = readFixture('good-with-header');
    expect(result).toMatchObject({ read: 2, accepted: 2, problems: [] });
    expect(result.dataset?.documents.map(({ title, url }) => [title, url])).toEqual([
      ['10.0000/invented.2024.1', null],
      ['https://tv.example/0305"clip', 'https://tv.example/0305"clip'],
    ]);
    expect(result.dataset?.sources.map(({ kind }) => kind)).toEqual(['publisher', 'broadcaster']);
  });
});

describe('broken files', () => {
  it('tell each bad row', () => {
    const result = readFixture('broken-rows');
    expectSound(result);
    expect(result).toMatchObject({ read: 8, accepted: 5, setAside: 3 });
    expect(problemLines(result)).toEqual([
      'error row 2, GlobalEventID: An event of GDELT is a number: write it like 410412347.',
      'error row 3, EventTimeDate: There is no month 13: months go from 01 to 12.',
      'warning row 4, MentionTimeDate: There is no such clock time: hours go from 00 to 23, minutes and seconds to 59. It is left out.',
      'warning row 5, EventTimeDate: An earlier row dates event 1164000001 to 20240305061500: write one time for one event. The first is taken.',
      'warning row 6, MentionSourceName: No source is named: the host of the address is taken.',
      'error row 7, MentionSourceName: The mention names no source: write who published it.',
      'warning row 8, MentionType: GDELT has the types 1 to 6: write one of them.',
      'warning row 8, MentionIdentifier: The mention names no document: write its address.',
    ]);
    expect(result.dataset?.claims.map(({ said }) => said === null)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(result.dataset?.sources.map(({ name }) => name)).toContain('portnews.example');
  });

  it('tell wrong numbers of cells, and leave out empty lines', () => {
    const result = readFixture('broken-cells');
    expectSound(result);
    expect(result).toMatchObject({ read: 6, accepted: 2, setAside: 4 });
    expect(problemLines(result).map((line) => line.slice(0, 54))).toEqual(
      [
        'error row 2: The number of cells is 9 in this row and ',
        'error row 3: The number of cells is 18 in this row and',
        'error row 4: The number of cells is 1 in this row and ',
        'error row 8: The number of cells is 6 in this row and ',
      ].map((line) => expect.stringContaining(line)),
    );
    expect(result.dataset?.claims).toHaveLength(2);
  });

  it('give no dataset where no line is left', () => {
    const result = readFixture('broken-nothing');
    expectSound(result);
    expect(result).toMatchObject({ dataset: null, read: 2, setAside: 2 });
    expect(problemLines(result)[0]).toBe('error $: The file has no line that could be read as a mention.');
  });
});

describe('anything', () => {
  it('is recognised by its first line', () => {
    const [first = ''] = fixture('gdelt/good-mentions.tsv').split('\n');
    expect(isGdelt(first)).toBe(true);
    expect(isGdelt(`\uFEFF${first}`)).toBe(true);
    expect(isGdelt(GDELT_COLUMNS.join('\t'))).toBe(true);
    expect(isGdelt(first.replaceAll('\t', ','))).toBe(false);
    expect(isGdelt(first.split('\t').slice(0, 10).join('\t'))).toBe(false);
    expect(isGdelt('id\ttitle\tstart')).toBe(false);
  });

  it('has windows that hold their stamp, in every zone alike', () => {
    const range = { min: new Date('2015-02-18T23:00:00Z'), max: new Date('2035-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(
        fc.date(range),
        fc.constantFrom('UTC', 'Africa/Bamako', 'America/St_Johns'),
        (date, zone) => {
          const stamp = date.toISOString().slice(0, 19).replace(/\D/g, '');
          const at = Math.floor(date.getTime() / 1000) * 1000;
          const time = gdeltTime(stamp);
          if (time.kind === 'bad') throw new Error(time.message);
          const window = parseWindow(time.text, zone);
          expect(window).toMatchObject({
            kind: 'ok',
            window: { earliest: at - 15 * MINUTE, latest: at + 15 * MINUTE },
          });
        },
      ),
    );
  });

  it('never throws, and counts every line', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '1',
        '410412347',
        '20150218230000',
        '20159918230000',
        '__proto__',
        'constructor',
        '"',
        'https://a.example/',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const row = fc.oneof(
      fc.array(cell, { maxLength: 18 }),
      fc
        .tuple(fc.constantFrom('1', '2', '__proto__'), fc.array(cell, { minLength: 15, maxLength: 15 }))
        .map(([id, rest]) => [id, '20150218230000', ...rest.slice(1)]),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), (rows, eol) => {
        expectSound(read(rows.map((cells) => cells.join('\t')).join(eol)));
      }),
      { numRuns: 150 },
    );
  });
});
