import { isRecord } from '../readRecord.ts';
import { isEmpty, type RawSlide } from './timelineJsText.ts';

type Old = Readonly<{ timeline: Readonly<Record<string, unknown>> }>;

/** True for the JSON of TimelineJS 1 and 2: `{ "timeline": { "headline": …, "date": [ … ] } }`. */
export function isOldTimelineJs(value: unknown): value is Old {
  return isRecord(value) && isRecord(value.timeline) && Array.isArray(value.timeline.date);
}

/** The same file as TimelineJS 3 would have it. Keys that have no new name stay. */
export function modernTimelineJs({ timeline, ...beside }: Old): RawSlide {
  const { headline, text, asset, startDate, date, era, type, ...rest } = timeline;
  return {
    ...beside,
    ...rest,
    title: modernSlide({ headline, text, asset, startDate }),
    events: Array.isArray(date) ? date.map(modernSlide) : [],
    ...(isEmpty(era) ? {} : { eras: Array.isArray(era) ? era.map(modernSlide) : era }),
  };
}

function modernSlide(old: unknown): unknown {
  if (!isRecord(old)) return old;
  const { headline, text, asset, startDate, endDate, tag, ...rest } = old;
  const slide: RawSlide = {
    ...rest,
    text: { headline, text },
    start_date: oldDate(startDate),
    end_date: oldDate(endDate),
    group: tag,
    media: isRecord(asset) ? { ...asset, url: asset.media, media: undefined } : asset,
  };
  return Object.fromEntries(
    Object.entries(slide).map(([key, part]) => [key, isRecord(part) ? withoutEmpty(part) : part]),
  );
}

function withoutEmpty(record: RawSlide): RawSlide {
  return Object.fromEntries(Object.entries(record).filter(([, part]) => part !== undefined));
}

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];
const ISO = /^(-?\d{1,6})(?:-(\d\d?))?(?:-(\d\d?))?(?:[T ](.*))?$/;
const SLASHES = /^(?:(\d\d?)\/)?(\d\d?)\/(-?\d{1,6})(?:\s+(.*))?$/;

/**
 * A date of the old files and sheets as one of TimelineJS 3: `2012,3,21,6,30`, `2012-03-21`, `3/21/2012 06:30` and
 * `3/2012`, the month first in both. What is none of these comes back as it is.
 */
export function oldDate(value: unknown): unknown {
  if (typeof value === 'number') return { year: value };
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return undefined;
  if (text.includes(',')) {
    const parts = text.split(',');
    if (parts.length > FIELDS.length || !parts.every((part) => /^\s*-?\d*\s*$/.test(part))) return value;
    return Object.fromEntries(parts.map((part, index) => [FIELDS[index], part.trim()]));
  }
  const iso = ISO.exec(text);
  if (iso) return withClock({ year: iso[1], month: iso[2], day: iso[3] }, iso[4]) ?? value;
  const [, first, second, year, clock] = SLASHES.exec(text) ?? [];
  if (year === undefined) return value;
  const date = first === undefined ? { year, month: second } : { year, month: first, day: second };
  return withClock(date, clock) ?? value;
}

function withClock(date: RawSlide, clock: string | undefined): RawSlide | null {
  const given = withoutEmpty(date);
  if (clock === undefined || clock === '') return given;
  const [, hour, minute, second] = /^(\d\d?):(\d\d)(?::(\d\d)(?:\.0*)?)?$/.exec(clock) ?? [];
  return hour === undefined ? null : withoutEmpty({ ...given, hour, minute, second });
}
