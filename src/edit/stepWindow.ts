import { DAY, HOUR, MINUTE } from '../base/units.ts';
import { asUtc, instantsAt, wallTime } from '../base/zone.ts';
import type { TimeWindow } from '../model/time.ts';
import { windowOf } from './windowOf.ts';

/** Widest window that a step is meant for, and the step. */
const STEPS: readonly (readonly [number, number])[] = [
  [HOUR, 15 * MINUTE],
  [6 * HOUR, HOUR],
  [2 * DAY, 6 * HOUR],
  [21 * DAY, DAY],
  [120 * DAY, 7 * DAY],
  [1000 * DAY, 30 * DAY],
];
const LONGEST_STEP = 365 * DAY;

/** The window with a step more on both sides. Open sides stay open. */
export function widerWindow(window: TimeWindow, zone: string): TimeWindow | null {
  return stepped(window, -stepOf(window), zone);
}

/** The window with a step less on both sides, or null where there would be nothing left. */
export function narrowerWindow(window: TimeWindow, zone: string): TimeWindow | null {
  // What "wider" has added, "narrower" takes away: the step fits the window that comes of it.
  const steps = [...new Set([...STEPS.map(([, step]) => step), LONGEST_STEP])].reverse();
  for (const step of steps) {
    const inner = stepped(window, step, zone);
    if (inner && step <= stepOf(inner)) return inner;
  }
  return null;
}

function stepOf({ earliest, latest }: TimeWindow): number {
  const width = latest - earliest;
  // One side is open: a day is as good as any.
  if (!Number.isFinite(width)) return DAY;
  return STEPS.find(([widest]) => width <= widest)?.[1] ?? LONGEST_STEP;
}

function stepped(window: TimeWindow, by: number, zone: string): TimeWindow | null {
  const { approximate, uncertain } = window;
  const earliest = moved(window.earliest, by, zone);
  const latest = moved(window.latest, -by, zone);
  if (earliest > latest || (earliest === -Infinity && latest === Infinity)) return null;
  return windowOf({ earliest, latest, approximate, uncertain }, zone);
}

/** Whole days are those of the calendar, whatever the clocks did in between. */
function moved(ms: number, by: number, zone: string): number {
  if (!Number.isFinite(ms) || by % DAY !== 0) return ms + by;
  const { year, month, day, hour, minute, second } = wallTime(ms, zone);
  const instants = instantsAt(asUtc(year, month, day + by / DAY, hour, minute, second), zone);
  return instants.kind === 'instant' ? instants.earliest : ms + by;
}
