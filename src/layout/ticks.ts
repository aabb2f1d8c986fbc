import { assertUnreachable } from '../base/assert.ts';
import type { Span } from '../base/span.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../base/units.ts';
import { majorLabels, minorLabel } from './axisLabel.ts';
import {
  type AxisStep,
  chooseStep,
  isDayOfStep,
  MAJOR_UNITS,
  type MinorLevel,
  SHORTEST_MAJOR,
} from './axisStep.ts';
import { civil, DAYS, months, type Start, stretches, years } from './calendarUnit.ts';
import { type ClockChange, clockChanges, type Named } from './clockChanges.ts';
import { clockTimes, type LocalInstant } from './clockTimes.ts';
import { type Measure, remembering } from './measure.ts';
import { type TimeScale, timeScale } from './timeScale.ts';

/** A tick of the lower line: an hour, a day, a month, a year. */
export interface Tick {
  /** Instant, epoch ms. */
  readonly t: number;
  /** px from the plot's left edge, within `[0, width]`. */
  readonly x: number;
  /** Text centred on `x`; null where it would be cut by the plot's edge. */
  readonly label: string | null;
}

/** A stretch of the upper line (the day above its hours): a boundary at its start and a label that sticks to the left edge. */
export interface MajorTick {
  /** Instant at which the stretch starts. */
  readonly t: number;
  /** px of the boundary; null when it lies outside the plot. */
  readonly x: number | null;
  /** Left edge of the label in px. */
  readonly labelX: number;
  /** As long as there is room for; null when there is none. */
  readonly label: string | null;
}

export type { ClockChange } from './clockChanges.ts';

export interface AxisTicks {
  readonly minor: readonly Tick[];
  readonly major: readonly MajorTick[];
  /** Where clocks are put forward or back; empty where the lower line counts days or longer. */
  readonly changes: readonly ClockChange[];
}

export interface AxisOptions {
  /** IANA time zone whose calendar the axis shows. */
  readonly zone: string;
  readonly measure: Measure;
}

/** Ticks lie at least this far apart, in px: enough for the eye, and for most labels. */
const LEAST_DISTANCE = 72;
/** Free space between labels, in px. */
const LABEL_GAP = 8;
/** From a boundary to its label, in px. */
const LABEL_INSET = 6;
/** However wide the plot, there are no more ticks than this. */
const MOST_TICKS = 38;

// The widest label of each level, near enough.
const SAMPLES: Readonly<Record<MinorLevel, string>> = {
  second: '00:00:00',
  minute: '00:00',
  hour: '00:00',
  day: 'Wed 00',
  month: 'May',
  year: '9999 BCE',
};

/**
 * The two-level axis of a viewport in a zone's own calendar: hours of days as they were, also where clocks changed.
 * The step follows from the scale alone, so panning never changes it. Cheap enough for every frame.
 */
export function axisTicks(viewport: Span, width: number, options: AxisOptions): AxisTicks {
  const scale = timeScale(viewport, width);
  const measure = remembering(options.measure);
  const step = chooseStep(scale.pxPerMs, (level) =>
    Math.max(LEAST_DISTANCE, measure(SAMPLES[level]) + 2 * LABEL_GAP, width / MOST_TICKS),
  );
  let free = 0;
  const minor = minorStarts(step, viewport, options.zone).map(({ t, local }): Tick => {
    const x = scale.x(t);
    const text = minorLabel(step.level, step.count, local);
    const half = measure(text) / 2;
    const fits = x - half >= free && x + half <= width;
    if (fits) free = x + half + LABEL_GAP / 2;
    return { t, x, label: fits ? text : null };
  });
  const starts = stretches(MAJOR_UNITS[step.major], viewport.start, viewport.end, options.zone);
  const longest = SHORTEST_MAJOR[step.major] * scale.pxPerMs - LABEL_INSET - LABEL_GAP;
  const major = starts.map((start, i): MajorTick => {
    const labelX = Math.max(0, scale.x(start.t)) + LABEL_INSET;
    const room = Math.min(longest, rightLimit(starts[i + 1], scale) - labelX);
    const label = majorLabels(step.major, start).find((text) => measure(text) <= room);
    return {
      t: start.t,
      x: start.t >= viewport.start ? scale.x(start.t) : null,
      labelX,
      label: label ?? null,
    };
  });
  const names = major.map(({ t, label, labelX }, i): Named => {
    return { t, right: labelX + measure(label ?? ''), limit: rightLimit(starts[i + 1], scale) };
  });
  const changes = showsClock(step.level) ? clockChanges(scale, options.zone, names, measure) : [];
  return { minor, major, changes };
}

function showsClock(level: MinorLevel): boolean {
  return level === 'hour' || level === 'minute' || level === 'second';
}

function rightLimit(next: Start | undefined, scale: TimeScale): number {
  return next ? Math.min(scale.width, scale.x(next.t) - LABEL_GAP) : scale.width;
}

function minorStarts(step: AxisStep, { start, end }: Span, zone: string): readonly LocalInstant[] {
  const inside = ({ t }: LocalInstant): boolean => t >= start;
  switch (step.level) {
    case 'second':
      return clockTimes(step.count * SECOND, start, end, zone);
    case 'minute':
      return clockTimes(step.count * MINUTE, start, end, zone);
    case 'hour':
      return clockTimes(step.count * HOUR, start, end, zone);
    case 'day':
      return stretches(DAYS, start, end, zone).filter(
        (day) => inside(day) && isDayOfStep(...dayOfMonth(day.local), step.count),
      );
    case 'month':
      return stretches(months(step.count), start, end, zone).filter(inside);
    case 'year':
      return stretches(years(step.count), start, end, zone).filter(inside);
    default:
      return assertUnreachable(step.level);
  }
}

/** Day of the month, and how many days that month has. */
function dayOfMonth(local: number): [day: number, length: number] {
  const date = new Date(local);
  const next = civil(date.getUTCFullYear(), date.getUTCMonth() + 1);
  return [date.getUTCDate(), Math.round((next - civil(date.getUTCFullYear(), date.getUTCMonth())) / DAY)];
}
