import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAcled, readAcled } from '../../../src/load/formats/acled.ts';
import { NO_CHOICES } from '../../../src/model/importing.ts';
import { contextOf, eventLines, expectSound, fixture, problemLines, resultOf } from './foreignReading.ts';

const DAY = 86_400_000;
const read = (text: string, zone?: string) => resultOf(readAcled(text, contextOf(zone)));
const readFixture = (name: string) => read(fixture(`acled/${name}.csv`));
const HEADER = 'event_id_cnty,event_date,year,time_precision,event_type,location,source,notes';
/** The start of one row, or what is said of it. */
const startOf = (date: string, precision: string) => {
  const { dataset, problems } = read(`${HEADER}\nX1,"${date}",,${precision},Battles,Kaldara,Radio,Words`);
  return dataset?.events[0]?.time.start?.text ?? problems.at(-1)?.message;
};

describe('good files', () => {
  it('read the columns of today', () => {
    const result = readFixture('good-2024');
    expectSound(result);
    expect(result).toMatchObject({ read: 4, accepted: 4, problems: [] });
    expect(eventLines(result)).toEqual([
      'OND101 | Battles | 2024-03-05 | Armed clash, Kaldara: Military Forces of Ondara (2012-) – Kaldara Front',
      'OND102 | Protests | 2024-02-29/2024-03-12 | Peaceful protest, Port Sela - Old Town: Protesters (Ondara)',
      'OND103 | Violence against civilians | 2024-02 | Attack, Mirel: Unidentified Armed Group (Ondara) – Civilians (Ondara)',
      'OND104 | Strategic developments | 2024-03-11 | Agreement, Port Sela: Government of Ondara (2012-) – Kaldara Front',
    ]);
    const [first, second, third] = result.dataset?.events ?? [];
    expect(first).toMatchObject({
      summary: 'Also involved: River Band; Hill Band. Reported fatalities: 3.',
      place: 'Kaldara, North Province, Ondara',
      time: { stated: '05 March 2024', basis: 'stated', why: null },
      extra: {
        latitude: '14.5000',
        inter1: 'State forces',
        timestamp: '1710200000',
        admin2: 'Kaldara District',
      },
    });
    expect(second).toMatchObject({ tags: ['crowd size=about 200', 'dock strike'] });
    expect(second?.time).toMatchObject({ stated: '06 March 2024', basis: 'inferred' });
    expect(second?.time.why).toContain('week');
    expect(third?.time.why).toContain('month');
    expect(third?.tags).toEqual(['Civilian targeting']);
  });

  it('make an origin and a claim of each source', () => {
    const { dataset } = readFixture('good-2024');
    const kinds = new Map(
      dataset?.sources.map(({ id, kind, anonymous }) => [id, anonymous ? 'withheld' : kind]),
    );
    const origins = dataset?.claims.map(
      ({ event, chain }) =>
        `${event} ${chain.map(({ source }) => `${source}/${kinds.get(source)}`).join(' → ')}`,
    );
    expect(origins).toEqual([
      'OND101 agence-ondarienne-de-presse/agency → acled/institution',
      'OND101 radio-kaldara/broadcaster → acled/institution',
      'OND101 twitter/social → acled/institution',
      'OND102 the-sela-courier/publisher → acled/institution',
      'OND103 undisclosed-source/withheld → acled/institution',
      'OND104 ministry-of-defence-of-ondara/official → acled/institution',
      'OND104 the-sela-courier/publisher → acled/institution',
    ]);
    expect(dataset?.claims[3]?.text).toBe(
      'Around 6 March 2024 (week of), dockers marched in the old town of Port Sela.\nThey asked for back pay.',
    );
    expect(dataset?.claims[0]?.text).toContain('"They came at dawn," a resident said.');
  });

  it('read the capitals and the days first of early years', () => {
    const reading = readAcled(fixture('acled/good-2001-capitals.csv'), contextOf());
    expect(eventLines(resultOf(reading))).toEqual([
      '7OND | Violence against civilians | 2001-04-18 | Violence against civilians, Kaldara: Police Forces of Ondara (1999-2012) – Civilians (Ondara)',
      '8OND | Riots/Protests | 2001-05-03 | Riots/Protests, Port Sela: Protesters (Ondara)',
    ]);
    expect(reading).toMatchObject({ kind: 'read' });
    expect(reading.kind === 'read' && reading.assumed.join(' ')).toContain(
      'Dates like 03/05/2001 are read with the day first, since “18/04/2001” (row 2) can be read in that way only.',
    );
  });

  it('read semicolons, a byte order mark and Windows line ends', () => {
    const result = readFixture('good-2020-semicolons');
    expect(eventLines(result)).toEqual([
      'OND55 | Explosions/Remote violence | 2020-02-29 | Shelling/artillery/missile attack, Mirel: Military Forces of Ondara (2012-)',
    ]);
    expect(result.dataset?.events[0]?.extra).toMatchObject({ data_id: '880001', iso3: 'OND' });
    expect(result.dataset?.claims[0]?.text).toBe(
      'Le 29 février 2020, des obus sont tombés près de Mirel ; deux morts.',
    );
  });
});

describe('broken files', () => {
  it('tell each bad row', () => {
    const result = readFixture('broken-rows');
    expectSound(result);
    expect(result).toMatchObject({ read: 8, accepted: 5, setAside: 3 });
    expect(problemLines(result)).toEqual([
      'error row 2, event_date: “30 February 2024”: There is no day 30 in February 2024: its days go from 01 to 29.',
      'error row 3, event_date: The date is missing: write it like 2012-03-05.',
      'warning row 4, time_precision: ACLED has the precisions 1 (day), 2 (week) and 3 (month): write one of them. Until then the day is marked as uncertain.',
      'warning row 5, year: The event_date is in 2024: write that year, or mend the date. The date is taken.',
      'warning row 5, source: No source is named, so nobody claims this event: write its source.',
      'warning row 6, id: row 5 has this id already: this record is kept under another one.',
      'warning row 8, notes: There are no notes: the claim says what the title says.',
      'error row 9, event_date: “yesterday” cannot be read as a time: write one like 2012-03-21, or 2012-03-21 14:30.',
    ]);
    expect(result.dataset?.events[1]?.summary).toBe('Another year, and no source. Reported fatalities: 0.');
  });

  it('lose no row to a quotation mark of another, and tell wrong numbers of cells', () => {
    const result = readFixture('broken-cells');
    expectSound(result);
    expect(result).toMatchObject({ read: 7, accepted: 3, setAside: 4 });
    expect(result.dataset?.events.map(({ id }) => id)).toEqual(['OND101', 'OND103', 'OND104']);
    expect(problemLines(result)).toEqual([
      expect.stringMatching(/^error row 3: The number of cells is 12 in this row and 31 in the header/),
      expect.stringMatching(/^error row 4: The number of cells is 33 /),
      'error row 5: A quotation mark opens in this row and is not closed in it: close it, or write it twice.',
      expect.stringMatching(/^error row 9: The number of cells is 10 /),
    ]);
  });

  it('tell a missing date column, and what other missing columns mean', () => {
    expect(problemLines(readFixture('broken-no-date'))).toEqual([
      'error $: An ACLED export has a column “event_date” in its first row, which is missing here: export it again with that column.',
    ]);
    const reading = readAcled(fixture('acled/broken-few-columns.csv'), contextOf('Africa/Bamako'));
    expect(reading.kind === 'read' && reading.assumed).toEqual([
      'ACLED’s days carry no zone: they are read as days in Africa/Bamako.',
      'There is no column time_precision: each date is taken as a day, marked as uncertain.',
      'There is no column source: the events are without claims.',
      'There is no column notes: claims say what the titles say.',
    ]);
    const result = resultOf(reading);
    expect(result).toMatchObject({ read: 4, accepted: 4, problems: [] });
    expect(result.dataset?.claims).toEqual([]);
    expect(result.dataset?.events[0]?.time.start).toMatchObject({ text: '2024-03-05?', uncertain: true });
  });

  it('ask where dates contradict each other, and read on with the answer', () => {
    const text = fixture('acled/broken-turned-dates.csv');
    const asked = readAcled(text, contextOf());
    expect(asked).toMatchObject({ kind: 'ask', question: { format: 'acled', asks: ['dateOrder'] } });
    if (asked.kind !== 'ask') return;
    expect(asked.question.why[0]).toContain('“03/05/2001” (row 3)');
    expect(asked.question.proposal.dateOrder).toBeNull();
    expect(asked.question.rows[0]).toHaveLength(asked.question.columns.length);
    const choices = { ...NO_CHOICES, dateOrder: 'month-first' } as const;
    const result = resultOf(readAcled(text, { ...contextOf(), choices }));
    expect(result.dataset?.events.map(({ time }) => time.start?.text)).toEqual(['2001-03-05', '2001-05-23']);
    expect(result.setAside).toBe(1);
  });
});

describe('time', () => {
  it.each([
    ['2012-03-05', '1', '2012-03-05'],
    ['5 March 2012', '1.0', '2012-03-05'],
    ['29-September-2018', '1', '2018-09-29'],
    ['1-Jan-97', '1', '1997-01-01'],
    ['31/12/96', '1', '2096-12-31'],
    ['2012-03-05T00:00:00', '1', '2012-03-05'],
    ['2012-03-05', '2', '2012-02-28/2012-03-11'],
    ['31 December 2012', '3', '2012-12'],
    ['2012-03-05', '', '2012-03-05?'],
    ['March 2012', '1', '2012-03'],
  ])('%s with time_precision %s is %s', (date, precision, expected) => {
    expect(startOf(date, precision)).toBe(expected);
  });

  it('takes the day first where nothing tells, and says so', () => {
    const reading = readAcled(`${HEADER}\nX1,05/03/2012,,1,Battles,Kaldara,Radio,Words`, contextOf());
    expect(resultOf(reading).dataset?.events[0]?.time.start?.text).toBe('2012-03-05');
    expect(reading.kind === 'read' && reading.assumed[1]).toContain('as ACLED writes them');
  });

  it('holds the date in every window, and the whole week or month around it', () => {
    const date = fc.date({ min: new Date('1997-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.constantFrom('1', '2', '3', '', '7'), (at, precision) => {
        const iso = at.toISOString().slice(0, 10);
        const { dataset } = read(`${HEADER}\nX1,${iso},,${precision},Battles,Kaldara,Radio,Words`);
        const start = dataset?.events[0]?.time.start;
        const day = Date.parse(`${iso}T00:00Z`);
        const [before, after] = precision === '2' ? [6, 7] : [0, 1];
        expect(start?.earliest).toBeLessThanOrEqual(day - before * DAY);
        expect(start?.latest).toBeGreaterThanOrEqual(day + after * DAY);
        if (precision === '3') expect(start?.text).toBe(iso.slice(0, 7));
        expect(dataset?.events[0]?.time.stated).toBe(iso);
      }),
      { numRuns: 100 },
    );
  });
});

describe('anything', () => {
  it('is recognised by its columns, of any year', () => {
    expect(isAcled(HEADER.split(','))).toBe(true);
    expect(isAcled(['GWNO', 'EVENT_ID_CNTY', 'EVENT_DATE', 'TIME_PRECISION', 'ACTOR1'])).toBe(true);
    expect(isAcled(['event_date', 'event_type', 'actor1', 'admin1', 'fatalities'])).toBe(true);
    expect(isAcled(['event_date', 'title', 'country', 'source'])).toBe(false);
    expect(isAcled([])).toBe(false);
  });

  it('never throws, and counts every row', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '1',
        '2',
        '3',
        '05 March 2012',
        '2012-02-30',
        '05/13/2012',
        '__proto__',
        '"',
        ' ',
        '=1+1',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const names = [
      ...HEADER.split(','),
      '__proto__',
      'constructor',
      'actor1',
      'tags',
      'fatalities',
      'id',
      'title',
      '',
    ];
    const table = fc.tuple(
      fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 10 }),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 10 }), { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n', '\r'),
    );
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), ([head, rows, eol], separator) => {
        const text = [['event_date', ...head], ...rows].map((row) => row.join(separator)).join(eol);
        const reading = readAcled(text, contextOf());
        if (reading.kind === 'read') expectSound(reading.result);
      }),
      { numRuns: 150 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readAcled(text, contextOf())));
  });
});
