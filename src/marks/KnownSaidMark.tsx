import { memo } from 'react';
import { assertUnreachable } from '../base/assert.ts';
import type { KnownMark } from '../layout/knownMark.ts';
import { BAR_MIDDLE } from '../layout/slopeBar.ts';
import { MarkBar } from './MarkBar.tsx';
import { px } from './pixels.ts';

const TICK = 4;

/** When one claim was said, its middle at `y`; a dotted line up to the latest, where nobody says when. */
export const KnownSaidMark = memo(function KnownSaidMark({ mark, y }: { mark: KnownMark; y: number }) {
  switch (mark.kind) {
    case 'bar':
      return (
        <g className="known-said-bar" transform={`translate(${px(mark.x)} ${px(y - BAR_MIDDLE)})`}>
          <MarkBar bar={mark.shape} approximate={mark.approximate} />
        </g>
      );
    case 'by':
      return (
        <g className="known-said-by">
          <path className="known-said-before" d={`M0 ${y}H${px(mark.x)}`} />
          <path className="known-said-latest" d={`M${px(mark.x)} ${y - TICK}v${2 * TICK}`} />
        </g>
      );
    case 'none':
      return null;
    default:
      return assertUnreachable(mark);
  }
});
