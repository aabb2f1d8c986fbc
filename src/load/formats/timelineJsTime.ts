import type { DraftTime, Where } from '../draft.ts';
import { isRecord } from '../readRecord.ts';
import { hasMarkup } from './htmlText.ts';
import { timeFault } from './timeFault.ts';
import { DATE_PARTS, type SlideDate, slideDate } from './timelineJsDate.ts';
import { isEmpty, type RawSlide, type SlideReading, strippedText } from './timelineJsText.ts';

/** When a slide is; null, and an error, when the file says something impossible. */
export function readSlideTime(
  raw: RawSlide,
  where: Where,
  { draft, zone, label }: SlideReading,
): { time: DraftTime; kept: RawSlide } | null {
  const dates = { start_date: dateOf(raw.start_date, zone), end_date: dateOf(raw.end_date, zone) };
  const kept: Record<string, unknown> = {};
  const far: string[] = [];
  for (const name of ['start_date', 'end_date'] as const) {
    const date = dates[name];
    const given = raw[name];
    switch (date.kind) {
      case 'bad':
        draft.error(where, date.value, date.message, label(date.path(name)));
        break;
      case 'far':
        far.push(date.year);
        kept[name] = given;
        break;
      case 'time':
        if (date.doubt !== null) draft.warning(where, given, date.doubt, label(name));
        if (date.coarser || hasMore(given)) kept[name] = given;
        break;
      case 'none':
        if (!isEmpty(given)) kept[name] = given;
        break;
    }
  }
  const { start_date: start, end_date: end } = dates;
  if (start.kind === 'bad' || end.kind === 'bad') return null;
  const shown = [raw.display_date, displayOf(raw.start_date), displayOf(raw.end_date)].map(strippedText);
  const stated = shown[0] || shown.slice(1).filter(Boolean).join(' – ');
  if (typeof raw.display_date === 'string' && hasMarkup(raw.display_date))
    kept.display_date = raw.display_date;
  if (start.kind === 'time') {
    const endText = end.kind === 'time' ? end.text : null;
    const fault = timeFault(start.text, endText, zone);
    if (fault) {
      const name = fault.of === 'start' ? 'start_date' : 'end_date';
      draft.error(where, raw[name], fault.message, label(name));
      return null;
    }
    if (end.kind === 'far') {
      draft.warning(where, raw.end_date, `${farSentence(far)} The end is left out.`, label('end_date'));
    }
    return { time: { start: start.text, end: endText, stated: stated || null }, kept };
  }
  if (end.kind === 'time') kept.end_date = raw.end_date;
  const why = start.kind === 'far' ? farSentence(far) : null;
  const message = why ?? 'There is no start date, without which TimelineJS leaves the slide out: write one.';
  const value = isEmpty(raw.start_date) ? undefined : raw.start_date;
  draft.warning(where, value, `${message} The event is undated.`, label('start_date'));
  return { time: { start: null, stated: stated || far.join(' – ') || null, why }, kept };
}

function farSentence(years: readonly string[]): string {
  const [what, lie] = years.length === 1 ? ['year', 'lies'] : ['years', 'lie'];
  return `The ${what} ${years.join(' and ')} ${lie} outside the years that can be placed, -9999 to 9999.`;
}

type ReadDate =
  | Exclude<SlideDate, { kind: 'bad' }>
  | { kind: 'bad'; value: unknown; message: string; path: (name: string) => string };

function dateOf(raw: unknown, zone: string): ReadDate {
  if (isEmpty(raw)) return { kind: 'none' };
  if (!isRecord(raw)) {
    const message = 'This is no date of TimelineJS: write an object like { "year": 2012, "month": 3 }.';
    return { kind: 'bad', value: raw, message, path: (name) => name };
  }
  const date = slideDate(raw, zone);
  if (date.kind !== 'bad') return date;
  const { part, value, message } = date;
  return { kind: 'bad', value, message, path: (name) => `${name}.${part}` };
}

const PLAIN = new Set<string>([...DATE_PARTS, 'display_date']);

/** True when a date has keys beside its parts, like `format`. */
function hasMore(raw: unknown): boolean {
  return isRecord(raw) && Object.entries(raw).some(([key, value]) => !PLAIN.has(key) && !isEmpty(value));
}

function displayOf(date: unknown): unknown {
  return isRecord(date) ? date.display_date : undefined;
}
