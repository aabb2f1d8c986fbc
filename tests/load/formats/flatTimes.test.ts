import { describe, expect, it } from 'vitest';
import { readFlatJson } from '../../../src/load/formats/flatJson.ts';
import { assumedOf, chosen, csv, datasetOf, questionOf } from './flatReading.ts';
import { problemLines, resultOf } from './foreignReading.ts';

function starts(reading: Parameters<typeof datasetOf>[0]) {
  return datasetOf(reading).events.map(({ time }) => time.start?.text ?? null);
}

describe('dates of three numbers', () => {
  it('are asked about when no row decides, and never guessed', () => {
    const question = questionOf(csv(['date,title', '03/04/2012,A', '04/05/2012,B']));
    expect(question.asks).toEqual(['dateOrder']);
    expect(question.why).toEqual([
      '“03/04/2012” (row 2) may be read with the day or the month first, and no other date of the file decides it.',
    ]);
    expect(question.proposal.dateOrder).toBeNull();
  });

  it('are read as chosen', () => {
    const lines = ['date,title', '03/04/2012,A'];
    expect(starts(csv(lines, { dateOrder: 'day-first' }))).toEqual(['2012-04-03']);
    expect(starts(csv(lines, { dateOrder: 'month-first' }))).toEqual(['2012-03-04']);
  });

  it('follow a row that can be read one way only, and the report says so', () => {
    const reading = csv(['date,end,title', '03/04/2012,,A', ',,B', '01/02/2012,21/03/2012,C']);
    expect(starts(reading)).toEqual(['2012-04-03', null, '2012-02-01']);
    expect(assumedOf(reading)[0]).toBe(
      'Dates like 03/04/2012 are read with the day first, since “21/03/2012” (row 4) can be read in that way only.',
    );
    expect(datasetOf(reading).events[0]?.time.stated).toBe('03/04/2012');
  });

  it('are asked about when rows contradict each other', () => {
    const question = questionOf(csv(['date,title', '03/04/2012,A', '21/03/2012,B', '03/21/2012,C']));
    expect(question.asks).toEqual(['dateOrder']);
    expect(question.why[0]).toMatch(
      /the file has both: “21\/03\/2012” \(row 3\) has the day first, “03\/21\/2012” \(row 4\) the month/,
    );
  });

  it('need no question where each decides for itself', () => {
    expect(starts(csv(['date,title', '21/03/2012,B', '03/21/2012,C']))).toEqual(['2012-03-21', '2012-03-21']);
  });
});

describe('plain numbers', () => {
  const read = (...values: readonly (number | string)[]) =>
    readFlatJson(
      values.map((start, index) => ({ title: `t${index}`, start })),
      chosen(),
    );

  it('are seconds where all have ten digits, milliseconds where seconds would be beyond the year 9999', () => {
    expect(starts(read(1332288000, 1332291600))).toEqual(['2012-03-21T00:00:00', '2012-03-21T01:00:00']);
    expect(starts(read(1332288000000, 0, -1000))).toEqual([
      '2012-03-21T00:00:00',
      '1970-01-01T00:00:00',
      '1969-12-31T23:59:59',
    ]);
  });

  it('are years, or days in eight digits', () => {
    expect(starts(read(2012, 2013))).toEqual(['2012', '2013']);
    expect(starts(read(20120321, 20120322))).toEqual(['2012-03-21', '2012-03-22']);
    expect(starts(read(793, 1066, 1492))).toEqual(['0793', '1066', '1492']);
  });

  it.each([[133228800], [133228800000], [1332288000, 133228800], [40989]])(
    'are asked about: %s',
    (...values) => {
      const question = questionOf(read(...values));
      expect(question.asks).toEqual(['epoch']);
      expect(question.why[0]).toMatch(/may count seconds or milliseconds/);
    },
  );

  it('are read as chosen, small ones too', () => {
    const items = [0, 1500, 20120321].map((start, index) => ({ title: `t${index}`, start }));
    expect(starts(readFlatJson(items, chosen({ epoch: 'milliseconds' })))).toEqual([
      '1970-01-01T00:00:00',
      '1970-01-01T00:00:01/1970-01-01T00:00:02',
      '1970-01-01T05:35:20/1970-01-01T05:35:21',
    ]);
  });

  it('of one column follow those of another', () => {
    const reading = csv(['start,end,title', '1332288000000,,A', '0,100000000,B']);
    expect(datasetOf(reading).events[1]?.time.end?.text).toBe('1970-01-02T03:46:40');
    expect(assumedOf(reading)).toContain('Numbers in “end” are read as milliseconds too.');
  });
});

describe('times of a row', () => {
  it('take the zone that was chosen, and the report tells where none was', () => {
    const lines = ['date,title', '2012-03-21T06:00,A'];
    const [there] = datasetOf(csv(lines, { timeZone: 'America/New_York' })).events;
    expect(there?.time.start?.earliest).toBe(Date.UTC(2012, 2, 21, 10));
    expect(assumedOf(csv(lines))).toContain(
      'Dates and times without an offset are read as those of UTC: choose the zone if they are those of another.',
    );
    expect(assumedOf(csv(lines, { timeZone: 'America/New_York' }))).toEqual([]);
  });

  it('take the day of the start for an end that is a clock time', () => {
    const { events } = datasetOf(
      csv(['date,start time,end time,title', '2012-03-21,06:00,14:30,A', '2012-03-22,,7 am,B']),
    );
    expect(events.map(({ time }) => [time.start?.text, time.end?.text])).toEqual([
      ['2012-03-21T06:00', '2012-03-21T14:30'],
      ['2012-03-22', '2012-03-22T07:00/2012-03-22T08:00'],
    ]);
  });

  it('tell of an end before its start, leave it out and keep it', () => {
    const result = resultOf(
      csv(['start,end,title', '2012-03-22,2012-03-21,A', '2012-03-22,soon,B', '2012-03-22,ongoing,C']),
    );
    expect(problemLines(result)).toEqual([
      'warning row 2, end: The end “2012-03-21” is before the start “2012-03-22”. It is left out, and kept beside the event.',
      expect.stringMatching(
        /^warning row 3, end: “soon” cannot be read as a time: .* The end is left out, and kept beside the event\.$/,
      ),
    ]);
    expect(result.dataset?.events.map(({ time, extra }) => [time.end?.text ?? null, extra])).toEqual([
      [null, { end: '2012-03-21' }],
      [null, { end: 'soon' }],
      ['../..', {}],
    ]);
  });

  it('keep the cell in `stated` where it says more than what was read', () => {
    const { events } = datasetOf(
      csv(['start,title', '21 March 2012,A', '2012-03-21 06:00,B', '2012-03-21T06:00:00.000Z,C', 'soon,D']),
    );
    expect(events.map(({ time }) => time.stated)).toEqual(['21 March 2012', null, null, 'soon']);
  });

  it('leave a column of stated times alone, and keep the cell that cannot be read', () => {
    const [event] = datasetOf(csv(['start,stated,title', 'soon,Wednesday morning,A'])).events;
    expect(event?.time).toMatchObject({ start: null, stated: 'Wednesday morning' });
    expect(event?.extra).toEqual({ start: 'soon' });
  });
});
