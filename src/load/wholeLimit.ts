import type { Dataset } from '../model/dataset.ts';

/** Most events that are held whole. Flat files beyond `MASS_LEAST` records are not: see `model/mass.ts`. */
export const MOST_WHOLE = 100_000;

/** The sentence for a dataset that would bring the page to a stop; null for one that it can hold. */
export function tooManyWhole({ events }: Pick<Dataset, 'events'>): string | null {
  if (events.length <= MOST_WHOLE) return null;
  const count = events.length.toLocaleString('en-GB');
  const most = MOST_WHOLE.toLocaleString('en-GB');
  return `The file holds ${count} events of a kind that is read whole, and at most ${most} of these can be shown: split it, or save it as a flat list (JSON, NDJSON or CSV), of which a million can be.`;
}
