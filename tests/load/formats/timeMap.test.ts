import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeMap, readTimeMap } from '../../../src/load/formats/timeMap.ts';
import { NO_CHOICES } from '../../../src/model/importing.ts';
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

const read = (value: unknown, zone?: string) => resultOf(readTimeMap(value, contextOf(zone)));
const fileOf = (name: string): unknown => JSON.parse(fixture(`timemap/${name}.json`));
const readFixture = (name: string) => read(fileOf(name));
const chainsOf = ({ dataset }: ReturnType<typeof read>) => {
  const names = new Map(dataset?.sources.map(({ id, name, kind }) => [id, `${name} (${kind})`]));
  return dataset?.claims.map(({ event, chain }) =>
    [event, ...chain.map(({ source }) => names.get(source))].join(' < '),
  );
};
/** Sources in a line of parents, `a` from `b` from `c` …, and an event for the first. */
const lineOf = (parents: Readonly<Record<string, string>>, first: string) => ({
  events: [{ description: 'Something', date: '2024-03-05', associations: [], sources: [first] }],
  sources: Object.fromEntries(
    Object.entries(parents).map(([id, parent]) => [id, { id, title: id, author: id, paths: [], parent }]),
  ),
});

describe('good files', () => {
  it('have events, sources by id and associations', () => {
    const result = readFixture('good-domain');
    expectSound(result);
    expect(result).toMatchObject({ read: 7, accepted: 7, problems: [] });
    expect(eventLines(result)).toEqual([
      '1 | Clashes | 2024-03-05T06:20 | Shots are heard at the bridge of Kaldara',
      '2 | Movements | 2024-03-14 | A column of lorries leaves Mirel',
      '3 | Events | 2024-03-20T16:00:30~ | The truce is signed',
    ]);
    const [first, second, third] = result.dataset?.events ?? [];
    expect(first).toMatchObject({
      summary: null,
      place: 'Kaldara bridge',
      tags: ['At night'],
      time: { stated: '3/5/2024 06:20', basis: 'stated', why: null },
      extra: { latitude: '14.5001', associations: ['clash', 'night'], comments: 'seen from the north bank' },
    });
    expect(second).toMatchObject({
      summary: 'A column of lorries leaves Mirel. Twelve of them carry crates & fuel.',
      time: { stated: 'in the course of the day (day)', basis: 'inferred' },
    });
    expect(third?.time.why).toBe('The file says how precise the time is: “approximate”.');
    expect(result.dataset?.extra).toMatchObject({
      sites: [{ id: '1' }],
      associations: [{}, {}, {}],
      regions: [],
    });
  });

  it('make chains of authors, affiliations and parents, origin first', () => {
    const result = readFixture('good-domain');
    const video = '@sela_watch (social) < Ama Doro (person) < Radio Kaldara (broadcaster)';
    const report = `${video} < Resident of Kaldara (witness) < Agence Ondarienne de Presse (agency)`;
    expect(chainsOf(result)).toEqual([
      `1 < ${video}`,
      `1 < ${report}`,
      '2 < @sela_watch (social)',
      `2 < ${report}`,
    ]);
    expect(result.dataset?.claims[0]).toMatchObject({
      said: { text: '2024-03-05' },
      extra: { source: 'video1' },
    });
    const documents = result.dataset?.documents ?? [];
    expect(documents.map(({ title, publisher, url }) => [title, publisher, url])).toEqual([
      ['Thread on the bridge', 'sela-watch', 'https://twitter.com/example/status/1'],
      ['Bridge at dawn', 'radio-kaldara', 'https://radio-kaldara.example/bridge'],
      ['Report on the clash', 'agence-ondarienne-de-presse', 'https://media.example/report.pdf'],
      ['A photo nobody refers to', 'a-photo-nobody-refers-to', null],
    ]);
    expect(documents[2]?.extra).toMatchObject({
      affil_s: ['Agence Ondarienne de Presse', 'The Sela Courier'],
    });
  });

  it('may be a list of events with their sources in them', () => {
    const result = readFixture('good-embedded');
    expectSound(result);
    expect(eventLines(result)).toEqual([
      'e1 | Fires | 2024-03-07T18:05:00Z | Smoke over the port',
      'e2 | Fires | 2024-03-07T21:15 | The fire is out',
    ]);
    expect(result.dataset?.events[0]?.summary).toBe('Smoke over the port.\nIt is seen from both banks.');
    expect(chainsOf(result)).toEqual([
      'e1 < Harbour office (person) < Port of Sela (publisher)',
      'e2 < Harbour office (person) < Port of Sela (publisher) < Télévision Ondarienne (broadcaster)',
    ]);
  });

  it('may have columns that were not gathered, and early names', () => {
    const result = readFixture('good-rows');
    expectSound(result);
    expect(eventLines(result)).toEqual([
      'someone-enters-the-yard | Category 00 | 2011-08-23T18:30 | Someone enters the yard',
      'the-gate-is-shut | Category 01 | 2011-08-24T07:00 | The gate is shut',
    ]);
    expect(chainsOf(result)?.slice(1)).toEqual([
      'the-gate-is-shut < Gate camera (publisher)',
      'the-gate-is-shut < Guard (witness)',
    ]);
    expect(result.dataset?.events[1]?.tags).toEqual(['gate']);
  });
});

describe('broken files', () => {
  it('tell bad events and sources', () => {
    const result = readFixture('broken-events');
    expectSound(result);
    expect(result).toMatchObject({ read: 11, accepted: 4, setAside: 7 });
    expect(problemLines(result)).toEqual([
      'error sources[0]: The source has no id, so no event can refer to it: write one.',
      'error sources[2], id: sources[1] has this id already: give this source an id of its own.',
      'error events[0], date: “2/30/2024”: There is no day 30 in February 2024: its days go from 01 to 29.',
      'error events[1], description: The event says nothing: write a description.',
      'error events[2]: An event is an object: write it in braces { }.',
      expect.stringMatching(
        /^warning events\[3\], time: .*There is no hour 25.* The event is placed at its day\.$/,
      ),
      'error events[5], date: “20” is a number: write a date like 2012-03-21.',
      'error events[6]: An event is an object: write it in braces { }.',
      expect.stringMatching(/^warning sources\[3\], date: “soon” cannot be read/),
    ]);
    expect(eventLines(result)[1]).toBe('no-date-at-all | Events | undated | No date at all');
  });

  it('cut circles of parents and parents that are not there', () => {
    const result = readFixture('broken-references');
    expectSound(result);
    expect(problemLines(result)).toEqual([
      'error sources.empty: A source is an object: write it in braces { }.',
      'warning events[0], associations: No association has this id: write the id of one. It is kept as a tag.',
      'warning sources.video1, parent: Its parents run in a circle (video1 ← tweet1 ← report1 …): a source comes from an earlier one. The chain begins after it.',
      ...[0, 0].map(() => expect.stringMatching(/^warning events\[0\], sources: No source has this id/)),
      'warning events[0], sources: This is no id of a source: write one as text.',
      expect.stringMatching(/^warning events\[1\], id: events\[0\] has this id already/),
      expect.stringMatching(/^warning sources.tweet1, parent: Its parents run in a circle/),
      expect.stringMatching(/^warning sources.report1, parent: Its parents run in a circle/),
      'warning sources.unused, parent: No source has the id “gone”, from which “unused” is said to come: write the id of a source. The chain begins after it.',
    ]);
    expect(chainsOf(result)?.[0]).toBe(
      '1 < Resident of Kaldara (witness) < Agence Ondarienne de Presse (agency) < @sela_watch (social) < Ama Doro (person) < Radio Kaldara (broadcaster)',
    );
  });

  it('ask where dates contradict each other, and read on with the answer', () => {
    const asked = readTimeMap(fileOf('broken-dates'), contextOf());
    expect(asked).toMatchObject({ kind: 'ask', question: { format: 'timemap', asks: ['dateOrder'] } });
    expect(asked.kind === 'ask' && asked.question.rows[2]).toEqual(['4/5/2024', '', 'Either.', '']);
    const choices = { ...NO_CHOICES, dateOrder: 'day-first' } as const;
    const result = resultOf(readTimeMap(fileOf('broken-dates'), { ...contextOf(), choices }));
    expect(eventLines(result).map((line) => line.split(' | ')[2])).toEqual(['2024-03-25', '2024-05-04']);
  });

  it('cannot poison anything', () => {
    const result = readFixture('broken-poison');
    expectSound(result);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(result.dataset?.events.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    expect(chainsOf(result)).toEqual(['__proto__ < constructor (person) < __proto__ (publisher)']);
    expect(Object.hasOwn(result.dataset?.extra ?? {}, '__proto__')).toBe(true);
  });
});

describe('time', () => {
  const startOf = (event: object, zone?: string) => {
    const { dataset, problems } = read([{ description: 'x', associations: [], ...event }], zone);
    return dataset?.events[0]?.time.start?.text ?? problems.at(-1)?.message;
  };

  it.each([
    [{ date: '3/5/2024', time: '' }, '2024-03-05'],
    [{ date: '03/05/2024', time: '6:20' }, '2024-03-05T06:20'],
    [{ date: '10/21/2015', time: '07:00:05' }, '2015-10-21T07:00:05'],
    [{ date: '2024-03-05', time: '9:15 pm' }, '2024-03-05T21:15'],
    [{ date: '3/5/2024', time: '06:20', time_precision: 'hour' }, '2024-03-05T06:00/2024-03-05T06:59:59'],
    [{ date: '3/5/2024', time: '06:20', time_precision: 'Day' }, '2024-03-05'],
    [{ date: '3/5/2024', time: '06:20', time_precision: 'month' }, '2024-03'],
    [{ date: '3/5/2024', time: '06:20', time_precision: 'minutes' }, '2024-03-05T06:20'],
    [{ date: '3/5/2024', time: '06:20', time_precision: 'give or take' }, '2024-03-05T06:20~'],
    [{ date: '', timestamp: '2014-08-24T12:00:00' }, '2014-08-24T12:00:00'],
  ])('of %j is %s', (event, expected) => {
    expect(startOf(event)).toBe(expected);
  });

  it('takes the day where clocks went forward over the time', () => {
    const event = { description: 'x', date: '3/31/2024', time: '02:30', associations: [] };
    const result = read([event], 'Europe/Paris');
    expect(eventLines(result)[0]).toContain('| 2024-03-31 |');
    expect(problemLines(result)[0]).toMatch(/events\[0\], time: .* went forward .* placed at its day\.$/);
  });

  it('says in which order it read dates that tell nothing', () => {
    const reading = readTimeMap([{ description: 'x', date: '1/2/2012', associations: [] }], contextOf());
    expect(eventLines(resultOf(reading))[0]).toContain('2012-01-02');
    expect(reading.kind === 'read' && reading.assumed.join(' ')).toContain(
      'month first, as TimeMap writes them',
    );
  });
});

describe('anything', () => {
  it('is recognised by what only TimeMap has', () => {
    for (const name of ['good-domain', 'good-embedded', 'good-rows', 'broken-references', 'broken-events']) {
      expect(isTimeMap(fileOf(name))).toBe(true);
    }
    for (const other of [
      null,
      [],
      {},
      { events: [] },
      [{ title: 'x', start: '2012', sources: ['Reuters'] }],
      [{ title: 'x', date: '2012', description: 'y', source: 'Reuters', category: 'z' }],
      { events: [{ start_date: { year: 1 }, text: {} }] },
      {
        format: 'whence/1',
        events: [{ id: 'a', title: 'b', time: {} }],
        sources: [{ id: 'x', name: 'y' }],
        claims: [],
      },
      [{ id: 1, content: 'x', start: '2012' }],
    ]) {
      expect(isTimeMap(other)).toBe(false);
    }
  });

  it('keeps apart sources that share a title or an address', () => {
    const source = { title: 'Photo', author: 'Ama', paths: [], url: 'https://a.example/' };
    const sources = { a: { ...source, id: 'a' }, b: { ...source, id: 'b' } };
    const result = read({ ...lineOf({}, 'a'), sources });
    expect(result.dataset?.documents.map(({ title, url }) => [title, url])).toEqual([
      ['Photo', 'https://a.example/'],
      ['Photo (b)', null],
    ]);
    expect(problemLines(result)).toEqual([
      'warning sources.b, url: sources.a has this address too: the link stays with that one.',
    ]);
    expect(result.dataset?.documents[1]?.extra).toMatchObject({ url_: 'https://a.example/' });
  });

  it('finds a parent by its title, where one source alone has it', () => {
    const sources = [
      { id: 'a', title: 'Copy', author: 'Ama', parent: 'First photo' },
      { id: 'b', title: 'First photo', author: 'Bo' },
    ];
    const events = [{ description: 'x', date: '2024-03-05', associations: [], sources: ['a'] }];
    expect(chainsOf(read({ events, sources }))).toEqual(['x < Bo (person) < Ama (person)']);
    const twice = read({ events, sources: [...sources, { id: 'c', title: 'First photo', author: 'Che' }] });
    expect(chainsOf(twice)).toEqual(['x < Ama (person)']);
    expect(problemLines(twice)[0]).toContain('No source has the id “First photo”');
  });

  it('cuts any graph of parents to chains without repetition', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const graph = fc.tuple(...ids.map(() => fc.constantFrom(...ids, '', 'nowhere')));
    fc.assert(
      fc.property(graph, (parents) => {
        const named = Object.fromEntries(ids.map((id, index) => [id, parents[index] ?? '']));
        const result = read(lineOf(named, 'a'));
        expectSound(result);
        const chain = result.dataset?.claims[0]?.chain.map(({ source }) => source) ?? [];
        expect(chain.at(-1)).toBe('a');
        expect(new Set(chain).size).toBe(chain.length);
        for (const [index, id] of chain.slice(0, -1).entries())
          expect(named[chain[index + 1] ?? '']).toBe(id);
        const [origin = ''] = chain;
        const ends = named[origin] === '';
        expect(result.problems.some(({ path }) => path === 'sources.a, parent')).toBe(!ends);
      }),
    );
  });

  it('reads deep lines of parents without repeating them all in each', () => {
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`s${at}`, `s${at + 1}`]));
    const result = read(lineOf(many, 's0'));
    expectSound(result);
    expect(result.dataset?.claims[0]?.chain).toHaveLength(21);
    let nested: Record<string, unknown> = { title: 'deepest' };
    for (let depth = 0; depth < 3_000; depth += 1) nested = { title: `at ${depth}`, parent: nested };
    expectSound(read([{ description: 'x', date: '2024-03-05', sources: [nested] }]));
  });

  it('never throws, and counts every event and source', () => {
    const keys =
      'id title description date time time_precision location associations sources source author affil_s affiliation parent paths url category events filters'.split(
        ' ',
      );
    const values = [
      '',
      '3/5/2024',
      '25/3/2024',
      '2024-02-30',
      '06:20',
      'a',
      'b',
      '__proto__',
      'https://a.example/',
      7,
      null,
      true,
    ];
    const record = spoiled(keys, values);
    const file = fc.oneof(
      record,
      fc.record({
        events: fc.array(record, { maxLength: 5 }),
        sources: fc.oneof(record, fc.array(record, { maxLength: 5 })),
      }),
      fc.array(record, { maxLength: 5 }),
    );
    fc.assert(
      fc.property(file, (value) => {
        isTimeMap(value);
        const reading = readTimeMap(value, contextOf());
        if (reading.kind === 'read') expectSound(reading.result);
      }),
      { numRuns: runs(100, 2000) },
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        isTimeMap(value);
        readTimeMap(value, contextOf());
      }),
    );
  });
});
