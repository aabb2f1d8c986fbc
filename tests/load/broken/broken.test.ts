import { describe, expect, it } from 'vitest';
import { BROKEN_BYTES } from './brokenBytes.ts';
import { type BrokenFile, readBroken, sentences } from './brokenFile.ts';
import { BROKEN_FORMATS } from './brokenFormats.ts';
import { BROKEN_JSON, BROKEN_WHENCE } from './brokenJson.ts';
import { BROKEN_TABLES } from './brokenTables.ts';

const KINDS: Readonly<Record<string, readonly BrokenFile[]>> = {
  bytes: BROKEN_BYTES,
  JSON: BROKEN_JSON,
  'whence/1': BROKEN_WHENCE,
  tables: BROKEN_TABLES,
  formats: BROKEN_FORMATS,
};

describe.each(Object.entries(KINDS))('of broken files, by their %s', (_, files) => {
  it.each(files)('one with $name is read as far as it goes, and told of', async (file) => {
    const reading = await readBroken(file);
    const said = sentences(reading);
    expect({ kind: reading.kind, said }).toMatchObject({ kind: file.becomes });
    for (const wanted of file.says) expect(said).toContainEqual(expect.stringMatching(wanted));
    if (reading.kind !== 'good') return;
    const { dataset, report } = reading;
    if (file.events !== undefined) expect(dataset.events).toHaveLength(file.events);
    if (file.counts) expect([report.read, report.setAside]).toEqual(file.counts);
    const text = file.keeps ? JSON.stringify(dataset) : '';
    for (const kept of file.keeps ?? []) expect(text).toContain(kept);
  });
});

it('counts sixty of them and more', () => {
  expect(Object.values(KINDS).flat().length).toBeGreaterThanOrEqual(60);
});
