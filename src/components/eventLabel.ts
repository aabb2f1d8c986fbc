import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describePlacement } from '../query/describeTime.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { plural } from './plural.ts';

/** What a screen reader says of an event: title, time with its uncertainty, track, voices, dispute. */
export function eventLabel(dataset: Dataset, event: TimelineEvent): string {
  const facts = eventFacts(dataset, event);
  const parts = [
    event.title,
    describePlacement(event.time, dataset.timeZone),
    lookup(dataset).track.get(event.track)?.name,
    plural(facts.origins.length, 'independent origin'),
    facts.disputed ? 'disputed' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
