// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, MINUTE, YEAR } from '../../src/base/units.ts';
import {
  createZoom,
  type ZoomAdapter,
  type ZoomHandlers,
  type ZoomState,
} from '../../src/interaction/zoomAdapter.ts';
import { pxAtTime, timeAtPx } from '../../src/view/gesture.ts';
import { type Viewport, ZOOM_LIMITS } from '../../src/view/viewport.ts';
import { drag, fingers, mouse, wheel } from './gestures.ts';

const LEFT = 100;
const WIDTH = 1000;
const DAY_VIEW: Viewport = { start: 0, end: 1000 * MINUTE };

let node: HTMLElement;
let mark: HTMLElement;
let zoom: ZoomAdapter;
const told: Viewport[] = [];
const handlers = {
  onChange: vi.fn<ZoomHandlers['onChange']>((viewport) => void told.push(viewport)),
  onEnd: vi.fn(),
  onVerticalPan: vi.fn<(dy: number) => void>(),
};

/** A host that shows what it is told, as the page does. */
function show(viewport: Viewport, change: Partial<ZoomState> = {}): void {
  zoom.update({ viewport, width: WIDTH, plotLeft: LEFT, limits: ZOOM_LIMITS, ...change });
}
const frame = () => vi.advanceTimersToNextFrame();
const last = (): Viewport => told.at(-1) ?? { start: Number.NaN, end: Number.NaN };
/** Time under a place of the page. */
const under = (viewport: Viewport, x: number) => timeAtPx(viewport, WIDTH, x - LEFT);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  told.length = 0;
  node = document.createElement('div');
  node.innerHTML = '<button>mark</button><div data-gesture="none"><p>list</p></div>';
  mark = node.firstElementChild as HTMLElement;
  document.body.replaceChildren(node);
  zoom = createZoom(node, handlers);
  show(DAY_VIEW);
});
afterEach(() => {
  zoom.destroy();
  // d3 holds back the click after a drag, until the next task.
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

describe('the wheel', () => {
  test('zooms about the instant under the pointer, and keeps the page still', () => {
    const event = wheel(mark, 350, { deltaY: -500 });
    expect(event.defaultPrevented).toBe(true);
    frame();
    expect(handlers.onChange).toHaveBeenLastCalledWith(expect.anything(), 'zoom');
    expect(last().end - last().start).toBeCloseTo(500 * MINUTE, 6);
    expect(under(last(), 350)).toBeCloseTo(under(DAY_VIEW, 350), 6);
  });

  test('with Ctrl (a pinch on a touch pad) zooms too, and the page does not', () => {
    const event = wheel(node, 600, { deltaY: 25, ctrlKey: true });
    expect(event.defaultPrevented).toBe(true);
    frame();
    expect(last().end - last().start).toBeCloseTo(1000 * Math.SQRT2 * MINUTE, 6);
    expect(under(last(), 600)).toBeCloseTo(under(DAY_VIEW, 600), 6);
  });

  test('sideways or with Shift pans', () => {
    wheel(node, 350, { deltaX: 30 });
    frame();
    expect(last()).toEqual({ start: 30 * MINUTE, end: 1030 * MINUTE });
    expect(handlers.onChange).toHaveBeenLastCalledWith(expect.anything(), 'pan');
    wheel(node, 350, { deltaY: -10, shiftKey: true });
    frame();
    expect(last()).toEqual({ start: 20 * MINUTE, end: 1020 * MINUTE });
  });

  test('tells once a frame of many turns, and once that it has come to rest', () => {
    for (let i = 0; i < 5; i++) wheel(node, 350, { deltaY: -100 });
    expect(told).toEqual([]);
    frame();
    expect(told).toHaveLength(1);
    expect(last().end - last().start).toBeCloseTo(500 * MINUTE, 6);
    vi.advanceTimersByTime(100);
    wheel(node, 350, { deltaY: -100 });
    vi.advanceTimersByTime(100);
    expect(handlers.onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(handlers.onEnd).toHaveBeenCalledTimes(1);
    expect(told).toHaveLength(2);
  });

  test('is not thrown back by a host that is a frame behind', () => {
    wheel(node, 350, { deltaX: 10 });
    frame();
    const first = last();
    wheel(node, 350, { deltaX: 10 });
    show(first);
    frame();
    show(last());
    wheel(node, 350, { deltaX: 10 });
    frame();
    expect(last().start).toBeCloseTo(30 * MINUTE, 6);
  });

  test('begins anew from what the host shows once it has come to rest', () => {
    wheel(node, 350, { deltaX: 10 });
    vi.advanceTimersByTime(200);
    show({ start: 5 * DAY, end: 6 * DAY });
    wheel(node, 350, { deltaX: 1000 });
    frame();
    expect(last()).toEqual({ start: 6 * DAY, end: 7 * DAY });
  });

  test('beside the plot takes the nearest edge for the pointer', () => {
    wheel(node, 20, { deltaY: -500 });
    frame();
    expect(last().start).toBeCloseTo(DAY_VIEW.start, 6);
  });

  test('stops at the limits, from all of time to a minute, the instant under the pointer unmoved all the way', () => {
    const all = { start: -8000 * YEAR, end: 12_000 * YEAR };
    show(all);
    const instant = under(all, 713);
    for (let i = 0; i < 80; i++) {
      wheel(node, 713, { deltaY: -250 });
      frame();
      show(last());
      expect(pxAtTime(last(), WIDTH, instant)).toBeCloseTo(613, 1);
    }
    expect(last().end - last().start).toBeCloseTo(MINUTE, 0);
  });
});

describe('a drag', () => {
  test('pans, exactly as far as the pointer goes, from a mark as from anywhere', () => {
    mouse(mark, 'mousedown', 300);
    mouse(document.body, 'mousemove', 320);
    mouse(document.body, 'mousemove', 350);
    expect(told).toEqual([]);
    frame();
    expect(told).toEqual([{ start: -50 * MINUTE, end: 950 * MINUTE }]);
    expect(handlers.onChange).toHaveBeenLastCalledWith(expect.anything(), 'pan');
    mouse(document.body, 'mousemove', 260);
    mouse(document.body, 'mouseup', 260);
    expect(last()).toEqual({ start: 40 * MINUTE, end: 1040 * MINUTE });
    expect(handlers.onEnd).toHaveBeenCalledTimes(1);
    frame();
    expect(told).toHaveLength(2);
  });

  test('ends without the click of what it began on', () => {
    const clicked = vi.fn();
    mark.addEventListener('click', clicked);
    drag(mark, [300, 50], [340, 50]);
    expect(clicked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    drag(mark, [300, 50]);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  test('begins where the one before ended, also for a host that has not answered', () => {
    drag(node, [300, 50], [340, 50]);
    drag(node, [300, 50], [340, 50]);
    expect(last()).toEqual({ start: -80 * MINUTE, end: 920 * MINUTE });
  });

  test('of a hand that trembles is a click, and moves nothing', () => {
    const clicked = vi.fn();
    mark.addEventListener('click', clicked);
    drag(mark, [300, 50], [302, 51], [301, 50]);
    frame();
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(told).toEqual([]);
    expect(handlers.onEnd).not.toHaveBeenCalled();
  });

  test('tells how far it went down, once a frame', () => {
    mouse(node, 'mousedown', 300, 100);
    mouse(document.body, 'mousemove', 300, 110);
    mouse(document.body, 'mousemove', 300, 130);
    frame();
    mouse(document.body, 'mousemove', 300, 125);
    mouse(document.body, 'mouseup', 300, 125);
    expect(handlers.onVerticalPan.mock.calls).toEqual([[30], [-5]]);
    // Time stood still.
    expect(told).toEqual([]);
    expect(handlers.onEnd).toHaveBeenCalledTimes(1);
  });

  test('is not fought by the host, whatever it shows meanwhile', () => {
    mouse(node, 'mousedown', 300);
    mouse(document.body, 'mousemove', 310);
    frame();
    show({ start: 50 * DAY, end: 51 * DAY });
    mouse(document.body, 'mousemove', 320);
    frame();
    expect(last()).toEqual({ start: -20 * MINUTE, end: 980 * MINUTE });
    mouse(document.body, 'mouseup', 320);
  });

  test('does not begin with the right button, with Ctrl, or in a part that keeps its own', () => {
    const list = node.querySelector('p') as HTMLElement;
    mouse(node, 'mousedown', 300, 50, { button: 2 });
    mouse(document.body, 'mousemove', 400);
    mouse(node, 'mousedown', 300, 50, { ctrlKey: true });
    mouse(document.body, 'mousemove', 400);
    drag(list, [300, 50], [400, 50]);
    expect(wheel(list, 300, { deltaY: 100 }).defaultPrevented).toBe(false);
    mouse(list, 'dblclick', 300);
    frame();
    expect(told).toEqual([]);
  });

  test('on a scroll bar scrolls, and pans nothing', () => {
    const sizes = { scrollHeight: 900, clientHeight: 300, clientWidth: 1085 };
    for (const [name, value] of Object.entries(sizes)) Object.defineProperty(node, name, { value });
    drag(node, [1090, 50], [1000, 50]);
    expect(told).toEqual([]);
    drag(node, [1080, 50], [1070, 50]);
    expect(told).toHaveLength(1);
  });

  test('a hundred drags there and back in one minute of the year 9000 lose less than a px', () => {
    const minute = { start: 7030 * YEAR, end: 7030 * YEAR + MINUTE };
    show(minute);
    for (let i = 0; i < 50; i++) {
      drag(node, [300, 50], [637, 50]);
      show(last());
      drag(node, [637, 50], [300, 50]);
      show(last());
    }
    expect(pxAtTime(last(), WIDTH, minute.start)).toBeCloseTo(0, 0);
    expect(last().end - last().start).toBeCloseTo(MINUTE, -1);
  });
});

describe('two fingers', () => {
  test('zoom so that each keeps the instant it touched', () => {
    const touch = fingers(mark);
    touch.press([300, 50]);
    touch.press([300, 50], [500, 50]);
    expect(touch.move([250, 50], [650, 50]).defaultPrevented).toBe(true);
    frame();
    expect(handlers.onChange).toHaveBeenLastCalledWith(expect.anything(), 'zoom');
    expect(under(last(), 250)).toBeCloseTo(under(DAY_VIEW, 300), 3);
    expect(under(last(), 650)).toBeCloseTo(under(DAY_VIEW, 500), 3);
    expect(handlers.onVerticalPan).not.toHaveBeenCalled();
    show(last());
    touch.lift(1);
    touch.move([300, 50]);
    frame();
    // The finger that stays goes on as a pan.
    expect(handlers.onChange).toHaveBeenLastCalledWith(expect.anything(), 'pan');
    expect(under(last(), 300)).toBeCloseTo(under(DAY_VIEW, 300), 3);
    touch.lift(1);
    expect(handlers.onEnd).toHaveBeenCalledTimes(1);
  });

  test('do not zoom beyond the limits', () => {
    show(DAY_VIEW, { limits: { shortest: 400 * MINUTE, longest: 2000 * MINUTE } });
    const touch = fingers(node);
    touch.press([300, 50], [310, 50]);
    touch.move([200, 50], [900, 50]);
    frame();
    expect(last().end - last().start).toBeCloseTo(400 * MINUTE, 3);
    show(last(), { limits: { shortest: 400 * MINUTE, longest: 2000 * MINUTE } });
    touch.move([300, 50], [301, 50]);
    frame();
    expect(last().end - last().start).toBeCloseTo(2000 * MINUTE, 3);
    touch.lift(2);
  });

  test('one finger pans; a tap moves nothing', () => {
    const touch = fingers(node);
    touch.press([300, 50]);
    touch.move([400, 60]);
    frame();
    expect(last()).toEqual({ start: -100 * MINUTE, end: 900 * MINUTE });
    expect(handlers.onVerticalPan).toHaveBeenCalledWith(10);
    touch.lift(1);
    handlers.onEnd.mockClear();
    // Two presses within half a second are a double tap.
    vi.advanceTimersByTime(600);
    touch.press([300, 50]);
    touch.lift(1);
    expect(handlers.onEnd).not.toHaveBeenCalled();
  });

  test('a double tap zooms as a double click does', () => {
    const touch = fingers(node);
    for (let i = 0; i < 2; i++) {
      touch.press([350, 50]);
      touch.lift(1);
    }
    expect(last()).toEqual({ start: 125 * MINUTE, end: 625 * MINUTE });
  });
});

describe('a double click', () => {
  test('zooms in by two at once, and with Shift out', () => {
    mouse(mark, 'dblclick', 350);
    expect(told).toEqual([{ start: 125 * MINUTE, end: 625 * MINUTE }]);
    expect(handlers.onEnd).toHaveBeenCalledTimes(1);
    show(last());
    mouse(mark, 'dblclick', 350, 50, { shiftKey: true });
    expect(told).toEqual([{ start: 125 * MINUTE, end: 625 * MINUTE }, DAY_VIEW]);
    vi.advanceTimersByTime(1000);
    expect(told).toHaveLength(2);
  });

  test('counts from where the last gesture ended', () => {
    drag(node, [300, 50], [400, 50]);
    mouse(node, 'dblclick', 100);
    expect(last()).toEqual({ start: -100 * MINUTE, end: 400 * MINUTE });
    show(last());
    drag(node, [300, 50], [400, 50]);
    expect(last()).toEqual({ start: -150 * MINUTE, end: 350 * MINUTE });
  });
});

describe('the adapter', () => {
  test('tells nothing in answer to update', () => {
    show({ start: HOUR, end: 2 * HOUR });
    show({ start: HOUR, end: 2 * HOUR }, { width: 500 });
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
    expect(handlers.onEnd).not.toHaveBeenCalled();
  });

  test('does nothing before the first update', () => {
    zoom.destroy();
    zoom = createZoom(node, handlers);
    wheel(node, 300, { deltaY: 100 });
    mouse(node, 'dblclick', 300);
    drag(node, [300, 50], [400, 50]);
    frame();
    expect(told).toEqual([]);
  });

  test('leaves no listener behind, even destroyed in the middle of a drag', () => {
    mouse(node, 'mousedown', 300);
    mouse(document.body, 'mousemove', 400);
    wheel(node, 300, { deltaY: 100 });
    zoom.destroy();
    expect(vi.getTimerCount()).toBe(0);
    mouse(document.body, 'mousemove', 500);
    mouse(document.body, 'mouseup', 500);
    expect(wheel(node, 300, { deltaY: 100 }).defaultPrevented).toBe(false);
    mouse(node, 'dblclick', 300);
    drag(node, [300, 50], [400, 50]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
    expect(handlers.onEnd).not.toHaveBeenCalled();
    zoom = createZoom(node, handlers);
    show(DAY_VIEW);
    wheel(node, 300, { deltaY: 100 });
    zoom.destroy();
    expect(vi.getTimerCount()).toBe(0);
    const heard = vi.fn();
    document.body.addEventListener('mousedown', heard, { once: true });
    mouse(node, 'mousedown', 300);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('in a frame on another page', () => {
  const onPageWheel = vi.fn();
  beforeEach(() => {
    zoom.destroy();
    onPageWheel.mockClear();
    zoom = createZoom(node, { ...handlers, onPageWheel }, { leaveScrolling: true });
    show(DAY_VIEW);
  });

  test('a plain wheel, sideways or with Shift too, is the page’s: it is told of, and nothing moves', () => {
    for (const init of [{ deltaY: 120 }, { deltaX: 30 }, { deltaY: 40, shiftKey: true }]) {
      expect(wheel(mark, 350, init).defaultPrevented).toBe(false);
    }
    frame();
    expect(handlers.onChange).not.toHaveBeenCalled();
    expect(onPageWheel).toHaveBeenCalledTimes(3);
  });

  test('with Ctrl or ⌘ it zooms about the pointer, and the page stays', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      show(DAY_VIEW);
      expect(wheel(node, 600, { deltaY: -25, ...held }).defaultPrevented).toBe(true);
      frame();
      expect(last().end - last().start).toBeLessThan(1000 * MINUTE);
      expect(under(last(), 600)).toBeCloseTo(under(DAY_VIEW, 600), 6);
    }
    expect(onPageWheel).not.toHaveBeenCalled();
  });

  test('one finger up or down is the page’s, whatever way it turns later', () => {
    const hand = fingers(node);
    hand.press([300, 300]);
    for (const [x, y] of [
      [304, 280],
      [380, 200],
      [500, 200],
    ] as const) {
      expect(hand.move([x, y]).defaultPrevented).toBe(false);
    }
    // A second finger comes too late: the page scrolls already.
    hand.press([500, 200], [600, 200]);
    expect(hand.move([400, 200], [700, 200]).defaultPrevented).toBe(false);
    hand.lift(2);
    frame();
    expect(handlers.onChange).not.toHaveBeenCalled();
  });

  test('one finger sideways pans, two zoom, and the page stays', () => {
    const hand = fingers(node);
    hand.press([300, 300]);
    // Which way it goes cannot be told yet.
    expect(hand.move([302, 302]).defaultPrevented).toBe(false);
    expect(hand.move([350, 304]).defaultPrevented).toBe(true);
    // And stays a pan, even where it turns down.
    expect(hand.move([350, 400]).defaultPrevented).toBe(true);
    frame();
    expect(handlers.onChange).toHaveBeenLastCalledWith(expect.anything(), 'pan');
    hand.lift(1);
    show(DAY_VIEW);
    hand.press([300, 300], [400, 300]);
    expect(hand.move([250, 330], [450, 270]).defaultPrevented).toBe(true);
    frame();
    expect(handlers.onChange).toHaveBeenLastCalledWith(expect.anything(), 'zoom');
    hand.lift(2);
  });

  test('takes all of it back in the end', () => {
    const seen = vi.fn();
    node.addEventListener('touchmove', seen);
    const swipe = () => {
      const hand = fingers(node);
      hand.press([300, 300]);
      hand.move([300, 200]);
      hand.lift(1);
    };
    swipe();
    expect(seen).not.toHaveBeenCalled();
    zoom.destroy();
    swipe();
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
