import { useMemo } from 'react';
import type { Span } from '../base/span.ts';
import { type PlacedEvent, placeEvents } from '../layout/placedEvent.ts';
import { type SlopeBar, slopeBar } from '../layout/slopeBar.ts';
import { fitText } from '../layout/textFit.ts';
import { type TimeScale, timeScale } from '../layout/timeScale.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { describeShort } from '../query/describeTime.ts';
import { useMeasure } from './useMeasure.ts';

/** Room that a small arrow and the edge take from words beside rows, in px. */
const WORDS_INSET = 10;

/** The times of events, drawn on one scale. */
export interface SlopeBars {
  /** Null while there is no width, or no event has a date. */
  readonly scale: TimeScale | null;
  readonly width: number;
  readonly barOf: (event: TimelineEvent) => SlopeBar;
  /** The time in words, cut to the width of the bars. */
  readonly wordsOf: (event: TimelineEvent) => string;
}

/** Bars for events over `width` px that show `span`. */
export function useSlopeBars(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  span: Span | null,
  width: number,
): SlopeBars {
  const measure = useMeasure();
  const placed = useMemo<ReadonlyMap<string, PlacedEvent>>(
    () => new Map(placeEvents(dataset, events, 'track').placed.map((each) => [each.id, each])),
    [dataset, events],
  );
  return useMemo(() => {
    const scale = span && width > 0 ? timeScale(span, width) : null;
    return {
      scale,
      width,
      barOf: (event) => slopeBar(placed.get(event.id), scale),
      wordsOf: (event) => fitText(describeShort(event.time, dataset.timeZone), width - WORDS_INSET, measure),
    };
  }, [dataset, placed, span, width, measure]);
}
