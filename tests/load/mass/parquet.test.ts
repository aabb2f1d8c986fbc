import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isParquet } from '../../../src/load/formats/isParquet.ts';
import { parquetRows } from '../../../src/load/formats/parquetRows.ts';
import { massReport } from '../../../src/load/mass/massReport.ts';
import { MassSession } from '../../../src/load/mass/massSession.ts';
import { parquetMass } from '../../../src/load/mass/parquetMass.ts';
import { readInput } from '../../../src/load/readInput.ts';
import { NO_CHOICES } from '../../../src/model/importing.ts';
import { carefulLines, columnLines, withoutIds } from './massOf.ts';

// Forty rows of eight columns, written by hyparquet-writer: texts, instants in ms, whole numbers of 64 bits, JSON.
const path = resolve(import.meta.dirname, '../formats/fixtures/parquet/small.parquet');
const small = Uint8Array.from(readFileSync(path));

const silent = () => undefined;

async function good(bytes: Uint8Array<ArrayBuffer>) {
  const reading = await readInput({ name: 'small.parquet', bytes, choices: NO_CHOICES }, silent);
  if (reading.kind !== 'good') throw new Error(JSON.stringify(reading));
  return reading;
}

describe('Parquet', () => {
  it('is read as a flat table, with its times as they are', async () => {
    const { dataset, report } = await good(small);
    expect(report).toMatchObject({ format: 'parquet', read: 40, taken: 40, name: 'small.parquet' });
    expect(dataset.title).toBe('small');
    expect(dataset.tracks.map(({ name }) => name)).toEqual(['Gao', 'Kidal', 'Ségou']);
    const [first, second] = dataset.events;
    expect(first).toMatchObject({ id: 'e0', title: 'Something happens 0' });
    expect(first?.time.start?.earliest).toBe(1.33e12);
    expect(first?.time.end?.earliest).toBe(1.33e12 + 86_400_000);
    expect(second?.time.end).toBeNull();
    expect(dataset.events[7]?.time.start).toBeNull();
    expect(dataset.claims.filter(({ event }) => event === 'e1')).toHaveLength(2);
    expect(second?.extra).toMatchObject({ reported: 1.33e12 + 1, tags_: { a: [1, 1] } });
  });

  it('goes into columns when it is large, and gives the same events', async () => {
    // A sample needs some bytes: many copies of the same rows would be one file with them all.
    const opened = parquetRows(small);
    if (opened.kind !== 'rows') throw new Error(opened.message);
    expect(opened.count).toBe(40);
    expect(await opened.read(3, 5)).toHaveLength(2);
    expect(await parquetMass(small, NO_CHOICES, 41, silent)).toBeNull();
    const large = Uint8Array.from(readFileSync(path.replace('small', 'large')));
    const read = await parquetMass(large, NO_CHOICES, 1500, silent);
    if (!read) throw new Error('no mass');
    const { dataset, problems } = await good(large);
    const result = { dataset, problems, read: 1500, accepted: 1500, setAside: 0 };
    expect(columnLines(read)).toEqual(carefulLines({ kind: 'read', result, assumed: [] }));
    const session = new MassSession('file', read);
    const rows = Array.from({ length: 1500 }, (_, row) => row);
    expect(withoutIds(session.events(rows).dataset)).toEqual(withoutIds(dataset));
    const { report } = massReport('large.parquet', NO_CHOICES, read, session);
    expect(report).toMatchObject({ format: 'parquet', read: 1500, setAside: 0 });
    expect(session.text.where(0)).toBe('row 1');
  });

  it('is told from other files by both ends, and refused with a sentence where it is broken', async () => {
    expect(isParquet(small)).toBe(true);
    expect(isParquet(small.slice(0, -1))).toBe(false);
    expect(isParquet(small.slice(1))).toBe(false);
    for (let at = 4; at < small.length - 4; at += 37) {
      const broken = small.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      const reading = await readInput({ name: 'x', bytes: broken, choices: NO_CHOICES }, silent);
      if (reading.kind === 'failed') expect(reading.message).toMatch(/^\S.*\.$/s);
      await parquetMass(broken, NO_CHOICES, 1, silent);
    }
    const text = new TextEncoder().encode('start,title\n2012,a\n');
    const chosen = await readInput(
      { name: 'x', bytes: text, choices: { ...NO_CHOICES, format: 'parquet' } },
      silent,
    );
    expect(chosen).toMatchObject({
      kind: 'failed',
      format: 'parquet',
      message: expect.stringMatching(/^This is no Parquet/),
    });
  });
});
