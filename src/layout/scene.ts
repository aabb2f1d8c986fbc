import type { Span } from '../base/span.ts';
import { type Beyond, beyondEnd, beyondStart } from './beyond.ts';
import { type GroupBand, groupBands, SCENE_METRICS, type SceneMetrics } from './groupBands.ts';
import type { RowLayout } from './rowLayout.ts';
import type { SceneCluster } from './sceneCluster.ts';
import type { SceneMark } from './sceneMark.ts';
import { sceneRow } from './sceneRow.ts';
import { timeScale } from './timeScale.ts';

export type { Beyond } from './beyond.ts';
export type { GroupBand, SceneMetrics } from './groupBands.ts';
export type { SceneCluster } from './sceneCluster.ts';
export type { SceneLabel } from './sceneLabel.ts';
export type { SceneMark } from './sceneMark.ts';

/** All that is drawn for one frame, in px of the plot (the column of group names is not part of it). */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
  /** The same array while the rows are the same. */
  readonly groups: readonly GroupBand[];
  readonly before: Beyond;
  readonly after: Beyond;
  /** Number of events that overlap the viewport: marks, and what clusters count. With those before and after: all. */
  readonly visible: number;
}

/**
 * The scene of a viewport over `width` px. Takes time for what is in view, not for what is not.
 *
 * @param rows packed for this scale or a smaller one, see `packRows`: else things overlap.
 */
export function computeScene(
  rows: RowLayout,
  viewport: Span,
  width: number,
  metrics: SceneMetrics = SCENE_METRICS,
): Scene {
  const scale = timeScale(viewport, width);
  const groups = groupBands(rows, metrics);
  const marks: SceneMark[] = [];
  const clusters: SceneCluster[] = [];
  rows.groups.forEach((group, g) => {
    const top = (groups[g]?.y ?? 0) + metrics.groupTop;
    group.rows.forEach((packed, row) => {
      const y = top + row * metrics.rowPitch;
      const place = { group: group.id, row, y, pitch: metrics.rowPitch, width };
      const drawn = sceneRow(packed, scale, place, rows.measure);
      marks.push(...drawn.marks);
      clusters.push(...drawn.clusters);
    });
  });
  const last = groups.at(-1);
  const before = beyondStart(rows.placement, viewport);
  const after = beyondEnd(rows.placement, viewport);
  return {
    width,
    height: last ? last.y + last.height : 0,
    marks,
    clusters,
    groups,
    before,
    after,
    visible: rows.placement.placed.length - before.count - after.count,
  };
}
