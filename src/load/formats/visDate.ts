import { parseWindow } from '../parseTime.ts';
import { isRecord } from '../readRecord.ts';
import { readDateCell } from './dateCell.ts';
import { instantText } from './instantText.ts';
import { localWindow } from './timelineJsDate.ts';

/** A date of vis-timeline, as far as it can be placed. */
export type VisDate =
  | { readonly kind: 'none' }
  /** `doubt`: a sentence about how it was understood, or null. */
  | { readonly kind: 'time'; readonly text: string; readonly doubt: string | null }
  /** Beyond the years that `whence/1` can write. */
  | { readonly kind: 'far' }
  | { readonly kind: 'bad'; readonly message: string };

/** `/Date(1198908717056-0700)/`, as .NET writes it: vis-timeline, like moment, passes over the offset. */
const ASP = /^\/?Date\((-?\d{1,20})/i;
const ISO =
  /^([+-]?\d{4,6})(?:-(\d\d?)(?:-(\d\d?)(?:[T ]+(\d\d?)(?::(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;

/**
 * A date as vis-timeline takes it (`convert` in its source): milliseconds, an ISO or .NET date, or what `new Date` makes
 * of a text. Numbers and times with an offset are instants; a text without one is as exact as it is written, in the zone.
 */
export function visDate(value: unknown, zone: string): VisDate {
  if (value === undefined || value === null || value === '') return { kind: 'none' };
  if (typeof value === 'number') return instant(value, zone);
  if (typeof value === 'string') return textDate(value.trim(), zone);
  // moment objects that were written as records of what they hold.
  if (isRecord(value) && (value._isAMomentObject === true || '_d' in value)) {
    const inner = value._d ?? value._i;
    if (!isRecord(inner)) return visDate(inner, zone);
  }
  return bad();
}

function textDate(text: string, zone: string): VisDate {
  if (text === '') return { kind: 'none' };
  const asp = ASP.exec(text);
  if (asp) return instant(Number(asp[1]), zone);
  if (/^-?\d+$/.test(text)) return digits(text, zone);
  const iso = ISO.exec(text);
  if (iso) return isoDate(iso, zone);
  // Texts of `Date` itself name their offset.
  if (/\b(GMT|UTC)\b/.test(text) && Number.isFinite(Date.parse(text))) return instant(Date.parse(text), zone);
  const cell = readDateCell(text, { order: 'month-first', epoch: 'milliseconds', zone });
  if (cell.kind === 'bad') return { kind: 'bad', message: cell.message };
  return cell.kind === 'time' ? checked(cell.text, zone) : bad();
}

/** Digits alone are milliseconds, but nobody means the first seconds of 1970 with 2014. */
function digits(text: string, zone: string): VisDate {
  const [, year, month, day] = /^(\d{4})(?:(\d\d)(\d\d))?$/.exec(text) ?? [];
  if (year === undefined) return instant(Number(text), zone);
  const date = checked(month === undefined ? year : `${year}-${month}-${day}`, zone);
  if (date.kind !== 'time') return instant(Number(text), zone);
  return { ...date, doubt: `This is read as the date ${date.text}, not as milliseconds.` };
}

function isoDate(iso: RegExpExecArray, zone: string): VisDate {
  const [, y, month, day, hour, minute, second, fraction = '', offset] = iso;
  const year = Number(y);
  if (Math.abs(year) > 9999) return { kind: 'far' };
  const given = [month, day, hour, minute, second].filter((part) => part !== undefined).map(Number);
  const milli = Number(`0.${fraction}`) > 0 ? [1] : [];
  const local = localWindow([year, ...given, ...milli], zone);
  if (offset === undefined) return checked(local, zone);
  // The fields are those of UTC until the offset is taken off.
  const utc = parseWindow(localWindow([year, ...given], 'UTC'), 'UTC');
  if (utc.kind === 'bad') return utc;
  const at = utc.window.earliest - offsetOf(offset) + Math.floor(Number(`0.${fraction}`) * 1000);
  return instant(at, zone);
}

const MINUTE = 60_000;

function offsetOf(offset: string): number {
  if (/^z$/i.test(offset)) return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

function instant(ms: number, zone: string): VisDate {
  const text = instantText(ms, zone);
  return text === null ? { kind: 'far' } : { kind: 'time', text, doubt: null };
}

function checked(text: string, zone: string): VisDate {
  const parsed = parseWindow(text, zone);
  return parsed.kind === 'bad' ? parsed : { kind: 'time', text, doubt: null };
}

function bad(): VisDate {
  return {
    kind: 'bad',
    message: 'This is no date: write one like "2014-04-20", "2014-04-20T06:00:00Z", or milliseconds.',
  };
}
