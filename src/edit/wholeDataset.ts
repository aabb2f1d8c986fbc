import { parseDataset } from '../load/parseDataset.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import { rawList, rawRecord, rawTime, rawWindow } from './rawRecord.ts';

/** A dataset as `whence/1` writes it: what `gated` reads back the same. */
export function rawDataset(dataset: Dataset): unknown {
  return rawRecord(dataset, {
    documents: each({ published: rawWindow }),
    sources: each(),
    tracks: each(),
    events: each({ time: rawTime }),
    claims: each({ said: rawWindow, chain: rawList, passages: rawList }),
    relations: each(),
    orders: each(),
  });
}

/**
 * A dataset from a file that anybody may have written. Null, with the reason, where it is none at all; what is wrong with
 * single records is a problem each. `ensureEdit()` must have resolved. Never throws.
 */
export function gated(input: unknown): { dataset: Dataset | null; problems: readonly Problem[] } {
  const { dataset, problems } = parseDataset(input);
  return { dataset, problems };
}

function each(writings: Parameters<typeof rawRecord>[1] = {}) {
  return (list: unknown) => (Array.isArray(list) ? list.map((record) => rawRecord(record, writings)) : list);
}
