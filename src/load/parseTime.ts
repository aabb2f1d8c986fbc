import type { TimeWindow } from '../model/time.ts';
import { parseDate } from './parseDate.ts';
import { parseLocal } from './parseLocal.ts';
import { type Bad, bad, type Point } from './point.ts';

/** A window placed in time, or a sentence about why not. */
export type ParsedTime = { readonly kind: 'ok'; readonly window: TimeWindow } | Bad;

const LONGEST = 100;

type Range = Pick<TimeWindow, 'earliest' | 'latest'>;

/** A side that is open (`..`) or not known (empty): both leave the window without a bound there. */
const OPEN: Point = {
  kind: 'ok',
  earliest: Number.NEGATIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
  uncertain: false,
  approximate: false,
};

/**
 * A time of the file format: an EDTF date (levels 0 and 1), a local date-time, or a window `A/B` of two of those.
 * EDTF: Library of Congress, Extended Date/Time Format, 2019. `docs/format.md` has a table of all forms.
 *
 * @param text what the file says. Only text is read; null is for the caller to know.
 * @param zone a zone known to `isZone`: local times, days, months and years are those of its clocks.
 */
export function parseWindow(text: unknown, zone: string): ParsedTime {
  if (typeof text !== 'string') return bad('A time is text: write it in quotation marks, like "2012-03-21".');
  if (text.trim() === '') return bad('An empty text is no time: write null for a time not known.');
  if (text.length > LONGEST)
    return bad(`A time has at most ${LONGEST} characters: write one like 2012-03-21.`);
  if (text !== text.trim() || / \/|\/ /.test(text))
    return bad('A time has no spaces around it: write it like 2012-03-21.');
  const sides = text.split('/');
  const [a = '', b] = sides;
  if (sides.length > 2)
    return bad('A window has two sides: write it with one /, like 2012-03-21/2012-03-22.');
  if (b === undefined)
    return text === '..'
      ? bad('A lone .. is no time: write null, or ../.. for an end still open.')
      : whole(parsePoint(text, zone), text);
  const first = parseSide(a, zone);
  if (first.kind === 'bad') return first;
  const second = parseSide(b, zone);
  if (second.kind === 'bad') return second;
  if (isBackwards(first, second))
    return bad(`The window runs backwards: write ${b}/${a}, the earlier side first.`);
  return {
    kind: 'ok',
    window: {
      earliest: first.earliest,
      latest: second.latest,
      text,
      uncertain: first.uncertain || second.uncertain,
      approximate: first.approximate || second.approximate,
    },
  };
}

/** True when `second` is over before `first` begins. Open sides never are; a day and the next one are in order. */
export function isBackwards(first: Range, second: Range): boolean {
  if (second.latest < first.earliest) return true;
  return second.latest === first.earliest && second.earliest < first.earliest;
}

function whole(point: Point, text: string): ParsedTime {
  if (point.kind === 'bad') return point;
  const { earliest, latest, uncertain, approximate } = point;
  return { kind: 'ok', window: { earliest, latest, text, uncertain, approximate } };
}

function parseSide(text: string, zone: string): Point {
  return text === '' || text === '..' ? OPEN : parsePoint(text, zone);
}

function parsePoint(text: string, zone: string): Point {
  if (/^\S+ \d/.test(text)) return bad(`“${text}” lacks a T: write day and hour like 2012-03-21T06:00.`);
  return text.includes('T') ? parseLocal(text, zone) : parseDate(text, zone);
}
