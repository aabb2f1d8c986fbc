import type { Epoch } from '../../model/importing.ts';
import { instantText } from './instantText.ts';

/**
 * What plain numbers of a column are: dates written in digits alone (2012, 20120321), years of fewer digits too, or
 * counted from 1970.
 */
export type NumberMode = 'calendar' | 'years' | Epoch;

export type NumberReading =
  | { readonly kind: 'time'; readonly text: string }
  /** A number whose unit must be known first. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'bad'; readonly message: string };

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const SHORTENED = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const DAY = /^([12]\d{3})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?$/;

/** A number counted from 1970, placed in time; null for what is none, or beyond the years that can be written. */
export function sinceEpoch(
  text: string,
  { numbers, zone }: { readonly numbers: NumberMode; readonly zone: string },
): { readonly text: string; readonly window: { readonly earliest: number; readonly latest: number } } | null {
  if (numbers === 'calendar' || numbers === 'years' || !isBareNumber(text)) return null;
  const ms = numbers === 'seconds' ? Number(text) * 1000 : Number(text);
  const found = instantText(ms, zone);
  if (found === null) return null;
  // Between two seconds it is the window of its second.
  const earliest = Math.floor(ms / 1000) * 1000;
  return { text: found, window: { earliest, latest: earliest === ms ? ms : earliest + 1000 } };
}

/** A number that may be a time in itself; null for a text that is none: "21 March", "2012.03". */
export function numberCell(text: string, mode: NumberMode): NumberReading | null {
  if (SHORTENED.test(text)) {
    return bad(
      'it is a number that a spreadsheet has shortened: format the column as dates and save it again',
    );
  }
  if (!NUMBER.test(text) || (text.includes('.') && !/\d{9}/.test(text))) return null;
  if (mode === 'seconds' || mode === 'milliseconds') {
    return bad(`as ${mode} since 1970 it is beyond the years -9999 to 9999`);
  }
  if (/^-?\d{4}$/.test(text)) return { kind: 'time', text };
  const compact = compactDate(text);
  if (compact !== null) return { kind: 'time', text: compact };
  if (mode === 'years' && /^\d{1,3}$/.test(text)) return { kind: 'time', text: text.padStart(4, '0') };
  return { kind: 'ambiguous' };
}

/** True for a number that is a date by its digits: a year, `20120321`, `20120321060000`. */
export function isCalendarNumber(text: string): boolean {
  return /^-?\d{4}$/.test(text) || compactDate(text) !== null;
}

/** True for a number whose unit must be known: neither a year nor a date in digits. */
export function isBareNumber(text: string): boolean {
  return NUMBER.test(text) && (!text.includes('.') || /\d{9}/.test(text));
}

function compactDate(text: string): string | null {
  const [, year, month, day, hour, minute, second] = DAY.exec(text) ?? [];
  if (year === undefined || !within(month, 1, 12) || !within(day, 1, 31)) return null;
  if (hour === undefined) return `${year}-${month}-${day}`;
  if (!within(hour, 0, 23) || !within(minute, 0, 59) || !within(second, 0, 59)) return null;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

function within(text: string | undefined, least: number, most: number): boolean {
  const number = Number(text);
  return number >= least && number <= most;
}

function bad(message: string): NumberReading {
  return { kind: 'bad', message };
}
