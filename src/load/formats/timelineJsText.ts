import type { Draft, Where } from '../draft.ts';
import { isRecord } from '../readRecord.ts';
import { hasMarkup, htmlText } from './htmlText.ts';

/** A slide as it stands in the file. */
export type RawSlide = Readonly<Record<string, unknown>>;

/** What the slides of one file have in common. */
export interface SlideReading {
  readonly draft: Draft;
  readonly zone: string;
  /** What a place in a slide, like `start_date.month`, is called in this file: for a sheet, the name of its column. */
  readonly label: (path: string) => string;
}

/** An id as text, or null. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** HTML of a slide as text; '' for what is no text. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? htmlText(value) : '';
}

/**
 * Groups and dates in words: TimelineJS strips these of tags, and then shows what is left as HTML once more, so that
 * exact writers escape twice.
 */
export function strippedText(value: unknown): string {
  const once = textOf(value);
  return textOf(once) || once;
}

/** True for what says nothing: null, '', {}, and records of nothing but those. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return isRecord(value) && Object.values(value).every((part) => part === '' || part === null);
}

export interface SlideText {
  /** In one line; '' without one. */
  readonly headline: string;
  /** Lines; '' without any. */
  readonly text: string;
  /** The texts as they stand in the file, where they have tags or keys that plain text cannot hold. */
  readonly kept: RawSlide;
}

/** Headline and text of a slide. */
export function slideText(
  raw: RawSlide,
  where: Where,
  { draft, label }: Pick<SlideReading, 'label'> & { readonly draft: Pick<Draft, 'warning'> },
): SlideText {
  const given = raw.text;
  if (given === undefined || given === null || given === '') return { headline: '', text: '', kept: {} };
  // A bare text is not TimelineJS's own, but says what it means.
  const texts = typeof given === 'string' ? { text: given } : given;
  if (!isRecord(texts)) {
    draft.warning(where, given, 'The text is left out: write { "headline": …, "text": … }.', label('text'));
    return { headline: '', text: '', kept: { text: given } };
  }
  const headline = textOf(texts.headline).replaceAll('\n', ' ');
  const lost = Object.entries(texts).some(
    ([key, value]) =>
      !isEmpty(value) &&
      ((key !== 'headline' && key !== 'text') || typeof value !== 'string' || hasMarkup(value)),
  );
  return { headline, text: textOf(texts.text), kept: lost ? { text: given } : {} };
}

const MOST_WORDS = 12;
const LONGEST = 100;

/** The beginning of a text in one line, with an ellipsis where it goes on. */
export function firstWords(text: string): string {
  const words = text.slice(0, 4 * LONGEST).split(/\s+/);
  const first = words.slice(0, MOST_WORDS).join(' ');
  const short = first.length > LONGEST ? first.slice(0, LONGEST) : first;
  return short.length < text.length ? `${short.trimEnd()}…` : short;
}
