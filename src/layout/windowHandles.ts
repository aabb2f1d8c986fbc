import type { TimelineEvent } from '../model/dataset.ts';
import type { WindowEdge } from '../view/windowDrag.ts';
import { BAR_HEIGHT, LABEL_HEIGHT, LABEL_TO_BAR, TARGET } from './markMetrics.ts';
import type { SceneMark } from './scene.ts';
import type { TimeScale } from './timeScale.ts';

/** A handle on an edge of a window of an event, in px of the plot. */
export interface WindowHandle {
  readonly part: 'start' | 'end';
  readonly edge: WindowEdge;
  /** The instant that it moves. */
  readonly at: number;
  /** Where that instant is. */
  readonly x: number;
  /** Box that a pointer hits, `TARGET` px each way: outside the window, so that two never lie on each other. */
  readonly left: number;
  readonly top: number;
}

const BAR_TOP = LABEL_HEIGHT + LABEL_TO_BAR;
/** How far a handle reaches over its bar. */
const OVER = 4;

/**
 * The handles of an event: those of its start hang below the bar, those of its end stand above it. Open edges have none,
 * nor have those out of view.
 */
export function windowHandles(
  event: TimelineEvent,
  mark: SceneMark,
  scale: TimeScale,
): readonly WindowHandle[] {
  const handles: WindowHandle[] = [];
  for (const part of ['start', 'end'] as const) {
    const window = event.time[part];
    if (!window) continue;
    for (const edge of ['earliest', 'latest'] as const) {
      const at = window[edge];
      if (!Number.isFinite(at) || at < scale.viewport.start || at > scale.viewport.end) continue;
      const x = scale.x(at);
      handles.push({
        part,
        edge,
        at,
        x,
        left: edge === 'earliest' ? x - TARGET : x,
        top: mark.y + (part === 'start' ? BAR_TOP + BAR_HEIGHT - OVER : BAR_TOP + OVER - TARGET),
      });
    }
  }
  return handles;
}

/** Top and height of the bar of a mark, in px of the plot. */
export function barBand(mark: SceneMark): { readonly top: number; readonly height: number } {
  return { top: mark.y + BAR_TOP, height: BAR_HEIGHT };
}
