import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetJsonSchema, schemaText } from '../../scripts/datasetJsonSchema.ts';
import { jsonSchemaFaults } from './jsonSchemaFaults.ts';
import { rawSample, spoilt } from './rawSample.ts';

const schema = datasetJsonSchema();
const faults = (value: unknown) => jsonSchemaFaults(schema, JSON.parse(JSON.stringify(value)));

describe('data/whence-1.schema.json', () => {
  it('is what `npm run schema` writes', () => {
    expect(readFileSync('data/whence-1.schema.json', 'utf8')).toBe(schemaText());
  });

  it('accepts the first dataset and a small one', () => {
    expect(faults(JSON.parse(readFileSync('data/mali-2012.json', 'utf8')))).toEqual([]);
    expect(faults(rawSample())).toEqual([]);
  });

  it('accepts null for what may be absent, and unknown keys', () => {
    const raw = spoilt((d) => {
      d.events[0].time = null;
      d.claims[0].passages = null;
      d.sources[0].note = null;
      d.tracks = null;
      d.$schema = 'whence-1.schema.json';
    });
    expect(faults(raw)).toEqual([]);
  });

  it.each([
    [
      '$.format',
      spoilt((d) => {
        d.format = 'whence/2';
      }),
    ],
    [
      '$.timeZone',
      spoilt((d) => {
        delete d.timeZone;
      }),
    ],
    [
      '$.sources[1].kind',
      spoilt((d) => {
        d.sources[1].kind = 'paper';
      }),
    ],
    [
      '$.events[0].time.start',
      spoilt((d) => {
        d.events[0].time.start = 'Wednesday';
      }),
    ],
    [
      '$.events[0].time.basis',
      spoilt((d) => {
        d.events[0].time.basis = 'guess';
      }),
    ],
    [
      '$.claims[0].chain',
      spoilt((d) => {
        d.claims[0].chain = [];
      }),
    ],
    [
      '$.claims[1].chain[2].source',
      spoilt((d) => {
        d.claims[1].chain[2].source = 5;
      }),
    ],
    [
      '$.claims[0].passages[0].paragraph',
      spoilt((d) => {
        d.claims[0].passages[0].paragraph = 0;
      }),
    ],
    [
      '$.relations[0].claims',
      spoilt((d) => {
        d.relations[0].claims.push('begins');
      }),
    ],
    [
      '$.relations[0].about',
      spoilt((d) => {
        delete d.relations[0].about;
      }),
    ],
  ])('finds a fault at %s', (path, raw) => {
    expect(faults(raw)).toContain(path);
  });

  it('describes every key of every record', () => {
    const records = schema.$defs as Record<
      string,
      { title?: string; properties: Record<string, { description?: string }> }
    >;
    for (const [name, record] of Object.entries(records)) {
      expect(record.title, name).toBeTruthy();
      for (const [key, inner] of Object.entries(record.properties)) {
        expect(inner.description, `${name}.${key}`).toMatch(/\.$/);
      }
    }
  });
});
