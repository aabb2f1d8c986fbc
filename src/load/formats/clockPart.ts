/** A clock time at the end (or start) of a date, told apart from the day it belongs to. */
export interface ClockPart {
  /** What is left: the day. */
  readonly day: string;
  readonly hour: number;
  /** Null: only the hour is said. */
  readonly minute: number | null;
  readonly second: number | null;
  /** Digits of a fraction of the second that is more than nought. */
  readonly fraction: boolean;
  /** `Z`, `+02:00`, or empty. */
  readonly offset: string;
}

export type ClockReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'clock'; readonly clock: ClockPart }
  | { readonly kind: 'bad'; readonly message: string };

const TIME = String.raw`(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?)?\s*(am|pm|a\.m\.?|p\.m\.?|h|uhr)?`;
const OFFSET = String.raw`\s*(z|utc|gmt|(?:utc|gmt)?[+\-−]\d{1,2}(?::?\d{2})?)?`;
const LAST = new RegExp(
  String.raw`^(?:(.*?)(?:(?<=\d)t|[\s,]\s*(?:(?:at|um|à|a las|@|-|–)\s+)?))?${TIME}${OFFSET}$`,
  'i',
);
const FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)[\s,]+(.+)$/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)?(z|[+-]\d{4})?$/i;
const ZONE_NAME = /\d\s*\(?([A-Z]{2,5})\)?$/;

/**
 * Finds the clock time in a date such as "21 March 2012, 2:30 pm" or "2012-03-21 14:30:05+0200".
 *
 * @param text at most some hundred characters.
 */
export function clockPart(text: string): ClockReading {
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, y, m, d, h, min, s, offset = ''] = compact;
    return clockPart(`${y}-${m}-${d}T${h}:${min}${s === undefined ? '' : `:${s}`}${offset}`);
  }
  // "14h30", "14.30 Uhr", and the name that some programs put behind an offset.
  const tidy = text
    .replace(/(\d{1,2})\s?h\s?(\d{2})$/i, '$1:$2')
    .replace(/(\d{1,2})\.(\d{2})\s?uhr$/i, '$1:$2')
    .replace(/([+-]\d{4}) \([^)]*\)$/, '$1');
  // "Wed Mar 21 06:00:00 2012": the clock before the year.
  const inside = /^(\D+ \d{1,2}) (\d{1,2}:\d{2}:\d{2})((?: (?:[A-Z]{3,4}|[+-]\d{4}))?) (\d{4})$/.exec(tidy);
  const first = FIRST.exec(tidy);
  const turned = inside
    ? `${inside[1]} ${inside[4]} ${inside[2]}${inside[3]}`
    : first && !/^[AaPp]\.?[Mm]\.?$/.test(first[2] ?? '')
      ? `${first[2]} ${first[1]}`
      : tidy;
  const match = LAST.exec(turned);
  const minuteText = match?.[3];
  const half = match?.[6]?.toLowerCase().replaceAll('.', '');
  const afterT = match?.[1] !== undefined && /\dt\d{1,2}(?:z|[+-].*)?$/i.test(turned);
  if (!match || (minuteText === undefined && half === undefined && !afterT)) {
    const zone = ZONE_NAME.exec(turned)?.[1];
    return zone && /\d:\d\d/.test(turned) && !/^(AM|PM)$/.test(zone)
      ? bad(`The zone “${zone}” means different things: write an offset in its place, like +01:00.`)
      : { kind: 'none' };
  }
  const [, day = '', hourText = '', , secondText, fraction = '', , offset = ''] = match;
  const hour = fullHour(Number(hourText), half);
  if (hour === null) return bad(`There is no ${hourText} ${half}: hours with am and pm go from 1 to 12.`);
  return {
    kind: 'clock',
    clock: {
      day: day.trim().replace(/,$/, ''),
      hour,
      minute: minuteText === undefined ? null : Number(minuteText),
      second: secondText === undefined ? null : Number(secondText),
      fraction: /[1-9]/.test(fraction),
      offset: offsetText(offset),
    },
  };
}

function fullHour(hour: number, half: string | undefined): number | null {
  if (half !== 'am' && half !== 'pm') return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function offsetText(text: string): string {
  const [, sign, hours = '', minutes = '00'] = /([+\-−])(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  if (sign === undefined) return text === '' ? '' : 'Z';
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

function bad(message: string): ClockReading {
  return { kind: 'bad', message };
}
