import { useMemo } from 'react';
import { packRows } from '../layout/packRows.ts';
import { type Placement, placeEvents } from '../layout/placedEvent.ts';
import type { RowLayout } from '../layout/rowLayout.ts';
import { computeScene, type Scene, type SceneMetrics } from '../layout/scene.ts';
import type { Dataset } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import type { Viewport } from '../view/viewport.ts';
import { useMeasure } from './useMeasure.ts';
import { useNarrowed } from './useNarrowed.ts';

/** Rows are this far apart where there is room, and never closer than the second figure (px). */
const ROW_PITCH = 38;
const ROW_PITCH_LEAST = 24;
const GROUP_TOP = 4;
const GROUP_BOTTOM = 1;
/** Spare height goes below the rows of each group, up to this much (px). */
const GROUP_SPARE = 24;

/** The narrowed events in groups; null while nothing is loaded. */
export function usePlacement(dataset: Dataset): Placement | null {
  const narrowed = useNarrowed();
  const grouping = useWhence((s) => s.grouping);
  return useMemo(
    () => narrowed && placeEvents(dataset, narrowed.events, grouping),
    [dataset, narrowed, grouping],
  );
}

/** What is drawn of a placement in a viewport, spread to fill the height where it can. */
export function useScene(
  placement: Placement | null,
  viewport: Viewport | null,
  size: { readonly width: number; readonly height: number },
): Scene | null {
  const measure = useMeasure();
  return useMemo(() => {
    if (!placement || !viewport || size.width <= 0) return null;
    const rows = packRows(placement, size.width / (viewport.end - viewport.start), { measure });
    return computeScene(rows, viewport, size.width, metricsFor(rows, size.height));
  }, [placement, viewport, size.width, size.height, measure]);
}

function metricsFor(layout: RowLayout, height: number): SceneMetrics {
  const groups = Math.max(1, layout.groups.length);
  const rows = Math.max(
    1,
    layout.groups.reduce((sum, group) => sum + group.rows.length, 0),
  );
  const room = height - groups * (GROUP_TOP + GROUP_BOTTOM);
  const rowPitch = Math.floor(Math.min(ROW_PITCH, Math.max(ROW_PITCH_LEAST, room / rows)));
  const spare = Math.max(0, (room - rows * rowPitch) / groups);
  return {
    rowPitch,
    groupTop: GROUP_TOP,
    groupBottom: GROUP_BOTTOM + Math.floor(Math.min(GROUP_SPARE, spare)),
  };
}
