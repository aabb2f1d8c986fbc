import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { FORMAT } from '../src/load/parseDataset.ts';
import {
  ClaimSchema,
  DocumentSchema,
  EventSchema,
  HopSchema,
  OrderSchema,
  PassageSchema,
  RelationSchema,
  SourceSchema,
  TimeSchema,
  TrackSchema,
} from '../src/load/schemas.ts';
import { SCHEMA_WORDS } from './schemaWords.ts';

type Json = { [key: string]: unknown };

/** The records of the format, by the name of their definition. */
const RECORDS = {
  document: DocumentSchema,
  source: SourceSchema,
  track: TrackSchema,
  event: EventSchema,
  time: TimeSchema,
  claim: ClaimSchema,
  hop: HopSchema,
  passage: PassageSchema,
  relation: RelationSchema,
  order: OrderSchema,
} as const;

/** What the page reads part by part, and an editor checks as a whole. */
const NESTED: Readonly<Record<string, (inner: Json) => Json>> = {
  'event.time': (time) => ({ ...time, anyOf: [{ $ref: '#/$defs/time' }, { type: 'null' }] }),
  'claim.chain': (chain) => ({ ...chain, items: { $ref: '#/$defs/hop' } }),
  'claim.passages': () => ({
    anyOf: [{ type: 'array', items: { $ref: '#/$defs/passage' } }, { type: 'null' }],
    default: [],
  }),
};

/** Characters of a time, so that an editor underlines words like "Wednesday". What they mean is checked on loading. */
const TIME = { pattern: '^[-0-9XY./:TZ+?~%]+$', maxLength: 100 };
const TIMES = new Set(['time.start', 'time.end', 'claim.said', 'document.published']);

/** The JSON Schema (draft 2020-12) of `whence/1`, for editors: made from the very schemas that the page reads with. */
export function datasetJsonSchema(): Json {
  const words = SCHEMA_WORDS.dataset;
  const lists = Object.fromEntries(
    (['documents', 'sources', 'tracks', 'events', 'claims', 'relations', 'orders'] as const).map((list) => [
      list,
      {
        description: words.keys[list],
        anyOf: [{ type: 'array', items: { $ref: `#/$defs/${list.slice(0, -1)}` } }, { type: 'null' }],
      },
    ]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: words.title,
    description: words.description,
    type: 'object',
    properties: {
      format: { const: FORMAT, description: words.keys.format },
      title: { type: 'string', pattern: '\\S', description: words.keys.title },
      summary: {
        anyOf: [{ type: 'string' }, { type: 'null' }],
        default: null,
        description: words.keys.summary,
      },
      timeZone: { type: 'string', description: words.keys.timeZone, examples: ['Africa/Bamako'] },
      ...lists,
    },
    required: ['format', 'title', 'timeZone'],
    $defs: Object.fromEntries(
      Object.entries(RECORDS).map(([name, schema]) => [
        name,
        definition(name as keyof typeof RECORDS, schema),
      ]),
    ),
  };
}

function definition(name: keyof typeof RECORDS, schema: v.GenericSchema): Json {
  const made = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'throw',
  }) as Json;
  const { title, description, keys } = SCHEMA_WORDS[name];
  const properties = Object.entries(made.properties as Record<string, Json>).map(([key, inner]) => {
    const place = `${name}.${key}`;
    const whole = NESTED[place]?.(inner) ?? (TIMES.has(place) ? timed(inner) : inner);
    return [key, { description: (keys as Readonly<Record<string, string>>)[key], ...whole }];
  });
  const { $schema: _, ...rest } = made;
  return { title, description, ...rest, properties: Object.fromEntries(properties) };
}

function timed(inner: Json): Json {
  const options = (inner.anyOf as Json[]).map((option) =>
    option.type === 'string' ? { ...option, ...TIME } : option,
  );
  return { ...inner, anyOf: options };
}

/** The text of `data/whence-1.schema.json`. */
export function schemaText(): string {
  return `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`;
}
