import type { Span } from '../base/span.ts';
import type { Measure } from '../layout/measure.ts';
import { axisTicks } from '../layout/ticks.ts';

/** A second line of the axis: the same time on the reader's own clock. */
export function ReaderAxis(props: { viewport: Span; width: number; y: number; measure: Measure }) {
  const { viewport, width, y, measure } = props;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { minor } = axisTicks(viewport, width, { zone, measure });
  return (
    <g className="reader-axis">
      <text className="reader-axis-name" x={4} y={y}>
        Your time
      </text>
      {minor.map(
        (tick) =>
          tick.label !== null &&
          tick.x > 84 && (
            <text key={tick.t} x={tick.x} y={y} textAnchor="middle">
              {tick.label}
            </text>
          ),
      )}
    </g>
  );
}
