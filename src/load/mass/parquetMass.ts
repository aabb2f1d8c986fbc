import type { Choices } from '../../model/importing.ts';
import { PARQUET } from '../formats/isParquet.ts';
import { parquetRows } from '../formats/parquetRows.ts';
import { MassIntake, type MassRead } from './massIntake.ts';

/** Rows whose lines are put together at one time. */
const BLOCK = 10_000;

/**
 * Reads the rows of a Parquet file into columns, by way of a line of JSON each: then all that a mass can do is done as with
 * any other. Null where it has fewer rows than `least`, is no flat table, or is broken.
 */
export async function parquetMass(
  bytes: Uint8Array<ArrayBuffer>,
  choices: Choices,
  least: number,
  progress: (records: number) => void,
): Promise<MassRead | null> {
  const opened = parquetRows(bytes);
  if (opened.kind === 'refused' || opened.count < least) return null;
  const intake = new MassIntake({ ...choices, format: 'ndjson' });
  const encoder = new TextEncoder();
  try {
    for (const [group, first] of opened.groups.slice(0, -1).entries()) {
      const rows = await opened.read(first, opened.groups[group + 1] ?? opened.count);
      for (let at = 0; at < rows.length; at += BLOCK) {
        const lines = rows.slice(at, at + BLOCK).map((row) => `${JSON.stringify(row)}\n`);
        intake.push(encoder.encode(lines.join('')));
        progress(first + at + lines.length);
      }
    }
  } catch {
    return null;
  }
  const read = intake.finish(least);
  return read && { ...read, format: 'parquet', recognised: PARQUET, shape: { kind: 'parquet' } };
}
