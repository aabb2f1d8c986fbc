import { describe, expect, test } from 'vitest';
import type { RawClaim, RawDataset, RawEvent, RawPassage, RawRelation } from './rawDataset.ts';
import { unsound } from './soundness.ts';
import { misquoted, paragraphsOf, unquotedSpeech } from './verbatim.ts';
import { windowOf } from './windowText.ts';

// An invented text and a dataset of it, sound in every respect, for each test to spoil in one.
const TEXT = `Harbour news

A fire reportedly broke out on Sunday, twice on Sunday.
"It was an accident," the harbour master told Nordwire. "Nobody is hurt."
`;

function passage(
  paragraph: number,
  exact: string,
  prefix: string,
  suffix: string,
  speech = false,
): RawPassage {
  return { document: 'report', paragraph, exact, prefix, suffix, directSpeech: speech };
}

function claim(id: string, event: string, chain: [string, string][], found: RawPassage): RawClaim {
  const hops = chain.map(([source, verb]) => ({ source, verb }));
  return {
    id,
    event,
    text: 'It burnt.',
    stance: 'asserts',
    hedge: null,
    said: null,
    chain: hops,
    passages: [found],
  };
}

const MASTER: [string, string][] = [
  ['master', 'told'],
  ['nordwire', 'quoted'],
  ['courier', 'cited'],
];

function sound(): RawDataset {
  const source = (id: string, kind: string) => ({ id, name: id, kind, anonymous: false, note: null });
  const event = (id: string, start: string | null, end: string | null): RawEvent => ({
    id,
    title: id,
    summary: null,
    track: 'quay',
    place: null,
    tags: [],
    time: { start, end, stated: 'on Sunday', basis: 'stated', why: 'The text says Sunday.' },
  });
  const fire = claim(
    'fire',
    'fire',
    [['courier', 'reported']],
    passage(2, 'reportedly broke out', 'fire ', ' on'),
  );
  return {
    format: 'whence/1',
    title: 'Fire',
    summary: null,
    timeZone: 'UTC',
    documents: [
      {
        id: 'report',
        title: 'Report',
        publisher: 'courier',
        published: '2020-05-04?',
        language: 'en',
        url: null,
        text: null,
      },
    ],
    sources: [source('courier', 'publisher'), source('nordwire', 'agency'), source('master', 'official')],
    tracks: [{ id: 'quay', name: 'Quay' }],
    events: [
      event('fire', '2020-05-03', '2020-05-03T12:00/..'),
      event('statement', '2020-05-03/2020-05-04', null),
    ],
    claims: [
      { ...fire, hedge: 'reportedly', stance: 'reports' },
      claim('accident', 'statement', MASTER, passage(3, 'It was an accident', '"', ',"', true)),
      claim('unhurt', 'statement', MASTER, passage(3, 'Nobody is hurt.', '', '"', true)),
    ],
    relations: [
      { type: 'bears-on', claims: ['accident', 'fire'], about: 'Was it an accident?', on: 'cause' },
      { type: 'bears-on', claims: ['unhurt', 'fire'], about: 'Was anybody hurt?', on: 'number' },
    ],
  };
}

/** The record at `index`, which the sound dataset has. */
function at<T>(records: readonly T[], index = 0): T {
  const record = records.at(index);
  if (record === undefined) throw new Error(`no record ${index}`);
  return record;
}

const event = (set: RawDataset) => at(set.events);
const first = (set: RawDataset) => at(set.claims);
const words = (set: RawDataset) => at(first(set).passages);
const relation = (set: RawDataset): RawRelation => at(set.relations);

test('a sound dataset passes', () => {
  expect(unsound(sound())).toEqual([]);
});

describe('one fault is found', () => {
  test.each<[string, (set: RawDataset) => unknown, string]>([
    ['format', (d) => (d.format = 'whence/2'), 'format is whence/2'],
    ['slug', (d) => d.tracks.push({ id: 'The Quay', name: '' }), 'tracks: The Quay is no slug'],
    ['same source id', (d) => d.sources.push(at(d.sources)), 'sources: courier stands twice'],
    ['same event id', (d) => d.events.push(event(d)), 'events: fire stands twice'],
    ['same claim id', (d) => d.claims.push(first(d)), 'claims: fire stands twice'],
    ['same track id', (d) => d.tracks.push(at(d.tracks)), 'tracks: quay stands twice'],
    ['same document id', (d) => d.documents.push(at(d.documents)), 'documents: report stands twice'],
    ['kind', (d) => (at(d.sources).kind = 'paper'), 'source courier: unknown kind paper'],
    ['publisher', (d) => (at(d.documents).publisher = 'x'), 'document report: unknown publisher x'],
    ['published', (d) => (at(d.documents).published = 'May'), 'document report: published is May'],
    ['track', (d) => (event(d).track = 'x'), 'event fire: unknown track x'],
    ['event without claim', (d) => d.events.push({ ...event(d), id: 'x' }), 'event x has no claim'],
    ['long title', (d) => (event(d).title = 'x'.repeat(35)), 'event fire: the title has 35 characters'],
    [
      'window',
      (d) => (event(d).time.start = '2020-05-03T07'),
      'event fire: 2020-05-03T07 is no window in order',
    ],
    [
      'no such day',
      (d) => (event(d).time.start = '2020-04-31'),
      'event fire: 2020-04-31 is no window in order',
    ],
    [
      'order in a window',
      (d) => (event(d).time.end = '2021/2020'),
      'event fire: 2021/2020 is no window in order',
    ],
    ['end too early', (d) => (event(d).time.end = '2020-05-02/..'), 'event fire may end before it may start'],
    [
      'start too late',
      (d) => (event(d).time.end = '2020-05-03/2020-05-03T12:00'),
      'may end before it may start',
    ],
    ['basis', (d) => (event(d).time.basis = null), 'event fire: basis null'],
    ['why', (d) => (event(d).time.why = null), 'event fire: why is not one sentence'],
    ['long why', (d) => (event(d).time.why = 'So. And so.'), 'event fire: why is not one sentence'],
    ['stated', (d) => (event(d).time.stated = null), 'event fire: stated, but not in which words'],
    ['stance', (d) => (first(d).stance = 'says'), 'claim fire: stance says'],
    ['text', (d) => (first(d).text = 'it burnt'), 'claim fire: the text is not one sentence'],
    [
      'two statements',
      (d) => (first(d).text = 'It burnt. It stank.'),
      'claim fire: the text is not one sentence',
    ],
    ['said', (d) => (first(d).said = '2020-05-04/2020-05-03'), 'is no window in order'],
    ['event of a claim', (d) => (at(d.claims, 2).event = 'x'), 'claim unhurt: unknown event x'],
    ['source', (d) => (at(at(d.claims, 2).chain).source = 'x'), 'claim unhurt: unknown source x'],
    ['verb', (d) => (at(first(d).chain).verb = ''), 'claim fire: courier has no verb'],
    [
      'twice in a chain',
      (d) => first(d).chain.unshift(at(first(d).chain)),
      'a source stands twice in the chain',
    ],
    ['end of a chain', (d) => at(d.claims, 2).chain.pop(), 'claim unhurt: the chain does not end at courier'],
    ['no passage', (d) => at(d.claims, 2).passages.pop(), 'claim unhurt has no passage'],
    ['same passage', (d) => first(d).passages.push(words(d)), 'claim fire: a passage stands twice'],
    ['hedge', (d) => (first(d).hedge = 'allegedly'), 'claim fire: no passage has the hedge allegedly'],
    [
      'document',
      (d) => first(d).passages.push({ ...words(d), document: 'x', exact: 'y' }),
      'unknown document x',
    ],
    ['wordless', (d) => (at(at(d.claims, 2).passages).exact = '—'), 'claim unhurt: a passage without words'],
    [
      'eleven words',
      (d) => (words(d).exact = `reportedly${' a'.repeat(10)}`),
      'claim fire: a passage of 11 words',
    ],
    ['prefix', (d) => (words(d).prefix = 'x'.repeat(33)), 'claim fire: too much around a passage'],
    ['suffix', (d) => (words(d).suffix = 'x'.repeat(33)), 'claim fire: too much around a passage'],
    ['paragraph', (d) => (words(d).paragraph = 0), 'claim fire: paragraph 0'],
    ['relation type', (d) => (relation(d).type = 'denies'), 'relation accident – fire: unknown type denies'],
    [
      'claim of a relation',
      (d) => (relation(d).claims = ['x', 'fire']),
      'relation x – fire: unknown claim x',
    ],
    ['with itself', (d) => (relation(d).claims = ['fire', 'fire']), 'relation fire – fire: not two claims'],
    ['same relation', (d) => d.relations.push(relation(d)), 'relation accident – fire is there already'],
    [
      'same the other way round',
      (d) => d.relations.push({ ...relation(d), type: 'supports', claims: ['fire', 'accident'] }),
      'relation fire – accident is there already',
    ],
    ['about', (d) => (relation(d).about = 'The cause'), 'relation accident – fire: The cause is no question'],
    ['on', (d) => (relation(d).on = 'weather'), 'relation accident – fire: on weather'],
    ['idle source', (d) => d.sources.push({ ...at(d.sources), id: 'x' }), 'source x is in no chain'],
    ['idle document', (d) => d.documents.push({ ...at(d.documents), id: 'x' }), 'document x has no passage'],
    ['empty track', (d) => d.tracks.push({ id: 'x', name: 'X' }), 'track x is empty'],
    ['tag', (d) => (event(d).summary = 'A <b>fire</b>'), 'markup: <b>'],
    ['entity', (d) => (event(d).summary = 'Fire &amp; smoke'), 'markup: &amp;'],
  ])('%s', (_name, spoil, fault) => {
    const dataset = structuredClone(sound());
    spoil(dataset);
    expect(unsound(dataset).join('\n')).toContain(fault);
  });

  test('no chain', () => {
    const dataset = sound();
    first(dataset).chain = [];
    expect(unsound(dataset)).toContain('claim fire has no chain');
  });
});

describe('words against the text', () => {
  const lines = paragraphsOf(TEXT);

  test('paragraphs are the lines that are not empty', () => {
    expect(paragraphsOf('a\r\n\u00a0\n\n b \n')).toEqual(['a', ' b ']);
    expect(lines).toHaveLength(3);
  });

  test('a dataset in its own words passes', () => {
    expect(misquoted(sound(), 'report', lines)).toEqual([]);
    expect(unquotedSpeech(sound(), 'report', lines)).toEqual([]);
  });

  test.each<[string, (set: RawDataset) => unknown, string]>([
    ['another word', (d) => (words(d).exact = 'allegedly broke out'), 'stands 0 times in paragraph 2'],
    ['another prefix', (d) => (words(d).prefix = 'smoke '), 'stands 0 times in paragraph 2'],
    ['another suffix', (d) => (words(d).suffix = ' in'), 'stands 0 times in paragraph 2'],
    ['another paragraph', (d) => (words(d).paragraph = 3), 'stands 0 times in paragraph 3'],
    ['no such paragraph', (d) => (words(d).paragraph = 4), 'stands 0 times in paragraph 4'],
    ['a plain space', (d) => (words(d).prefix = 'fire\u00a0'), 'stands 0 times in paragraph 2'],
    [
      'not unique',
      (d) => Object.assign(words(d), { exact: 'Sunday', prefix: 'on ', suffix: '' }),
      'stands 2 times in paragraph 2',
    ],
    [
      'not unique in the text',
      (d) => Object.assign(words(d), { exact: 'A', prefix: '', suffix: '' }) && lines.push('A'),
      'stands elsewhere too',
    ],
    [
      'another time',
      (d) => (event(d).time.stated = 'on Monday'),
      'event fire: “on Monday” is not in the text',
    ],
  ])('%s', (_name, spoil, fault) => {
    const dataset = structuredClone(sound());
    spoil(dataset);
    expect(misquoted(dataset, 'report', lines).join('\n')).toContain(fault);
  });

  test('speech that no claim quotes whole', () => {
    const dataset = structuredClone(sound());
    at(at(dataset.claims, 1).passages).exact = 'It was an';
    expect(unquotedSpeech(dataset, 'report', lines)).toEqual([
      'paragraph 3: nobody is quoted with “accident,”',
    ]);
    at(at(dataset.claims, 2).passages).directSpeech = false;
    expect(unquotedSpeech(dataset, 'report', lines)).toHaveLength(2);
  });
});

describe('a second reading of times', () => {
  test.each([
    ['2012', Date.UTC(2012, 0, 1), Date.UTC(2013, 0, 1)],
    ['2012-02', Date.UTC(2012, 1, 1), Date.UTC(2012, 2, 1)],
    ['2012-02-29?', Date.UTC(2012, 1, 29), Date.UTC(2012, 2, 1)],
    ['2012-03-21T06:30', Date.UTC(2012, 2, 21, 6, 30), Date.UTC(2012, 2, 21, 6, 30)],
    ['2012-03-21T06:00/2012-03-22', Date.UTC(2012, 2, 21, 6), Date.UTC(2012, 2, 23)],
    ['../2012-02-02', Number.NEGATIVE_INFINITY, Date.UTC(2012, 1, 3)],
    ['2012-03-22/..', Date.UTC(2012, 2, 22), Number.POSITIVE_INFINITY],
  ])('%s', (text, start, end) => {
    expect(windowOf(text)).toEqual({ start, end });
  });

  test.each([
    '',
    'Wednesday',
    '2012-13',
    '2012-02-30',
    '2012-03-21T24:30',
    'a/b/c',
    '2012/',
    '..2012',
    '2021/2020',
    '2012-03-22/2012-03-21T23:00',
  ])('“%s” is none', (text) => {
    expect(windowOf(text)).toBeNull();
  });
});
