import type { DateOrder } from '../../model/importing.ts';
import type { DraftTime } from '../draft.ts';
import { clockPart } from './clockPart.ts';
import { type DateCell, readDateCell } from './dateCell.ts';

/** When an event happened, or a sentence about why it cannot be told. */
export type TimeMapTime =
  | {
      readonly kind: 'time';
      readonly time: DraftTime;
      /** A sentence about a clock time that cannot be read: the day is taken. */
      readonly doubt: string | null;
    }
  | { readonly kind: 'bad'; readonly message: string };

export interface TimeMapStamp {
  readonly date: string;
  readonly time: string;
  /** Free text that TimeMap shows after the time: how precise it is. */
  readonly precision: string;
  /** The words to show in its place, where there are some. */
  readonly display: string;
}

export interface DateHow {
  readonly order: DateOrder | null;
  readonly zone: string;
}

/** An event’s `date`, `time` and `time_precision`. Without a date it is undated. */
export function timeMapTime({ date, time, precision, display }: TimeMapStamp, how: DateHow): TimeMapTime {
  const written = [date, time].filter(Boolean).join(' ');
  const stated = [display || written, precision && `(${precision})`].filter(Boolean).join(' ') || null;
  if (date === '') return { kind: 'time', time: { start: null, stated }, doubt: null };
  const day = readDay(date, how);
  if (day.kind === 'bad') return day;
  const clock = time === '' || day.text.includes('T') ? null : readDay(`${date} ${time}`, how);
  const isClock = clock?.kind === 'time' && clockPart(`${date} ${time}`).kind === 'clock';
  const fault =
    clock?.kind === 'bad' ? clock.message : `“${time.slice(0, 40)}” is no clock time: write it like 16:20.`;
  const doubt = clock === null || isClock ? null : `${fault} The event is placed at its day.`;
  const text = isClock && clock.kind === 'time' ? clock.text : day.text;
  const basis = precision === '' ? 'stated' : 'inferred';
  const placed = withPrecision(text, precision);
  const why =
    precision === '' ? null : `The file says how precise the time is: “${precision.slice(0, 200)}”.`;
  return { kind: 'time', time: { start: placed, stated, basis, why }, doubt };
}

/** One date of a source, or an event’s without its clock time. */
export function readDay(text: string, { order, zone }: DateHow): Exclude<DateCell, { kind: 'ambiguous' }> {
  const cell = readDateCell(text, { order, epoch: null, zone });
  if (cell.kind !== 'ambiguous') return cell;
  const what = /^[\d.+-]+$/.test(text) ? 'is a number' : 'may be several dates';
  return { kind: 'bad', message: `“${text.slice(0, 40)}” ${what}: write a date like 2012-03-21.` };
}

const POINT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * A time as wide as its precision says. What the words of the precision mean is taken only where they name a unit, as in
 * "day" or "to the hour"; after any others the time is an estimate.
 */
function withPrecision(text: string, precision: string): string {
  const [, year, month, day, hour, , , offset = ''] = POINT.exec(text) ?? [];
  const words = precision.toLowerCase();
  if (precision === '' || year === undefined) return text;
  if (/^(exact|exactly|precise|(to the )?(minutes?|seconds?))$/.test(words)) return text;
  if (/^(to the )?years?$/.test(words)) return year;
  if (/^(to the )?months?$/.test(words)) return `${year}-${month}`;
  // The day of an instant in UTC is another one elsewhere.
  if (/^((to the )?days?|date( only)?)$/.test(words) && offset === '') return `${year}-${month}-${day}`;
  if (/^(to the )?hours?$/.test(words) && hour !== undefined) {
    // Not up to the next full hour, which clocks may have skipped.
    const at = (rest: string) => `${year}-${month}-${day}T${hour}:${rest}${offset}`;
    return `${at('00')}/${at('59:59')}`;
  }
  return /[?~%]$/.test(text) ? text : `${text}~`;
}
