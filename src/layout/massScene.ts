import type { Span } from '../base/span.ts';
import { LANE_MARKS } from './massChoice.ts';
import type { MassLane } from './massLanes.ts';
import type { RowLayout } from './rowLayout.ts';
import type { SceneCluster } from './sceneCluster.ts';
import type { SceneMark } from './sceneMark.ts';
import { sceneRow } from './sceneRow.ts';
import { timeScale } from './timeScale.ts';

/** The marks of the lanes that show any, in px of the plot. */
export interface MassScene {
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
}

/** Rows are this far apart where there is room, and never closer than the second figure (px). */
const PITCH = 36;
const PITCH_LEAST = 24;
const TOP = 4;

/** How many rows of marks a lane has room for. */
export function massRows(laneHeight: number): number {
  return Math.max(1, Math.floor((laneHeight - TOP) / PITCH_LEAST));
}

/** A mark with a label of a word or two takes so much, in px. */
const MARK_ROOM = 48;
const LEAST_MARKS = 8;

/** How many events a lane can show one by one: of more, most would be counted in clusters, and a band says more. */
export function laneMarks(laneHeight: number, width: number): number {
  return Math.min(LANE_MARKS, Math.max(LEAST_MARKS, massRows(laneHeight) * Math.floor(width / MARK_ROOM)));
}

/**
 * @param rows packed from the events that are made whole, with at most `massRows` rows a lane.
 * @param shown lanes that show marks; the others are bands.
 */
export function massScene(
  rows: RowLayout,
  lanes: readonly MassLane[],
  shown: ReadonlySet<number>,
  viewport: Span,
  width: number,
): MassScene {
  const scale = timeScale(viewport, width);
  const marks: SceneMark[] = [];
  const clusters: SceneCluster[] = [];
  const groups = new Map(rows.groups.map((group) => [group.id, group]));
  for (const lane of lanes) {
    const group = shown.has(lane.track) ? groups.get(lane.id) : undefined;
    if (!group) continue;
    const pitch = Math.max(PITCH_LEAST, Math.min(PITCH, (lane.height - TOP) / group.rows.length));
    group.rows.forEach((packed, row) => {
      const y = lane.y + TOP + row * Math.floor(pitch);
      const place = { group: lane.id, row, y, pitch: Math.floor(pitch), width };
      const drawn = sceneRow(packed, scale, place, rows.measure);
      marks.push(...drawn.marks);
      clusters.push(...drawn.clusters);
    });
  }
  return { marks, clusters };
}
