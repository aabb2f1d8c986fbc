import type { Group } from './grouping.ts';
import type { RowLayout } from './rowLayout.ts';

/** Heights of the timeline's parts, in px. */
export interface SceneMetrics {
  /** Distance of rows. Default 36: label line, bar, and space to the next. */
  readonly rowPitch: number;
  /** Space above a group's first row. Default 12. */
  readonly groupTop: number;
  /** Space below a group's last row. Default 8. */
  readonly groupBottom: number;
}

export const SCENE_METRICS: SceneMetrics = { rowPitch: 36, groupTop: 12, groupBottom: 8 };

/** The band of a group over the full width of the plot. */
export interface GroupBand extends Group {
  readonly y: number;
  readonly height: number;
}

const kept = new WeakMap<
  RowLayout,
  { readonly metrics: SceneMetrics; readonly bands: readonly GroupBand[] }
>();

/** The bands of all groups from the top down; the very same array while rows and metrics are the same. */
export function groupBands(rows: RowLayout, metrics: SceneMetrics): readonly GroupBand[] {
  const known = kept.get(rows);
  if (known && equal(known.metrics, metrics)) return known.bands;
  let y = 0;
  const bands = rows.groups.map(({ id, name, rows: own }): GroupBand => {
    const height = metrics.groupTop + own.length * metrics.rowPitch + metrics.groupBottom;
    const band = { id, name, y, height };
    y += height;
    return band;
  });
  kept.set(rows, { metrics, bands });
  return bands;
}

function equal(a: SceneMetrics, b: SceneMetrics): boolean {
  return a.rowPitch === b.rowPitch && a.groupTop === b.groupTop && a.groupBottom === b.groupBottom;
}
