import { assertUnreachable } from '../base/assert.ts';
import { DATA_SLOT } from '../base/onePage.ts';
import type { Dataset } from '../model/dataset.ts';
import { NO_CHOICES } from '../model/importing.ts';
import { openOrigin } from './openBytes.ts';

/**
 * Reads a dataset from a file, or from a page saved as one file, and leaves the screen as it is. A sentence where there is
 * none. Never rejects.
 */
export async function readDataset(chosen: File): Promise<Dataset | string> {
  const file = await unpacked(chosen);
  const outcome = await openOrigin(
    { kind: 'file', file },
    NO_CHOICES,
    new AbortController().signal,
    () => {},
  );
  if (outcome.kind === 'good') {
    const { reading } = outcome;
    if (reading.kind === 'good') return reading.dataset;
    reading.mass.close();
    return 'This file holds a mass of records, too many to compare one by one.';
  }
  if (outcome.kind === 'project') return 'The file could not be read.';
  const { loading } = outcome;
  switch (loading.kind) {
    case 'failed':
      return loading.message;
    case 'asking':
      return 'How this file is to be read is not clear: open it first, answer what is asked, and save it as a Whence file.';
    case 'idle':
    case 'loading':
      return 'The file could not be read.';
    default:
      return assertUnreachable(loading);
  }
}

/** What a one-file page carries, as a file of its own; any other file as it is. */
async function unpacked(file: File): Promise<File> {
  try {
    if (!/^\s*<!doctype html/i.test(await file.slice(0, 200).text())) return file;
    const page = await file.text();
    const start = `<script type="application/json" id="${DATA_SLOT}">`;
    const from = page.indexOf(start);
    const to = page.indexOf('</script>', from);
    return from < 0 || to < 0 ? file : new File([page.slice(from + start.length, to)], `${file.name}.json`);
  } catch {
    // Moved or changed since it was chosen: reading it tells so.
    return file;
  }
}
