import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { Severity } from '../../src/model/problem.ts';
import { type Spoilable, spoilt } from './rawSample.ts';

// What is spoilt; how severe; where; the sentence; how many records are set aside.
type Fault = [string, (raw: Spoilable) => void, Severity, string, string | RegExp, number];
const FAULTS: Fault[] = [
  [
    'no zone',
    (d) => {
      delete d.timeZone;
    },
    'warning',
    '$.timeZone',
    '“timeZone” is missing: write an IANA name like "Africa/Bamako". Until then local times are read in UTC.',
    0,
  ],
  [
    'unknown zone',
    (d) => {
      d.timeZone = 'Mali';
    },
    'warning',
    '$.timeZone',
    /“timeZone” is "Mali", which is not known here: write an IANA name/,
    0,
  ],
  [
    'no title',
    (d) => {
      d.title = '';
    },
    'warning',
    '$.title',
    /“title” is empty: write/,
    0,
  ],
  [
    'a summary that is no text',
    (d) => {
      d.summary = 5;
    },
    'warning',
    '$.summary',
    /is the number 5: write text/,
    0,
  ],
  [
    'no tracks',
    (d) => {
      delete d.tracks;
    },
    'warning',
    '$.tracks',
    /lists no tracks, so they are taken from the events/,
    0,
  ],
  [
    'a list that is none',
    (d) => {
      d.relations = {};
    },
    'error',
    '$.relations',
    '“relations” is no list: write its records in brackets [ ].',
    0,
  ],
  [
    'a record that is none',
    (d) => {
      d.relations[0] = 'x';
    },
    'error',
    '$.relations[0]',
    'A record is an object: write it in braces { }.',
    1,
  ],
  [
    'a missing key',
    (d) => {
      delete d.events[1].title;
    },
    'error',
    '$.events[1].title',
    '“title” is missing: write in a few words what happened.',
    3,
  ],
  [
    'a number for a text',
    (d) => {
      d.events[1].title = 7;
    },
    'error',
    '$.events[1].title',
    '“title” is the number 7: write in a few words what happened.',
    3,
  ],
  [
    'an unknown kind',
    (d) => {
      d.sources[1].kind = 'paper';
    },
    'error',
    '$.sources[1].kind',
    /“kind” is "paper": write one of publisher, agency, broadcaster/,
    3,
  ],
  [
    'an unknown type',
    (d) => {
      d.relations[0].type = 'denies';
    },
    'error',
    '$.relations[0].type',
    /write one of contradicts, supports, repeats, bears-on/,
    1,
  ],
  [
    'an unknown basis',
    (d) => {
      d.events[1].time.basis = 'guess';
    },
    'error',
    '$.events[1].time.basis',
    /write one of stated, inferred, external/,
    3,
  ],
  [
    'an unknown stance',
    (d) => {
      d.claims[0].stance = 'thinks';
    },
    'error',
    '$.claims[0].stance',
    /write one of asserts, denies, doubts, reports/,
    2,
  ],
  [
    'an impossible date',
    (d) => {
      d.events[1].time.start = '2012-02-30';
    },
    'error',
    '$.events[1].time.start',
    /no day 30 in February 2012/,
    3,
  ],
  [
    'a date that is a number',
    (d) => {
      d.events[1].time.start = 2012;
    },
    'error',
    '$.events[1].time.start',
    /“start” is the number 2012: write a time in quotation marks/,
    3,
  ],
  [
    'a window the wrong way round',
    (d) => {
      d.events[1].time.start = '2012-03-22/2012-03-21';
    },
    'error',
    '$.events[1].time.start',
    /runs backwards/,
    3,
  ],
  [
    'an end before the start',
    (d) => {
      d.events[1].time.end = '2012-03-21';
    },
    'error',
    '$.events[1].time.end',
    'The end is before the start: write an end that is not over by 2012-03-22.',
    3,
  ],
  [
    'a start that says nothing',
    (d) => {
      d.events[1].time.start = '../..';
    },
    'warning',
    '$.events[1].time.start',
    /read as null/,
    0,
  ],
  [
    'a bad time of publication',
    (d) => {
      d.documents[0].published = 'March';
    },
    'warning',
    '$.documents[0].published',
    /is not a time.* It is left out until then\.$/,
    0,
  ],
  [
    'a bad time of saying',
    (d) => {
      d.claims[1].said = '2012-03-22T25:00';
    },
    'warning',
    '$.claims[1].said',
    /no hour 25/,
    0,
  ],
  [
    'an address that runs code',
    (d) => {
      d.documents[0].url = 'javascript:alert(1)';
    },
    'warning',
    '$.documents[0].url',
    /no web address/,
    0,
  ],
  [
    'an unknown track',
    (d) => {
      d.events[1].track = 'sea';
    },
    'error',
    '$.events[1].track',
    'No track has the id “sea”: write the id of a record in “tracks”.',
    3,
  ],
  [
    'an unknown event',
    (d) => {
      d.claims[0].event = 'x';
    },
    'error',
    '$.claims[0].event',
    'No event has the id “x”: write the id of a record in “events”.',
    2,
  ],
  [
    'an unknown source',
    (d) => {
      d.claims[1].chain[1].source = 'x';
    },
    'error',
    '$.claims[1].chain[1].source',
    'No source has the id “x”: write the id of a record in “sources”.',
    2,
  ],
  [
    'an unknown publisher',
    (d) => {
      d.documents[0].publisher = 'x';
    },
    'error',
    '$.documents[0].publisher',
    /No source has the id “x”/,
    1,
  ],
  [
    'an unknown claim',
    (d) => {
      d.relations[0].claims[1] = 'x';
    },
    'error',
    '$.relations[0].claims[1]',
    'No claim has the id “x”: write the id of a record in “claims”.',
    1,
  ],
  [
    'one claim for two',
    (d) => {
      d.relations[0].claims = ['begins', 'begins'];
    },
    'error',
    '$.relations[0].claims',
    /name two claims/,
    1,
  ],
  [
    'three claims for two',
    (d) => {
      d.relations[0].claims.push('begins');
    },
    'error',
    '$.relations[0].claims[2]',
    /write the ids of two claims/,
    1,
  ],
  [
    'an id twice',
    (d) => {
      d.sources[2].id = 'reuters';
    },
    'error',
    '$.sources[2].id',
    '$.sources[1] has this id already: give this source an id of its own.',
    3,
  ],
  [
    'an empty chain',
    (d) => {
      d.claims[0].chain = [];
    },
    'error',
    '$.claims[0].chain',
    '“chain” is an empty list: name at least the publisher, like [{ "source": "globalpost" }].',
    2,
  ],
  [
    'no chain',
    (d) => {
      delete d.claims[0].chain;
    },
    'error',
    '$.claims[0].chain',
    '“chain” is missing: write a list of sources, from the origin to the publisher.',
    2,
  ],
  [
    'a chain in a circle',
    (d) => {
      d.claims[1].chain[1].source = 'official';
    },
    'error',
    '$.claims[1].chain[1].source',
    'The chain runs in a circle, hop 0 is “official” too: name each source once.',
    2,
  ],
  [
    'a hop that is none',
    (d) => {
      d.claims[0].chain[0] = 'globalpost';
    },
    'error',
    '$.claims[0].chain[0]',
    /A record is an object/,
    2,
  ],
  [
    'a chain that ends elsewhere',
    (d) => {
      d.claims[1].chain.pop();
    },
    'warning',
    '$.claims[1].passages[0].document',
    'The chain ends at “reuters”, but this document was published by “globalpost”: end the chain at its publisher.',
    0,
  ],
  [
    'a bad passage',
    (d) => {
      d.claims[0].passages[0].paragraph = 0;
    },
    'warning',
    '$.claims[0].passages[0].paragraph',
    '“paragraph” is the number 0: count paragraphs from 1 (the passage is left out, the claim is kept).',
    0,
  ],
  [
    'a passage of no document',
    (d) => {
      d.claims[0].passages[0].document = 'x';
    },
    'warning',
    '$.claims[0].passages[0].document',
    /No document has the id “x”.*the claim is kept/,
    0,
  ],
  [
    'passages that are no list',
    (d) => {
      d.claims[0].passages = 'x';
    },
    'error',
    '$.claims[0].passages',
    /write a list of passages/,
    2,
  ],
  [
    'a tag that is no text',
    (d) => {
      d.events[1].tags = ['a', 4];
    },
    'error',
    '$.events[1].tags[1]',
    '“tags[1]” is the number 4: write text in quotation marks.',
    3,
  ],
  [
    'a far too long id',
    (d) => {
      d.tracks[1].id = 'x'.repeat(201);
    },
    'error',
    '$.tracks[1].id',
    /at most 200 characters/,
    4,
  ],
];

describe('a fault', () => {
  it.each(FAULTS)('%s', (_, spoil, severity, path, message, setAside) => {
    const result = parseDataset(spoilt(spoil));
    const [first] = result.problems;
    expect(first?.message).toMatch(message);
    expect(first).toMatchObject({ severity, path });
    expect(result.setAside).toBe(setAside);
    expect(result.accepted + result.setAside).toBe(result.read);
    expect(first?.value.length).toBeLessThanOrEqual(80);
  });

  it('is told once for each key of a record that is wrong', () => {
    const result = parseDataset(
      spoilt((d) => {
        d.sources[1] = { id: 5, kind: 'paper' };
      }),
    );
    expect(result.problems.slice(0, 3).map(({ path }) => path)).toEqual([
      '$.sources[1].id',
      '$.sources[1].name',
      '$.sources[1].kind',
    ]);
  });
});
