import { HOUR, MINUTE } from '../base/units.ts';

/** A clock time in words. */
export interface ClockFound {
  /** Minutes since midnight; two where nothing says whether it is before or after noon. Midnight is 0 and 1440. */
  readonly minutes: readonly number[];
  /** True where the words name minutes, so that nothing is rounded. */
  readonly exact: boolean;
  readonly words: string;
  readonly rest: string;
}

const HOURS = [
  'twelve',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
];
const HOUR_WORD = `(\\d{1,2}|${HOURS.join('|')})`;

type Reader = (match: RegExpExecArray) => Pick<ClockFound, 'minutes' | 'exact'> | null;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/\b(?:12 )?midnight\b/, () => ({ minutes: [0, 1440], exact: false })],
  [/\b(?:12 )?noon\b/, () => ({ minutes: [720], exact: false })],
  [
    new RegExp(`\\b(half past|quarter past|quarter to) ${HOUR_WORD}(?: ?(am|pm))?\\b`),
    ([, way = '', hour = '', half]) => {
      const by = way === 'half past' ? 30 : way === 'quarter past' ? 15 : -15;
      return withHalf(hourOf(hour), by, half, true);
    },
  ],
  [
    /\b(\d{1,2})(?:[:.h](\d\d))?(?::\d\d)? ?(am|pm)\b/,
    ([, hour = '', minute, half]) => withHalf(Number(hour), Number(minute ?? 0), half, minute !== undefined),
  ],
  [
    new RegExp(`\\b${HOUR_WORD} ?(am|pm)\\b`),
    ([, hour = '', half]) => withHalf(hourOf(hour), 0, half, false),
  ],
  [
    /\b(\d{1,2})[:h](\d\d)(?::\d\d)?(?: hours| hrs)?\b/,
    ([, hour = '', minute = '']) => plain(hour, Number(minute)),
  ],
  [
    /\b([01]\d|2[0-3])([0-5]\d)(?: hours| hrs|(?= gmt| utc|z\b))/,
    ([, hour = '', minute = '']) => plain(hour, Number(minute)),
  ],
  [
    new RegExp(`\\b${HOUR_WORD} ?o'?clock\\b`),
    ([, hour = '']) => withHalf(hourOf(hour), 0, undefined, false),
  ],
  [/\bat (\d{1,2})\.(\d\d)\b/, ([, hour = '', minute = '']) => plain(hour, Number(minute))],
  [
    /^(\d{1,2})$|\bat (\d{1,2})(?=$| on | yesterday| today| (?:sun|mon|tues|wednes|thurs|fri|satur)day)/,
    ([, one, other]) => {
      const hour = Number(one ?? other);
      return hour < 24 ? withHalf(hour, 0, undefined, false) : null;
    },
  ],
];

/** The clock time in lower-case words, or null. What stays of the words is `rest`. */
export function readClock(text: string): ClockFound | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    const found = match && read(match);
    if (!match || !found) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { ...found, words: match[0], rest };
  }
  return null;
}

function hourOf(word: string): number {
  return /\d/.test(word) ? Number(word) : HOURS.indexOf(word);
}

function withHalf(
  hour: number,
  minute: number,
  half: string | undefined,
  exact: boolean,
): ReturnType<Reader> {
  if (minute > 59 || hour > 24) return null;
  if (half === undefined) {
    if (hour > 12 || (hour === 0 && minute >= 0)) return { minutes: [hour * 60 + minute], exact };
    return { minutes: [(hour % 12) * 60 + minute, ((hour % 12) + 12) * 60 + minute].map(onClock), exact };
  }
  if (hour > 12 || (half === 'am' && hour === 0 && minute < 0)) return null;
  return { minutes: [onClock(((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute)], exact };
}

/** On a clock of 24 hours: "09:40" and "21:40" are what they say, "9:40" may be either. */
function plain(hour: string, minute: number): ReturnType<Reader> {
  const number = Number(hour);
  if (number > 23 || minute > 59) return null;
  if (hour.length === 2 && (number > 12 || number < 10))
    return { minutes: [number * 60 + minute], exact: true };
  return withHalf(number, minute, undefined, true);
}

function onClock(minutes: number): number {
  return (minutes + 1440) % 1440;
}

/** How far each way a clock time without minutes may have been rounded. */
export const ROUNDED = HOUR / 2;

/** "21:40". */
export function clockWords(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  zulu: 0,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  wat: 60,
  cat: 120,
  eat: 180,
  est: -300,
  edt: -240,
};

/** Another clock that the words name. */
export interface OtherClock {
  /** Milliseconds ahead of UTC. */
  readonly offset: number;
  readonly words: string;
}

/** Takes "GMT", "UTC+2", "local time" out of words. `clock` is null where they are those of the dataset's own zone. */
export function takeZone(text: string): {
  readonly clock: OtherClock | null;
  readonly rest: string;
  readonly unknown: string | null;
} {
  const local = text.replace(/\(?\b(?:local|bamako|the local) time\b\)?/g, ' ');
  const other =
    /\b(gmt|utc|zulu|cest|cet|eest|eet|wat|cat|eat|est|edt)(?: ?([+-]) ?(\d{1,2})(?::?(\d\d))?)?\b(?: time)?|(?<=\d)z\b/.exec(
      local,
    );
  if (other) {
    const [words, name = 'utc', sign, hours = '0', minutes = '0'] = other;
    const more = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    const offset = ((ZONES[name] ?? 0) + (sign ? more : 0)) * MINUTE;
    const rest = `${local.slice(0, other.index)} ${local.slice(other.index + words.length)}`;
    return { clock: { offset, words: words.trim().toUpperCase() }, rest, unknown: null };
  }
  const unknown = /\b(bst|ist|cst|cdt|pst|pdt|mst|msk|jst|aest)\b/.exec(local)?.[1]?.toUpperCase() ?? null;
  return { clock: null, rest: local, unknown };
}
