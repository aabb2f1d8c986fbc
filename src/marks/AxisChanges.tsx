import type { ClockChange } from '../layout/ticks.ts';
import { crisp, px } from './pixels.ts';

const BASELINE = 18;
/** The flag sits between the lower labels and the rows. */
const FLAG_Y = 42;
const FLAG_LENGTH = 7;
const FLAG_HALF = 4;

/**
 * Where clocks are put forward or back: a dashed line with a flag to the side to which the hands go, and in words where
 * there is room.
 *
 * @param boundaryFrom top of a line with its label beside it in px. @param to bottom of all.
 */
export function AxisChanges({
  changes,
  boundaryFrom,
  to,
}: {
  changes: readonly ClockChange[];
  boundaryFrom: number;
  to: number;
}) {
  return changes.map(({ t, x, direction, beside, label, labelX }) => {
    const length = direction === 'back' ? -FLAG_LENGTH : FLAG_LENGTH;
    return (
      <g key={t} className="axis-change">
        <path
          className="axis-change-line"
          d={`M${crisp(x)} ${beside ? boundaryFrom : FLAG_Y - FLAG_HALF}V${to}`}
        />
        <path
          className="axis-change-flag"
          d={`M${crisp(x)} ${FLAG_Y - FLAG_HALF}l${length} ${FLAG_HALF}l${-length} ${FLAG_HALF}Z`}
        />
        {label && (
          <text className="axis-change-label" x={px(labelX)} y={BASELINE}>
            {label}
          </text>
        )}
      </g>
    );
  });
}
