import type { ColumnIndex } from '../model/columnIndex.ts';
import type { Track } from '../model/dataset.ts';

/** The lane of one track of a mass. All lanes are equally high and stand in the order of the tracks. */
export interface MassLane {
  /** Number of the track in the columns. */
  readonly track: number;
  readonly id: string;
  readonly name: string;
  readonly y: number;
  readonly height: number;
}

/** A lane holds at least one row of marks with labels (px); a lone one need not be higher than the second. */
const LEAST = 34;
const MOST = 280;

/** Lanes of the tracks that have anything dated, as high as the room allows. */
export function massLanes(tracks: readonly Track[], index: ColumnIndex, room: number): readonly MassLane[] {
  const shown = [...tracks.keys()].filter((k) => (index.offsets[k + 1] ?? 0) > (index.offsets[k] ?? 0));
  const height = Math.floor(Math.min(MOST, Math.max(LEAST, room / Math.max(1, shown.length))));
  return shown.map((track, i) => ({
    track,
    id: tracks[track]?.id ?? '',
    name: tracks[track]?.name ?? '',
    y: i * height,
    height,
  }));
}

/** Lanes of which anything is between two heights (px). */
export function lanesBetween(lanes: readonly MassLane[], top: number, bottom: number): readonly MassLane[] {
  const height = lanes[0]?.height ?? 0;
  if (height === 0) return [];
  return lanes.slice(Math.max(0, Math.floor(top / height)), Math.max(0, Math.ceil(bottom / height)));
}
