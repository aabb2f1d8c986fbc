import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/base/span.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import type { TimeWindow } from '../../src/model/time.ts';
import { chainLinks } from '../../src/query/chainLinks.ts';
import { eventFacts } from '../../src/query/eventFacts.ts';
import { type RawClaim, readMali, readMaliText } from './rawDataset.ts';
import { unsound } from './soundness.ts';
import { misquoted, paragraphsOf, unquotedSpeech } from './verbatim.ts';
import { windowOf } from './windowText.ts';

const mali = readMali();
const DOCUMENT = 'globalpost-article';

/** Pairs of events that the article puts in this order, with the words by which it does. */
const ORDER: readonly (readonly [string, string, string])[] = [
  ['gunfire-in-centre', 'palace-sealed', 'after heavy gunfire was reported'],
  ['palace-sealed', 'palace-attack', 'Earlier'],
  ['gunfire-in-centre', 'palace-attack', 'Earlier'],
  ['palace-attack', 'coup-fears', 'further provoking'],
  ['access-blocked', 'programmes-interrupted', 'after soldiers blocked'],
  ['programmes-interrupted', 'military-message', 'the message stands in the interruption'],
  ['military-message', 'screens-blank', 'Then'],
  ['screens-blank', 'service-returns', 'before the service came back'],
  ['service-returns', 'government-announcement', 'came back … to announce'],
  ['minister-speech', 'mutiny-begins', 'had given'],
  ['mutiny-begins', 'recruits-fire', 'at the camp'],
  ['mutiny-begins', 'gao-riot', 'also'],
  ['mutiny-begins', 'palace-attack', 'mutineering'],
  ['rebellion', 'minister-speech', 'grievances over the rebellion'],
  ['rebel-attacks', 'bamako-protest', 'response to attacks'],
  ['reprisals', 'president-pleads', 'after retaliatory attacks'],
  ['power-promise', 'elections', 'after elections next month'],
];

function eventOf(id: string) {
  const event = mali.events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

function claimOf(id: string): RawClaim {
  const claim = mali.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

function startOf(id: string): Span {
  const window = windowOf(eventOf(id).time.start ?? '');
  if (!window) throw new Error(`${id} has no start`);
  return window;
}

/** An instant as Bamako's clocks show it: UTC+0 all year. */
function local(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16);
}

/** The chain of a claim as the panel shows it. */
function chainOf(claim: RawClaim): string {
  return claim.chain
    .map((hop) => mali.sources.find((source) => source.id === hop.source)?.name ?? '?')
    .join(' → ');
}

const chains = Object.fromEntries(mali.claims.map((claim) => [claim.id, chainOf(claim)]));

test('the dataset is sound', () => {
  expect(unsound(mali)).toEqual([]);
});

test('it is of the size and shape agreed', () => {
  expect(mali.claims.length).toBeGreaterThanOrEqual(25);
  expect(mali.events.length).toBeGreaterThanOrEqual(18);
  expect(mali.tracks.map((track) => track.name)).toEqual([
    'Camps',
    'Palace',
    'Broadcaster',
    'Statements',
    'The north',
    'Politics',
  ]);
  expect(Object.keys(mali)).toEqual(
    'format title summary timeZone documents sources tracks events claims relations'.split(' '),
  );
  expect(mali.timeZone).toBe('Africa/Bamako');
  expect(mali.documents).toHaveLength(1);
});

test('it is printed for people, with the no-break spaces in sight', () => {
  expect(readMaliText()).toBe(`${JSON.stringify(mali, null, 2).replaceAll('\u00a0', '\\u00a0')}\n`);
});

test('every paragraph but the name of the section is drawn', () => {
  const drawn = new Set(mali.claims.flatMap((claim) => claim.passages.map((passage) => passage.paragraph)));
  expect([...drawn].sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, index) => index + 2));
});

describe('who said it', () => {
  test('each attribution covers its own clause', () => {
    expect(chains).toMatchObject({
      'coup-attempted': 'Defence ministry official → Reuters → GlobalPost',
      'no-coup': 'Presidential palace → Press Association → GlobalPost',
      'only-a-mutiny': 'Presidential palace → Press Association → GlobalPost',
      'guard-in-control': 'Member of the presidential guard → Agence France-Presse → GlobalPost',
      'guard-shot-at': 'Member of the presidential guard → Agence France-Presse → GlobalPost',
      'guard-fires-back': 'Member of the presidential guard → Agence France-Presse → GlobalPost',
      'will-leave-power': 'President Touré → Reuters → GlobalPost',
      'elections-next-month': 'Reuters → GlobalPost',
      'president-kept-safe': 'GlobalPost',
      'mutiny-is-protest': 'Reuters → GlobalPost',
      'rebellion-tuareg-led': 'Reuters → GlobalPost',
      'mutiny-began': 'Press Association → GlobalPost',
      'recruits-fired': 'Press Association → GlobalPost',
      'gao-troops-rioted': 'Press Association → GlobalPost',
      'military-statement-promised': 'State television → GlobalPost',
      'government-statement-promised': 'State television → GlobalPost',
      'troops-lack-supplies': 'The military → GlobalPost',
      'ban-asks-for-calm': 'UN Secretary-General → GlobalPost',
    });
  });

  test('whom nobody is named for, the publisher says alone', () => {
    const alone = Object.keys(chains).filter((id) => chains[id] === 'GlobalPost');
    expect(alone).toHaveLength(25);
    expect(alone).toEqual(
      expect.arrayContaining([
        'minister-spoke',
        'grievances-not-met',
        'armour-sealed-palace',
        'soldiers-died',
      ]),
    );
  });

  test('hedges name no source and are kept verbatim', () => {
    const hedged = mali.claims.filter((claim) => claim.hedge !== null);
    expect(Object.fromEntries(hedged.map((claim) => [claim.id, claim.hedge]))).toEqual({
      'palace-attacked': 'reportedly',
      'gunfire-reported': 'was reported',
      'soldiers-stormed': 'reports',
      'president-urged': 'reportedly',
    });
    for (const claim of hedged) expect([claim.stance, chainOf(claim)]).toEqual(['reports', 'GlobalPost']);
  });

  test('channels and hidden names', () => {
    for (const claim of mali.claims) {
      const channel = claim.chain.find((hop) => hop.by !== undefined);
      if (claim.event === 'guard-call') expect(channel).toMatchObject({ verb: 'told', by: 'telephone' });
      else if (claim.event === 'no-coup-tweet')
        expect(channel).toMatchObject({ verb: 'tweeted', by: 'Twitter' });
      else if (claim.id === 'military-statement-promised') expect(channel?.by).toBe('a brief message');
      else if (claim.id === 'ban-asks-for-calm') expect(channel?.by).toBe('a statement');
      else expect(channel).toBeUndefined();
    }
    expect(mali.sources.filter((source) => source.anonymous).map((source) => source.id)).toEqual([
      'defence-ministry-official',
      'presidential-guard-member',
    ]);
  });
});

describe('what stands against what', () => {
  test('only the coup is contradicted, by both sentences of the palace', () => {
    const disputes = mali.relations.filter((relation) => relation.type === 'contradicts');
    expect(disputes.map((relation) => relation.claims)).toEqual([
      ['coup-attempted', 'no-coup'],
      ['coup-attempted', 'only-a-mutiny'],
    ]);
    for (const dispute of disputes) {
      expect(dispute).toMatchObject({ about: 'Is it a coup or a mutiny?', on: 'occurrence' });
    }
    expect([claimOf('coup-attempted').event, claimOf('no-coup').event]).toEqual([
      'coup-statement',
      'no-coup-tweet',
    ]);
  });

  test.each([
    'Whose statement was announced?',
    'What do the troops lack, and why do they rebel?',
    'Who holds the presidential palace?',
  ])('both may be true: %s', (question) => {
    const types = mali.relations.filter((relation) => relation.about === question).map(({ type }) => type);
    expect(types).toContain('bears-on');
    expect(types).not.toContain('contradicts');
  });

  test('the headline repeats the first paragraph', () => {
    const repeats = mali.relations.filter((relation) => relation.type === 'repeats');
    expect(repeats.map((relation) => relation.claims)).toEqual([
      ['fears-raised-headline', 'fears-provoked'],
      ['palace-attacked-headline', 'palace-attacked'],
    ]);
  });
});

describe('when it was', () => {
  test.each(ORDER)('%s is not after %s (%s)', (before, after) => {
    expect(startOf(before).start).toBeLessThanOrEqual(startOf(after).start);
    expect(startOf(before).end).toBeLessThanOrEqual(startOf(after).end);
  });

  test('the blank screens last seven hours, whichever midnight is meant', () => {
    const start = startOf('screens-blank');
    const end = windowOf(eventOf('screens-blank').time.end ?? '');
    expect(end?.start).toBe(start.start + 7 * 3_600_000);
    expect(end?.end).toBe(start.end + 7 * 3_600_000);
    expect(startOf('service-returns')).toEqual(end);
  });

  test('what was certainly under way: the rebellion, the mutiny, the blank screens', () => {
    const cores = mali.events.flatMap(({ id, time }) => {
      const core = {
        start: startOf(id).end,
        end: windowOf(time.end ?? '')?.start ?? Number.NEGATIVE_INFINITY,
      };
      return core.end > core.start ? [[id, local(core.start), local(core.end)]] : [];
    });
    expect(cores).toEqual([
      ['mutiny', '2012-03-21T12:00', '2012-03-22T00:00'],
      ['screens-blank', '2012-03-21T18:00', '2012-03-21T23:00'],
      ['rebellion', '2012-02-03T00:00', '2012-03-22T00:00'],
    ]);
  });

  test('weekdays are outside knowledge, the caption’s date is stated, the rest is worked out', () => {
    const by = (basis: string) =>
      mali.events.filter((each) => each.time.basis === basis).map((each) => each.id);
    expect(by('external')).toEqual(['mutiny-begins', 'mutiny', 'palace-attack']);
    expect(by('stated')).toEqual(['bamako-protest']);
    expect(new Date('2012-03-21').getUTCDay()).toBe(3);
  });

  test('only what is planned may come after the article', () => {
    const published = windowOf(mali.documents[0]?.published ?? '');
    const late = mali.events.filter((each) => startOf(each.id).end > (published?.end ?? 0));
    expect(late.map((each) => each.id)).toEqual(['elections']);
    expect(eventOf('elections').tags).toContain('planned');
    for (const { said } of mali.claims) {
      if (said !== null) expect(windowOf(said)?.end).toBeLessThanOrEqual(published?.end ?? 0);
    }
  });

  test('what is said in an event was said when it happened', () => {
    for (const id of [
      'guard-call',
      'no-coup-tweet',
      'coup-statement',
      'call-for-calm',
      'government-announcement',
    ]) {
      for (const claim of mali.claims.filter((each) => each.event === id)) {
        expect(claim.said).toBe(eventOf(id).time.start);
      }
    }
  });
});

describe('as the page loads it', () => {
  const { dataset, problems, read, accepted } = parseDataset(readMali());

  test('every record is accepted, without a problem', () => {
    expect(problems).toEqual([]);
    expect(accepted).toBe(read);
    const { documents, sources, tracks, events, claims, relations } = mali;
    expect(read).toBe([documents, sources, tracks, events, claims, relations].flat().length);
  });

  test('every time is the one that a second reading gives', () => {
    const reading = (text: string | null) => text && windowOf(text);
    const loaded = (window: TimeWindow | null) => window && { start: window.earliest, end: window.latest };
    expect(dataset?.events.map(({ time }) => [loaded(time.start), loaded(time.end)])).toEqual(
      mali.events.map(({ time }) => [reading(time.start), reading(time.end)]),
    );
    expect(dataset?.claims.map(({ said }) => loaded(said))).toEqual(
      mali.claims.map(({ said }) => reading(said)),
    );
    expect(dataset?.documents.map(({ published }) => [loaded(published), published?.uncertain])).toEqual([
      [windowOf('2012-03-22'), true],
    ]);
  });

  test('the dispute is on screen at both ends, and nowhere else', () => {
    const disputed = dataset?.events.filter((event) => eventFacts(dataset, event).disputed);
    expect(disputed?.map((event) => event.id)).toEqual(['no-coup-tweet', 'coup-statement']);
  });

  test('a chain reads as the article has it', () => {
    const links = (id: string) => {
      const claim = dataset?.claims.find((each) => each.id === id);
      return claim && chainLinks(claim.chain);
    };
    expect(links('coup-attempted')).toEqual(['told', 'quoted by']);
    expect(links('guard-in-control')).toEqual(['told by telephone', 'quoted by']);
    expect(links('no-coup')).toEqual(['tweeted', 'cited by']);
    expect(links('mutiny-began')).toEqual(['wrote, cited by']);
    expect(links('military-statement-promised')).toEqual(['announced in a brief message, quoted by']);
    expect(links('ban-asks-for-calm')).toEqual(['called for calm in a statement, reported by']);
  });
});

// The article is not ours to publish: WHENCE_ARTICLE names a copy of its text.
const article = process.env.WHENCE_ARTICLE;

describe.skipIf(!article)('against the article', () => {
  const paragraphs = article ? paragraphsOf(readFileSync(article, 'utf8')) : [];

  test('it is the article', () => {
    expect(paragraphs).toHaveLength(20);
    expect(paragraphs[0]).toBe('Conflict & Justice');
  });

  test('every passage, hedge and stated time is in it word for word, every passage once', () => {
    expect(misquoted(mali, DOCUMENT, paragraphs)).toEqual([]);
  });

  test('whoever is quoted is quoted whole', () => {
    expect(unquotedSpeech(mali, DOCUMENT, paragraphs)).toEqual([]);
  });
});
