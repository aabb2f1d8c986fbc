import { assertUnreachable } from './assert.ts';
import { calendarShape } from './calendarShape.ts';
import type { Span } from './span.ts';
import {
  type About,
  clockPair,
  dateOf,
  dayPair,
  endEdge,
  monthPair,
  startEdge,
  yearPair,
} from './spanWords.ts';
import { clock, dayOfYear, startOfDay, type WallTime, wallTime } from './zone.ts';

/**
 * A span in words to follow a verb, with its preposition: "between 06:00 and 12:00 on Wed 21 Mar 2012",
 * "in February 2012", "on or after Wed 21 Mar 2012".
 */
export function spanClause(span: Span, zone: string, about: About = ''): string {
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) return openClause(span, zone, about);
  const shape = calendarShape(span, zone);
  switch (shape.kind) {
    case 'instant':
      return `at ${about}${momentOf(shape.at)}`;
    case 'hours':
      return `between ${about}${clockPair(span, zone, 'and')} on ${dateOf(shape.from)}`;
    case 'days': {
      const words = dayPair(shape.first, shape.last, 'and');
      return `${words.includes(' and ') ? 'between' : 'on'} ${about}${words}`;
    }
    case 'months': {
      const words = monthPair(shape.first, shape.last, 'and');
      return `${words.includes(' and ') ? 'between' : 'in'} ${about}${words}`;
    }
    case 'years': {
      const words = yearPair(shape.first, shape.last, 'and');
      return `${words.includes(' and ') ? 'between' : 'in'} ${about}${words}`;
    }
    case 'across':
      return `between ${about}${momentPair(span, zone, 'and')}`;
    default:
      return assertUnreachable(shape);
  }
}

/** "06:00 on Wed 21 Mar 2012". */
function momentOf(wall: WallTime): string {
  return `${clock(wall)} on ${dateOf(wall)}`;
}

/** "18:00 on Wed 21 Mar and 06:00 on Thu 22 Mar 2012", the year said once, or "… and the end of Thu 22 Mar 2012". */
function momentPair({ start, end }: Span, zone: string, word: 'and' | 'to'): string {
  const from = wallTime(start, zone);
  const endsDay = startOfDay(end, zone) === end;
  const to = wallTime(endsDay ? end - 1 : end, zone);
  const day = from.year === to.year ? dayOfYear(from) : dateOf(from);
  return `${clock(from)} on ${day} ${word} ${endsDay ? `the end of ${dateOf(to)}` : momentOf(to)}`;
}

/** Two exact instants of one event: "from 06:00 to 12:00 on Wed 21 Mar 2012". */
export function fromTo(span: Span, zone: string): string {
  const shape = calendarShape(span, zone);
  if (shape.kind !== 'hours') return `from ${momentPair(span, zone, 'to')}`;
  return `from ${clockPair(span, zone, 'to')} on ${dateOf(shape.from)}`;
}

function openClause({ start, end }: Span, zone: string, about: About): string {
  if (Number.isFinite(start)) return `${preposition(start, zone)} or after ${about}${moment(start, zone)}`;
  return Number.isFinite(end) ? `by ${about}${endMoment(end, zone)}` : 'at an unknown time';
}

/** "as Thu 22 Mar 2012 began", "at 06:00 on Thu 22 Mar 2012": a point that something outlasted. */
export function asBegan(ms: number, zone: string): string {
  return preposition(ms, zone) === 'at' ? `at ${moment(ms, zone)}` : `as ${moment(ms, zone)} began`;
}

function preposition(ms: number, zone: string): 'at' | 'on' | 'in' {
  if (startOfDay(ms, zone) !== ms) return 'at';
  return wallTime(ms, zone).day === 1 ? 'in' : 'on';
}

function moment(ms: number, zone: string): string {
  return preposition(ms, zone) === 'at' ? momentOf(wallTime(ms, zone)) : startEdge(ms, zone);
}

function endMoment(ms: number, zone: string): string {
  return preposition(ms, zone) === 'at' ? momentOf(wallTime(ms, zone)) : endEdge(ms, zone);
}
