import { DAY, HOUR, MINUTE, SECOND } from '../base/units.ts';
import { windowText } from '../load/windowText.ts';
import type { TimeWindow } from '../model/time.ts';
import { AMOUNT, readAmount, UNIT } from './amountWords.ts';

/** How far one thing lies from another, in milliseconds. */
export interface TimeSpan {
  readonly least: number;
  /** Infinity where the words only say that it was before or after. */
  readonly most: number;
}

/** A time that counts from something else, which has to be picked. */
export interface RelativeTime {
  readonly to: 'before' | 'after';
  readonly span: TimeSpan;
  /** What it counts from, in the words of the text; empty where they do not say. */
  readonly what: string;
  /** How the words put it: "seven hours before". */
  readonly words: string;
}

const LENGTHS: Readonly<Record<string, number>> = {
  second: SECOND,
  minute: MINUTE,
  min: MINUTE,
  hour: HOUR,
  hr: HOUR,
  day: DAY,
  night: DAY,
  week: 7 * DAY,
  fortnight: 14 * DAY,
  month: 30.44 * DAY,
  year: 365.25 * DAY,
  decade: 3652.5 * DAY,
  century: 36_525 * DAY,
  centurie: 36_525 * DAY,
};

const COUNTED = new RegExp(
  `^${AMOUNT} ?\\b${UNIT}s? (before|prior to|earlier than|ahead of|after|following|later than|since|into|ago|earlier|later|on|afterwards|beforehand)(?: (.+))?$`,
);
const SOON =
  /^(?:very )?(shortly|just|soon|immediately|right|moments|straight|a little|not long) (before|after|following|ahead of)(?: (.+))?$/;
const PLAIN = /^(?:some time |sometime )?(before|after|following|prior to|ahead of) (.+)$/;
const NEIGHBOUR =
  /^the (previous|next|following) (day|night|week|month|year|hour|minute|morning|evening|afternoon)$|^the (day|night|week|month|year|hour|morning|evening) (before|after)(?: (.+))?$/;

/** "Seven hours before the service came back", in lower-case words, or null. */
export function readRelative(text: string): RelativeTime | null {
  const counted = COUNTED.exec(text);
  if (counted) {
    const [, amount = '', unit = '', word = '', what = ''] = counted;
    if (what === '' && /^(since|into|on)$/.test(word)) return null;
    const { least, most } = readAmount(amount);
    const to = /before|prior|earlier|ahead|ago/.test(word) ? 'before' : 'after';
    return {
      to,
      span: spanOf(least, most, unit),
      what,
      words: word === 'ago' ? 'ago' : text.slice(0, text.length - what.length).trim(),
    };
  }
  const soon = SOON.exec(text);
  if (soon)
    return {
      to: sideOf(soon[2]),
      span: { least: 0, most: HOUR },
      what: soon[3] ?? '',
      words: `${soon[1]} ${soon[2]}`,
    };
  const beside = NEIGHBOUR.exec(text);
  if (beside) {
    const unit = beside[2] ?? beside[3] ?? 'day';
    const length = LENGTHS[unit] ? unit : 'day';
    return {
      to: /previous|before/.test(beside[1] ?? beside[4] ?? '') ? 'before' : 'after',
      span: spanOf(1, 1, length),
      what: beside[5] ?? '',
      words: text,
    };
  }
  const plain = PLAIN.exec(text);
  if (plain)
    return {
      to: sideOf(plain[1]),
      span: { least: 0, most: Infinity },
      what: plain[2] ?? '',
      words: plain[1] ?? '',
    };
  return null;
}

function sideOf(word: string | undefined): 'before' | 'after' {
  return /before|prior|ahead/.test(word ?? '') ? 'before' : 'after';
}

/** "Seven hours" is half an hour more or less; "two days" any time of that day, so a whole day more or less. */
function spanOf(least: number, most: number, unit: string): TimeSpan {
  const length = LENGTHS[unit] ?? DAY;
  const slack = unit === 'day' || unit === 'night' ? 1 : 0.5;
  return { least: Math.max(0, least - slack) * length, most: (most + slack) * length };
}

/**
 * The window of a time that lies before or after another, known to a window itself: as wide as both together. Null beyond
 * the years that can be written.
 */
export function relativeTo(
  window: TimeWindow,
  { to, span }: Pick<RelativeTime, 'to' | 'span'>,
  zone: string,
): TimeWindow | null {
  const [earliest, latest] =
    to === 'before'
      ? [window.earliest - span.most, window.latest - span.least]
      : [window.earliest + span.least, window.latest + span.most];
  const { approximate, uncertain } = window;
  if (earliest === -Infinity && latest === Infinity) return null;
  const whole = {
    earliest: Math.floor(earliest / MINUTE) * MINUTE,
    latest: Math.ceil(latest / MINUTE) * MINUTE,
    approximate,
    uncertain,
  };
  const text = windowText(whole, zone);
  return text === null ? null : { ...whole, text };
}
