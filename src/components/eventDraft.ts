import type { Edit } from '../edit/edit.ts';
import { freshId } from '../edit/freshId.ts';
import { timeWindow } from '../edit/timeWindow.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { EventTime, TimeWindow } from '../model/time.ts';
import { type ComboValue, NO_CHOICE } from './comboOptions.ts';
import { type DeskTime, deskTimeOf, NO_TIME } from './deskTime.ts';
import type { Fault } from './useFault.ts';

/** An event while it is typed. */
export interface EventDraft {
  readonly title: string;
  readonly summary: string;
  readonly track: ComboValue;
  readonly place: string;
  /** With commas between. */
  readonly tags: string;
  readonly time: DeskTime;
}

/** The form for an event, or for one that is not there yet. */
export function eventDraftOf(dataset: Dataset, event: TimelineEvent | null): EventDraft {
  if (!event)
    return { title: '', summary: '', track: firstTrack(dataset), place: '', tags: '', time: NO_TIME };
  return {
    title: event.title,
    summary: event.summary ?? '',
    track: { id: event.track, text: lookup(dataset).track.get(event.track)?.name ?? event.track },
    place: event.place ?? '',
    tags: event.tags.join(', '),
    time: deskTimeOf(event.time),
  };
}

/** The track of the event that was made last: the next one is often in it too. */
export function firstTrack({ events, tracks }: Dataset): ComboValue {
  const last = events.at(-1)?.track;
  const track = tracks.find(({ id }) => id === last) ?? tracks[0];
  return track ? { id: track.id, text: track.name } : NO_CHOICE;
}

/** Why an event cannot be saved as it is typed. */
export function eventFaults({ title, track }: EventDraft, timeFault: string | null): readonly Fault[] {
  const faults: Fault[] = [];
  if (title.trim() === '')
    faults.push({ field: 'title', message: 'Say in a few words of your own what happened.' });
  if (track.id === null && track.text.trim() === '')
    faults.push({ field: 'track', message: 'Pick a track, or type a name for a new one.' });
  if (timeFault !== null) faults.push({ field: 'time', message: timeFault });
  return faults;
}

/** An event as typed, as one step. Ask `eventFaults` first. */
export function eventEdit(
  dataset: Dataset,
  draft: EventDraft,
  before: TimelineEvent | null,
): { readonly edit: Edit; readonly event: TimelineEvent } {
  const { tracks, id: track } = trackStep(dataset, draft.track);
  const title = draft.title.trim();
  const event: TimelineEvent = {
    id: before?.id ?? freshId(title, (id) => lookup(dataset).event.has(id), 'event'),
    title,
    summary: textOf(draft.summary),
    track,
    place: textOf(draft.place),
    tags: tagsOf(draft.tags),
    time: eventTimeOf(draft.time, dataset.timeZone, before?.time),
    extra: before?.extra ?? {},
  };
  const edits: readonly Edit[] = [...tracks, { kind: 'put-event', event }];
  return {
    edit: { kind: 'together', edits, label: before ? 'Change event' : 'Add event' },
    event,
  };
}

/** The id of a track that was picked or named, and what adds it where it is new. */
export function trackStep(
  dataset: Dataset,
  { id, text }: ComboValue,
): { readonly tracks: readonly Edit[]; readonly id: string } {
  if (id !== null) return { tracks: [], id };
  const name = text.trim();
  const fresh = freshId(name, (taken) => lookup(dataset).track.has(taken), 'track');
  return { tracks: [{ kind: 'put-track', track: { id: fresh, name, extra: {} } }], id: fresh };
}

/** A time as typed, placed. What cannot be placed is left out: the form does not save it. */
export function eventTimeOf(
  { start, end, stated, basis, why }: DeskTime,
  zone: string,
  before?: EventTime,
): EventTime {
  return {
    start: placed(start, zone, before?.start),
    end: placed(end, zone, before?.end),
    stated: textOf(stated ?? ''),
    basis,
    why: textOf(why ?? ''),
    ...(before?.extra && { extra: before.extra }),
  };
}

function placed(text: string | null, zone: string, before?: TimeWindow | null): TimeWindow | null {
  if (text === null) return null;
  if (before?.text === text) return before;
  const typed = timeWindow(text, zone);
  return typed.kind === 'good' ? typed.window : null;
}

/** Text as the format has it: nothing is null. */
export function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function tagsOf(text: string): readonly string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim()))].filter(Boolean);
}
