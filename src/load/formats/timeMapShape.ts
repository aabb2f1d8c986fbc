import { isRecord } from '../readRecord.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The lists of a TimeMap domain, wherever a file has them. */
export interface TimeMapShape {
  readonly events: readonly unknown[];
  /** Sources by id, or in a list: the two ways in which datasheet-server gives them. Null: none beside the events. */
  readonly sources: readonly (readonly [key: string | null, value: unknown])[] | null;
  readonly associations: readonly unknown[];
  /** Everything else of the file, associations too. */
  readonly rest: Raw;
}

/** How many events are looked at to tell a format. */
const SAMPLE = 50;

/**
 * True for the data of TimeMap (Forensic Architecture): its `domain` as one object with `events`, or its list of events
 * alone. Events have a description and a date, and name their sources, associations or coordinates.
 */
export function isTimeMap(value: unknown): boolean {
  if (isRecord(value)) {
    if (!Array.isArray(value.events) || 'claims' in value || 'timeline' in value) return false;
    const sample = value.events.slice(0, SAMPLE).filter(isRecord);
    if (sample.some(isOwn)) return true;
    return (
      isSources(value.sources) && sample.some((event) => Array.isArray(event.sources) || 'date' in event)
    );
  }
  if (!Array.isArray(value)) return false;
  return value.slice(0, SAMPLE).some((event) => isRecord(event) && isOwn(event));
}

/** A domain or a list of events, taken apart; null for a value of any other shape. */
export function timeMapShape(value: unknown): TimeMapShape | null {
  if (Array.isArray(value)) return { events: value, sources: null, associations: [], rest: {} };
  if (!isRecord(value) || !Array.isArray(value.events)) return null;
  const { events: _, sources, ...rest } = value;
  const listed = Array.isArray(sources)
    ? sources.map((source) => [null, source] as const)
    : isRecord(sources)
      ? Object.entries(sources)
      : null;
  return {
    events: value.events,
    sources: listed,
    associations: Array.isArray(value.associations) ? value.associations : [],
    rest: listed === null && sources !== undefined ? value : rest,
  };
}

/** Told in TimeMap’s way: with keys that no flat record has, or with sources that say whose they are. */
function isOwn(event: Raw): boolean {
  if (Array.isArray(event.sources) && event.sources.some(isOwnSource)) return true;
  const isTold = ('description' in event || 'desc' in event) && 'date' in event && !('start' in event);
  if (!isTold) return false;
  const marks = 'title' in event || 'headline' in event ? SURE_MARKS : [...SURE_MARKS, ...MARKS];
  return marks.some((key) => key in event);
}

const SURE_MARKS = ['associations', 'association1', 'source1', 'time_precision', 'time_display'];
/** Keys that tables of other tools have too, beside a title. */
const MARKS = ['sources', 'latitude', 'lat', 'filters', 'category'];

function isOwnSource(source: unknown): boolean {
  return isRecord(source) && OWN_KEYS.some((key) => key in source);
}

const OWN_KEYS = 'affil_s affil_1 affil1 affiliation affiliation_s parent paths path1 author'.split(' ');

function isSources(sources: unknown): boolean {
  const list = Array.isArray(sources) ? sources : isRecord(sources) ? Object.values(sources) : [];
  const sample = list.slice(0, SAMPLE).filter(isRecord);
  return sample.some((source) => isOwnSource(source) || ('id' in source && 'title' in source));
}
