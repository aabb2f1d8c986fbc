import * as v from 'valibot';
import { RELATION_TYPES, SOURCE_KINDS, STANCES } from '../model/dataset.ts';

// One schema a record kind. A message says what would be right, and `readRecord` says what is wrong before it.
// Optional keys may be absent or null. What is nested (time, chain, passages) has a schema and a reading of its own,
// so that one bad passage costs one passage.

const words = (right: string) => v.pipe(v.string(right), v.regex(/\S/, right));
const id = (right: string) => v.pipe(words(right), v.maxLength(200, 'write an id of at most 200 characters'));
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.picklist(values, `write one of ${values.join(', ')}`);
const optionalText = v.nullish(v.string('write text in quotation marks, or null'), null);
const flag = v.nullish(v.boolean('write true or false'), false);
const time = v.nullish(v.string('write a time in quotation marks like "2012-03-21", or null'), null);
const anyList = (right: string) => v.nullish(v.array(v.unknown(), right), () => []);

/** The right part of a missing key's sentence is that of its own schema. */
function record<const E extends v.ObjectEntries>(entries: E) {
  return v.object(entries, (issue) => {
    const key = issue.path?.[0]?.key;
    const entry = typeof key === 'string' ? entries[key] : undefined;
    return entry && 'message' in entry && typeof entry.message === 'string' ? entry.message : 'write a value';
  });
}

export const SourceSchema = record({
  id: id('write an id, like "reuters"'),
  name: words('write the name in quotation marks, like "Reuters"'),
  kind: choice(SOURCE_KINDS),
  anonymous: flag,
  note: optionalText,
});

export const DocumentSchema = record({
  id: id('write an id, like "morning-report"'),
  title: words('write the title in quotation marks'),
  publisher: id('write the id of the source that published it'),
  published: time,
  language: optionalText,
  url: optionalText,
  text: optionalText,
});

export const TrackSchema = record({
  id: id('write an id, like "palace"'),
  name: words('write the name in quotation marks, like "Palace"'),
});

export const TIME_BASES = ['stated', 'inferred', 'external'] as const;

export const TimeSchema = record({
  start: time,
  end: time,
  stated: optionalText,
  basis: v.nullish(choice(TIME_BASES), null),
  why: optionalText,
});

export const EventSchema = record({
  id: id('write an id, like "mutiny-begins"'),
  title: words('write in a few words what happened'),
  summary: optionalText,
  track: id('write the id of a track'),
  place: optionalText,
  tags: v.nullish(
    v.array(v.string('write text in quotation marks'), 'write a list of texts like ["camp", "night"]'),
    () => [],
  ),
  time: v.nullish(v.unknown(), null),
});

export const HopSchema = record({
  source: id('write the id of a source'),
  verb: optionalText,
  by: optionalText,
});

export const PassageSchema = record({
  document: id('write the id of a document'),
  paragraph: v.nullish(
    v.pipe(
      v.number('write the number of the paragraph, counting non-empty lines from 1'),
      v.integer('write a whole number'),
      v.minValue(1, 'count paragraphs from 1'),
    ),
    null,
  ),
  exact: words('write the words that stand in the document'),
  prefix: v.nullish(v.string('write text in quotation marks'), ''),
  suffix: v.nullish(v.string('write text in quotation marks'), ''),
  directSpeech: flag,
});

export const ClaimSchema = record({
  id: id('write an id, like "coup-says-official"'),
  event: id('write the id of an event'),
  text: words('write the statement in your own words'),
  stance: v.nullish(choice(STANCES), 'asserts'),
  hedge: optionalText,
  said: time,
  chain: v.pipe(
    v.array(v.unknown(), 'write a list of sources, from the origin to the publisher'),
    v.minLength(1, 'name at least the publisher, like [{ "source": "globalpost" }]'),
  ),
  passages: anyList('write a list of passages, [] for none'),
});

export const OrderSchema = record({
  before: id('write the id of the event that began first'),
  after: id('write the id of the event that began later'),
  why: optionalText,
});

export const RelationSchema = record({
  type: choice(RELATION_TYPES),
  claims: v.strictTuple(
    [id('write the id of a claim'), id('write the id of a claim')],
    'write the ids of two claims, like ["first", "second"]',
  ),
  about: words('write the question that the two claims are about'),
  on: optionalText,
});
