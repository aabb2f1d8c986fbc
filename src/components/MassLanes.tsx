import { type MouseEvent, memo } from 'react';
import { duration, type Span } from '../base/span.ts';
import type { MassLane } from '../layout/massLanes.ts';
import { type ColumnIndex, countOverlapping } from '../model/columnIndex.ts';
import type { BandSpot } from './bandSpot.ts';
import { formatCount, plural } from './plural.ts';

interface MassLanesProps {
  readonly index: ColumnIndex;
  /** Those that are in sight, or may soon be. */
  readonly lanes: readonly MassLane[];
  /** The viewport at rest: counts do not run while one pans. */
  readonly viewport: Span | null;
  readonly marked: ReadonlySet<number>;
  readonly gutter: number;
  readonly width: number;
  readonly onOpen: (spot: BandSpot) => void;
}

/** Half of the stretch that a press on a band asks about, in px. */
const NEAR = 6;
/** Heights of a line of a name, and of the count below it with the air around both, in px. */
const LINE = 15;
const COUNT = 16;

/** Names and exact counts of the lanes; a press on a band lists what is there. */
export const MassLanes = memo(function MassLanes({
  index,
  lanes,
  viewport,
  marked,
  gutter,
  width,
  onOpen,
}: MassLanesProps) {
  const press =
    ({ track }: MassLane) =>
    (click: MouseEvent<HTMLElement>) => {
      if (!viewport) return;
      const box = click.currentTarget.getBoundingClientRect();
      const perPx = duration(viewport) / width;
      const x = click.clientX - box.left;
      const span = { start: viewport.start + (x - NEAR) * perPx, end: viewport.start + (x + NEAR) * perPx };
      if (countOverlapping(index, track, span) === 0) return;
      const at = new DOMRect(click.clientX - NEAR, box.top + 14, 2 * NEAR, box.height - 14);
      onOpen({ tracks: [track], span, at, whole: false });
    };
  return lanes.map((lane) => {
    const count = viewport ? countOverlapping(index, lane.track, viewport) : 0;
    const lines = Math.max(1, Math.min(3, Math.floor((lane.height - COUNT) / LINE)));
    return (
      <div
        key={lane.id}
        className="mass-lane"
        style={{ top: lane.y, height: lane.height }}
        role="presentation"
      >
        <span className="mass-head" style={{ width: gutter }} aria-hidden="true">
          <span className="mass-name" style={{ WebkitLineClamp: lines }} title={lane.name}>
            <bdi>{lane.name}</bdi>
          </span>
          <span className="mass-count dim">{formatCount(count)}</span>
        </span>
        {count > 0 && !marked.has(lane.track) && (
          // An option of the list that the timeline is. By key the same is listed with Enter.
          <button
            type="button"
            role="option"
            aria-selected={false}
            tabIndex={-1}
            className="mass-band"
            style={{ left: gutter, width }}
            aria-label={`${lane.name}: ${plural(count, 'event')} in view. Lists those at one place.`}
            onClick={press(lane)}
          />
        )}
      </div>
    );
  });
});
