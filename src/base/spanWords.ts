import { assertUnreachable } from './assert.ts';
import { calendarShape, sameDay, unitAt } from './calendarShape.ts';
import type { Span } from './span.ts';
import {
  clock,
  dayOfYear,
  monthName,
  offsetLabel,
  startOfDay,
  type WallTime,
  wallTime,
  yearName,
} from './zone.ts';

/** Put before what an author called approximate. */
export type About = '' | 'about ';

/** How two ends are joined: "06:00–12:00" in a label, "between 06:00 and 12:00", "from 06:00 to 12:00" in a sentence. */
export type Join = 'dash' | 'and' | 'to';

/** A span in words to stand alone: "Wed 21 Mar 2012, 06:00–12:00", "February 2012", "by Thu 22 Mar 2012". */
export function spanLabel(span: Span, zone: string, about: About = ''): string {
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) return openLabel(span, zone, about);
  const shape = calendarShape(span, zone);
  switch (shape.kind) {
    case 'instant':
      return `${about}${dateOf(shape.at)}, ${clock(shape.at)}`;
    case 'hours':
      return `${about}${dateOf(shape.from)}, ${clockPair(span, zone, 'dash')}`;
    case 'days':
      return `${about}${dayPair(shape.first, shape.last, 'dash')}`;
    case 'months':
      return `${about}${monthPair(shape.first, shape.last, 'dash')}`;
    case 'years':
      return `${about}${yearPair(shape.first, shape.last, 'dash')}`;
    case 'across': {
      const { from, to } = shape;
      const first = from.year === to.year ? dayOfYear(from) : dateOf(from);
      return `${about}${first}, ${clock(from)} – ${lastMoment(span.end, zone)}`;
    }
    default:
      return assertUnreachable(shape);
  }
}

function openLabel({ start, end }: Span, zone: string, about: About): string {
  if (Number.isFinite(start)) return `${about}${startEdge(start, zone)} or later`;
  return Number.isFinite(end) ? `by ${about}${endEdge(end, zone)}` : 'at an unknown time';
}

/** Where something begins, as coarse as the instant is round: "2012", "March 2012", "Wed 21 Mar 2012, 06:00". */
export function startEdge(ms: number, zone: string): string {
  const wall = wallTime(ms, zone);
  if (startOfDay(ms, zone) !== Math.floor(ms)) return `${dateOf(wall)}, ${clock(wall)}`;
  const unit = unitAt(wall);
  if (unit === 'days') return dateOf(wall);
  return unit === 'months' ? monthOf(wall) : yearName(wall.year);
}

/** Where something ends, its last day included: "the end of 2012", "Thu 22 Mar 2012", "Thu 22 Mar 2012, 06:00". */
export function endEdge(ms: number, zone: string): string {
  const wall = wallTime(ms, zone);
  if (startOfDay(ms, zone) !== Math.floor(ms)) return `${dateOf(wall)}, ${clock(wall)}`;
  const last = wallTime(ms - 1, zone);
  const unit = unitAt(wall);
  if (unit === 'days') return dateOf(last);
  return `the end of ${unit === 'months' ? monthOf(last) : yearName(last.year)}`;
}

/** "Thu 22 Mar 2012, 06:00", or "end of Thu 22 Mar 2012" for the midnight after it. */
function lastMoment(end: number, zone: string): string {
  if (startOfDay(end, zone) === end) return `end of ${dateOf(wallTime(end - 1, zone))}`;
  const wall = wallTime(end, zone);
  return `${dateOf(wall)}, ${clock(wall)}`;
}

/** "Wed 21 Mar 2012". */
export function dateOf(wall: WallTime): string {
  return `${dayOfYear(wall)} ${yearName(wall.year)}`;
}

function monthOf(wall: WallTime): string {
  return `${monthName(wall.month)} ${yearName(wall.year)}`;
}

/** "06:00–12:00". Where the offset changes between the two, each says its own: "02:30 (UTC+2) – 02:30 (UTC+1)". */
export function clockPair({ start, end }: Span, zone: string, join: Join): string {
  const to = wallTime(end, zone);
  const last = startOfDay(end, zone) === end ? '24:00' : clock(to);
  const offsets = [offsetLabel(start, zone), offsetLabel(end, zone)];
  if (offsets[0] === offsets[1]) {
    return `${clock(wallTime(start, zone))}${close(join)}${last}`;
  }
  return `${clock(wallTime(start, zone))} (${offsets[0]})${spaced(join)}${last} (${offsets[1]})`;
}

/** "Wed 21 Mar 2012", "Wed 21 – Thu 22 Mar 2012", "Wed 29 Feb – Thu 1 Mar 2012". */
export function dayPair(first: WallTime, last: WallTime, join: Join): string {
  if (sameDay(first, last)) return dateOf(last);
  const words = dayOfYear(first);
  if (first.year !== last.year) return `${dateOf(first)}${spaced(join)}${dateOf(last)}`;
  const short = first.month === last.month ? words.slice(0, words.lastIndexOf(' ')) : words;
  return `${short}${spaced(join)}${dateOf(last)}`;
}

/** "February 2012", "February–March 2012", "December 2011 – January 2012". */
export function monthPair(first: WallTime, last: WallTime, join: Join): string {
  if (first.year !== last.year) return `${monthOf(first)}${spaced(join)}${monthOf(last)}`;
  if (first.month === last.month) return monthOf(last);
  return `${monthName(first.month)}${close(join)}${monthOf(last)}`;
}

/** "2012", "2010–2019", "45 BCE – 44 BCE". */
export function yearPair(first: WallTime, last: WallTime, join: Join): string {
  const [a, b] = [yearName(first.year), yearName(last.year)];
  if (a === b) return a;
  return join === 'dash' && /^\d+$/.test(a + b) ? `${a}–${b}` : `${a}${spaced(join)}${b}`;
}

function spaced(join: Join): string {
  return join === 'dash' ? ' – ' : ` ${join} `;
}

function close(join: Join): string {
  return join === 'dash' ? '–' : ` ${join} `;
}
