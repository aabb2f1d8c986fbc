import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimelineJs, readTimelineJs } from '../../../src/load/formats/timelineJs.ts';
import { runs } from '../../runs.ts';
import {
  contextOf,
  eventLines,
  expectSound,
  fixture,
  problemLines,
  resultOf,
  spoiled,
} from './foreignReading.ts';

const read = (value: unknown, zone?: string) => resultOf(readTimelineJs(value, contextOf(zone)));
const readFixture = (name: string) => read(JSON.parse(fixture(`timelinejs/${name}.json`)));
/** One slide with this start, and what becomes of it. */
const startOf = (start_date: unknown, zone?: string) => {
  const { dataset, problems } = read({ events: [{ start_date, text: { headline: 'x' } }] }, zone);
  return dataset?.events[0]?.time.start?.text ?? problems.at(-1)?.message;
};

describe('good files', () => {
  it('have dates of every precision', () => {
    const result = readFixture('good-precisions');
    expectSound(result);
    expect(eventLines(result)).toEqual([
      'year | Events | 1901 | Year',
      'month | Events | 1901-03 | Month',
      'day | Ships | 1901-03-07 → 1901-03-09 | Day',
      'hour | Ships | 1901-03-07T23:00/1901-03-07T24:00 | Hour',
      'minute | Events | 1901-03-07T06:05 | Minute',
      'second | Events | 1901-03-07T06:05:09 | Second',
      'milli | Events | 1901-03-07T06:05:59/1901-03-07T06:06 | Millisecond',
      'ides | Rome | -0043-03-15 | Ides of March',
      'early | Rome | 0075 | Early',
      'shown | Events | 1901-03-07 | Shown & told',
      'quoted | Events | 1901-03-08 | Quoted',
      'untitled | Events | 1902 | One two three four five six seven eight nine ten eleven twelve…',
    ]);
    expect(problemLines(result)).toEqual([
      'warning item 12, text.headline: There is no headline, so the first words of its text stand as its title: write one.',
    ]);
    expect(result).toMatchObject({ read: 12, accepted: 12 });
  });

  it('have a title slide, which names the dataset', () => {
    const { dataset } = readFixture('good-precisions');
    expect(dataset).toMatchObject({
      title: 'A day at the harbour',
      summary: 'Every precision once.\nAnd all keys of a slide.',
      timeZone: 'UTC',
      extra: { scale: 'human', title_: { background: { color: 'papayawhip' }, unique_id: 'front' } },
    });
    expect(dataset?.documents[0]).toMatchObject({
      title: 'The harbour in 1901',
      publisher: 'harbour-museum',
      url: 'https://pictures.example/harbour.jpg',
    });
  });

  it('have HTML, which becomes text and is kept as it was', () => {
    const event = readFixture('good-precisions').dataset?.events[9];
    expect(event?.summary).toBe('See the pictures.\n• one\n• two');
    expect(event?.time.stated).toBe('A spring morning');
    expect(event?.extra).toMatchObject({
      autolink: false,
      background: { url: 'https://pictures.example/spring.jpg', opacity: 40 },
      display_date: 'A <i>spring</i> morning',
      start_date: { format: 'd mmmm' },
      text: { headline: 'Shown &amp; told' },
      media: { alt: 'A tree', thumbnail: 'https://pictures.example/spring-small.jpg' },
    });
  });

  it('have media, whose credit is a source with a claim and a document', () => {
    const { dataset } = readFixture('good-precisions');
    expect(dataset?.sources.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['harbour-museum', 'Harbour Museum', 'publisher'],
      ['ann-example', 'Ann Example', 'publisher'],
      ['harbour-master', 'Harbour master', 'person'],
      ['evening-paper', 'Evening Paper', 'publisher'],
    ]);
    expect(
      dataset?.claims.map(({ event, text, chain }) => [event, text, chain.map((hop) => hop.source)]),
    ).toEqual([
      ['shown', 'Spring, at last', ['ann-example']],
      ['quoted', 'We saw no ship.', ['harbour-master', 'evening-paper']],
    ]);
    const document = dataset?.documents[1];
    expect(document).toMatchObject({ publisher: 'ann-example', url: 'https://pictures.example/spring.jpg' });
    expect(dataset?.claims[0]?.passages).toMatchObject([
      { document: document?.id, exact: 'Spring, at last', paragraph: null },
    ]);
  });

  it('have eras, on a track of their own, and groups, which are tracks', () => {
    const result = readFixture('good-eras');
    expect(eventLines(result)).toEqual([
      'same-name | North | 1912 → 1913 | Same name',
      'same-name-2 | South | 1913 | Same name',
      'without-a-group | Events | 1915 → 1916 | Without a group',
      'before | Eras | 1910 → 1914 | Before',
      'during | Eras | 1914-08 → 1918-11-11 | During',
    ]);
    expect(result.dataset?.events.map(({ tags }) => tags)).toEqual([[], [], [], ['era'], ['era']]);
    expect(result.dataset?.events[2]?.time.stated).toBe('early 1915 – late 1916');
    expect(result).toMatchObject({ problems: [], read: 5, dataset: { title: 'file', summary: null } });
  });

  it('have years beyond all that can be placed, which are told and kept', () => {
    const result = readFixture('good-cosmological');
    expect(eventLines(result)).toEqual([
      'beginning | Events | undated | Beginning',
      'a-bad-day | Events | undated | A bad day',
      'edge-of-what-can-be-placed | Events | -9999 | Edge of what can be placed',
      'long-stay | Events | 1969 | Long stay',
      'now | Events | 2012-03 | Now',
    ]);
    expect(problemLines(result)).toEqual([
      'warning item 1, start_date: The year -13800000000 lies outside the years that can be placed, -9999 to 9999. The event is undated.',
      'warning item 2, start_date: The years -65000000 and -64000000 lie outside the years that can be placed, -9999 to 9999. The event is undated.',
      'warning item 4, end_date: The year 12000 lies outside the years that can be placed, -9999 to 9999. The end is left out.',
    ]);
    const [first, second, , fourth] = result.dataset?.events ?? [];
    expect(first?.time).toMatchObject({
      stated: '13.8 billion years ago',
      why: expect.stringContaining('year'),
    });
    expect(first?.extra).toMatchObject({ start_date: { year: '-13800000000' } });
    expect(second?.time.stated).toBe('-65000000 – -64000000');
    expect(fourth?.extra).toEqual({ end_date: { year: '12000' } });
  });

  it('may be of versions 1 and 2', () => {
    const reading = readTimelineJs(JSON.parse(fixture('timelinejs/good-version2.json')), contextOf());
    const result = resultOf(reading);
    expect(eventLines(result)).toEqual([
      'comma-date | Camp | 2011-12-10 → 2011-12-11 | Comma date',
      'slash-date | Events | 2011-12-31T18:30 | Slash date',
      'year | Events | 2012 | Year',
      'iso-date | Events | 2012-02-03 | ISO date',
      'winter | Eras | 2011-12 → 2012-01 | Winter',
    ]);
    expect(result).toMatchObject({
      problems: [],
      dataset: { title: 'An old file', summary: 'Made years ago' },
    });
    expect(result.dataset?.claims[0]).toMatchObject({
      text: 'At the camp',
      chain: [{ source: 'example-agency' }],
    });
    expect(reading).toMatchObject({ assumed: [expect.anything(), expect.stringContaining('month first')] });
  });
});

describe('broken files', () => {
  it('without a list of events are refused with a sentence', () => {
    const result = readFixture('broken-events');
    expect(result.dataset).toBeNull();
    expect(problemLines(result)).toEqual([
      'error $: TimelineJS keeps its slides in a list “events”, and there is none here: write { "events": [ … ] }.',
    ]);
  });

  it('lose the slides with impossible dates, each with a sentence', () => {
    const result = readFixture('broken-dates');
    expectSound(result);
    expect(result).toMatchObject({ read: 10, accepted: 3, setAside: 7 });
    expect(eventLines(result)).toEqual([
      'day-without-month | Events | 2012 | Day without month',
      'no-date | Events | undated | No date',
      'sound | Events | 2012 | Sound',
    ]);
    expect(problemLines(result)).toEqual([
      'error item 1, start_date.month: There is no month 13: months go from 1 to 12.',
      'error item 2, start_date.day: There is no day 29 in February 2011: its days go from 01 to 28.',
      'error item 3, start_date.year: The year is no whole number: write it like 1815, or -44 for 44 BCE.',
      'error item 4, start_date: This is no date of TimelineJS: write an object like { "year": 2012, "month": 3 }.',
      'error item 5, start_date.year: The year is missing: write it.',
      'error item 6, start_date.hour: There is no hour 25: write one from 0 to 23.',
      'error item 7, end_date: The end is before the start: write an end that is not over by 2012.',
      'warning item 8, start_date: The day is left out, because the month is missing: write both.',
      'warning item 9, start_date: There is no start date, without which TimelineJS leaves the slide out: write one. The event is undated.',
    ]);
  });

  it('with wrong types, poisoned keys and ids taken twice keep what can be used', () => {
    const result = readFixture('broken-types');
    expectSound(result);
    expect(result).toMatchObject({ read: 7, accepted: 5, setAside: 2 });
    expect(eventLines(result)).toEqual([
      '12 | 7 | 2012 | Untitled',
      '2013 | Events | 2013 | 2013',
      '__proto__ | constructor | 2014 | __proto__',
      '__proto__-2 | Events | 2015 | Same id',
      'odd-id | Events | 2016 | Odd id',
    ]);
    expect(problemLines(result).map((line) => line.split(':')[0])).toEqual([
      'warning title slide',
      'error item 1',
      'error item 2',
      'warning item 3, text',
      'warning item 3, text.headline',
      'warning item 3, media',
      'warning item 4, text.headline',
      'warning item 6, id',
      'warning item 7, unique_id',
      'warning eras',
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([[null], [[]], ['x'], [{}], [{ events: [] }], [{ events: [null, 3] }]])(
    '%j: nothing to show',
    (value) => {
      const result = read(value);
      expect(result.dataset).toBeNull();
      expectSound(result);
    },
  );
});

describe('a date', () => {
  it.each([
    [{ year: 2012 }, '2012'],
    [{ year: '2012', month: '', day: '' }, '2012'],
    [{ year: 2012, month: null }, '2012'],
    [{ year: 2012, month: 0, day: 0 }, '2012'],
    [{ year: ' 2012 ', month: '03' }, '2012-03'],
    [{ year: 2012, month: 3, day: 21, hour: 0 }, '2012-03-21T00:00/2012-03-21T01:00'],
    [{ year: 2012, month: 3, day: 21, hour: 0, minute: 0 }, '2012-03-21T00:00'],
    [{ year: 2012, month: 3, day: 21, hour: 9, minute: 5, second: 0, millisecond: 0 }, '2012-03-21T09:05:00'],
    [
      { year: 2012, month: 2, day: 29, hour: 23, minute: 59, second: 59, millisecond: 1 },
      '2012-02-29T23:59:59/2012-02-29T24:00',
    ],
    [{ year: 9999, month: 12, day: 31, hour: 23 }, '9999-12-31T23:00/9999-12-31T24:00'],
    [{ year: -1 }, '0000'],
    [{ year: 0 }, '0000'],
    [{ year: '-10000' }, '-9999'],
    [{ year: '−44' }, '-0043'],
    [
      { year: -44, month: 2, day: 29, hour: 1 },
      'There is no day 29 in February 44 BCE: its days go from 01 to 28.',
    ],
    [{ year: -45, month: 2, day: 29 }, '-0044-02-29'],
    [{ year: 2012.5 }, 'The year is no whole number: write it like 1815, or -44 for 44 BCE.'],
    [{ year: 2012, month: 'March' }, 'The month is no whole number: write it in digits.'],
    [
      { year: 2012, month: 3, day: 21, hour: 6, minute: 60 },
      'There is no minute 60: write one from 0 to 59.',
    ],
    [{ year: true }, 'The year is no whole number: write it like 1815, or -44 for 44 BCE.'],
  ])('%j is %s', (date, text) => {
    expect(startOf(date)).toBe(text);
  });

  it('of an hour that ends where clocks jump ends with the jump', () => {
    const jump = { year: 2012, month: 3, day: 25 };
    expect(startOf({ ...jump, hour: 1 }, 'Europe/Berlin')).toBe('2012-03-25T01:00/2012-03-25T01:00:00Z');
    expect(startOf({ ...jump, hour: 2 }, 'Europe/Berlin')).toMatch(
      /^Clocks in Europe\/Berlin went forward over/,
    );
  });

  it('is a window of its finest part, whatever the date', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    const dates = fc.record({
      year: fc.integer({ min: -9999, max: 9999 }).filter((year) => year !== 0),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: part(23),
      minute: part(59),
      second: part(59),
      millisecond: part(999),
    });
    const sizes = [
      [365 * 86_400_000, 366 * 86_400_000],
      [28 * 86_400_000, 31 * 86_400_000],
      [86_400_000, 86_400_000],
      [3_600_000, 3_600_000],
      [0, 0],
      [0, 0],
      [0, 1000],
    ] as const;
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 7 }), fc.boolean(), (date, parts, quoted) => {
        const given = Object.entries(date).slice(0, parts);
        const start_date = Object.fromEntries(
          given.map(([key, value]) => [key, quoted ? String(value) : value]),
        );
        const { dataset } = read({ events: [{ start_date, text: { headline: 'x' } }] });
        const window = dataset?.events[0]?.time.start;
        if (!window) throw new Error('Not read.');
        const [least, most] = sizes[parts - 1] ?? [0, 0];
        expect(window.latest - window.earliest).toBeGreaterThanOrEqual(least);
        expect(window.latest - window.earliest).toBeLessThanOrEqual(most);
        const at = new Date(window.earliest);
        expect(at.getUTCFullYear()).toBe(date.year < 0 ? date.year + 1 : date.year);
        if (parts > 1) expect(at.getUTCMonth() + 1).toBe(date.month);
        if (parts > 3) expect(at.getUTCHours()).toBe(date.hour);
      }),
      { numRuns: runs(120, 5000) },
    );
  });
});

describe('recognition', () => {
  it.each([
    ['good-precisions', true],
    ['good-eras', true],
    ['good-cosmological', true],
    ['good-version2', true],
    ['broken-events', true],
    ['broken-dates', true],
    ['broken-types', true],
  ])('%s: %j', (name, is) => {
    expect(isTimelineJs(JSON.parse(fixture(`timelinejs/${name}.json`)))).toBe(is);
  });

  it.each([
    [null],
    [[]],
    [{}],
    [{ events: [] }],
    [{ events: [{ id: 1, title: 'x', start: '2012' }] }],
    [{ format: 'whence/1', events: [{ start_date: { year: 2012 } }] }],
    [{ items: [], groups: [] }],
    [[{ content: 'x', start: '2012' }]],
  ])('not %j', (value) => {
    expect(isTimelineJs(value)).toBe(false);
  });
});

describe('whatever is in a file', () => {
  const keys = [
    'title',
    'events',
    'eras',
    'start_date',
    'end_date',
    'text',
    'headline',
    'media',
    'credit',
    'caption',
    'url',
    'group',
    'unique_id',
    'display_date',
    'year',
    'month',
    'day',
    'hour',
    'timeline',
    'date',
    'startDate',
    'asset',
    'era',
  ];
  const values = [
    '2012',
    2012,
    '3',
    3,
    13,
    -44,
    '',
    ' ',
    '<b>x</b>',
    'https://pictures.example/a',
    null,
    true,
    1e21,
    '2012,3,21',
  ];
  const tree = spoiled(keys, values);

  it('nothing throws, and the counts add up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), tree), (value) => {
        isTimelineJs(value);
        expectSound(read(value));
      }),
      { numRuns: runs(250, 10_000) },
    );
  });

  it('neither in slides and eras', () => {
    const slide = fc.record({ start_date: tree, end_date: tree, text: tree, media: tree, group: tree });
    const slides = fc.array(fc.oneof(slide, tree), { maxLength: 3 });
    fc.assert(
      fc.property(slides, slides, tree, (events, eras, title) => {
        const result = read({ title, events, eras });
        expectSound(result);
        expect(result.read).toBe(events.length + eras.length);
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  it('depth does not matter', () => {
    const deep = JSON.parse(`${'{"media":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
    const result = read({
      events: [{ start_date: { year: 2012 }, text: { headline: 'Deep' }, media: deep, x: deep }],
    });
    expect(result).toMatchObject({ read: 1, accepted: 1 });
  });
});
