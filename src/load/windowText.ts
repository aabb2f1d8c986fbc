import { SECOND } from '../base/units.ts';
import { startOfDay, wallTime } from '../base/zone.ts';
import type { TimeWindow } from '../model/time.ts';
import { instantText } from './formats/instantText.ts';

/** A window as numbers: sides may be infinite, `earliest` is never after `latest`. */
export type WindowParts = Pick<TimeWindow, 'earliest' | 'latest' | 'approximate' | 'uncertain'>;

/**
 * A window as `whence/1` writes it, as short as it goes: `2012-03-21`, `2012-02`, `1991`, `2012-03-21/2012-03-23`,
 * `2012-03-21T06:00/2012-03-21T12:00`, `../2012-03-22`. `parseWindow` reads it as the same window, made wider to whole
 * seconds. Null beyond the years -9999 to 9999.
 */
export function windowText(window: WindowParts, zone: string): string | null {
  const earliest = Math.floor(window.earliest / SECOND) * SECOND;
  const latest = Math.ceil(window.latest / SECOND) * SECOND;
  const mark = window.approximate ? (window.uncertain ? '%' : '~') : window.uncertain ? '?' : '';
  if (earliest === latest) return marked(pointText(earliest, zone), mark);
  const open = [!Number.isFinite(earliest), !Number.isFinite(latest)];
  const wholeDays =
    (open[0] || startOfDay(earliest, zone) === earliest) && (open[1] || startOfDay(latest, zone) === latest);
  const whole = wholeDays && !open[0] && !open[1] ? unitText(earliest, latest, zone) : null;
  if (whole !== null) return marked(whole, mark);
  const side = wholeDays && !open[0] && !open[1] ? sideText(earliest, latest, zone) : null;
  const [first, last] = side ?? [
    open[0] ? '..' : wholeDays ? dayText(earliest, zone) : pointText(earliest, zone),
    open[1] ? '..' : wholeDays ? dayText(latest - 1, zone) : pointText(latest, zone),
  ];
  if (first === null || last === null) return null;
  const sides = [first, last].map((one) => (one === '..' ? one : `${one}${mark}`));
  return sides.join('/');
}

/** One day, month or year, or null where it is none of these. */
function unitText(earliest: number, latest: number, zone: string): string | null {
  const from = wallTime(earliest, zone);
  const to = wallTime(latest, zone);
  const day = dayText(earliest, zone);
  if (day === null) return null;
  if (dayText(latest - 1, zone) === day) return day;
  if (from.day !== 1 || to.day !== 1) return null;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months === 1) return day.slice(0, -3);
  return months === 12 && from.month === 1 ? day.slice(0, -6) : null;
}

/** First and last month or year, where a window is made of whole ones. */
function sideText(earliest: number, latest: number, zone: string): readonly [string, string] | null {
  const [from, to] = [wallTime(earliest, zone), wallTime(latest, zone)];
  const [first, last] = [dayText(earliest, zone), dayText(latest - 1, zone)];
  if (first === null || last === null || from.day !== 1 || to.day !== 1) return null;
  const cut = from.month === 1 && to.month === 1 ? -6 : -3;
  return [first.slice(0, cut), last.slice(0, cut)];
}

function dayText(ms: number, zone: string): string | null {
  const { year, month, day } = wallTime(ms, zone);
  if (Math.abs(year) > 9998) return null;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** To the minute where that is all there is. */
function pointText(ms: number, zone: string): string | null {
  const text = instantText(ms, zone);
  return text === null ? null : text.replace(/(T\d\d:\d\d):00(?=$|[Z+-])/, '$1');
}

function marked(text: string | null, mark: string): string | null {
  return text === null ? null : `${text}${mark}`;
}
