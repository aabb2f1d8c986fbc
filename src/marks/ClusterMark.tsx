import { memo } from 'react';
import type { SceneCluster } from '../layout/sceneCluster.ts';
import type { MarkGroupProps } from './EventMark.tsx';
import { px } from './pixels.ts';
import { type MarkState, stateClass } from './stateClass.ts';

/** A count that stands for several events. A state holds when it holds for one of them. */
export const ClusterMark = memo(function ClusterMark({
  cluster,
  selected,
  lit,
  dimmed,
  hit,
  ...rest
}: { cluster: SceneCluster } & MarkState & MarkGroupProps) {
  const { x, y, width, height } = cluster.box;
  const states = { selected, lit, dimmed, hit };
  return (
    <g {...rest} className={stateClass('cluster', states)} transform={`translate(${px(x)} ${px(y)})`}>
      <rect
        className="cluster-pill"
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={height / 2 - 0.5}
      />
      <text className="cluster-count" x={width / 2} y={height / 2 + 4} textAnchor="middle">
        {cluster.label}
      </text>
    </g>
  );
});
