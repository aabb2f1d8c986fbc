import type { TimelineEvent } from '../../src/model/dataset.ts';

/** An event that began between two instants; undated without them. */
export function timedEvent(id: string, earliest?: number, latest = earliest): TimelineEvent {
  const start =
    earliest === undefined || latest === undefined
      ? null
      : { earliest, latest, text: '', uncertain: false, approximate: false };
  return {
    id,
    title: id,
    summary: null,
    track: 'track',
    place: null,
    tags: [],
    time: { start, end: null, stated: null, basis: null, why: null },
    extra: {},
  };
}
