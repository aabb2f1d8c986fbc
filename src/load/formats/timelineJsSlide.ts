import type { Where } from '../draft.ts';
import { isRecord } from '../readRecord.ts';
import { hasMarkup } from './htmlText.ts';
import { readMedia } from './timelineJsMedia.ts';
import {
  firstWords,
  idOf,
  isEmpty,
  type RawSlide,
  type SlideReading,
  type SlideText,
  slideText,
  strippedText,
  textOf,
} from './timelineJsText.ts';
import { readSlideTime } from './timelineJsTime.ts';

/** Track of slides that have no group. */
const UNGROUPED = 'Events';
/** Track and tag of eras. */
const ERAS = 'Eras';
const ERA_TAG = 'era';

/** Keys of a slide that are read here. What of them `whence/1` cannot hold is kept under the same name. */
const READ = new Set(['unique_id', 'start_date', 'end_date', 'display_date', 'group', 'text']);

/** Takes a slide, or an era, as an event, and its media as a claim of the one it is credited to. */
export function readSlide(raw: RawSlide, kind: 'slide' | 'era', where: Where, reading: SlideReading): void {
  const { draft, label } = reading;
  const time = readSlideTime(raw, where, reading);
  if (time === null) return;
  const text = slideText(raw, where, reading);
  const { title, summary } = titled(text, raw, where, reading);
  const group = strippedText(raw.group).replaceAll('\n', ' ');
  const id = idOf(raw.unique_id);
  if (id === null && raw.unique_id !== undefined && raw.unique_id !== null && raw.unique_id !== '') {
    draft.warning(where, raw.unique_id, 'This is no id: write text. A new one is made.', label('unique_id'));
  }
  const event = draft.event(
    {
      id,
      title,
      summary,
      track: kind === 'era' ? ERAS : group === '' ? UNGROUPED : group,
      tags: kind === 'era' ? [ERA_TAG] : [],
      time: time.time,
      kept: { ...restOf(raw), ...time.kept, ...text.kept, ...keptGroup(raw, kind) },
    },
    where,
  );
  readMedia(raw.media, { title, event }, where, reading);
}

/** All of a slide that nothing here reads: background, autolink, media, and keys that TimelineJS does not know. */
export function restOf(raw: RawSlide): RawSlide {
  return Object.fromEntries(Object.entries(raw).filter(([key, value]) => !READ.has(key) && !isEmpty(value)));
}

function keptGroup({ group }: RawSlide, kind: 'slide' | 'era'): RawSlide {
  if (isEmpty(group)) return {};
  const lost = kind === 'era' || typeof group !== 'string' || hasMarkup(group);
  return lost ? { group } : {};
}

/** A title there must be: without a headline TimelineJS shows the text, or the caption, and so do we. */
function titled(
  { headline, text }: SlideText,
  { media }: RawSlide,
  where: Where,
  { draft, label }: SlideReading,
): { title: string; summary: string | null } {
  const summary = text === '' ? null : text;
  if (headline !== '') return { title: headline, summary };
  const caption = isRecord(media) ? textOf(media.caption) : '';
  const [title, which] =
    text !== ''
      ? [firstWords(text), 'the first words of its text stand as its title']
      : caption !== ''
        ? [firstWords(caption), 'the first words of its caption stand as its title']
        : ['Untitled', 'it is called “Untitled”'];
  draft.warning(where, null, `There is no headline, so ${which}: write one.`, label('text.headline'));
  return { title, summary: title === text ? null : summary };
}
