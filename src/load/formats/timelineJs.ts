import { Draft } from '../draft.ts';
import type { FormatContext, FormatReading } from '../formatReader.ts';
import { refused } from '../parseDataset.ts';
import { isRecord } from '../readRecord.ts';
import { orNothing } from './orNothing.ts';
import { readMedia } from './timelineJsMedia.ts';
import { isOldTimelineJs, modernTimelineJs } from './timelineJsOld.ts';
import { readSlide, restOf } from './timelineJsSlide.ts';
import { isEmpty, type RawSlide, type SlideReading, slideText } from './timelineJsText.ts';

/** How many slides are looked at to recognise a file. */
const LOOKED_AT = 20;
/** How many slides are read between two notes of progress. */
const STRIDE = 500;

/** True for the JSON of TimelineJS 3, and for that of its versions 1 and 2, which has a `timeline` with `date`s. */
export function isTimelineJs(value: unknown): boolean {
  if (isOldTimelineJs(value)) return true;
  if (!isRecord(value) || !('events' in value) || typeof value.format === 'string') return false;
  const { events, title, scale, eras } = value;
  if (scale === 'human' || scale === 'cosmological' || isSlide(title) || Array.isArray(eras)) return true;
  const first = Array.isArray(events) ? events.slice(0, LOOKED_AT) : [];
  return first.some((event) => isSlide(event) || isDated(event));
}

function isSlide(value: unknown): boolean {
  return isRecord(value) && isRecord(value.text) && ('headline' in value.text || 'text' in value.text);
}

function isDated(value: unknown): boolean {
  return isRecord(value) && isRecord(value.start_date) && 'year' in value.start_date;
}

/**
 * Reads the JSON of TimelineJS: slides and eras become events, groups tracks, the title slide title and summary of the
 * dataset, credits of media sources. HTML becomes text. Counts are in slides and eras.
 */
export function readTimelineJs(value: unknown, context: FormatContext): FormatReading {
  const old = isOldTimelineJs(value);
  const file = old ? modernTimelineJs(value) : value;
  if (!isRecord(file) || !Array.isArray(file.events)) {
    const message =
      'TimelineJS keeps its slides in a list “events”, and there is none here: write { "events": [ … ] }.';
    return { kind: 'read', result: refused(value, message), assumed: [] };
  }
  const { title, events, eras, ...rest } = file;
  const draft = draftWith(title, rest, context);
  const reading: SlideReading = { draft, zone: context.zone, label: (path) => path };
  let read = 0;
  const readAll = (list: readonly unknown[], kind: 'slide' | 'era') => {
    for (const [index, raw] of list.entries()) {
      const where = `${kind === 'era' ? 'era' : 'item'} ${index + 1}`;
      if (isRecord(raw)) readSlide(raw, kind, where, reading);
      else
        draft.error(
          where,
          raw,
          `${kind === 'era' ? 'An era' : 'A slide'} is an object: write it in braces { }.`,
        );
      read += 1;
      if (read % STRIDE === 0) context.progress(read);
    }
  };
  readTitleMedia(title, reading);
  readAll(events, 'slide');
  if (Array.isArray(eras)) readAll(eras, 'era');
  else if (!isEmpty(eras)) draft.warning('eras', eras, 'The eras are no list and are left out: write [ … ].');
  return {
    kind: 'read',
    result: orNothing(draft.finish(read), 'The file has no slide that could be read as an event.'),
    assumed: assumedOf(old, context.zone),
  };
}

/** What a file of TimelineJS leaves open. */
function assumedOf(old: boolean, zone: string): readonly string[] {
  return [
    `TimelineJS knows no time zones: hours are read in ${zone}.`,
    ...(old
      ? ['This is the JSON of TimelineJS 1 or 2; dates with slashes are read month first, as it does.']
      : []),
  ];
}

/**
 * The draft of a dataset with what the title slide says.
 *
 * @param rest keys of the file beside title, events and eras: kept.
 */
export function draftWith(title: unknown, rest: RawSlide, { title: name, zone }: FormatContext): Draft {
  if (!isRecord(title)) return new Draft({ title: name, timeZone: zone, kept: rest });
  // Its texts are read before there is a draft to warn in: what cannot be read of them is kept.
  const quiet = { draft: { warning: () => {} }, label: (path: string) => path };
  const { headline, text, kept } = slideText(title, TITLE, quiet);
  const { start_date, end_date, group, unique_id, display_date } = title;
  const beside = { ...restOf(title), ...kept, start_date, end_date, group, unique_id, display_date };
  const slide = Object.fromEntries(Object.entries(beside).filter(([, part]) => !isEmpty(part)));
  return new Draft({
    title: headline || name,
    summary: text || null,
    timeZone: zone,
    kept: Object.keys(slide).length === 0 ? rest : { ...rest, title: slide },
  });
}

const TITLE = 'title slide';

/** Media of the title slide: its source and document, with nothing to claim. */
export function readTitleMedia(title: unknown, reading: SlideReading, where = TITLE): void {
  if (isRecord(title)) readMedia(title.media, null, where, reading);
  else if (!isEmpty(title)) {
    reading.draft.warning(where, title, 'The title is kept, unread: write { "text": { "headline": … } }.');
  }
}
