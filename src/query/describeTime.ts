import type { Span } from '../base/span.ts';
import { asBegan, fromTo, spanClause } from '../base/spanClause.ts';
import { type ShortSpan, seasonOf, spanShort } from '../base/spanShort.ts';
import { spanLabel } from '../base/spanWords.ts';
import { wallTime } from '../base/zone.ts';
import type { EventTime, TimeWindow } from '../model/time.ts';
import { statedPrecision } from './precision.ts';

/**
 * A window in words, to stand alone: "Wed 21 Mar 2012, 06:00–12:00", "about February 2012", "by Thu 22 Mar 2012".
 */
export function describeWindow(window: TimeWindow, zone: string): string {
  const words = spanLabel(spanOf(window), zone, about(window));
  return withSeason(window, zone, words) + doubt(window);
}

/**
 * When an event happened, in one phrase that can follow its title: "between 06:00 and 12:00 on Wed 21 Mar 2012",
 * "began in January 2012; still going on", "undated".
 */
export function describePlacement(time: EventTime, zone: string): string {
  const { start, end } = time;
  if (!start) return end && Number.isFinite(end.latest) ? `undated; ended ${clause(end, zone)}` : 'undated';
  if (!end || (end.earliest === start.earliest && end.latest === start.latest)) return clause(start, zone);
  if (end.latest === Number.POSITIVE_INFINITY) {
    const known = end.earliest > start.latest ? ` ${asBegan(end.earliest, zone)}` : '';
    return `began ${clause(start, zone)}; still going on${known}${doubt(end)}`;
  }
  if (isExact(start) && isExact(end)) return fromTo({ start: start.earliest, end: end.latest }, zone);
  return `began ${clause(start, zone)}; ended ${clause(end, zone)}`;
}

/**
 * The same in at most 30 characters (40 with an era, more where it must say offsets), for a table cell: from the earliest
 * start to the latest end, each in the unit in which the file states it, without hours where the days differ. `~` marks
 * an estimate and `?` a doubtful date, as in EDTF.
 */
export function describeShort(time: EventTime, zone: string): string {
  const { start, end } = time;
  if (!start) return 'undated';
  const words = spanShort(shortOf(start, zone), end && shortOf(end, zone), zone);
  const estimate = start.approximate || end?.approximate === true;
  const doubtful = start.uncertain || end?.uncertain === true;
  return `${estimate ? '~' : ''}${words}${doubtful ? '?' : ''}`;
}

function clause(window: TimeWindow, zone: string): string {
  const words = spanClause(spanOf(window), zone, about(window));
  return withSeason(window, zone, words, 'in ') + doubt(window);
}

/** "spring 2012 (March–May 2012)" for EDTF `2012-21`. */
function withSeason(window: TimeWindow, zone: string, words: string, before = ''): string {
  if (!/^-?\d{4}-2[1-4][?~%]?$/.test(window.text) || statedPrecision(window, 'first', zone) !== 'seasons')
    return words;
  const months = spanLabel(spanOf(window), zone);
  return `${before}${about(window)}${seasonOf(wallTime(window.earliest, zone))} (${months})`;
}

function shortOf(window: TimeWindow, zone: string): ShortSpan {
  const first = statedPrecision(window, 'first', zone);
  const last = statedPrecision(window, 'last', zone);
  return { ...spanOf(window), ...(first && { first }), ...(last && { last }) };
}

function spanOf(window: TimeWindow): Span {
  return { start: window.earliest, end: window.latest };
}

function isExact(window: TimeWindow): boolean {
  return window.earliest === window.latest && !window.approximate && !window.uncertain;
}

function about(window: TimeWindow): '' | 'about ' {
  return window.approximate ? 'about ' : '';
}

function doubt(window: TimeWindow): string {
  return window.uncertain ? ' (uncertain)' : '';
}
