import { pointer, select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { duration } from '../base/span.ts';
import { panPx, stretch, zoomAtPx } from '../view/gesture.ts';
import type { Viewport, ZoomLimits } from '../view/viewport.ts';
import { wheelStep } from '../view/wheel.ts';
import { everyFrame } from './everyFrame.ts';
import { isOnScrollbar, isOwnTarget } from './ownTarget.ts';
import { leavePageSwipes } from './pageSwipes.ts';

/** What a gesture did, so that a scene may treat the two apart. */
export type Gesture = 'pan' | 'zoom';

/** Who is told. */
export interface ZoomHandlers {
  /** A new viewport, at most once a frame and at the end of a gesture; never in answer to `update`. */
  onChange(viewport: Viewport, gesture: Gesture): void;
  /** The gesture is over: fingers up, or the wheel at rest for 150 ms. */
  onEnd?(): void;
  /** A drag also went `dy` px down: rows that do not fit on screen scroll by `-dy`. */
  onVerticalPan?(dy: number): void;
  /** A turn of the wheel was left to the page, see `ZoomOptions`. */
  onPageWheel?(): void;
}

export interface ZoomOptions {
  /**
   * True where the timeline stands inside the page of somebody else: a plain wheel, and one finger up or down, scroll
   * that page. Ctrl (or ⌘) with the wheel zooms, as does a pinch. Default false.
   */
  readonly leaveScrolling?: boolean;
}

/** What is on screen. */
export interface ZoomState {
  readonly viewport: Viewport;
  /** Width of the plot in px: what `viewport` is spread over. */
  readonly width: number;
  /** From the left edge of the node to the left edge of the plot, in px. */
  readonly plotLeft: number;
  readonly limits: ZoomLimits;
}

/** Hosts d3-zoom in one node. Call `update` after every render, `destroy` when the node goes. */
export interface ZoomAdapter {
  update(state: ZoomState): void;
  destroy(): void;
}

/** A press that moves less than this is a click, in px. */
const CLICK_DISTANCE = 4;
/** The wheel has no end of its own: this long without a turn is one, in ms. */
const WHEEL_REST = 150;

/**
 * Drag and pinch through d3-zoom, wheel and double click on our own; nothing moves on by itself.
 *
 * The node's d3 transform is the identity whenever a gesture begins, and a gesture is measured against the viewport
 * that it began with. One transform over the whole of time would need a scale of 1e10 to show a minute of
 * 20,000 years, and its translation would lose the pixels; this way only what one gesture does is ever in it.
 *
 * Controlled: during a gesture the viewport that `update` brings is remembered, not acted on.
 * Elements inside `[data-gesture="none"]` keep their own wheel and drag.
 */
export function createZoom(
  node: Element,
  handlers: ZoomHandlers,
  { leaveScrolling = false }: ZoomOptions = {},
): ZoomAdapter {
  const selection = select(node);
  let state: ZoomState | null = null;
  let viewport: Viewport | null = null;
  let drag: { readonly from: ZoomState; moved: boolean; y: number; k: number } | null = null;
  let wheel: { at: Viewport; timer: ReturnType<typeof setTimeout> } | null = null;
  let dy = 0;

  const frame = everyFrame<readonly [Viewport, Gesture]>(([next, gesture]) => {
    const changed = next.start !== viewport?.start || next.end !== viewport.end;
    viewport = next;
    if (dy !== 0) handlers.onVerticalPan?.(dy);
    dy = 0;
    if (changed) handlers.onChange(next, gesture);
  });
  const end = () => {
    frame.flush();
    handlers.onEnd?.();
  };

  const behaviour = zoom<Element, unknown>()
    .extent(() => extentOf(state))
    .clickDistance(CLICK_DISTANCE)
    .touchable(true)
    .filter((event) => !event.ctrlKey && !event.button && isOwnTarget(event.target) && !isOnScrollbar(event))
    .on('start', () => {
      endWheel();
      if (state && viewport) drag = { from: { ...state, viewport }, moved: false, y: 0, k: 1 };
    })
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<Element, unknown>) => {
      if (!drag) return;
      const { from } = drag;
      drag.moved ||= k !== 1 || Math.hypot(x, y) > CLICK_DISTANCE;
      if (!drag.moved) return;
      // While pinching, y also moves with the scale.
      const gesture = k === drag.k ? 'pan' : 'zoom';
      if (gesture === 'pan') dy += y - drag.y;
      [drag.y, drag.k] = [y, k];
      const dx = x + (k - 1) * from.plotLeft;
      frame.request([stretch(from.viewport, from.width, { k, dx }), gesture]);
    })
    .on('end', () => {
      const moved = drag?.moved;
      drag = null;
      rebase();
      if (moved) end();
    });

  const rebase = () => {
    selection.property('__zoom', zoomIdentity);
    if (!state || !viewport) return;
    const now = duration(viewport);
    behaviour.scaleExtent([
      Math.min(1, now / state.limits.longest),
      Math.max(1, now / state.limits.shortest),
    ]);
  };

  const endWheel = () => {
    if (!wheel) return;
    clearTimeout(wheel.timer);
    wheel = null;
    end();
  };

  const onWheel = (event: WheelEvent) => {
    if (!state || !viewport || !isOwnTarget(event.target)) return;
    if (leaveScrolling && !event.ctrlKey && !event.metaKey) return handlers.onPageWheel?.();
    event.preventDefault();
    if (drag) return;
    const { width, plotLeft, limits } = state;
    const step = wheelStep(event, width);
    if (step.kind === 'none') return;
    const from = wheel?.at ?? viewport;
    const x = pointer(event, node)[0] - plotLeft;
    const next =
      step.kind === 'pan'
        ? panPx(from, width, step.dx)
        : zoomAtPx(from, width, held(x, width), step.factor, limits);
    if (wheel) clearTimeout(wheel.timer);
    wheel = { at: next, timer: setTimeout(endWheel, WHEEL_REST) };
    frame.request([next, step.kind]);
  };

  // d3-zoom also calls this for a double tap, with the touch event.
  const onDoubleClick = (event: MouseEvent | TouchEvent) => {
    if (!state || !isOwnTarget(event.target)) return;
    event.preventDefault();
    endWheel();
    if (!viewport) return;
    const at = 'changedTouches' in event ? event.changedTouches[0] : event;
    const x = pointer(at ?? event, node)[0] - state.plotLeft;
    const factor = event.shiftKey ? 0.5 : 2;
    frame.request([zoomAtPx(viewport, state.width, held(x, state.width), factor, state.limits), 'zoom']);
    end();
    rebase();
  };

  selection
    .call(behaviour)
    .on('wheel.zoom', onWheel, { passive: false })
    .on('dblclick.zoom', onDoubleClick)
    .style('touch-action', leaveScrolling ? 'pan-y' : 'none');
  const endSwipes = leaveScrolling ? leavePageSwipes(selection) : null;

  return {
    update(next) {
      state = next;
      viewport = next.viewport;
      if (!drag) rebase();
    },
    destroy() {
      selection.on('.zoom', null).style('touch-action', null);
      endSwipes?.();
      frame.cancel();
      if (wheel) clearTimeout(wheel.timer);
      [drag, wheel, state] = [null, null, null];
    },
  };
}

function extentOf(state: ZoomState | null): [[number, number], [number, number]] {
  const left = state?.plotLeft ?? 0;
  return [
    [left, 0],
    [left + (state?.width ?? 0), 0],
  ];
}

// Beside the plot, over the names of rows, there is no time under the pointer: the nearest edge stands for it.
function held(x: number, width: number): number {
  return Math.min(width, Math.max(0, x));
}
