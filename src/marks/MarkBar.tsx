import { memo } from 'react';
import type { BarShape } from '../layout/barShape.ts';
import { BAR_HEIGHT } from '../layout/markMetrics.ts';
import { HATCH_FILL } from './HatchDefs.tsx';

const ARROW_LENGTH = 7;
const ARROW_HALF = 6;

/** The bar of an event: hatched where it may have been, solid where it was, an arrow head where it is open. */
export const MarkBar = memo(function MarkBar({ bar, approximate }: { bar: BarShape; approximate: boolean }) {
  const { hull, core } = bar;
  const loose = approximate ? ' is-approximate' : '';
  const middle = (hull ?? core ?? { y: 0 }).y + BAR_HEIGHT / 2;
  return (
    <g className="mark-bar">
      {hull && <rect className={`mark-hull${loose}`} {...hull} rx={BAR_HEIGHT / 2} fill={HATCH_FILL} />}
      {/* An estimate with nothing hatched about it is drawn hollow, or it would pass for certain. */}
      {core && <rect className={`mark-core${hull ? '' : loose}`} {...core} rx={bar.coreRadius} />}
      {bar.arrowStart !== null && (
        <path className="mark-arrow" d={arrowHead(bar.arrowStart, middle, ARROW_LENGTH)} />
      )}
      {bar.arrowEnd !== null && (
        <path className="mark-arrow" d={arrowHead(bar.arrowEnd, middle, -ARROW_LENGTH)} />
      )}
    </g>
  );
});

function arrowHead(tip: number, y: number, length: number): string {
  return `M${tip} ${y}l${length} ${-ARROW_HALF}v${2 * ARROW_HALF}Z`;
}
