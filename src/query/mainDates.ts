import type { Span } from '../base/span.ts';
import { type Precision, spanShort } from '../base/spanShort.ts';
import { DAY, YEAR } from '../base/units.ts';
import { startOfDay } from '../base/zone.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { knownExtent } from './fullSpan.ts';

/** From this part of the dated events on, the dates of the first view stand for the whole. */
const MOST = 0.6;
/** A longer stretch than these is told in months, or in years: nobody needs the first day of fourteen months. */
const MONTHS_FROM = 92 * DAY;
const YEARS_FROM = 4 * YEAR;

/**
 * When a dataset's events were, in a few words for its heading: "21–22 Mar 2012" when all dated ones lie in the first
 * view, "mostly 21–22 Mar 2012" when most do, else the dates of all of them, "Jan 2021 – Mar 2022". Open sides count as
 * far as they are known. Null when nothing is dated.
 *
 * @param home the span of the first view, see `homeSpan`.
 */
export function mainDates(events: readonly TimelineEvent[], home: Span | null, zone: string): string | null {
  const dated = events.map(({ time }) => knownExtent(time)).filter((extent) => extent !== null);
  if (dated.length === 0) return null;
  const held = dated.filter(({ start, end }) => home !== null && start >= home.start && end <= home.end);
  if (held.length < MOST * dated.length) return words(dated, zone);
  return held.length === dated.length ? words(held, zone) : `mostly ${words(held, zone)}`;
}

function words(extents: readonly Span[], zone: string): string {
  const start = extents.reduce((least, each) => Math.min(least, each.start), Number.POSITIVE_INFINITY);
  const end = extents.reduce((most, each) => Math.max(most, each.end), start);
  const unit: Precision = end - start > YEARS_FROM ? 'years' : end - start > MONTHS_FROM ? 'months' : 'days';
  // Whole days: a first view of one evening is named by its date.
  const lastDay = startOfDay(Math.max(start, end - 1), zone);
  const days = { start: startOfDay(start, zone), end: startOfDay(lastDay + 1.5 * DAY, zone) };
  return spanShort({ ...days, first: unit, last: unit }, null, zone);
}
