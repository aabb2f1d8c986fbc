import { HOUR, MINUTE } from '../base/units.ts';
import { asUtc, instantsAt } from '../base/zone.ts';
import { impossibleDay } from './parseDate.ts';
import { bad, type Point, qualifiers } from './point.ts';

const LOCAL = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?([?~%])?$/;

/**
 * A local date-time to the minute or second, read in a zone, or in its own offset where it has one. Marks after it
 * (`~`, `?`, `%`) are ours: EDTF knows them for dates alone.
 *
 * Where clocks went back over it, both instants make a window. Where they went forward over it, it is refused.
 */
export function parseLocal(text: string, zone: string): Point {
  const match = LOCAL.exec(text);
  if (!match) return bad(explain(text));
  const [, y = '', m = '', d = '', h = '', min = '', s = '00', offset, mark] = match;
  const [year, month, day, hour, minute, second] = [y, m, d, h, min, s].map(Number) as Six;
  if (y === '-0000') return bad('There is no year -0000: write 0000 for 1 BCE, -0001 for 2 BCE.');
  if (month < 1 || month > 12) return bad(`There is no month ${m}: months go from 01 to 12.`);
  const impossible = impossibleDay(year, month, day);
  if (impossible) return bad(impossible);
  // 24:00 is ISO 8601 for the end of a day.
  const endOfDay = hour === 24 && minute === 0 && second === 0;
  if (hour > 23 && !endOfDay)
    return bad(`There is no hour ${h}: hours go from 00 to 23, or 24:00 for the day’s end.`);
  if (minute > 59) return bad(`There is no minute ${min}: minutes go from 00 to 59.`);
  if (second > 59) return bad(`There is no second ${s}: seconds go from 00 to 59.`);
  const utc = asUtc(year, month, day, hour, minute, second);
  const marks = qualifiers(mark);
  if (offset !== undefined) {
    const ahead = offsetOf(offset);
    if (ahead === null) return bad(`No place is ${offset} from UTC: write Z, or an offset like +02:00.`);
    return { kind: 'ok', earliest: utc - ahead, latest: utc - ahead, ...marks };
  }
  const instants = instantsAt(utc, zone);
  if (instants.kind === 'gap') {
    return bad(
      `Clocks in ${zone} went forward over ${text.slice(0, 16)}: write a time before or after it, or add an offset like +01:00.`,
    );
  }
  return { ...instants, kind: 'ok', ...marks };
}

type Six = [number, number, number, number, number, number];

/** Milliseconds ahead of UTC, or null beyond what any place has had. */
function offsetOf(text: string): number | null {
  if (text === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4))];
  if (hours > 15 || minutes > 59) return null;
  const size = hours * HOUR + minutes * MINUTE;
  return text.startsWith('-') ? -size : size;
}

function explain(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  if (/T\d\d?(Z|[?~%])?$/.test(text)) {
    const day = text.slice(0, text.indexOf('T'));
    const hour = /T(\d\d?)/.exec(text)?.[1]?.padStart(2, '0') ?? '15';
    return `“${short}” has no minutes: write ${day.length > 11 ? '' : day}T${hour}:00, or a window of two times if only the hour is known.`;
  }
  if (/T\d\d:\d\d:\d\d[.,]/.test(text))
    return `“${short}” is too fine: write the seconds without a fraction.`;
  if (/T\d\d:\d\d(:\d\d)?[+-]\d/.test(text))
    return `“${short}” has an offset that cannot be read: write it like +02:00.`;
  return `“${short}” is not a time that can be read: write a local time like 2012-03-21T06:00.`;
}
