import { type BrokenFile, CLAIM, EVENT, SOURCE, TRACK, whence } from './brokenFile.ts';

const TWO = { ...EVENT, id: 'e2', title: 'Palace taken' };
const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const timed = (start: unknown, end: unknown = null) =>
  whence({ events: [EVENT, { ...TWO, time: { start, end } }] });

/** A file of which one of two events is set aside, since its time cannot be. */
function wrongTime(name: string, start: unknown, sentence: RegExp, end: unknown = null): BrokenFile {
  const says = [new RegExp(`^\\$\\.events\\[1\\]\\.time.*${sentence.source}`)];
  return { name, content: timed(start, end), becomes: 'good', says, events: 1, counts: [5, 1] };
}

/** A `whence/1` file with something that is no list in place of one. */
function noList(list: string, value: unknown, events: number): BrokenFile {
  return {
    name: `${JSON.stringify(value)} in place of its ${list}`,
    content: whence({ [list]: value }),
    becomes: 'good',
    says: [new RegExp(`^\\$\\.${list}: .*no list: write its records in brackets`)],
    events,
  };
}

/** Faults of JSON itself. */
export const BROKEN_JSON: readonly BrokenFile[] = [
  {
    name: 'JSON cut within a text',
    content: '{"format":"whence/1",\n"title":"Ma',
    becomes: 'failed',
    says: [/line 2, column 12: a text is not closed/],
  },
  {
    name: 'JSON cut after a comma',
    content: whence().slice(0, whence().indexOf(',') + 1),
    becomes: 'failed',
    says: [/line 1, column 22: a key in quotation marks must stand here, not the end of the file/],
  },
  {
    name: 'JSON cut within a list',
    content: '[{"date":"2012","title":"a"}',
    becomes: 'failed',
    says: [/column 29: a comma or \] must stand here, not the end of the file/],
  },
  {
    name: 'JSON cut within an escape',
    content: '[{"title":"\\u00',
    becomes: 'failed',
    says: [/column 12: a \\ must stand before/],
  },
  {
    name: 'JSON cut within a word',
    content: '[{"title":tru',
    becomes: 'failed',
    says: [/a value must stand here.*not “t”/],
  },
  {
    name: 'comments',
    content: '{\n  // mine\n  "format": "whence/1"}',
    becomes: 'failed',
    says: [/line 2, column 3: .*comment \(JSON has none\)/],
  },
  {
    name: 'a comma too many',
    content: '[{"date":"2012","title":"a"},]',
    becomes: 'failed',
    says: [/comma stands before the closing bracket/],
  },
  {
    name: 'single quotation marks',
    content: "[{'date':'2012'}]",
    becomes: 'failed',
    says: [/column 3: a key in quotation marks must stand here, not “'”/],
  },
  {
    name: 'curly quotation marks',
    content: '[{"date": “2012”}]',
    becomes: 'failed',
    says: [/only straight quotation marks/],
  },
  {
    name: 'NaN and Infinity',
    content: '[{"date":NaN,"title":"a"}]',
    becomes: 'failed',
    says: [/column 10: a value must stand here.*not “N”/],
  },
  {
    name: 'two documents one after the other',
    content: `${whence()}\n${whence()}`,
    becomes: 'failed',
    says: [/nothing may follow the end/],
  },
  {
    name: 'a byte order mark within',
    content: `{"format":\uFEFF"whence/1"}`,
    becomes: 'failed',
    says: [/column 11: a value must stand here.*invisible sign U\+FEFF/],
  },
  {
    name: 'a number that is too large',
    content: '[{"date":1e400,"title":"a"},{"date":"2012","title":"b"}]',
    becomes: 'good',
    says: [],
    events: 2,
  },
  {
    name: 'a text of a megabyte as a title',
    content: `[{"date":"2012","title":"${'a'.repeat(1e6)}"}]`,
    becomes: 'good',
    says: [],
    events: 1,
  },
  {
    name: 'objects a hundred thousand deep',
    content: `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    becomes: 'failed',
    says: [/too deep|none of the formats/],
  },
  {
    name: 'lists a hundred thousand deep',
    content: deep('[', ']', 100_000),
    becomes: 'failed',
    says: [/too deep|none of the formats/],
  },
  {
    name: 'both, a hundred thousand deep',
    content: `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`,
    becomes: 'ask',
    says: [/No column says when/],
  },
  {
    name: 'a depth of a hundred thousand in a key of its own',
    content: whence().replace('"title":', `"extra":${deep('[', ']', 100_000)},"title":`),
    becomes: 'good',
    says: [],
    events: 1,
  },
  {
    name: 'nothing but null',
    content: 'null',
    becomes: 'failed',
    says: [/text without columns, and no JSON/],
  },
  { name: 'an empty list', content: '[]', becomes: 'failed', says: [/JSON, but none of the formats/] },
  {
    name: 'a list of numbers',
    content: '[1,2,3]',
    becomes: 'failed',
    says: [/JSON, but none of the formats/],
  },
];

/** Faults of `whence/1`. */
export const BROKEN_WHENCE: readonly BrokenFile[] = [
  {
    name: 'a version of the format to come',
    content: whence({ format: 'whence/9' }),
    becomes: 'failed',
    says: [/“format”.*reads datasets with "format": "whence\/1"/],
  },
  noList('sources', {}, 1),
  noList('documents', 'none', 1),
  {
    name: 'an object in place of its events',
    content: whence({ events: { e1: EVENT } }),
    becomes: 'failed',
    says: [/no event that could be read/, /\$\.events: .*no list: write its records in brackets/],
  },
  noList('claims', 5, 1),
  noList('relations', true, 1),
  {
    name: 'events that are no objects',
    content: whence({ events: [null, 5, 'text', [], EVENT] }),
    becomes: 'good',
    says: [/\$\.events\[0\]/, /\$\.events\[3\]/],
    events: 1,
    counts: [8, 4],
  },
  {
    name: 'a list in place of a title',
    content: whence({ events: [{ ...EVENT, title: ['a'] }, TWO] }),
    becomes: 'good',
    says: [/\$\.events\[0\]\.title: /, /\$\.claims\[0\].*set aside/],
    events: 1,
  },
  {
    name: 'a number in place of tags',
    content: whence({ events: [{ ...EVENT, tags: 5 }, TWO] }),
    becomes: 'good',
    says: [/\$\.events\[0\]\.tags: /],
    events: 1,
  },
  {
    name: 'two events of one id',
    content: whence({ events: [EVENT, { ...TWO, id: 'e1' }] }),
    becomes: 'good',
    says: [/\$\.events\[1\]\.id: \$\.events\[0\] has this id already/],
    events: 1,
    counts: [5, 1],
  },
  {
    name: 'two sources of one id',
    content: whence({ sources: [SOURCE, SOURCE] }),
    becomes: 'good',
    says: [/\$\.sources\[1\]\.id: \$\.sources\[0\] has this id already/],
    events: 1,
    counts: [5, 1],
  },
  {
    name: 'a claim about no event',
    content: whence({ claims: [{ ...CLAIM, event: 'nowhere' }] }),
    becomes: 'good',
    says: [/\$\.claims\[0\]\.event: No event has the id “nowhere”/],
    events: 1,
    counts: [4, 1],
  },
  {
    name: 'a chain of nobody',
    content: whence({ claims: [{ ...CLAIM, chain: [{ source: 'ghost' }] }] }),
    becomes: 'good',
    says: [/\$\.claims\[0\]\.chain\[0\]\.source: No source has the id “ghost”/],
    events: 1,
  },
  {
    name: 'a chain that runs in a circle',
    content: whence({ claims: [{ ...CLAIM, chain: [{ source: 's1' }, { source: 's1' }] }] }),
    becomes: 'good',
    says: [/\$\.claims\[0\]\.chain/],
    events: 1,
  },
  {
    name: 'a track that is not there',
    content: whence({ tracks: [{ ...TRACK, id: 'other' }] }),
    becomes: 'failed',
    says: [/\$\.events\[0\]\.track: No track has the id “t1”/],
  },
  {
    name: 'a relation of nothing',
    content: whence({ relations: [{ type: 'contradicts', claims: ['c1', 'c9'], about: 'x' }] }),
    becomes: 'good',
    says: [/\$\.relations\[0\]\.claims\[1\].*“c9”/],
    events: 1,
  },
  wrongTime('31 February', '2012-02-31', /no day 31 in February/),
  wrongTime('the hour 25', '2012-03-21T25:00', /no hour 25/),
  wrongTime('a year of five digits', '99999', /not a time that can be read/),
  wrongTime('an end before its start', '2012-03-22', /end is before the start/, '2012-03-21'),
  wrongTime('a number in place of a time', 20120321, /write/),
  {
    name: 'an hour that clocks left out',
    content: whence({
      timeZone: 'Europe/Paris',
      events: [EVENT, { ...TWO, time: { start: '2012-03-25T02:30' } }],
    }),
    becomes: 'good',
    says: [/\$\.events\[1\]\.time\.start: Clocks in Europe\/Paris went forward/],
    events: 1,
  },
  {
    name: 'a zone that is none',
    content: whence({ timeZone: 'Mars/Olympus' }),
    becomes: 'good',
    says: [/\$\.timeZone: .*not known here/],
    events: 1,
  },
  {
    name: 'keys that programs use for themselves',
    content: whence().replace(
      '"title":"Mali"',
      '"title":"Mali","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1',
    ),
    becomes: 'good',
    says: [],
    events: 1,
    keeps: ['polluted'],
  },
  {
    name: 'ids that programs use for themselves',
    content: whence()
      .replaceAll('"e1"', '"__proto__"')
      .replaceAll('"s1"', '"constructor"')
      .replaceAll('"t1"', '"toString"'),
    becomes: 'good',
    says: [],
    events: 1,
    keeps: ['"id":"__proto__"', '"source":"constructor"'],
  },
];
