import { calendarShape, sameDay } from './calendarShape.ts';
import type { Span } from './span.ts';
import {
  clock,
  instantsAt,
  monthShort,
  offsetAt,
  offsetLabel,
  type WallTime,
  wallTime,
  yearName,
} from './zone.ts';

/** The unit in which one side of a span is known. `days` is also the unit of clock times: few characters hold no more. */
export type Precision = 'years' | 'seasons' | 'months' | 'days';

/** A span, and in which unit its sides are known. Left out, the unit is what the calendar would call the span. */
export interface ShortSpan extends Span {
  readonly first?: Precision;
  readonly last?: Precision;
}

/**
 * A stretch of time in few characters, for a table cell: from the earliest start to the latest end, without
 * hours where the days differ. "since" is a stretch that goes on, "by" and "from" a moment with one bound. Each side
 * keeps its own unit ("Aug – 26 Oct 2019"), and a clock time that came twice that day says its offset.
 *
 * @param end null when there is no end but the start's.
 */
export function spanShort(start: ShortSpan, end: ShortSpan | null, zone: string): string {
  const over = end && end.end >= start.start ? end : start;
  const span = { start: start.start, end: over.end };
  const first = (): Edge => edge(wallTime(span.start, zone), start.first ?? unitOf(start, zone));
  const last = (): Edge => edge(lastOf(span, zone), over.last ?? unitOf(over, zone));
  const begun = Number.isFinite(span.start);
  if (!begun && !Number.isFinite(span.end)) {
    if (!end || !Number.isFinite(start.end)) return 'time unknown';
    return `since ${nameOf(edge(lastOf(start, zone), start.last ?? unitOf(start, zone)))} or earlier`;
  }
  if (!begun)
    return end ? `until ${nameOf(last())}` : `by ${last().unit === 'days' ? '' : 'end of '}${nameOf(last())}`;
  if (!Number.isFinite(span.end)) return `${end ? 'since' : 'from'} ${nameOf(first())}`;
  const sides = [first(), last()] as const;
  return (sides.every(({ unit }) => unit === 'days') && withinDay(span, zone)) || between(...sides);
}

/** One side of a span: a day inside it, and the unit that may be said of it. */
interface Edge {
  readonly wall: WallTime;
  readonly unit: Precision;
}

function edge(wall: WallTime, unit: Precision): Edge {
  return { wall, unit };
}

function unitOf(span: Span, zone: string): Precision {
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) return 'days';
  const { kind } = calendarShape(span, zone);
  return kind === 'years' || kind === 'months' ? kind : 'days';
}

/** The last local day inside a span. */
function lastOf({ start, end }: Span, zone: string): WallTime {
  return wallTime(Math.max(start, end - 1), zone);
}

/** A moment or hours of one day; null for whole days and what runs over several. */
function withinDay(span: Span, zone: string): string | null {
  const shape = calendarShape(span, zone);
  if (shape.kind === 'instant') return `${day(shape.at)}, ${clock(shape.at)}${offsetOf(span.start, zone)}`;
  if (shape.kind !== 'hours') return null;
  const to = shape.untilMidnight ? '24:00' : clock(shape.to);
  // Seconds and eras together would not fit.
  if (`${day(shape.from)}, ${clock(shape.from)}–${to}`.length > 28) return day(shape.from);
  const [before, after] = [offsetOf(span.start, zone), offsetOf(span.end, zone)];
  const join = before === '' || before === after ? '–' : ' – ';
  return `${day(shape.from)}, ${clock(shape.from)}${before === after ? '' : before}${join}${to}${after}`;
}

/** " (UTC+1)" where clocks showed the same time twice, else nothing. */
function offsetOf(ms: number, zone: string): string {
  const shown = instantsAt(ms + offsetAt(ms, zone), zone);
  const twice = shown.kind === 'instant' && shown.earliest !== shown.latest;
  return twice ? ` (${offsetLabel(ms, zone)})` : '';
}

function between(first: Edge, last: Edge): string {
  const [a, b] = [nameOf(first), nameOf(last)];
  if (a === b) return a;
  if (/^\d+$/.test(a + b)) return `${a}–${b}`;
  const [from, to] = [first.wall, last.wall];
  const inYear = from.year === to.year && isDated(first) && isDated(last);
  if (!inYear) return `${a} – ${b}`;
  if (first.unit === 'months' && last.unit === 'months') return `${monthShort(from.month)}–${b}`;
  if (first.unit === 'months') return `${monthShort(from.month)} – ${b}`;
  if (last.unit === 'months' || from.month !== to.month)
    return `${from.day} ${monthShort(from.month)} – ${b}`;
  return sameDay(from, to) ? b : `${from.day}–${b}`;
}

function isDated({ unit }: Edge): boolean {
  return unit === 'months' || unit === 'days';
}

function nameOf({ wall, unit }: Edge): string {
  if (unit === 'years') return yearName(wall.year);
  if (unit === 'seasons') return seasonOf(wall);
  return unit === 'months' ? month(wall) : day(wall);
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** "winter 2012", which ends in February 2013: the year in which it began. */
export function seasonOf({ month, year }: WallTime): string {
  const name = SEASONS[Math.floor((month % 12) / 3)] ?? '';
  return `${name} ${yearName(month <= 2 ? year - 1 : year)}`;
}

function month(wall: WallTime): string {
  return `${monthShort(wall.month)} ${yearName(wall.year)}`;
}

function day(wall: WallTime): string {
  return `${wall.day} ${month(wall)}`;
}
