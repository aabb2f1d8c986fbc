import type { MassLane } from '../layout/massLanes.ts';
import { timeScale } from '../layout/timeScale.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { extentOf } from '../model/time.ts';
import { eventLabel } from './eventLabel.ts';
import { useViewport } from './useViewport.ts';

interface MassPinProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly lane: MassLane;
  readonly width: number;
}

/** Where the selected event is, while it has no mark of its own. It keeps step with the bands at every step of a gesture. */
export function MassPin({ dataset, event, lane, width }: MassPinProps) {
  const viewport = useViewport();
  const extent = extentOf(event.time);
  if (!viewport || !extent) return null;
  const scale = timeScale(viewport, width);
  // An open or far side is just beyond the edge: no number here is infinite.
  const left = Math.max(-8, scale.x(extent.start));
  const right = Math.min(width + 8, scale.x(extent.end));
  if (right < 0 || left > width) return null;
  return (
    <g
      id={`option-${event.id}`}
      className="mass-pin"
      data-event={event.id}
      role="option"
      aria-selected="true"
      aria-label={eventLabel(dataset, event)}
    >
      <rect
        x={left - 3}
        y={lane.y + 3}
        width={Math.max(6, right - left + 6)}
        height={lane.height - 6}
        rx={3}
      />
    </g>
  );
}
