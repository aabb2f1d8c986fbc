import { DAY, HOUR } from '../base/units.ts';
import { clockOffset, dayStart, fromLocal, toLocal } from './axisClock.ts';
import type { Start } from './calendarUnit.ts';

/** An instant, and what the zone's clocks show then (as if it were UTC). */
export type LocalInstant = Pick<Start, 't' | 'local'>;

/**
 * Every instant of `from..to` at which the clocks show a multiple of `step`. Where they are put back, small steps show
 * twice. A day whose midnight they skip has its first instant instead, whatever they show then: 01:00.
 */
export function clockTimes(step: number, from: number, to: number, zone: string): readonly LocalInstant[] {
  let [least, most] = [Infinity, -Infinity];
  for (let t = from; ; t = Math.min(to, t + DAY)) {
    least = Math.min(least, clockOffset(t, zone));
    most = Math.max(most, clockOffset(t, zone));
    if (t >= to) break;
  }
  const found: LocalInstant[] = [];
  const add = (t: number, local: number): void => {
    if (t >= from && t <= to) found.push({ t, local });
  };
  const last = to + most;
  for (let local = Math.ceil((from + least) / step) * step; local <= last; local += step) {
    const instants = fromLocal(local, zone);
    if (instants.length === 0 && local % DAY === 0) {
      const t = dayStart(local, zone);
      const shown = toLocal(t, zone);
      // Else it comes by itself.
      if (shown % step !== 0) add(t, shown);
    }
    for (const t of step > HOUR ? instants.slice(0, 1) : instants) add(t, local);
  }
  return least === most ? found : found.sort((a, b) => a.t - b.t);
}
