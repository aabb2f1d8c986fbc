import type { KnownAxis } from '../layout/knownAxis.ts';
import { crisp } from './pixels.ts';

/** The lines at which its days begin, down to `to` px. */
export function KnownAxisLines({ axis, to }: { axis: KnownAxis; to: number }) {
  return (
    <g className="axis-lines">
      <path className="axis-boundary" d={axis.lines.map((x) => `M${crisp(x)} 0V${to}`).join('')} />
    </g>
  );
}
