import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteWords } from '../../src/components/byteWords.ts';
import { epochExample, orderExample } from '../../src/components/dateExamples.ts';
import { countWords, progressWords } from '../../src/components/loadWords.ts';
import { looksLikeData } from '../../src/components/looksLikeData.ts';
import { choicesOf, firstAnswer, missingAnswers } from '../../src/components/questionAnswer.ts';
import { type ImportReport, NO_CHOICES, type Question } from '../../src/model/importing.ts';

const QUESTION: Question = {
  format: 'csv',
  asks: ['columns', 'dateOrder'],
  why: ['Dates such as “05/06/2012” can be read both ways.'],
  columns: [
    { name: 'when', role: 'start', sure: true },
    { name: 'what', role: 'title', sure: false },
    { name: '__proto__', role: 'keep', sure: false },
  ],
  rows: [
    ['05/05/2012', 'first', 'x'],
    ['3.4.2012', '13/13/2012', 'y'],
  ],
  proposal: { ...NO_CHOICES, format: 'csv' },
};

describe('sizes', () => {
  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [57_702, '58 kB'],
    [1_234_567, '1.2 MB'],
    [200 * 1024 * 1024, '210 MB'],
  ])('%i bytes are "%s"', (bytes, words) => {
    expect(byteWords(bytes).replace(/\s/g, ' ')).toBe(words);
  });
  test('any size has a number and a unit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), (bytes) => {
        expect(byteWords(bytes)).toMatch(/^[\d.,]+\s(bytes?|kB|MB|GB)$/);
      }),
    );
  });
});

describe('how far loading is', () => {
  const loading = { kind: 'loading', from: 'a.csv' } as const;
  test('bytes, then records', () => {
    expect(progressWords({ ...loading, bytes: 0, total: null, records: null })).toBe('');
    expect(progressWords({ ...loading, bytes: 1500, total: null, records: null })).toBe('1.5 kB');
    expect(progressWords({ ...loading, bytes: 1500, total: 3000, records: null })).toBe('1.5 kB of 3 kB');
    expect(progressWords({ ...loading, bytes: 3000, total: 3000, records: 12000 })).toBe(
      '12,000 records read',
    );
  });
});

describe('what became of the records', () => {
  const report: ImportReport = {
    name: 'a.csv',
    format: 'csv',
    recognised: '',
    assumed: [],
    bytes: 1,
    read: 120,
    taken: 118,
    setAside: 2,
    choices: NO_CHOICES,
  };
  test('in the unit of the format', () => {
    expect(countWords(report)).toBe('120 rows read, 118 taken, 2 set aside');
    expect(countWords({ ...report, format: 'ndjson', read: 1, taken: 1, setAside: 0 })).toBe(
      '1 line read, and taken',
    );
    expect(countWords({ ...report, format: 'json', read: 5, taken: 5, setAside: 0 })).toBe(
      '5 items read, all taken',
    );
  });
});

describe('examples of dates', () => {
  test('a date that both readings allow, and that they tell apart', () => {
    expect(orderExample(QUESTION)).toEqual({
      value: '3.4.2012',
      first: '3 April 2012',
      second: '4 March 2012',
    });
  });
  test('is taken from the reason where no cell has one, and else made up', () => {
    expect(orderExample({ ...QUESTION, rows: [] }).value).toBe('05/06/2012');
    expect(orderExample({ ...QUESTION, rows: [], why: [] }).value).toBe('03/04/2012');
  });
  test('never shows a year that the file leaves open', () => {
    expect(orderExample({ ...QUESTION, rows: [['3/4/12', '', '']] })).toEqual({
      value: '3/4/12',
      first: '3 April',
      second: '4 March',
    });
  });
  test('numbers are read both ways, in UTC, and beyond any calendar too', () => {
    expect(epochExample({ ...QUESTION, rows: [['1332309600', '', '']] })).toEqual({
      value: '1332309600',
      first: '21 March 2012, 06:00 UTC',
      second: '16 January 1970, 10:05 UTC',
    });
    expect(epochExample({ ...QUESTION, rows: [['13323096000000', '', '']] }).first).toBe(
      'beyond any calendar',
    );
  });
  test('hold for any cells', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 3 }), (rows) => {
        const words = JSON.stringify([
          orderExample({ ...QUESTION, rows }),
          epochExample({ ...QUESTION, rows }),
        ]);
        expect(words).not.toMatch(/NaN|undefined/);
      }),
    );
  });
});

describe('the answer to a question', () => {
  test('begins with the proposal and nothing more', () => {
    const answer = firstAnswer(QUESTION);
    expect(answer).toEqual({
      roles: ['start', 'title', 'keep'],
      dateOrder: null,
      epoch: null,
      timeZone: 'UTC',
    });
    expect(missingAnswers(QUESTION, answer)).toEqual(['Say whether the day or the month comes first.']);
  });
  test('takes over roles that were chosen before', () => {
    const proposal = { ...NO_CHOICES, columns: { when: 'end' as const } };
    expect(firstAnswer({ ...QUESTION, proposal }).roles).toEqual(['end', 'title', 'keep']);
  });
  test('is whole once all that is asked is said', () => {
    const answer = { ...firstAnswer(QUESTION), dateOrder: 'day-first' as const };
    expect(missingAnswers(QUESTION, answer)).toEqual([]);
    const choices = choicesOf(QUESTION, { ...answer, timeZone: ' Africa/Bamako ' });
    expect(choices).toMatchObject({ format: 'csv', dateOrder: 'day-first', timeZone: 'Africa/Bamako' });
    // A column may have any name.
    expect(Object.entries(choices.columns ?? {})).toEqual([
      ['when', 'start'],
      ['what', 'title'],
      ['__proto__', 'keep'],
    ]);
  });
  test('needs words for what happened, and a zone that exists', () => {
    const answer = firstAnswer({ ...QUESTION, asks: ['epoch'] });
    expect(
      missingAnswers(
        { ...QUESTION, asks: ['epoch'] },
        { ...answer, roles: ['start', 'keep', 'keep'], timeZone: 'Mars/Olympus' },
      ),
    ).toEqual([
      'Say which column tells what happened, or what was said.',
      'Say what the numbers count.',
      'Name a time zone, such as Africa/Bamako, or UTC.',
    ]);
  });
  test('keeps the columns of the proposal where none are shown', () => {
    const bare = { ...QUESTION, columns: [], proposal: { ...NO_CHOICES, columns: { a: 'title' as const } } };
    expect(choicesOf(bare, firstAnswer(bare)).columns).toEqual({ a: 'title' });
  });
});

describe('what is pasted', () => {
  test.each([
    ['{"format": "whence/1"}', 'data'],
    ['[{"title": "x"}]', 'data'],
    ['  [ ]', 'data'],
    ['title,start,source\nRising,2012-03-21,Reuters', 'data'],
    ['title\tstart\nRising\t2012-03-21', 'data'],
    ['title;start;source\r\n"Rising, of a kind";2012;AFP', 'data'],
    ['https://example.org/data.json', 'address'],
  ])('%j is %s', (text, kind) => {
    expect(looksLikeData(text)?.kind).toBe(kind);
  });
  test.each([
    [''],
    ['Mali'],
    ['Dear reader, this is, as it seems, a letter.\nIt has lines, and commas, and so on.'],
    ['a, b\nc, d'],
    ['one line, with, commas'],
    ['{curly} words'],
    ['[1] A note'],
    ['javascript:alert(1)'],
    ['https://example.org/a b'],
  ])('%j is neither', (text) => {
    expect(looksLikeData(text)).toBeNull();
  });
  test('looks at the start alone, in time', () => {
    const long = `title,start,source\n${'x,'.repeat(2_000_000)}`;
    const before = performance.now();
    expect(looksLikeData(long)?.kind).toBe('data');
    expect(performance.now() - before).toBeLessThan(200);
  });
});
