import type { TimelineEvent, Track } from '../model/dataset.ts';
import { into } from './jsonPath.ts';
import type { Reading } from './reading.ts';
import { readRecord } from './readRecord.ts';
import { readTime } from './readTime.ts';
import { EventSchema } from './schemas.ts';

/** What happened. With `tracks: null` the file has no tracks, and any track is right. */
export function readEvents(
  raw: unknown,
  reading: Reading,
  tracks: readonly Track[] | null,
): readonly TimelineEvent[] {
  const { report } = reading;
  return reading.list('events', raw, (record, path) => {
    const event = readRecord(EventSchema, record, path, report);
    if (!event) return null;
    const missing = tracks && reading.missing('tracks', event.track, 'this event');
    if (missing) report.error(into(path, 'track'), event.track, `${missing}.`);
    const time = readTime(event.time, into(path, 'time'), reading);
    if (missing || !time || !reading.take('events', event.id, path)) return null;
    return { ...event, time };
  });
}

/** Tracks for a file that has none, in the order in which its events name them. */
export function tracksOf(events: readonly TimelineEvent[]): readonly Track[] {
  return [...new Set(events.map((event) => event.track))].map((id) => ({ id, name: id, extra: {} }));
}
