import type { Dataset } from '../model/dataset.ts';

/**
 * A dataset in which nothing is said yet. It has one track, so that a first event has somewhere to stand.
 *
 * @param head `timeZone` is a zone known to `isZone`; `summary` is none where left out.
 */
export function emptyDataset(head: {
  readonly title: string;
  readonly timeZone: string;
  readonly summary?: string | null;
}): Dataset {
  const { title, timeZone, summary = null } = head;
  return {
    format: 'whence/1',
    title,
    summary,
    timeZone,
    documents: [],
    sources: [],
    tracks: [{ id: 'events', name: 'Events', extra: {} }],
    events: [],
    claims: [],
    relations: [],
    extra: {},
  };
}
