import { duration, overlaps, type Span, union } from '../../base/span.ts';
import { beyondEnd, beyondStart } from '../../layout/beyond.ts';
import { type Placement, placeEvents } from '../../layout/placedEvent.ts';
import type { Claim, Dataset, TimelineEvent } from '../../model/dataset.ts';
import { fullSpan, knownExtent } from '../../query/fullSpan.ts';
import type { PictureOptions } from './pictureOptions.ts';

/** What of a dataset a picture shows. */
export interface PictureContent {
  /** The range; null when no event has a time that can be drawn. */
  readonly span: Span | null;
  /** Whether that is the whole, from the first event to the last. */
  readonly whole: boolean;
  /** The range as words tell it: of the whole, without the air around the events. */
  readonly told: Span | null;
  /** The events that overlap the range, in groups. */
  readonly placement: Placement;
  /** How many ended before the range, and how many start after it. */
  readonly before: number;
  readonly after: number;
  readonly undated: readonly TimelineEvent[];
  /** The claims of the events in the range and of those without a date, as far as the reader did not narrow them away. */
  readonly claims: readonly Claim[];
  /** Events that the reader narrowed away. */
  readonly narrowedAway: number;
}

/** Works out what a picture shows. Every event is in it once: in the range, before, after, undated or narrowed away. */
export function pictureContent(
  dataset: Dataset,
  { span: asked, grouping = 'track', narrowed }: PictureOptions,
): PictureContent {
  const { events, claims } = narrowed ?? dataset;
  const all = placeEvents(dataset, events, grouping);
  // Where no side of any time is known there is no range to draw, and all are listed as what they are: without a date.
  const whole = fullSpan(events);
  const span = whole && usable(asked) ? asked : whole;
  const undated = span ? all.undated : events;
  const placed = span ? all.placed.filter(({ extent }) => overlaps(extent, span)) : [];
  const shown = new Set([...placed, ...undated].map(({ id }) => id));
  return {
    span,
    whole: span === whole,
    told: span === whole ? knownSpan(events) : span,
    placement: { ...all, placed },
    before: span ? beyondStart(all, span).count : 0,
    after: span ? beyondEnd(all, span).count : 0,
    undated,
    claims: claims.filter(({ event }) => shown.has(event)),
    narrowedAway: dataset.events.length - events.length,
  };
}

/** From the first to the last instant that is known of any event. */
function knownSpan(events: readonly TimelineEvent[]): Span | null {
  return events
    .flatMap(({ time }) => knownExtent(time) ?? [])
    .reduce<Span | null>((all, extent) => (all ? union(all, extent) : extent), null);
}

function usable(span: Span | null): span is Span {
  return span !== null && duration(span) > 0 && Number.isFinite(duration(span));
}
