import type { Span } from '../base/span.ts';
import { barShape } from './barShape.ts';
import { BAR_HEIGHT, LABEL_HEIGHT, LABEL_TO_BAR } from './markMetrics.ts';
import type { PlacedEvent } from './placedEvent.ts';
import type { SceneCluster, SceneMark } from './scene.ts';
import { timeScale } from './timeScale.ts';

/** Size of the picture beside a line of the legend, in px. */
export const LEGEND_WIDTH = 104;
export const LEGEND_HEIGHT = 28;

const SCALE = timeScale({ start: 0, end: LEGEND_WIDTH }, LEGEND_WIDTH);
const BAR_Y = LABEL_HEIGHT + LABEL_TO_BAR;
const OUTLINE = 6;

/** A bar of the legend, drawn by the same code as on the timeline, with one instant a pixel. It has no label. */
export function legendMark(start: Span, end: Span | null, approximate = false): SceneMark {
  const event = placed(start, end, approximate);
  const { left, right, shape } = barShape(event, SCALE);
  const box = { x: 0, y: BAR_Y, width: right - left, height: BAR_HEIGHT };
  const label = {
    x: 0,
    width: 0,
    glyphs: [],
    textX: 0,
    text: '',
    full: '',
    shortened: false,
    disputeX: null,
    badge: null,
  };
  return {
    id: 'legend',
    event,
    row: 0,
    x: left,
    y: (LEGEND_HEIGHT - BAR_HEIGHT) / 2 - BAR_Y,
    bar: shape,
    label,
    hit: box,
    outline: {
      x: -OUTLINE,
      y: BAR_Y - OUTLINE,
      width: box.width + 2 * OUTLINE,
      height: BAR_HEIGHT + 2 * OUTLINE,
    },
  };
}

/** The legend's cluster, of five. */
export const LEGEND_CLUSTER: SceneCluster = {
  id: 'legend',
  group: '',
  row: 0,
  box: { x: 28, y: 2, width: 40, height: 24 },
  ids: [],
  count: 5,
  label: '5',
  span: { start: 0, end: 1 },
};

function placed(start: Span, end: Span | null, approximate: boolean): PlacedEvent {
  const core = end && end.start > start.end ? { start: start.end, end: end.start } : null;
  return {
    id: 'legend',
    title: '',
    group: '',
    start,
    end,
    extent: { start: start.start, end: end ? end.end : start.end },
    core,
    openStart: start.start === Number.NEGATIVE_INFINITY,
    openEnd: end?.end === Number.POSITIVE_INFINITY,
    glyphs: [],
    origins: 1,
    disputed: false,
    approximate,
  };
}
