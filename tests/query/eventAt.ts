import type { Span } from '../../src/base/span.ts';
import type { TimelineEvent } from '../../src/model/dataset.ts';
import type { TimeWindow } from '../../src/model/time.ts';

/** An event whose start lies in the given window; undated for null. Nothing else about it matters. */
export function eventAt(id: string, window: Span | null): TimelineEvent {
  return {
    id,
    title: id,
    summary: null,
    track: 'track',
    place: null,
    tags: [],
    time: {
      start: window && windowOf(window),
      end: null,
      stated: null,
      basis: null,
      why: null,
    },
    extra: {},
  };
}

/** A span as a window of time. */
export function windowOf({ start, end }: Span): TimeWindow {
  return { earliest: start, latest: end, text: '', uncertain: false, approximate: false };
}
