import { HOUR, MINUTE, SECOND } from '../base/units.ts';
import { offsetChanges } from './axisClock.ts';
import type { Measure } from './measure.ts';
import type { TimeScale } from './timeScale.ts';

/** Clocks put forward or back: without a sign, an axis that reads 00:50, 00:00 looks wrong. */
export interface ClockChange {
  /** Instant, epoch ms. */
  readonly t: number;
  /** px from the plot's left edge, within `[0, width]`. */
  readonly x: number;
  readonly direction: 'back' | 'forward';
  /** Left edge of the label in px: just after the line, or after the name of the day that is in the way. */
  readonly labelX: number;
  /** True when the label stands right at its line. */
  readonly beside: boolean;
  /** `clocks back 1 h`; null where there is no room in the upper line. */
  readonly label: string | null;
}

/** A name in the upper line, and where the next stretch begins to need room: px. */
export interface Named {
  readonly t: number;
  readonly right: number;
  readonly limit: number;
}

/** From the line to its label, and between two labels, in px. */
const INSET = 6;
const GAP = 12;

/**
 * The clock changes in the viewport. Labels share the upper line with the names of days: they come after these, and
 * never reach into the next day.
 *
 * @param names of the stretches of the upper line, in order.
 */
export function clockChanges(
  scale: TimeScale,
  zone: string,
  names: readonly Named[],
  measure: Measure,
): readonly ClockChange[] {
  const { start, end } = scale.viewport;
  let free = 0;
  return offsetChanges(start, end, zone).map(({ t, by }): ClockChange => {
    const x = scale.x(t);
    const day = names.findLast((name) => name.t <= t);
    const wished = x + INSET;
    const labelX = Math.max(wished, free, (day?.right ?? -Infinity) + GAP);
    const direction = by < 0 ? 'back' : 'forward';
    const text = `clocks ${direction} ${amount(Math.abs(by))}`;
    const label = labelX + measure(text) <= (day?.limit ?? scale.width) ? text : null;
    if (label) free = labelX + measure(text) + GAP;
    return { t, x, direction, labelX, beside: label !== null && labelX === wished, label };
  });
}

/** `1 h`, `30 min`; with minutes and seconds only where offsets were odd. */
function amount(ms: number): string {
  const parts = [
    [Math.floor(ms / HOUR), 'h'],
    [Math.floor(ms / MINUTE) % 60, 'min'],
    [Math.floor(ms / SECOND) % 60, 's'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
