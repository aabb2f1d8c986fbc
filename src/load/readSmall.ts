import { ensureEdtfGrammar, needsEdtfGrammar } from './edtfGrammar.ts';
import { parseDataset } from './parseDataset.ts';
import type { InputFile, InputReading } from './readInput.ts';
import { readJson } from './readJson.ts';
import { isRecord } from './readRecord.ts';

/** Up to here a dataset is read sooner than a worker starts. */
export const SMALL = 256 * 1024;

/**
 * Reads a small whole `whence/1` file right here, as the first dataset is, without the code of other formats. Null for
 * any other file, and for one with faults: `importFile` is for those.
 */
export async function readSmall({ name, bytes, choices }: InputFile): Promise<InputReading | null> {
  if (bytes.byteLength > SMALL || (choices.format !== null && choices.format !== 'whence')) return null;
  const text = decoded(bytes);
  if (!text?.trimStart().startsWith('{')) return null;
  const read = readJson(text);
  if (read.kind === 'bad' || !isRecord(read.value) || read.value.format !== 'whence/1') return null;
  if (needsEdtfGrammar(text)) await ensureEdtfGrammar();
  const { dataset, problems, ...counts } = parseDataset(read.value);
  const isLost = dataset?.events.length === 0 && problems.some(({ severity }) => severity === 'error');
  if (!dataset || isLost) return null;
  return {
    kind: 'good',
    dataset,
    problems,
    report: {
      name,
      format: 'whence',
      recognised: 'Recognised by its "format": "whence/1".',
      assumed: [],
      bytes: bytes.byteLength,
      read: counts.read,
      taken: counts.accepted,
      setAside: counts.setAside,
      choices,
    },
  };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
