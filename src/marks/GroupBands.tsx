import { memo } from 'react';
import type { GroupBand } from '../layout/groupBands.ts';
import { crisp } from './pixels.ts';

/** A hairline below every group, from `from` to `to` px. The names are the component's. */
export const GroupBands = memo(function GroupBands({
  groups,
  from,
  to,
}: {
  groups: readonly GroupBand[];
  from: number;
  to: number;
}) {
  const lines = groups.map(({ y, height }) => `M${from} ${crisp(y + height - 1)}H${to}`);
  return <path className="group-lines" d={lines.join('')} />;
});
