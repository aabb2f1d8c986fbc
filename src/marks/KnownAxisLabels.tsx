import type { KnownAxis } from '../layout/knownAxis.ts';
import { px } from './pixels.ts';

const DAY_BASELINE = 18;
const TIME_BASELINE = 36;

/** The words of the second clock, in a strip as high as that of the time axis. */
export function KnownAxisLabels({ axis }: { axis: KnownAxis }) {
  return (
    <g className="axis-labels">
      {axis.days.map(({ x, text }) => (
        <text key={x} className="axis-major" x={px(x)} y={DAY_BASELINE}>
          {text}
        </text>
      ))}
      {axis.times.map(({ x, text }) => (
        <text key={x} className="axis-minor" x={px(x)} y={TIME_BASELINE} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
