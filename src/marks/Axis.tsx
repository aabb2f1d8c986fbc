import type { AxisTicks } from '../layout/ticks.ts';
import { AxisChanges } from './AxisChanges.tsx';
import { AXIS_HEIGHT, AxisLabels } from './AxisLabels.tsx';
import { AxisLines } from './AxisLines.tsx';

const BOUNDARY_TOP = 8;

/** The whole axis in one svg: labels in the first `AXIS_HEIGHT` px, lines from there to `height`. */
export function Axis({ ticks, height }: { ticks: AxisTicks; height: number }) {
  return (
    <g className="axis">
      <AxisLines ticks={ticks} from={AXIS_HEIGHT} boundaryFrom={BOUNDARY_TOP} to={height} />
      <AxisChanges changes={ticks.changes} boundaryFrom={BOUNDARY_TOP} to={height} />
      <AxisLabels ticks={ticks} />
    </g>
  );
}
