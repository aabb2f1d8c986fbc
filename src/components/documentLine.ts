import { spanShort } from '../base/spanShort.ts';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';

/** Name of who published a document. */
export function publisherName(dataset: Dataset, { publisher }: SourceDocument): string {
  return lookup(dataset).source.get(publisher)?.name ?? publisher;
}

/** When a document was published, in few characters: "~22 Mar 2012?". */
export function publishedShort(dataset: Dataset, { published }: SourceDocument): string {
  if (!published) return 'no date';
  const words = spanShort({ start: published.earliest, end: published.latest }, null, dataset.timeZone);
  return `${published.approximate ? '~' : ''}${words}${published.uncertain ? '?' : ''}`;
}
