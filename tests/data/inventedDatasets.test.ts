import { describe, expect, test } from 'vitest';
import { duration } from '../../src/base/span.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { RELATION_TYPES, SOURCE_KINDS, STANCES } from '../../src/model/dataset.ts';
import { independentOrigins, originOf } from '../../src/model/provenance.ts';
import { extentOf, type TimeWindow } from '../../src/model/time.ts';
import { anchor } from '../../src/query/anchor.ts';
import { answersOf } from './answers.ts';
import { longWatch, longWatchText } from './makeLongWatch.mjs';
import type { RawDataset } from './rawDataset.ts';
import { readRaw, readRawText } from './readRaw.ts';
import { unsound } from './soundness.ts';
import { misquoted, paragraphsOf } from './verbatim.ts';
import { withoutOffsets } from './withoutOffsets.ts';

const HOUR = 3_600_000;
const harbour = readRaw('harbour-fire.json');
const long = readRaw('long-watch.json');

/** A dataset as the page reads it. Throws, with its first problem, when the page would not take all of it. */
function loaded(raw: RawDataset): Dataset {
  const { dataset, problems } = parseDataset(raw);
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return dataset;
}

function windowOf(dataset: Dataset, id: string, end: 'start' | 'end' = 'start'): TimeWindow {
  const window = dataset.events.find((event) => event.id === id)?.time[end];
  if (!window) throw new Error(`${id} has no ${end}`);
  return window;
}

describe.each([
  ['harbour-fire.json', harbour],
  ['long-watch.json', long],
])('%s', (name, raw) => {
  test('says that it is invented', () => {
    expect(raw.title).toContain('invented');
    expect(raw.summary).toMatch(/\binvented\b/);
  });

  test('is sound, but for labels longer than a timeline shows', () => {
    const faults = unsound(withoutOffsets(raw));
    expect(faults.filter((fault) => !/: the title has \d+ characters$/.test(fault))).toEqual([]);
  });

  test('loads whole, without a problem', () => {
    const { problems, read, accepted } = parseDataset(raw);
    expect(problems).toEqual([]);
    const { documents, sources, tracks, events, claims, relations } = raw;
    expect([read, accepted]).toEqual(
      Array(2).fill([documents, sources, tracks, events, claims, relations].flat().length),
    );
  });

  test('uses all kinds of source, all stances and all types of relation', () => {
    expect(new Set(raw.sources.map(({ kind }) => kind))).toEqual(new Set(SOURCE_KINDS));
    expect(new Set(raw.relations.map(({ type }) => type))).toEqual(new Set(RELATION_TYPES));
    const stances = new Set(raw.claims.map(({ stance }) => stance));
    expect([...stances].every((stance) => STANCES.some((known) => known === stance))).toBe(true);
  });

  test('nothing is said after the document that tells of it, nor planned without a word of it', () => {
    const dataset = loaded(raw);
    for (const { id, said, passages, event } of dataset.claims) {
      for (const { document } of passages) {
        const published = dataset.documents.find((each) => each.id === document)?.published?.latest ?? 0;
        if (said) expect(said.latest, id).toBeLessThanOrEqual(published);
        const start = dataset.events.find((each) => each.id === event)?.time.start?.earliest ?? 0;
        const planned = ['trial', 'mourning', 'upper-return'].includes(event);
        if (!planned) expect(start, id).toBeLessThanOrEqual(published);
      }
    }
  });

  test('no answer contradicts itself', () => {
    expect(answersOf(raw).flatMap(({ muddled }) => muddled)).toEqual([]);
  });

  test('is printed for people', () => {
    expect(readRawText(name)).toBe(`${JSON.stringify(raw, null, 2).replaceAll('\u00a0', '\\u00a0')}\n`);
  });
});

describe('the texts of harbour-fire', () => {
  const texts = harbour.documents.map(({ id, text }) => [id, text ?? ''] as const);

  test('are four, by four publishers, whole, and published to the minute', () => {
    expect(texts).toHaveLength(4);
    expect(new Set(harbour.documents.map(({ publisher }) => publisher)).size).toBe(4);
    for (const { published } of harbour.documents) expect(published).toMatch(/T\d\d:\d\d$/);
    for (const [, text] of texts) {
      expect(paragraphsOf(text).length).toBeGreaterThanOrEqual(8);
      expect(paragraphsOf(text).length).toBeLessThanOrEqual(14);
    }
  });

  test.each(texts)('%s: each passage stands in its paragraph, once, with what is around it', (id, text) => {
    const faults = misquoted(harbour, id, paragraphsOf(text));
    expect(faults.filter((fault) => fault.startsWith('claim'))).toEqual([]);
    const passagesOf = loaded(harbour).claims.flatMap(({ passages }) => passages);
    for (const passage of passagesOf.filter((each) => each.document === id)) {
      expect(anchor(passage, text).kind, passage.exact).toBe('exact');
    }
    for (const { passages } of harbour.claims) {
      for (const { document, prefix, exact, suffix } of passages.filter((each) => each.document === id)) {
        expect(text.split(prefix + exact + suffix), `${document}: ${exact}`).toHaveLength(2);
      }
    }
  });

  test.each(texts)('%s: every line but the one that signs it is drawn', (id, text) => {
    const passages = harbour.claims.flatMap((claim) => claim.passages);
    const drawn = new Set(passages.filter((each) => each.document === id).map((each) => each.paragraph));
    const bare = paragraphsOf(text).filter((_, index) => !drawn.has(index + 1));
    expect(bare.filter((line) => !/^(By |Sunday, by|港湾日報,|The night with)/.test(line))).toEqual([]);
  });

  test.each(texts)('%s: direct speech is quoted whole, and nothing else is taken for it', (id, text) => {
    const left = paragraphsOf(text).flatMap((line, index) => {
      const spoken = harbour.claims
        .flatMap((claim) => claim.passages)
        .filter((each) => each.document === id && each.paragraph === index + 1 && each.directSpeech);
      const quotes = [...line.matchAll(/"([^"]+)"|“([^”]+)”|«([^»]+)»|「([^」]+)」/g)].map(
        (found) => found.slice(1).find((group) => group !== undefined) ?? '',
      );
      for (const { exact } of spoken) {
        expect(
          quotes.some((quote) => quote.trim().replace(/,$/, '') === exact),
          exact,
        ).toBe(true);
      }
      return quotes.filter((quote) => !spoken.some(({ exact }) => quote.includes(exact)));
    });
    expect(left).toEqual([]);
  });

  test('the words of a stated time stand in a text that tells of the event', () => {
    for (const { id, time } of harbour.events) {
      if (time.stated === null) continue;
      const used = new Set(
        harbour.claims
          .filter(({ event }) => event === id)
          .flatMap(({ passages }) => passages.map(({ document }) => document)),
      );
      const found = texts.some(([name, text]) => used.has(name) && text.includes(time.stated ?? ''));
      expect(found, `${id}: ${time.stated}`).toBe(true);
    }
  });

  test('quotation marks of every kind, line ends of every kind, and a no-break space', () => {
    const all = texts.map(([, text]) => text).join('\n');
    for (const mark of ['"', '“', '”', '«', '»', '„', '「', '」', "'", '’', '\u00a0']) {
      expect(all).toContain(mark);
    }
    for (const end of ['\n\n', '\r\n\r\n', '\n \n']) {
      expect(texts.some(([, text]) => text.includes(end))).toBe(true);
    }
    expect(texts.some(([, text]) => !text.includes('\n\n') && !text.includes('\r'))).toBe(true);
  });

  test('an emoji before a passage, so that code points and UTF-16 units differ', () => {
    const apart = harbour.claims.flatMap(({ id, passages }) =>
      passages.flatMap(({ document, prefix, exact, suffix }) => {
        const text = harbour.documents.find((each) => each.id === document)?.text ?? '';
        const before = text.slice(0, text.indexOf(prefix + exact + suffix) + prefix.length);
        return before.length === [...before].length ? [] : [id];
      }),
    );
    expect(apart).toEqual(expect.arrayContaining(['second-heard', 'everybody-knew', 'held-on']));
    expect(
      texts.some(([, text]) => /\p{Extended_Pictographic}\u200d\p{Extended_Pictographic}/u.test(text)),
    ).toBe(true);
  });

  test('a sentence that stands twice, and is told apart by what stands before it', () => {
    const twice = harbour.claims.filter(({ passages }) => {
      const [one, other] = passages;
      return one && other && one.exact === other.exact && one.prefix !== other.prefix;
    });
    expect(twice.map(({ id }) => id)).toEqual(['no-all-clear', 'nobody-missing']);
  });
});

describe('what harbour-fire has and the article has not', () => {
  const dataset = loaded(harbour);
  const claimsOf = (event: string) => dataset.claims.filter((claim) => claim.event === event);
  const kindOf = (id: string) => harbour.sources.find((source) => source.id === id)?.kind;

  test('its size', () => {
    expect(harbour.events.length).toBeGreaterThanOrEqual(45);
    expect(harbour.claims.length).toBeGreaterThanOrEqual(90);
    expect(harbour.tracks).toHaveLength(7);
    expect(new Set(harbour.events.map(({ place }) => place)).size).toBeGreaterThan(10);
    expect(harbour.events.every(({ tags }) => tags.length > 0)).toBe(true);
  });

  test('one agency line through five outlets is one voice', () => {
    const relays = claimsOf('tidewire-missing');
    const outlets = relays.map(({ chain }) => chain[1]?.source);
    expect(new Set(outlets)).toEqual(
      new Set(['courier', 'examiner', 'harbour-daily', 'radio-lantern', 'review']),
    );
    expect(independentOrigins(dataset, relays)).toEqual(['tidewire']);
    const agencies = harbour.sources.filter(({ kind }) => kind === 'agency').map(({ id }) => id);
    expect(agencies).toEqual(['tidewire', 'outer-isles-press']);
    for (const agency of agencies) {
      expect(dataset.claims.some(({ chain }) => chain.slice(1).some((hop) => hop.source === agency))).toBe(
        true,
      );
    }
  });

  test('counts of the dead that changed, contradicting each other in number', () => {
    const counts = harbour.relations.filter(({ about }) => about === 'How many people died in the fire?');
    const disputes = counts.filter(({ type }) => type === 'contradicts');
    expect(disputes.length).toBeGreaterThanOrEqual(5);
    expect(disputes.every(({ on }) => on === 'number')).toBe(true);
  });

  test('a correction and a withdrawal, by those who had said it', () => {
    const origin = (id: string) =>
      harbour.claims.find((claim) => claim.id === id)?.chain.map((hop) => hop.source);
    for (const [taken, back] of [
      ['nine-died', 'nine-taken-back'],
      ['barge-named', 'barge-withdrawn'],
    ] as const) {
      expect(harbour.relations).toContainEqual(
        expect.objectContaining({ type: 'contradicts', claims: [back, taken] }),
      );
      expect(harbour.claims.find(({ id }) => id === back)?.stance).toBe('denies');
      expect(origin(taken)).toContain(origin(back)?.[0]);
    }
  });

  test('all stances', () => {
    expect(new Set(harbour.claims.map(({ stance }) => stance))).toEqual(new Set(STANCES));
  });

  test('a day of 25 hours, one of 23, and a clock time that came twice', () => {
    const size = (id: string) => {
      const { earliest, latest } = windowOf(dataset, id);
      return duration({ start: earliest, end: latest });
    };
    expect(size('clocks-back')).toBe(25 * HOUR);
    expect(size('quay-reopens')).toBe(23 * HOUR);
    expect(size('order-given')).toBe(HOUR);
    expect(windowOf(dataset, 'order-given').text).toBe('2019-10-27T00:30');
    // Said with its offset, the same clock is one instant, and the second 00:20 is after the first 00:50.
    expect(size('order-signed')).toBe(0);
    expect(windowOf(dataset, 'order-signed').earliest).toBeGreaterThan(windowOf(dataset, 'sirens').earliest);
  });

  test('open starts and ends, what still goes on, an undated event, guesses and doubts', () => {
    const windows = dataset.events.map(({ time }) => time.start);
    expect(windows.some((start) => start?.earliest === Number.NEGATIVE_INFINITY)).toBe(true);
    const open = dataset.events.filter(({ time }) => time.end?.latest === Number.POSITIVE_INFINITY);
    expect(open.length).toBeGreaterThanOrEqual(5);
    expect(windows.filter((start) => start === null)).toHaveLength(1);
    expect(windows.some((start) => start?.approximate)).toBe(true);
    expect(windows.some((start) => start?.uncertain)).toBe(true);
    expect(dataset.events.some(({ time }) => time.start?.text === '2020-23')).toBe(true);
  });

  test('direct speech, hedges, hidden names, witnesses, a network, and an author nobody knows', () => {
    const spoken = harbour.claims.filter(({ passages }) => passages.some((each) => each.directSpeech));
    expect(spoken.length).toBeGreaterThanOrEqual(20);
    expect(new Set(harbour.claims.flatMap(({ hedge }) => hedge ?? []))).toEqual(
      new Set(['reportedly', 'apparently']),
    );
    const origins = new Set(dataset.claims.map((claim) => originOf(claim).source));
    const hidden = harbour.sources.filter(({ id, anonymous }) => anonymous && origins.has(id));
    expect(hidden.length).toBeGreaterThanOrEqual(8);
    for (const kind of ['witness', 'social', 'military']) {
      expect([...origins].some((id) => kindOf(id) === kind)).toBe(true);
    }
    expect(originOf(claimsOf('gas-message')[0] as Dataset['claims'][number]).source).toBe('unknown-author');
  });

  test('names and titles in Arabic, Hebrew and Han', () => {
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Han}/u]) {
      expect(harbour.sources.some(({ name }) => script.test(name))).toBe(true);
      expect(harbour.events.some(({ title }) => script.test(title))).toBe(true);
      const quoted = harbour.claims.flatMap(({ passages }) => passages.map(({ exact }) => exact));
      expect(quoted.some((exact) => script.test(exact))).toBe(true);
    }
  });

  test('most labels are short, and a few are very long', () => {
    const lengths = harbour.events.map(({ title }) => title.length).sort((a, b) => a - b);
    expect(lengths.filter((length) => length > 36).length).toBe(3);
    expect(lengths.filter((length) => length > 75).length).toBe(3);
  });

  test('a rich second clock', () => {
    const said = harbour.claims.flatMap((claim) => claim.said ?? []);
    expect(said.length).toBeGreaterThan(harbour.claims.length * 0.6);
    expect(new Set(said).size).toBeGreaterThanOrEqual(20);
  });

  test('at least ten questions with two to four answers', () => {
    const full = answersOf(harbour).filter(({ disputed }) => disputed.length >= 2);
    expect(full.length).toBeGreaterThanOrEqual(10);
    for (const { disputed } of full) expect(disputed.length).toBeLessThanOrEqual(4);
    expect(full.filter(({ disputed }) => disputed.length === 3).map(({ question }) => question)).toEqual([
      'How many people died in the fire?',
      'How many dockers were missing?',
      'Were the landward doors locked?',
      'When was the order to leave given?',
    ]);
  });

  test('keys that whence/1 does not know come through loading', () => {
    expect(Object.keys(dataset.extra)).toEqual(['invented', 'madeFor']);
    const extras = (records: readonly { readonly extra?: Readonly<Record<string, unknown>> }[]) =>
      new Set(records.flatMap(({ extra }) => Object.keys(extra ?? {})));
    expect(extras(dataset.documents)).toEqual(new Set(['edition']));
    expect(extras(dataset.sources)).toEqual(new Set(['aliases']));
    expect(extras(dataset.tracks)).toEqual(new Set(['mapLayer']));
    expect(extras(dataset.events)).toEqual(new Set(['severity', 'correctionOf']));
    expect(extras(dataset.events.map(({ time }) => time))).toEqual(new Set(['clock']));
    expect(extras(dataset.claims)).toEqual(new Set(['rumour', 'corrects']));
    expect(extras(dataset.claims.flatMap(({ chain }) => chain))).toEqual(new Set(['at']));
    expect(extras(dataset.claims.flatMap(({ passages }) => passages))).toEqual(new Set(['page']));
    expect(extras(dataset.relations)).toEqual(new Set(['correction', 'retraction']));
  });
});

describe('long-watch', () => {
  const dataset = loaded(long);
  const starts = long.events.map(({ time }) => time.start);

  test('is what its program makes, every time', () => {
    expect(longWatchText()).toBe(readRawText('long-watch.json'));
    expect(longWatch()).toEqual(longWatch());
  });

  test('its size', () => {
    expect(long.events).toHaveLength(300);
    expect(long.claims).toHaveLength(520);
    expect(long.relations).toHaveLength(120);
    expect(long.sources).toHaveLength(25);
    expect(long.tracks).toHaveLength(12);
    expect(long.documents).toHaveLength(6);
    expect(long.documents.every(({ text }) => text === null)).toBe(true);
  });

  test('a day with sixty events, and fourteen months with some', () => {
    expect(starts.filter((start) => start?.startsWith('2021-07-14'))).toHaveLength(60);
    const months = new Set(starts.flatMap((start) => start?.match(/^\d{4}-\d\d/)?.[0] ?? []));
    expect(months.size).toBe(14);
  });

  test('many instants to the minute, some months and years, a few guesses, doubts and undated ones', () => {
    const like = (pattern: RegExp) => starts.filter((start) => start !== null && pattern.test(start)).length;
    expect(like(/T\d\d:\d\d$/)).toBeGreaterThan(100);
    expect(like(/^\d{4}-\d\d$/)).toBe(11);
    expect(like(/^\d{4}$/)).toBe(3);
    expect(like(/~$/)).toBeGreaterThan(0);
    expect(like(/\?/)).toBeGreaterThan(0);
    expect(starts.filter((start) => start === null)).toHaveLength(4);
  });

  test('long events, some of them still going on', () => {
    const extents = long.events.flatMap(({ id, time }) =>
      time.end && !time.end.includes('T')
        ? [
            extentOf(
              dataset.events.find((each) => each.id === id)?.time ?? {
                ...time,
                start: null,
                end: null,
                basis: null,
              },
            ),
          ]
        : [],
    );
    const days = extents.flatMap((extent) => (extent ? [duration(extent) / (24 * HOUR)] : []));
    expect(days.filter((length) => length > 9).length).toBeGreaterThanOrEqual(20);
    expect(days.filter((length) => length === Number.POSITIVE_INFINITY).length).toBeGreaterThanOrEqual(4);
  });

  test('notes that read like notes: short, of their own, and no number of an event among them', () => {
    const titles = long.events.map(({ title }) => title);
    expect(Math.max(...titles.map((title) => title.length))).toBeLessThanOrEqual(34);
    expect(new Set(titles).size).toBeGreaterThan(250);
    expect(titles.filter((title) => /\bevent\b|\ba [aeiou]|undefined|NaN/i.test(title))).toEqual([]);
    const texts = long.claims.map(({ text }) => text);
    expect(texts.filter((text) => /undefined|NaN| {2}/.test(text))).toEqual([]);
  });

  test('paragraphs of a document go forward with the notes', () => {
    const last = new Map<string, number>();
    for (const { passages } of long.claims) {
      for (const { document, paragraph } of passages) {
        expect(paragraph).toBeGreaterThanOrEqual(last.get(document) ?? 1);
        last.set(document, paragraph);
      }
    }
    expect(last.size).toBe(6);
  });
});
