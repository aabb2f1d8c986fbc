import type { Draft } from '../draft.ts';
import { isRecord } from '../readRecord.ts';
import { guessKind } from './guessKind.ts';
import { textOf, titleFrom } from './textOf.ts';
import { firstText, keptOf, listed } from './timeMapFields.ts';
import type { SourceItems } from './timeMapItems.ts';
import type { ClaimSource, TimeMapSources } from './timeMapSources.ts';
import type { Associations } from './timeMapTags.ts';
import { type DateHow, timeMapTime } from './timeMapTime.ts';

/** What events are read with. */
export interface EventReading {
  readonly draft: Draft;
  readonly items: SourceItems;
  readonly sources: TimeMapSources;
  readonly associations: Associations;
  readonly how: DateHow;
}

/** One event of TimeMap, and a claim for each of its sources: what the event's description says. */
export function readTimeMapEvent(raw: unknown, where: string, reading: EventReading): void {
  const { draft, associations, how } = reading;
  if (!isRecord(raw)) {
    draft.error(where, raw, 'An event is an object: write it in braces { }.');
    return;
  }
  const description = firstText(raw, 'description', 'desc');
  const place = firstText(raw, 'location');
  const title = firstText(raw, 'title') || description || place;
  if (title === '') {
    draft.error(where, raw, 'The event says nothing: write a description.', 'description');
    return;
  }
  const timed = timeMapTime(
    {
      date: firstText(raw, 'date', 'datetime', 'timestamp'),
      time: firstText(raw, 'date') === '' ? '' : firstText(raw, 'time'),
      precision: firstText(raw, 'time_precision'),
      display: firstText(raw, 'time_display'),
    },
    how,
  );
  if (timed.kind === 'bad') {
    draft.error(where, raw.date, timed.message, 'date');
    return;
  }
  if (timed.doubt !== null) draft.warning(where, raw.time, timed.doubt, 'time');
  const { track, tags, dangling } = associations.of(raw);
  for (const id of dangling) {
    const message = 'No association has this id: write the id of one. It is kept as a tag.';
    draft.warning(where, id, message, 'associations');
  }
  const event = draft.event(
    {
      id: firstText(raw, 'id', 'eventId', 'event_id') || null,
      title: titleFrom(title),
      summary: saysMore(description, titleFrom(title)) ? description : null,
      track,
      place: place || null,
      tags,
      time: timed.time,
      kept: keptOf(raw, TAKEN),
    },
    where,
  );
  const text = description || title;
  for (const [key, { chain, said }] of sourcesOf(raw, where, reading)) {
    draft.claim({ event, text, said, chain, kept: { source: key } }, where);
  }
}

function saysMore(description: string, title: string): boolean {
  return description !== '' && description !== title && description !== `${title}.`;
}

/** Keys that event and claims hold. Numbers and ids of other lists are kept as they are. */
const TAKEN: ReadonlySet<string> = new Set(['id', 'title', 'description', 'desc', 'sources']);

/** The sources of an event, each once, by their keys. References to nothing are told and left out. */
function sourcesOf(
  raw: Readonly<Record<string, unknown>>,
  where: string,
  { draft, items, sources }: EventReading,
): ReadonlyMap<string, ClaimSource> {
  const found = new Map<string, ClaimSource>();
  for (const reference of listed(raw, 'source')) {
    const item = items.find(reference);
    const name = textOf(reference);
    if (item) found.set(item.key, sources.claimSource(item));
    else if (name === '') {
      draft.warning(where, reference, 'This is no id of a source: write one as text.', 'sources');
    } else if (items.isListed) {
      const message = 'No source has this id: write the id of one. The event stays, without a claim of it.';
      draft.warning(where, reference, message, 'sources');
    } else {
      // A list of events alone: the id is all that is known of the source.
      const source = draft.source(name, { kind: guessKind(name) }, where);
      found.set(name, { chain: [{ source }], said: null });
    }
  }
  return found;
}
