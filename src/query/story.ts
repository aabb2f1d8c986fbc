import { assertUnreachable } from '../base/assert.ts';
import type { Dataset, SourceDocument, TimelineEvent } from '../model/dataset.ts';
import type { Order } from '../view/viewState.ts';
import type { Narrowed } from './narrow.ts';
import { eventsByTime } from './timeOrder.ts';
import { told } from './told.ts';

/** Where the documents first tell of an event. */
export interface FirstTold {
  readonly document: SourceDocument;
  readonly paragraph: number | null;
}

/** One event of a story. */
export interface StoryStep {
  readonly event: TimelineEvent;
  /** Null when none of its claims names a passage. */
  readonly told: FirstTold | null;
}

/** A dataset's events in both orders, however it is narrowed: narrowing leaves steps out and never moves one. */
interface Whole {
  readonly time: readonly StoryStep[];
  readonly told: readonly StoryStep[];
}

const kept = new WeakMap<Dataset, Whole>();

/**
 * The events that a narrowing leaves, in the order of a story: `time` as they happened (undated last), or `told` as the
 * documents tell of them, the document published first before the others, paragraph by paragraph; an event is told where
 * any of its claims first stands, and those of no passage come last, in order of time. Holds exactly the narrowed events.
 */
export function story(
  dataset: Dataset,
  { eventIds }: Pick<Narrowed, 'eventIds'>,
  order: Order,
): readonly StoryStep[] {
  return storyOrder(dataset, order).filter(({ event }) => eventIds.has(event.id));
}

/** The story of a whole dataset, with nothing narrowed. Worked out once a dataset. */
export function storyOrder(dataset: Dataset, order: Order): readonly StoryStep[] {
  let whole = kept.get(dataset);
  if (!whole) {
    whole = work(dataset);
    kept.set(dataset, whole);
  }
  switch (order) {
    case 'time':
      return whole.time;
    case 'told':
      return whole.told;
    default:
      return assertUnreachable(order);
  }
}

function work(dataset: Dataset): Whole {
  const events = eventsByTime(dataset);
  const first = firstTellings(dataset, events);
  const stepOf = (event: TimelineEvent): StoryStep => ({ event, told: first.get(event) ?? null });
  const toldFirst = [...first.keys()];
  const nowhere = events.filter((event) => !first.has(event));
  return { time: events.map(stepOf), told: [...toldFirst, ...nowhere].map(stepOf) };
}

/** In the order in which the documents tell. */
function firstTellings(
  dataset: Dataset,
  events: readonly TimelineEvent[],
): ReadonlyMap<TimelineEvent, FirstTold> {
  const everything: Narrowed = {
    events,
    claims: dataset.claims,
    eventIds: new Set(events.map(({ id }) => id)),
    claimIds: new Set(dataset.claims.map(({ id }) => id)),
  };
  const first = new Map<TimelineEvent, FirstTold>();
  for (const { document, paragraphs } of told(dataset, everything).documents) {
    for (const { paragraph, rows } of paragraphs) {
      for (const { event } of rows) if (!first.has(event)) first.set(event, { document, paragraph });
    }
  }
  return first;
}
