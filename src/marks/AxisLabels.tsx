import type { AxisTicks } from '../layout/ticks.ts';
import { px } from './pixels.ts';

/** Height of the two lines of labels, in px. */
export const AXIS_HEIGHT = 44;

const MAJOR_BASELINE = 18;
const MINOR_BASELINE = 36;

/** The words of the axis, in a strip of `AXIS_HEIGHT`. */
export function AxisLabels({ ticks }: { ticks: AxisTicks }) {
  return (
    <g className="axis-labels">
      {ticks.major.map(
        ({ t, label, labelX }) =>
          label && (
            <text key={t} className="axis-major" x={px(labelX)} y={MAJOR_BASELINE}>
              {label}
            </text>
          ),
      )}
      {ticks.minor.map(
        ({ t, label, x }) =>
          label && (
            <text key={t} className="axis-minor" x={px(x)} y={MINOR_BASELINE} textAnchor="middle">
              {label}
            </text>
          ),
      )}
    </g>
  );
}
