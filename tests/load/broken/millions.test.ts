import { describe, expect, it } from 'vitest';
import { MassIntake } from '../../../src/load/mass/massIntake.ts';
import { readInput } from '../../../src/load/readInput.ts';
import { NO_CHOICES } from '../../../src/model/importing.ts';
import { MASS_LEAST } from '../../../src/model/mass.ts';
import { utf8 } from './brokenFile.ts';

const BLOCK = 10_000;
const MILLION = 1_000_000;
/** Far more than it takes, and far less than the seconds a reader would wait before closing the page. */
const BOUND = 15_000;

interface Kind {
  readonly name: string;
  readonly header: string;
  readonly row: (start: string, title: string) => string;
}

const KINDS: readonly Kind[] = [
  { name: 'CSV', header: 'start,title,track\n', row: (start, title) => `${start},${title},Camps\n` },
  {
    name: 'NDJSON',
    header: '',
    row: (start, title) => `${JSON.stringify({ start, title, track: 'Camps' })}\n`,
  },
];

function block({ row }: Kind): Uint8Array<ArrayBuffer> {
  const first = Date.UTC(2012, 2, 21);
  const rows = Array.from({ length: BLOCK }, (_, index) =>
    row(`${new Date(first + index * 60_000).toISOString().slice(0, 19)}Z`, `Event ${index}`),
  );
  return utf8(rows.join(''));
}

/** Takes in a header, so many blocks, and what comes after them, as a worker does. */
function taken(kind: Kind, blocks: number, last: string) {
  const intake = new MassIntake(NO_CHOICES);
  const rows = block(kind);
  if (kind.header !== '') intake.push(utf8(kind.header));
  for (let index = 0; index < blocks; index += 1) intake.push(rows);
  if (last !== '') intake.push(utf8(last));
  return intake.finish(MASS_LEAST);
}

describe.each(KINDS)('a million records of $name', (kind) => {
  it('come in, in bounded time', () => {
    const begun = performance.now();
    const read = taken(kind, MILLION / BLOCK, '');
    expect(performance.now() - begun).toBeLessThan(BOUND);
    expect(read?.flat.columns.count).toBe(MILLION);
    expect(read?.flat.faults).toMatchObject({ aside: [], faultyCount: 0 });
  });

  it('keep their count where some have no title, and times that cannot be', () => {
    const blocks = 10;
    const last = kind.row('2012-03-21', '') + kind.row('2012-02-31', 'February') + kind.row('', 'Undated');
    const read = taken(kind, blocks, last);
    expect(read?.flat.columns.count).toBe(blocks * BLOCK + 2);
    expect(read?.flat.faults).toMatchObject({ aside: [blocks * BLOCK], faultyCount: 1 });
  });

  // The readers that ask and tell row by row take longer: they have what is no mass.
  it('are read by the careful readers too, twenty thousand of them, with each fault told', async () => {
    const bytes = utf8(
      kind.header +
        new TextDecoder().decode(block(kind)).repeat(2) +
        kind.row('2012-02-31', 'February') +
        kind.row('2012-03-21', ''),
    );
    const begun = performance.now();
    const reading = await readInput({ name: 'file', bytes, choices: NO_CHOICES }, () => {});
    expect(performance.now() - begun).toBeLessThan(BOUND);
    if (reading.kind !== 'good') throw new Error(`It is ${reading.kind}.`);
    const { read, taken: good, setAside } = reading.report;
    expect({ read, good, setAside }).toEqual({ read: 2 * BLOCK + 2, good: 2 * BLOCK + 1, setAside: 1 });
    expect(reading.dataset.events).toHaveLength(2 * BLOCK + 1);
    expect(reading.problems.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });
});
