import './MarkTip.css';
import type { Scene } from '../layout/scene.ts';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describePlacement } from '../query/describeTime.ts';
import { GUTTER } from './timelineMetrics.ts';

interface MarkTipProps {
  readonly dataset: Dataset;
  readonly scene: Scene;
  /** Id of the event under the pointer, or in focus with a shortened label. */
  readonly event: string;
  /** How far the rows are scrolled, and the height in which they are seen, in px. */
  readonly scrolled: number;
  readonly height: number;
  readonly axisHeight: number;
}

const WIDTH = 280;
/** Below this much room under the mark the tip stands above it, in px. */
const ROOM = 72;

/** The whole title of a mark, and when, beside it. Decoration: a screen reader has both in the mark's own name. */
export function MarkTip({ dataset, scene, event: id, scrolled, height, axisHeight }: MarkTipProps) {
  const mark = scene.marks.find((one) => one.id === id);
  const event = lookup(dataset).event.get(id);
  if (!mark || !event) return null;
  const left = Math.max(4, Math.min(mark.x + mark.label.x, scene.width - WIDTH)) + GUTTER;
  const top = mark.y + mark.outline.y - scrolled;
  const below = top + mark.outline.height + 4;
  const place = height - below > ROOM ? { top: axisHeight + below } : { bottom: height - top + 4 };
  return (
    <div className="mark-tip" style={{ left, maxWidth: WIDTH, ...place }} aria-hidden="true">
      <strong>{event.title}</strong>
      <span>{describePlacement(event.time, dataset.timeZone)}</span>
    </div>
  );
}
