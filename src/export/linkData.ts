import { deflateText } from '../base/deflate.ts';
import type { Dataset } from '../model/dataset.ts';

/**
 * Most letters of a link with a dataset inside. Browsers take far more; but a program on Windows hands a link over as
 * a command line, which ends at 32,767, and whoever gets a link must still be able to paste it. `mali-2012` takes 9,500.
 */
export const LONGEST_LINK = 32_000;

/** A record takes ten letters at the very least: with more than this many, packing them is time for nothing. */
const MOST_RECORDS = 5000;

/**
 * A dataset packed for a link (`d=…`), with nothing left out; null where it would certainly be longer than a link may
 * be. Whether what comes is short enough, the link must tell. See `load/linkData`, which reads it.
 *
 * @throws (rejects) where the browser cannot compress.
 */
export async function packDataset(dataset: Dataset): Promise<string | null> {
  if (dataset.events.length + dataset.claims.length > MOST_RECORDS) return null;
  const { toWhence } = await import('./whence.ts');
  return deflateText(JSON.stringify(toWhence(dataset)));
}
