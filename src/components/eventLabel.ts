import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describePlacement } from '../query/describeTime.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { plural } from './plural.ts';

const labels = new WeakMap<TimelineEvent, { readonly dataset: Dataset; readonly label: string }>();

/**
 * What a screen reader says of an event: title, voices, time with its uncertainty, track, dispute. It begins with what
 * a mark shows, so that it can be called by that (WCAG 2.5.3). Worked out once and
 * kept with the event: marks ask for it at every frame of a pan.
 */
export function eventLabel(dataset: Dataset, event: TimelineEvent): string {
  const known = labels.get(event);
  if (known?.dataset === dataset) return known.label;
  const label = labelOf(dataset, event);
  labels.set(event, { dataset, label });
  return label;
}

function labelOf(dataset: Dataset, event: TimelineEvent): string {
  const facts = eventFacts(dataset, event);
  const parts = [
    event.title,
    facts.claims.length === 0 ? 'no source named' : plural(facts.origins.length, 'independent origin'),
    describePlacement(event.time, dataset.timeZone),
    lookup(dataset).track.get(event.track)?.name,
    facts.disputed ? 'disputed' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
