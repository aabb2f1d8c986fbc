import { readTracks } from '../load/readSources.ts';
import type { Dataset, Track } from '../model/dataset.ts';
import type { EditOutcome } from './edit.ts';
import { byId, keptOf, putById, withLists } from './lists.ts';
import { done, noSuch, quoted, refused } from './outcome.ts';
import { passGate } from './passGate.ts';
import { rawRecord } from './rawRecord.ts';

/** Adds a track below all others, or replaces one. */
export function putTrack(dataset: Dataset, track: Track): EditOutcome {
  const read = passGate(dataset, [rawRecord(track)], readTracks);
  if (read.kind === 'refused') return read;
  return done(withLists(dataset, { tracks: read.records.reduce(putById, dataset.tracks) }));
}

/** Removes a track that no event stands in. */
export function removeTrack(dataset: Dataset, id: string): EditOutcome {
  const track = byId(dataset.tracks, id);
  if (!track) return noSuch('track', id);
  const events = dataset.events.filter((event) => event.track === id).length;
  if (events > 0) {
    const what = events === 1 ? 'an event stands' : `${events} events stand`;
    return refused(`In the track ${quoted(track.name)} ${what}: move them to another track first.`);
  }
  return done(withLists(dataset, { tracks: keptOf(dataset.tracks, (one) => one.id !== id) }));
}

/** Puts the tracks in another order. All of them must be named, each once. */
export function orderTracks(dataset: Dataset, ids: readonly string[]): EditOutcome {
  const tracks = new Map(dataset.tracks.map((track) => [track.id, track]));
  for (const id of ids) if (!tracks.has(id)) return noSuch('track', id);
  if (new Set(ids).size !== tracks.size || ids.length !== tracks.size) {
    return refused('An order of tracks names each track once: some are missing, or stand twice.');
  }
  if (dataset.tracks.every(({ id }, index) => id === ids[index])) return done(dataset);
  return done(withLists(dataset, { tracks: ids.flatMap((id) => tracks.get(id) ?? []) }));
}
