import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBackwards, parseWindow } from '../../src/load/parseTime.ts';
import { windowText } from '../../src/load/windowText.ts';
import type { TimeWindow } from '../../src/model/time.ts';
import { relativeTo } from '../../src/suggest/relativeTime.ts';
import { readTimeWords, type TimeWords } from '../../src/suggest/timeWords.ts';
import { runs } from '../runs.ts';
import { PHRASES } from './timePhrases.ts';

const HOUR = 3_600_000;

function windowOf(text: string, zone: string): TimeWindow {
  const parsed = parseWindow(text, zone);
  if (parsed.kind === 'bad') throw new Error(`${text}: ${parsed.message}`);
  return parsed.window;
}

function read(words: string, reference: string | null = '2012-03-22', zone = 'Africa/Bamako'): TimeWords {
  return readTimeWords(words, { reference: reference === null ? null : windowOf(reference, zone), zone });
}

/** The reading, or a failure that says what came instead. */
function good(words: string, reference?: string | null, zone?: string) {
  const found = read(words, reference, zone);
  if (found.kind !== 'read') throw new Error(`“${words}”: ${JSON.stringify(found)}`);
  return found;
}

describe('words for times', () => {
  for (const { zone, reference, phrases } of PHRASES) {
    it.each(phrases.map((phrase) => [phrase.words, phrase] as const))(
      `${zone}, ${reference}: %s`,
      (words, { truth, hours, end }) => {
        const found = good(words, reference, zone);
        const [window, true_] = [windowOf(found.start, zone), windowOf(truth, zone)];
        expect(window.earliest, found.start).toBeLessThanOrEqual(true_.earliest);
        expect(window.latest, found.start).toBeGreaterThanOrEqual(true_.latest);
        expect((window.latest - window.earliest) / HOUR, found.start).toBeLessThanOrEqual(hours);
        expect(found.end === null).toBe(end === undefined);
        if (end !== undefined && found.end !== null) {
          const [ends, trueEnd] = [windowOf(found.end, zone), windowOf(end, zone)];
          expect(ends.earliest, found.end).toBeLessThanOrEqual(trueEnd.earliest);
          expect(ends.latest, found.end).toBeGreaterThanOrEqual(trueEnd.latest);
        }
        expect(found.why).toMatch(/^[\p{Lu}“\d].*\.$/u);
      },
    );
  }
});

describe('what cannot be placed', () => {
  it.each([
    ['Ramadan', /moves from year to year/],
    ['during Ramadan', /moves from year to year/],
    ['for seven hours', /how long it took, not when/],
    ['recently', /No date was found/],
    ['not on Wednesday', /No date was found/],
    ['every Wednesday', /No date was found/],
    ['a Wednesday in March', /No date was found/],
    ['30 February', /No date was found/],
    ['march on the palace', /No date was found/],
    ['in two days', /No date was found/],
    ['later that day', /No date was found/],
    ['2 pm BST on Wednesday', /more than one zone/],
    ['99999 years ago', /./],
    ['', /Write when it was/],
    ['x'.repeat(200), /too many words/],
  ])('“%s” is not read, and says why', (words, message) => {
    expect(read(words)).toEqual({ kind: 'unread', message: expect.stringMatching(message) });
  });

  it.each(['Wednesday', 'last month', 'two days ago', '21 March', 'at 9 pm', 'in February', 'last night'])(
    '“%s” asks for the date of the document where there is none',
    (words) => {
      expect(read(words, null)).toEqual({
        kind: 'unread',
        message: expect.stringMatching(/counts from the date of the document: give the document a date/),
      });
    },
  );
});

describe('words that may mean two things', () => {
  it('are asked about, and each answer is narrower than the window of both', () => {
    expect(good('last Wednesday').needs).toEqual({
      question: 'Which one is meant?',
      answers: [
        { label: 'Wednesday 14 March 2012', start: '2012-03-14', end: null },
        { label: 'Wednesday 21 March 2012', start: '2012-03-21', end: null },
      ],
    });
    expect(good('03/04/2012').needs?.answers.map(({ start }) => start)).toEqual(['2012-03-04', '2012-04-03']);
    expect(good('at 9:40 on Wednesday').needs?.answers.map(({ start }) => start)).toEqual([
      '2012-03-21T09:40',
      '2012-03-21T21:40',
    ]);
    expect(good('Wednesday').needs).toBeUndefined();
  });

  it('are not asked about where the date of the document is itself in doubt', () => {
    expect(good('last Thursday', '2012-03-22?').needs).toBeUndefined();
    expect(good('last Wednesday', '2012-03-22?').needs?.answers).toHaveLength(2);
  });
});

describe('reasons', () => {
  it.each([
    [
      'Wednesday morning',
      '“Wednesday” is the day before the document’s date, Thursday 22 March 2012; “morning” is taken as 06:00 to 12:00.',
    ],
    [
      'around midnight',
      'No day is named, so midnight is that before the document’s date; “around” leaves an hour either way.',
    ],
    [
      'since Monday',
      '“Monday” is Monday 19 March 2012, 3 days before the document’s date, Thursday 22 March 2012; “since” says that it began then and still goes on.',
    ],
    [
      'Thursday 21 March 2012',
      '“Thursday 21 March 2012” is Wednesday 21 March 2012, though the weekday is another.',
    ],
    [
      'the offensive on Wednesday',
      '“Wednesday” is the day before the document’s date, Thursday 22 March 2012; “offensive” was left aside.',
    ],
  ])('of “%s”', (words, why) => {
    expect(good(words).why).toBe(why);
  });

  it('say what clocks did', () => {
    expect(good('1:30 am on Sunday', '2012-11-05', 'America/New_York').why).toMatch(/showed this time twice/);
    expect(good('3:30 am on Sunday', '2012-03-26', 'Europe/Kyiv').why).toMatch(/never showed this time/);
    expect(good('14:00 GMT on Saturday', '2012-05-13', 'Asia/Kathmandu').why).toMatch(/GMT are converted/);
  });

  it('mark what is an estimate', () => {
    expect(good('around midnight').start).toBe('2012-03-21T23:00~/2012-03-22T01:00~');
    expect(good('midnight').start).toBe('2012-03-21T23:30/2012-03-22T00:30');
  });
});

describe('times that count from an event', () => {
  it.each([
    ['seven hours before the service came back', 'before', 6.5, 7.5, 'the service came back'],
    ['a few hours after the announcement', 'after', 1.5, 7.5, 'the announcement'],
    ['shortly after the broadcast', 'after', 0, 1, 'the broadcast'],
    ['three days after the coup', 'after', 48, 96, 'the coup'],
    ['after the speech', 'after', 0, Number.POSITIVE_INFINITY, 'the speech'],
    ['after the rally on Wednesday', 'after', 0, Number.POSITIVE_INFINITY, 'the rally on wednesday'],
    ['shortly before the vote on Tuesday', 'before', 0, 1, 'the vote on tuesday'],
    ['a week before the vote', 'before', 84, 252, 'the vote'],
    ['the following day', 'after', 0, 48, ''],
    ['hours later', 'after', 1.5, 14.5, ''],
  ])('“%s”', (words, to, least, most, what) => {
    expect(read(words)).toMatchObject({
      kind: 'relative',
      to,
      what,
      span: { least: least * HOUR, most: most * HOUR },
    });
  });

  it('take the window of the event with its own uncertainty', () => {
    const found = read('seven hours before the service came back');
    if (found.kind !== 'relative') throw new Error('not relative');
    const event = windowOf('2012-03-21T23:00/2012-03-22T01:00', 'Africa/Bamako');
    expect(relativeTo(event, found, 'Africa/Bamako')?.text).toBe('2012-03-21T15:30/2012-03-21T18:30');
    const open = read('after the speech');
    if (open.kind !== 'relative') throw new Error('not relative');
    expect(relativeTo(event, open, 'Africa/Bamako')?.text).toBe('2012-03-21T23:00/..');
  });
});

describe('any text', () => {
  const WORDS =
    'early late on at around wednesday thursday march 21 2012 9:40 9 pm am morning night midnight overnight last next this week month year two days ago before after since until by from to between and in the 1990s shortly GMT UTC+2 local time of - / , spring dawn few several hours half past Ramadan may'.split(
      ' ',
    );
  const zones = fc.constantFrom('Africa/Bamako', 'America/New_York', 'Asia/Kathmandu', 'Europe/Kyiv', 'UTC');
  const references = fc.constantFrom(
    null,
    '2012-03-22',
    '2012-03-25',
    '2012-11-04',
    '2012-03-22?',
    '2012-03',
    '2012',
    '../2012-03',
    '2012-03-22T10:00',
  );
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('is read as a window that can be read again, or told why not', () => {
    let reads = 0;
    fc.assert(
      fc.property(texts, zones, references, (words, zone, reference) => {
        const found = read(words, reference, zone);
        if (found.kind === 'unread') {
          expect(found.message).toMatch(/\.$/);
          return;
        }
        if (found.kind === 'relative') {
          expect(found.span.least).toBeLessThanOrEqual(found.span.most);
          return;
        }
        reads += 1;
        const times = [found, ...(found.needs?.answers ?? [])];
        const whole = windowOf(found.start, zone);
        expect(whole.earliest).toBeLessThanOrEqual(whole.latest);
        for (const { start, end } of times) {
          const window = windowOf(start, zone);
          expect(window.earliest).toBeGreaterThanOrEqual(whole.earliest);
          expect(window.latest).toBeLessThanOrEqual(whole.latest);
          // What is written is what the window is: written anew, it is the same.
          expect(windowOf(windowText(window, zone) ?? '', zone)).toMatchObject({
            earliest: window.earliest,
            latest: window.latest,
          });
          if (end !== null) expect(isBackwards(window, windowOf(end, zone))).toBe(false);
        }
        expect(found.why).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: runs(300, 20_000) },
    );
    expect(reads).toBeGreaterThan(5);
  });
});
