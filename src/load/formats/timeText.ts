import { asUtc } from '../../base/zone.ts';
import type { DateOrder } from '../../model/importing.ts';
import { parseWindow } from '../parseTime.ts';
import { type ClockPart, clockPart } from './clockPart.ts';
import { dayPart } from './dayPart.ts';
import { localText } from './instantText.ts';
import { type NumberMode, numberCell } from './numberCell.ts';

/** A time as `whence/1` writes it, not yet placed. */
export type FoundTime =
  | { readonly kind: 'time'; readonly text: string }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'bad'; readonly message: string };

/** How a file writes its times. */
export interface TimeHow {
  readonly order: DateOrder | null;
  readonly numbers: NumberMode;
  readonly zone: string;
}

const ISO = /^-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?[?~%]?$/;
const EDTF = /^[-\dTXZ:+?~%./]+$/;
const ABOUT =
  /^(?:c\.|ca\.?|circa|about|around|approx\.?|approximately|vers|env\.?|um|hacia|~)\s*(?=\d|[^\W\d])/i;
const MARKED = /^(.*[^?~%\s])\s*([?~%])$/;
const RANGE = /^(.+?)(?:\s+(?:to|until|till|bis|hasta|through|-)\s+|\s*[–—→]\s*)(.+)$/i;

/** Reads a text of at most some hundred characters, without odd spaces. Numbers counted from 1970 are none of its matter. */
export function readTime(text: string, how: TimeHow, alone = true): FoundTime {
  const number = numberCell(text, how.numbers);
  if (number) return number;
  if (ISO.test(text)) return time(text);
  if (EDTF.test(text) && parses(text, how.zone)) return time(text);
  if (ABOUT.test(text)) return marked(readTime(text.replace(ABOUT, ''), how, alone), '~');
  const [, unmarked, mark] = MARKED.exec(text) ?? [];
  if (unmarked !== undefined && mark !== undefined) return marked(readTime(unmarked, how, alone), mark);
  const single = readSingle(text, how);
  if (single.kind !== 'unknown') return single;
  const [, first, last] = (alone && RANGE.exec(text)) || [];
  if (first !== undefined && last !== undefined) {
    const window = between(readTime(first, how, false), readTime(last, how, false));
    if (window) return window;
  }
  return { kind: 'bad', message: 'write one like 2012-03-21, or 2012-03-21 14:30' };
}

function readSingle(text: string, how: TimeHow): FoundTime | { readonly kind: 'unknown' } {
  const clock = clockPart(text);
  if (clock.kind === 'bad') return { kind: 'bad', message: lower(clock.message) };
  const day = dayPart(clock.kind === 'clock' ? clock.clock.day : text, how.order);
  if (clock.kind === 'none') return day.kind === 'day' ? time(day.text) : day;
  if (clock.clock.day === '')
    return { kind: 'bad', message: 'it has a clock time but no day: write both, like 2012-03-21 14:30' };
  if (day.kind !== 'day') {
    // "20120321 14:30"
    const digits = numberCell(clock.clock.day, 'calendar');
    if (digits?.kind !== 'time' || digits.text.length !== 10) return day;
    return time(local(digits.text, clock.clock));
  }
  if (!day.whole)
    return { kind: 'bad', message: 'a clock time needs a whole day before it, like 2012-03-21 14:30' };
  return time(local(day.text, clock.clock));
}

/** The instant, or the window of what the clock time leaves open: its hour, or its second. */
function local(day: string, { hour, minute, second, fraction, offset }: ClockPart): string {
  const at = (h: number, min: number, sec: number | null) =>
    `${day}T${two(h)}:${two(min)}${sec === null ? '' : `:${two(sec)}`}${offset}`;
  if (minute === null) return `${at(hour, 0, null)}/${at(hour + 1, 0, null)}`;
  const from = at(hour, minute, second);
  return fraction && second !== null ? `${from}/${secondAfter(day, hour, minute, second)}${offset}` : from;
}

function secondAfter(day: string, hour: number, minute: number, second: number): string {
  const [, y, m, d] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return localText(asUtc(Number(y), Number(m), Number(d), hour, minute, second + 1));
}

/** A date that runs over several days says of an event only that it lies between them. */
function between(first: FoundTime, last: FoundTime): FoundTime | null {
  if (first.kind === 'ambiguous' || last.kind === 'ambiguous') return { kind: 'ambiguous' };
  if (first.kind === 'bad' || last.kind === 'bad') return null;
  return time(`${first.text.split('/')[0]}/${last.text.split('/').at(-1)}`);
}

function marked(found: FoundTime, mark: string): FoundTime {
  if (found.kind !== 'time') return found;
  if (/[?~%]$/.test(found.text)) return time(`${found.text.slice(0, -1)}%`);
  return time(
    found.text
      .split('/')
      .map((side) => `${side}${mark}`)
      .join('/'),
  );
}

function parses(text: string, zone: string): boolean {
  try {
    return parseWindow(text, zone).kind === 'ok';
  } catch {
    // The grammar of rare dates was not loaded, since nothing in the file looked like one.
    return false;
  }
}

function time(text: string): FoundTime {
  return { kind: 'time', text };
}

function lower(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
