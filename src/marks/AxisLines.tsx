import type { AxisTicks } from '../layout/ticks.ts';
import { crisp } from './pixels.ts';

/**
 * The lines of the axis over the rows: hairlines at ticks, and dotted ones where a day (month, year, …) begins.
 *
 * @param from top of the hairlines in px. @param boundaryFrom top of the dotted lines. @param to bottom of both.
 */
export function AxisLines({
  ticks,
  from,
  boundaryFrom = from,
  to,
}: {
  ticks: AxisTicks;
  from: number;
  boundaryFrom?: number;
  to: number;
}) {
  const boundaries = ticks.major.flatMap(({ x }) => (x === null ? [] : [crisp(x)]));
  const hairlines = ticks.minor.flatMap(({ x }) => (boundaries.includes(crisp(x)) ? [] : [crisp(x)]));
  return (
    <g className="axis-lines">
      <path className="axis-hair" d={verticals(hairlines, from, to)} />
      <path className="axis-boundary" d={verticals(boundaries, boundaryFrom, to)} />
    </g>
  );
}

function verticals(xs: readonly number[], from: number, to: number): string {
  return xs.map((x) => `M${x} ${from}V${to}`).join('');
}
