import { useEffect, useRef, useState } from 'react';
import type { Span } from '../base/span.ts';
import { type MassChoice, massChoice } from '../layout/massChoice.ts';
import type { MassLane } from '../layout/massLanes.ts';
import { type ColumnIndex, overlapping } from '../model/columnIndex.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Mass } from '../model/mass.ts';
import { showRows } from '../store/massParts.ts';
import { useWhence } from '../store/useWhence.ts';

/** Events made whole for a stretch of time: lanes whose events are drawn one by one while the viewport stays within it. */
export interface MassTile extends MassChoice {
  readonly index: ColumnIndex;
  /** The tracks once more; the same object while they are the same. */
  readonly marked: ReadonlySet<number>;
  readonly dataset: Dataset;
  readonly ids: ReadonlySet<string>;
}

/** How long the picture rests before events are made whole for it, in ms. */
const REST = 60;

/**
 * The tile around the viewport; an older one until the new one is here. Null while no lane shows marks.
 *
 * @param lanes those that are in sight, or may soon be.
 * @param most events that a lane shows one by one.
 */
export function useMassTile(
  mass: Mass,
  index: ColumnIndex,
  lanes: readonly MassLane[],
  viewport: Span | null,
  most: number,
): MassTile | null {
  const [tile, setTile] = useState<MassTile | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    if (!viewport) return;
    const timer = setTimeout(() => {
      const choice = massChoice(index, lanes, viewport, shownTracks(tile, index, viewport), most);
      if (tile && covers(tile, index, choice, viewport)) return;
      const turn = ++asked.current;
      const places = choice.tracks.flatMap((track) => overlapping(index, track, choice.span));
      const rows = places.map((place) => index.rows[place] ?? 0);
      const marked = tile && sameTracks(tile.tracks, choice.tracks) ? tile.marked : new Set(choice.tracks);
      void showRows(mass, rows).then((ids) => {
        const { dataset } = useWhence.getState();
        if (turn === asked.current && ids && dataset)
          setTile({ ...choice, index, marked, dataset, ids: new Set(ids) });
      });
    }, REST);
    return () => clearTimeout(timer);
  }, [mass, index, lanes, viewport, tile, most]);
  return tile;
}

/** Tracks that are drawn one by one in a viewport: none when it reaches beyond what the tile knows. */
export function shownTracks(tile: MassTile | null, index: ColumnIndex, viewport: Span): ReadonlySet<number> {
  if (!tile || tile.index !== index || viewport.start < tile.span.start || viewport.end > tile.span.end)
    return NONE;
  return tile.marked;
}

const NONE: ReadonlySet<number> = new Set();

function covers(tile: MassTile, index: ColumnIndex, choice: MassChoice, viewport: Span): boolean {
  if (tile.index !== index) return false;
  const inside = viewport.start >= tile.span.start && viewport.end <= tile.span.end;
  return inside && sameTracks(tile.tracks, choice.tracks);
}

function sameTracks(a: readonly number[], b: readonly number[]): boolean {
  const known = new Set(a);
  return a.length === b.length && b.every((track) => known.has(track));
}
