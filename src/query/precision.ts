import type { Precision } from '../base/spanShort.ts';
import { startOfDay, wallTime } from '../base/zone.ts';
import type { TimeWindow } from '../model/time.ts';

export type { Precision };

const FORMS: readonly (readonly [RegExp, Precision])[] = [
  [/^-?\d{4}-2[1-4]$/, 'seasons'],
  [/^-?\d{4}-(0[1-9]|1[0-2])(-XX)?$/, 'months'],
  [/^-?\d\d(\d[\dX]|XX)(-XX){0,2}$/, 'years'],
];

/**
 * In which unit a file states one side of a window: `2019-08` is a month known, not its first day. Null where the text
 * does not say, or says it of another zone's calendar.
 */
export function statedPrecision(window: TimeWindow, side: 'first' | 'last', zone: string): Precision | null {
  const sides = window.text.split('/');
  const text = (side === 'first' ? sides[0] : sides.at(-1))?.replace(/[?~%]$/, '') ?? '';
  if (/^-?\d{4}-\d\d-\d\d/.test(text)) return 'days';
  const unit = FORMS.find(([form]) => form.test(text))?.[1] ?? null;
  return unit && opens(unit, side === 'first' ? window.earliest : window.latest, zone) ? unit : null;
}

/** True when one such unit ends and the next begins at that instant. */
function opens(unit: Precision, ms: number, zone: string): boolean {
  if (!Number.isFinite(ms) || startOfDay(ms, zone) !== ms) return false;
  const { day, month } = wallTime(ms, zone);
  if (day !== 1) return false;
  return unit === 'years' ? month === 1 : unit !== 'seasons' || month % 3 === 0;
}
