import type { Span } from '../base/span.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { OriginKind } from '../model/provenance.ts';
import { coreOf, extentOf, type TimeWindow } from '../model/time.ts';
import { eventFacts } from '../query/eventFacts.ts';
import type { Grouping } from '../view/viewState.ts';
import { type Group, groupOf, groupsOf } from './grouping.ts';

/** A dated event with all that its mark shows. Sides of spans are infinite where open. */
export interface PlacedEvent {
  readonly id: string;
  readonly title: string;
  /** Id of its group, see `Placement.groups`. */
  readonly group: string;
  /** Window of the start. */
  readonly start: Span;
  /** Window of the end; null when the event has no end of its own. */
  readonly end: Span | null;
  /** When it may have been under way. */
  readonly extent: Span;
  /** When it certainly was; null where nothing is certain. */
  readonly core: Span | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly glyphs: readonly OriginKind[];
  /** How many independent origins it has (see docs/independence.md): the badge of its label, where more than one. */
  readonly origins: number;
  readonly disputed: boolean;
  /** A date of it is an estimate or doubtful (EDTF `~` or `?`). */
  readonly approximate: boolean;
}

/**
 * Events put into groups, before any pixel is known. What later steps work out is kept with this object: hold on to it
 * while dataset, events and grouping stay the same.
 */
export interface Placement {
  readonly groups: readonly Group[];
  /** In the order of `events`. */
  readonly placed: readonly PlacedEvent[];
  /** Events without a date, for the tray. */
  readonly undated: readonly TimelineEvent[];
}

/**
 * Groups `events` (all of a dataset, or those a reader narrowed to) for the timeline.
 *
 * @throws Error when an event is of a track that the dataset lacks: `parseDataset` never lets one through.
 */
export function placeEvents(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  grouping: Grouping,
): Placement {
  const groups = groupsOf(dataset, grouping);
  const placed: PlacedEvent[] = [];
  const undated: TimelineEvent[] = [];
  for (const event of events) {
    const at = place(dataset, event, grouping);
    if (at) placed.push(at);
    else undated.push(event);
  }
  return { groups, placed, undated };
}

function place(dataset: Dataset, event: TimelineEvent, grouping: Grouping): PlacedEvent | null {
  const { start, end } = event.time;
  const extent = extentOf(event.time);
  if (!start || !extent) return null;
  const { glyphs, disputed, origins } = eventFacts(dataset, event);
  return {
    id: event.id,
    title: event.title,
    group: groupOf(dataset, event, grouping),
    start: spanOf(start),
    end: end && spanOf(end),
    extent,
    core: coreOf(event.time),
    openStart: extent.start === -Infinity,
    openEnd: extent.end === Infinity,
    glyphs,
    origins: origins.length,
    disputed,
    approximate: isLoose(start) || (end !== null && isLoose(end)),
  };
}

function spanOf({ earliest, latest }: TimeWindow): Span {
  return { start: earliest, end: latest };
}

function isLoose({ approximate, uncertain }: TimeWindow): boolean {
  return approximate || uncertain;
}
