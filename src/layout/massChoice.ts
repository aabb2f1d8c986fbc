import { duration, type Span } from '../base/span.ts';
import { type ColumnIndex, countOverlapping } from '../model/columnIndex.ts';
import type { MassLane } from './massLanes.ts';

/** Lanes whose events are to be drawn one by one, and over which span they are to be known. */
export interface MassChoice {
  readonly tracks: readonly number[];
  readonly span: Span;
}

/** Most events in view that one lane, and that all lanes together, show as marks; more are a density band. */
export const LANE_MARKS = 60;
export const ALL_MARKS = 300;
/** And most of all lanes in the time for which they are known. */
export const KNOWN_MARKS = 900;
/** A lane that shows marks goes on to, up to this many times as many: so that nothing flickers at the limit. */
export const HOLD = 1.4;
/**
 * How far beyond the viewport marks are known, in viewports each way, if they are not too many there. The last counts when
 * lanes are chosen: a lane that has a burst just beyond the edge stays a band, as its marks would not outlast a pan.
 */
const REACH = [1, 0.5, 0.25] as const;
const LEAST_REACH = 0.25;

/**
 * Which lanes show marks in a viewport: those with the fewest events first, until there are enough. Lanes with none are
 * among them, as one may pan to some.
 *
 * @param lanes those that are in sight: what is scrolled away takes no marks from others.
 * @param held lanes that show marks now. They come before others.
 * @param most events of one lane, see `laneMarks`.
 */
export function massChoice(
  index: ColumnIndex,
  lanes: readonly MassLane[],
  viewport: Span,
  held: ReadonlySet<number>,
  most: number,
): MassChoice {
  const near = around(viewport, LEAST_REACH);
  const counted = lanes
    .map(({ track }) => ({
      track,
      hold: held.has(track) ? HOLD : 1,
      count: countOverlapping(index, track, viewport),
      around: countOverlapping(index, track, near),
    }))
    .filter((lane) => lane.count <= most * lane.hold && lane.around <= LANE_MARKS * lane.hold)
    .sort((a, b) => b.hold - a.hold || a.count - b.count || a.track - b.track);
  const tracks: number[] = [];
  let [sum, known] = [0, 0];
  for (const lane of counted) {
    if (sum + lane.count > ALL_MARKS * lane.hold || known + lane.around > KNOWN_MARKS) continue;
    sum += lane.count;
    known += lane.around;
    tracks.push(lane.track);
  }
  return { tracks, span: spanAround(index, tracks, viewport) };
}

/** As much around the viewport as brings not too many. */
function spanAround(index: ColumnIndex, tracks: readonly number[], viewport: Span): Span {
  for (const reach of REACH) {
    const span = around(viewport, reach);
    const count = tracks.reduce((sum, track) => sum + countOverlapping(index, track, span), 0);
    if (count <= KNOWN_MARKS) return span;
  }
  return around(viewport, LEAST_REACH);
}

function around(viewport: Span, reach: number): Span {
  const by = reach * duration(viewport);
  return { start: viewport.start - by, end: viewport.end + by };
}
