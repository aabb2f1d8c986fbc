// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BrushAdapter, type BrushState, createBrush } from '../../src/interaction/brushAdapter.ts';
import type { PxSpan } from '../../src/interaction/brushSpan.ts';
import { drag, fingers, mouse } from './gestures.ts';

const STATE: BrushState = { selection: [100, 200], width: 500, height: 40 };
const onChange = vi.fn<(selection: PxSpan) => void>();
const onEnd = vi.fn();

let node: SVGGElement;
let brush: BrushAdapter;

function part(name: string): Element {
  const found = node.querySelector(`.${name}`);
  if (!found) throw new Error(`No .${name}`);
  return found;
}

/** Where a part is drawn: its left and right edge. */
function edges(name: string): readonly [number, number] {
  const x = Number(part(name).getAttribute('x'));
  return [x, x + Number(part(name).getAttribute('width'))];
}

beforeEach(() => {
  vi.clearAllMocks();
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  node = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  svg.append(node);
  document.body.replaceChildren(svg);
  brush = createBrush(node, { onChange, onEnd });
  brush.update(STATE);
});
afterEach(() => brush.destroy());

describe('update', () => {
  test('draws the brush and its strip, and tells nothing', () => {
    expect(edges('selection')).toEqual([100, 200]);
    expect(edges('overlay')).toEqual([0, 500]);
    brush.update({ ...STATE, selection: [50, 60], width: 400 });
    expect(edges('selection')).toEqual([50, 60]);
    expect(edges('overlay')).toEqual([0, 400]);
    expect(part('overlay').getAttribute('height')).toBe('40');
    expect(onChange).not.toHaveBeenCalled();
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('leaves at least 24 px for each handle and for the brush between them', () => {
    for (const selection of [
      [100, 300],
      [100, 148],
      [100, 120],
      [250, 250.001],
    ] as const) {
      brush.update({ ...STATE, selection });
      const [west, east] = [edges('handle--w'), edges('handle--e')];
      expect(west[1] - west[0]).toBeGreaterThanOrEqual(24);
      expect(east[1] - east[0]).toBeGreaterThanOrEqual(24);
      expect(east[0] - west[1]).toBeGreaterThanOrEqual(24 - 1e-9);
    }
  });

  test('shows a brush narrower than a px', () => {
    brush.update({ ...STATE, selection: [250, 250.001] });
    const [start, end] = edges('selection');
    expect(end - start).toBeCloseTo(8, 9);
    expect((start + end) / 2).toBeCloseTo(250, 2);
  });
});

describe('moving', () => {
  test('takes the brush along with the pointer and stops at the ends', () => {
    drag(part('selection'), [150, 20], [170, 20], [250, 20]);
    expect(onChange.mock.calls).toEqual([[[120, 220]], [[200, 300]]]);
    expect(onEnd).toHaveBeenCalledTimes(1);
    brush.update({ ...STATE, selection: [200, 300] });
    drag(part('selection'), [250, 20], [900, 20]);
    expect(onChange).toHaveBeenLastCalledWith([400, 500]);
  });

  test('keeps a width that is too narrow to draw', () => {
    brush.update({ ...STATE, selection: [250, 250.25] });
    drag(part('selection'), [250, 20], [260, 20]);
    expect(onChange.mock.calls.flat(2)).toEqual([260, 260.25]);
  });

  test('by a hand that holds still tells nothing new', () => {
    drag(part('selection'), [150, 20]);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('resizing', () => {
  test('moves one end', () => {
    drag(part('handle--e'), [200, 20], [250, 20]);
    expect(onChange.mock.calls).toEqual([[[100, 250]]]);
    brush.update({ ...STATE, selection: [100, 250] });
    drag(part('handle--w'), [100, 20], [60, 20]);
    expect(onChange).toHaveBeenLastCalledWith([60, 250]);
  });

  test('stops at 8 px instead of turning over, and comes back', () => {
    mouse(part('handle--e'), 'mousedown', 200);
    mouse(document.body, 'mousemove', 30);
    expect(onChange).toHaveBeenLastCalledWith([100, 108]);
    expect(edges('selection')).toEqual([100, 108]);
    mouse(document.body, 'mousemove', 180);
    expect(onChange).toHaveBeenLastCalledWith([100, 180]);
    mouse(document.body, 'mousemove', 20);
    mouse(document.body, 'mouseup', 20);
    expect(onChange).toHaveBeenLastCalledWith([100, 108]);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(edges('selection')).toEqual([100, 108]);
  });
});

describe('a press beside the brush', () => {
  test('brings its middle there, instead of clearing it', () => {
    drag(part('overlay'), [400, 20]);
    expect(onChange.mock.calls).toEqual([[[350, 450]]]);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(edges('selection')).toEqual([350, 450]);
    expect(part('overlay').getAttribute('cursor')).toBe('pointer');
  });

  test('goes on as a move', () => {
    mouse(part('overlay'), 'mousedown', 400);
    expect(edges('selection')).toEqual([350, 450]);
    mouse(document.body, 'mousemove', 380);
    expect(edges('selection')).toEqual([330, 430]);
    mouse(document.body, 'mouseup', 380);
    expect(onChange.mock.calls).toEqual([[[350, 450]], [[330, 430]]]);
  });

  test('still does after the strip has changed its size', () => {
    brush.update({ ...STATE, width: 300 });
    drag(part('overlay'), [290, 20]);
    expect(onChange.mock.calls).toEqual([[[200, 300]]]);
  });

  test('with the right button or Ctrl does nothing', () => {
    mouse(part('overlay'), 'mousedown', 400, 20, { button: 2 });
    mouse(part('overlay'), 'mousedown', 400, 20, { ctrlKey: true });
    expect(onChange).not.toHaveBeenCalled();
    expect(edges('selection')).toEqual([100, 200]);
  });

  test('by a finger does the same', () => {
    const touch = fingers(part('overlay'));
    touch.press([400, 20]);
    touch.move([390, 20]);
    touch.lift(1);
    expect(onChange.mock.calls).toEqual([[[350, 450]], [[340, 440]]]);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });
});

describe('controlled', () => {
  test('a host that answers each change with an update changes nothing', () => {
    onChange.mockImplementation((selection) => brush.update({ ...STATE, selection }));
    drag(part('overlay'), [400, 20], [300, 20], [320, 20]);
    expect(onChange.mock.calls).toEqual([[[350, 450]], [[250, 350]], [[270, 370]]]);
    onChange.mockReset();
  });

  test('what the host wants meanwhile is drawn at the end', () => {
    mouse(part('selection'), 'mousedown', 150);
    mouse(document.body, 'mousemove', 160);
    brush.update({ ...STATE, selection: [0, 50], width: 450 });
    expect(edges('selection')).toEqual([110, 210]);
    mouse(document.body, 'mousemove', 170);
    expect(onChange).toHaveBeenLastCalledWith([120, 220]);
    brush.update({ ...STATE, selection: [0, 50], width: 450 });
    mouse(document.body, 'mouseup', 170);
    expect(edges('selection')).toEqual([0, 50]);
    expect(edges('overlay')).toEqual([0, 450]);
  });
});

test('leaves nothing behind, even destroyed in the middle of a move', () => {
  mouse(part('selection'), 'mousedown', 150);
  mouse(document.body, 'mousemove', 160);
  onChange.mockClear();
  brush.destroy();
  mouse(document.body, 'mousemove', 190);
  mouse(document.body, 'mouseup', 190);
  mouse(node, 'mousedown', 400);
  expect(onChange).not.toHaveBeenCalled();
  expect(onEnd).not.toHaveBeenCalled();
  expect(node.childElementCount).toBe(0);
});
