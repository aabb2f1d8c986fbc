import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ParseResult, parseDataset } from '../../src/load/parseDataset.ts';
import { rawSample, spoilt } from './rawSample.ts';

function kept(result: ParseResult) {
  const { dataset } = result;
  if (!dataset) throw new Error(`no dataset: ${result.problems[0]?.message}`);
  return dataset;
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('a sound file', () => {
  const result = parseDataset(rawSample());
  const dataset = kept(result);

  it('is read whole', () => {
    expect(result).toMatchObject({ problems: [], read: 11, accepted: 11, setAside: 0 });
  });

  it('has a default for every key that it leaves out', () => {
    expect(dataset.sources[0]).toEqual({
      id: 'globalpost',
      name: 'GlobalPost',
      kind: 'publisher',
      anonymous: false,
      note: null,
      extra: {},
    });
    expect(dataset.documents[0]).toMatchObject({ language: null, url: null, text: null });
    expect(dataset.events[1]).toMatchObject({ summary: null, place: null, tags: [] });
    expect(dataset.events[1]?.time).toMatchObject({ end: null, stated: null, basis: null, why: null });
    expect(dataset.claims[1]).toMatchObject({ hedge: null, stance: 'asserts' });
    expect(dataset.claims[0]?.chain).toEqual([{ source: 'globalpost', verb: null, by: null, extra: {} }]);
    expect(dataset.claims[0]?.passages[0]).toMatchObject({ prefix: '', suffix: '', directSpeech: false });
  });

  it('takes null for absent', () => {
    const raw = spoilt((d) => {
      for (const list of [d.sources, d.documents, d.events, d.claims]) {
        for (const record of list) Object.assign(record, { ...NULLS, ...record });
      }
    });
    expect(parseDataset(raw)).toMatchObject({ problems: [], accepted: 11 });
  });

  it('has its times placed in its zone', () => {
    expect(dataset.events[0]?.time.start).toEqual({
      earliest: Date.UTC(2012, 2, 21, 6),
      latest: Date.UTC(2012, 2, 21, 12),
      text: '2012-03-21T06:00/2012-03-21T12:00',
      uncertain: false,
      approximate: false,
    });
    expect(dataset.events[0]?.time.end?.latest).toBe(Number.POSITIVE_INFINITY);
    expect(dataset.documents[0]?.published?.uncertain).toBe(true);
    const tokyo = kept(
      parseDataset(
        spoilt((d) => {
          d.timeZone = 'Asia/Tokyo';
        }),
      ),
    );
    expect(tokyo.events[0]?.time.start?.earliest).toBe(Date.UTC(2012, 2, 20, 21));
  });
});

const NULLS = { note: null, language: null, url: null, text: null, summary: null, place: null, tags: null };

it('reads the first dataset without a problem', () => {
  const raw: unknown = JSON.parse(readFileSync('data/mali-2012.json', 'utf8'));
  const result = parseDataset(raw);
  expect(result.problems).toEqual([]);
  expect(result.setAside).toBe(0);
  expect(kept(result).events.length).toBeGreaterThanOrEqual(18);
});

describe('no dataset', () => {
  it.each([
    [
      'a list',
      [],
      'The file is an empty list: a dataset is an object in braces { } with "format": "whence/1".',
    ],
    ['null', null, /The file is null/],
    ['a text', 'hello', /The file is "hello"/],
    ['nothing', undefined, /The file is missing/],
    ['no format', { title: 'x' }, '“format” is missing: this page reads datasets with "format": "whence/1".'],
    [
      'another format',
      { format: 'whence/2' },
      '“format” is "whence/2": this page reads datasets with "format": "whence/1".',
    ],
  ])('%s', (_, input, message) => {
    const result = parseDataset(input);
    expect(result).toMatchObject({ dataset: null, read: 0, accepted: 0, setAside: 0 });
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]?.message).toMatch(message);
  });
});

describe('what hangs on a record set aside', () => {
  const result = parseDataset(
    spoilt((d) => {
      d.events[0].title = null;
    }),
  );

  it('falls with it, and says so', () => {
    expect(result.problems.map(({ path, message }) => [path, message])).toEqual([
      ['$.events[0].title', '“title” is null: write in a few words what happened.'],
      [
        '$.claims[0].event',
        'The event “mutiny” was set aside, and this claim with it: mend that event first.',
      ],
      [
        '$.relations[0].claims[1]',
        'The claim “begins” was set aside, and this relation with it: mend that claim first.',
      ],
    ]);
  });

  it('leaves the rest', () => {
    const dataset = kept(result);
    expect([ids(dataset.events), ids(dataset.claims), dataset.relations]).toEqual([
      ['coup-call'],
      ['is-coup'],
      [],
    ]);
    expect(result).toMatchObject({ read: 11, accepted: 8, setAside: 3 });
  });
});

describe('ids taken twice', () => {
  it('stay with the first that is sound', () => {
    const twice = spoilt((d) => {
      d.events.unshift({ ...d.events[0], track: 'sea', title: 'Bad' });
      d.events.push({ ...d.events[1], title: 'Late' });
    });
    const { events } = kept(parseDataset(twice));
    expect(events.map(({ title }) => title)).toEqual(['Mutiny begins', 'It is a coup']);
  });
});

describe('tracks', () => {
  it.each([[undefined], [null], [[]]])('as %s come from the events, in their order', (tracks) => {
    const dataset = kept(
      parseDataset(
        spoilt((d) => {
          d.tracks = tracks;
        }),
      ),
    );
    expect(dataset.tracks).toEqual([
      { id: 'camps', name: 'camps', extra: {} },
      { id: 'statements', name: 'statements', extra: {} },
    ]);
  });
});

describe('an undated event', () => {
  it.each([[undefined], [null], [{}], [{ start: null, end: '2012-03-22' }]])(
    'with time %j has no start',
    (time) => {
      const result = parseDataset(
        spoilt((d) => {
          d.events[0].time = time;
        }),
      );
      expect(result.problems).toEqual([]);
      expect(kept(result).events[0]?.time.start).toBeNull();
    },
  );
});

describe('unknown keys', () => {
  it('are kept at every level', () => {
    const raw = spoilt((d) => {
      d.$schema = 'whence-1.schema.json';
      d.events[0].colour = 'red';
      d.events[0].time.calendar = 'Gregorian';
      d.claims[0].chain[0].desk = 'Africa';
      d.claims[0].passages[0].page = 3;
      d.relations[0].extra = { of: 'mine' };
    });
    const dataset = kept(parseDataset(raw));
    expect(dataset.extra).toEqual({ $schema: 'whence-1.schema.json' });
    expect(dataset.events[0]?.extra).toEqual({ colour: 'red' });
    expect(dataset.events[0]?.time.extra).toEqual({ calendar: 'Gregorian' });
    expect(dataset.claims[0]?.chain[0].extra).toEqual({ desk: 'Africa' });
    expect(dataset.claims[0]?.passages[0]?.extra).toEqual({ page: 3 });
    expect(dataset.relations[0]?.extra).toEqual({ extra: { of: 'mine' } });
  });

  it('called __proto__ are keys like any other', () => {
    const text = JSON.stringify(rawSample()).replace(
      '"id":"mutiny"',
      '"id":"mutiny","__proto__":{"evil":true},"constructor":1',
    );
    const event = kept(parseDataset(JSON.parse(text))).events[0];
    expect(Object.keys(event?.extra ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getOwnPropertyDescriptor(event?.extra, '__proto__')?.value).toEqual({ evil: true });
    expect((event as unknown as { evil?: unknown }).evil).toBeUndefined();
    expect(({} as { evil?: unknown }).evil).toBeUndefined();
  });
});

it('takes ids that objects have keys of', () => {
  const text = JSON.stringify(rawSample())
    .replaceAll('"mutiny"', '"__proto__"')
    .replaceAll('"reuters"', '"constructor"');
  expect(parseDataset(JSON.parse(text))).toMatchObject({ problems: [], accepted: 11 });
});
