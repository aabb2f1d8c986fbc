import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWhence, writeWhence } from '../../src/export/whence.ts';
import { parseDataset } from '../../src/load/parseDataset.ts';
import { parseText } from '../../src/load/parseText.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { spoilt } from '../load/rawSample.ts';
import { runs } from '../runs.ts';
import { arbitraryRaw, arbitraryWhole } from './arbitraryWhole.ts';
import { textOf, written } from './written.ts';

function readBack(dataset: Dataset): Dataset | null {
  return parseText(textOf(writeWhence, dataset)).dataset;
}

function sample(spoil: Parameters<typeof spoilt>[0] = () => {}): Dataset {
  const { dataset } = parseDataset(spoilt(spoil));
  if (!dataset) throw new Error('The sample is unsound');
  return dataset;
}

describe('writeWhence', () => {
  test('import(export(d)) is d, unknown keys and odd texts included', () => {
    const untouched = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(arbitraryWhole, (dataset) => {
        // Vitest would ask an object’s own key `constructor` for its class.
        deepStrictEqual(readBack(dataset), dataset);
      }),
      { numRuns: runs(250, 10_000) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(untouched);
  }, 120_000);

  test('writes each key that the file had, with its value', () => {
    fc.assert(
      fc.property(arbitraryRaw, (raw) => {
        const { dataset } = parseDataset(raw);
        if (!dataset) throw new Error('unsound');
        expect(unsaid(toWhence(dataset))).toEqual(unsaid(raw));
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  test.each(['mali-2012', 'harbour-fire', 'long-watch'])('writes %s.json as it stands', (name) => {
    const text = readFileSync(`data/${name}.json`, 'utf8');
    const { dataset } = parseText(text);
    if (!dataset) throw new Error(`${name} is unsound`);
    const written = textOf(writeWhence, dataset);
    expect(JSON.parse(written)).toEqual(JSON.parse(text));
    // Key by key in the same order, records with keys of their own included.
    expect(written).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  test('gives the file a name, a media type, and no losses', () => {
    const { name, mime, losses } = written(writeWhence, sample());
    expect(name).toMatch(/^[\p{L}\p{N}-]+\.json$/u);
    expect(mime).toBe('application/json;charset=utf-8');
    expect(losses).toEqual([]);
  });

  test('leaves out a paragraph that is not known', () => {
    const dataset = sample((raw) => {
      raw.claims[0].passages = [{ document: raw.documents[0].id, exact: 'words' }];
    });
    expect(toWhence(dataset)).toMatchObject({ claims: [{ passages: [{ exact: 'words' }] }, {}] });
    expect(textOf(writeWhence, dataset)).not.toContain('"paragraph": null');
    expect(readBack(dataset)).toStrictEqual(dataset);
  });

  test('keeps keys named __proto__, numbers beyond JSON, and what lies 100,000 deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const keys = `"__proto__": {"polluted": true}, "huge": 1e400, "least": [-1e400, -0], "deep": ${deep}`;
    const text = JSON.stringify(spoilt(() => {})).replace(/\}$/, `, ${keys}}`);
    const { dataset } = parseText(text);
    if (!dataset) throw new Error('unsound');
    const again = readBack(dataset);
    const { deep: first, ...extra } = dataset.extra;
    const { deep: second, ...other } = again?.extra ?? {};
    expect(Object.keys(other)).toContain('__proto__');
    expect(other).toStrictEqual(extra);
    expect(depthOf(second)).toBe(depthOf(first));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('puts $schema first', () => {
    const dataset = sample((raw) => {
      raw.$schema = 'whence-1.schema.json';
    });
    expect(Object.keys(toWhence(dataset))[0]).toBe('$schema');
  });
});

/** Without what is the same as not being there: null, defaults, times that say nothing. */
function unsaid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unsaid);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, unsaid(part)] as const);
  return Object.fromEntries(entries.filter(([key, part]) => part !== null || key === '__proto__'));
}

function depthOf(value: unknown): number {
  let depth = 0;
  for (let inner = value; Array.isArray(inner); [inner] = inner) depth += 1;
  return depth;
}
