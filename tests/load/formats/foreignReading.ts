import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { FormatContext, FormatReading } from '../../../src/load/formatReader.ts';
import type { ParseResult } from '../../../src/load/parseDataset.ts';
import { NO_CHOICES } from '../../../src/model/importing.ts';

/** What a reader is given in these tests. */
export function contextOf(zone = 'UTC'): FormatContext {
  return { title: 'file', zone, choices: NO_CHOICES, progress: () => {} };
}

/** The text of a fixture, like `vis/good-dates.json`. */
export function fixture(path: string): string {
  return readFileSync(resolve(import.meta.dirname, 'fixtures', path), 'utf8');
}

/** A reading that must not ask anything. */
export function resultOf(reading: FormatReading): ParseResult {
  if (reading.kind !== 'read') throw new Error('The reader asks, where it should read.');
  return reading.result;
}

/** Each event in one line: id, track, start and end, title. */
export function eventLines({ dataset }: ParseResult): readonly string[] {
  const tracks = new Map(dataset?.tracks.map(({ id, name }) => [id, name]));
  return (dataset?.events ?? []).map(({ id, title, track, time }) => {
    const when = [time.start?.text ?? 'undated', ...(time.end ? [time.end.text] : [])].join(' → ');
    return `${id} | ${tracks.get(track)} | ${when} | ${title}`;
  });
}

/** Each problem in one line. */
export function problemLines({ problems }: ParseResult): readonly string[] {
  return problems.map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}

/** What must hold of every reading, whatever came in. */
export function expectSound({ dataset, problems, read, accepted, setAside }: ParseResult): void {
  expect(accepted + setAside).toBe(read);
  expect(accepted).toBeGreaterThanOrEqual(0);
  for (const { path, value, message } of problems) {
    expect(path).not.toBe('');
    expect(value.length).toBeLessThanOrEqual(80);
    expect(message).toMatch(/^\S.*\.$/s);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  }
  if (setAside > 0 || !dataset) expect(problems.length).toBeGreaterThan(0);
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (!dataset) return;
  expect(dataset.events.length).toBeGreaterThan(0);
  for (const { title, tags, time } of dataset.events) {
    expect(title.trim()).not.toBe('');
    expect(title).not.toContain('\n');
    expect(tags.every((tag) => typeof tag === 'string')).toBe(true);
    if (time.start === null) expect(time.end).toBeNull();
  }
}

/** Any JSON, with keys that matter to a format, and keys that poison objects, among the others. */
export function spoiled(keys: readonly string[], values: readonly unknown[]): fc.Arbitrary<unknown> {
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...keys) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'title', '') },
  );
  const { tree } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.constantFrom(...values), fc.jsonValue({ maxDepth: 1 })),
    list: fc.array(tie('tree'), { maxLength: 5 }),
    record: fc
      .array(fc.tuple(key, tie('tree')), { maxLength: 8 })
      .map((entries) => JSON.parse(JSON.stringify(Object.fromEntries(entries)))),
    tree: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('record'), tie('list')),
  }));
  return tree;
}
