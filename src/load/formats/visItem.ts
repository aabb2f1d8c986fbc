import type { Draft, DraftTime, Where } from '../draft.ts';
import { isRecord } from '../readRecord.ts';
import { hasMarkup, htmlText } from './htmlText.ts';
import { timeFault } from './timeFault.ts';
import { firstWords } from './timelineJsText.ts';
import { visDate } from './visDate.ts';
import { idText } from './visGroups.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What the items of one file have in common. */
export interface ItemReading {
  readonly draft: Draft;
  readonly zone: string;
  /** Names of tracks by the ids of groups. Empty: the file has no groups. */
  readonly tracks: ReadonlyMap<string, string>;
  /** Ids of groups that are not there, which have been told. */
  readonly orphans: Set<string>;
}

/** Track of items that have no group. */
const UNGROUPED = 'Events';
/** Track of backgrounds without a group: vis-timeline draws them behind all groups. Their tag too. */
const BACKGROUNDS = 'Background';

const TYPES: ReadonlySet<unknown> = new Set(['box', 'point', 'range', 'background']);
const READ = new Set(['id', 'content', 'title', 'start', 'end', 'group']);

/** Takes an item as an event. */
export function readItem(raw: unknown, where: Where, reading: ItemReading): void {
  const { draft } = reading;
  if (!isRecord(raw)) {
    draft.error(where, raw, 'An item is an object: write it in braces { }.');
    return;
  }
  const time = readItemTime(raw, where, reading);
  if (time === null) return;
  const background = raw.type === 'background';
  if (raw.type !== undefined && raw.type !== null && !TYPES.has(raw.type)) {
    draft.warning(
      where,
      raw.type,
      'The type is kept, unread: vis-timeline knows box, point, range and background.',
      'type',
    );
  }
  const { title, summary, kept } = itemText(raw, where, draft);
  draft.event(
    {
      id: idText(raw.id),
      title,
      summary,
      track: trackOf(raw, where, reading) ?? (background ? BACKGROUNDS : UNGROUPED),
      tags: background ? [BACKGROUNDS.toLowerCase()] : [],
      time: time.time,
      kept: { ...restOf(raw), ...kept, ...time.kept },
    },
    where,
  );
}

/** Type, subgroup, class, style and whatever else an item has. */
function restOf(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !READ.has(key)));
}

/** Name of the item's track; null without a group. */
function trackOf({ group }: Raw, where: Where, { draft, tracks, orphans }: ItemReading): string | null {
  const id = idText(group);
  if (id === null) return null;
  const name = tracks.get(id);
  if (name !== undefined) return name;
  if (tracks.size > 0 && !orphans.has(id)) {
    orphans.add(id);
    const message =
      'No group has this id, so vis-timeline would not show the item: it gets a track of that name.';
    draft.warning(where, group, message, 'group');
  }
  return id;
}

/** The first line of the content is the title; the rest of it, and the tooltip, are the summary. */
function itemText(
  raw: Raw,
  where: Where,
  draft: Draft,
): { title: string; summary: string | null; kept: Raw } {
  const content = textOf(raw.content);
  const tooltip = textOf(raw.title);
  const kept = Object.fromEntries(
    (['content', 'title'] as const)
      .map((key) => [key, raw[key]] as const)
      .filter(([, value]) => value !== undefined && value !== null)
      .filter(([, value]) => typeof value !== 'string' || hasMarkup(value)),
  );
  const [first = '', ...rest] = content.split('\n');
  if (first !== '') {
    return { title: first, summary: [...rest, tooltip].filter(Boolean).join('\n') || null, kept };
  }
  // A stretch of background needs no words.
  if (raw.type === 'background' && tooltip === '') return { title: BACKGROUNDS, summary: null, kept };
  const title = tooltip === '' ? 'Untitled' : firstWords(tooltip);
  const which = tooltip === '' ? 'it is called “Untitled”' : 'the first words of its “title” stand there';
  draft.warning(where, raw.content, `The content has no text, so ${which}: write some.`, 'content');
  return { title, summary: tooltip === '' || tooltip === title ? null : tooltip, kept };
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? htmlText(value) : '';
}

/** When an item is; null, and an error, when the file says what is no date. */
function readItemTime(
  raw: Raw,
  where: Where,
  { draft, zone }: ItemReading,
): { time: DraftTime; kept: Raw } | null {
  const start = visDate(raw.start, zone);
  const end = visDate(raw.end, zone);
  for (const [name, date] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (date.kind === 'bad') draft.error(where, raw[name], date.message, name);
    if (date.kind === 'time' && date.doubt !== null) draft.warning(where, raw[name], date.doubt, name);
    if (date.kind === 'far') draft.warning(where, raw[name], `${FAR} It is kept, unplaced.`, name);
  }
  if (start.kind === 'bad' || end.kind === 'bad') return null;
  if (start.kind === 'none') {
    draft.warning(where, raw.start, 'There is no start, so the event is undated: write one.', 'start');
  }
  if (end.kind === 'none' && start.kind === 'time' && (raw.type === 'range' || raw.type === 'background')) {
    draft.warning(where, raw.end, `An item of the type ${raw.type} has an end: write one.`, 'end');
  }
  const dated = start.kind === 'time';
  const fault = dated ? timeFault(start.text, end.kind === 'time' ? end.text : null, zone) : null;
  if (fault) {
    draft.error(where, raw[fault.of], fault.message, fault.of);
    return null;
  }
  const kept = {
    ...(start.kind === 'far' ? { start: raw.start } : {}),
    ...(end.kind === 'far' || (end.kind === 'time' && !dated) ? { end: raw.end } : {}),
  };
  const time = {
    start: dated ? start.text : null,
    end: dated && end.kind === 'time' ? end.text : null,
    why: start.kind === 'far' ? FAR : null,
  };
  return { time, kept };
}

const FAR = 'This lies outside the years that can be placed, -9999 to 9999.';
