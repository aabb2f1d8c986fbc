import { expect, test } from 'vitest';
import { type WheelTurn, wheelStep } from '../../src/view/wheel.ts';

const STILL: WheelTurn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, shiftKey: false };
const step = (turn: Partial<WheelTurn>) => wheelStep({ ...STILL, ...turn }, 800);

test('the wheel zooms: away from the reader in, towards the reader out, by the same factor', () => {
  const inward = step({ deltaY: -100 });
  const outward = step({ deltaY: 100 });
  expect(inward).toEqual({ kind: 'zoom', factor: 2 ** 0.2 });
  expect(outward).toEqual({ kind: 'zoom', factor: 2 ** -0.2 });
});

test('lines and pages are turned into px', () => {
  expect(step({ deltaY: -3, deltaMode: 1 })).toEqual({ kind: 'zoom', factor: 2 ** 0.096 });
  expect(step({ deltaX: 1, deltaMode: 2 })).toEqual({ kind: 'pan', dx: -800 });
});

test('sideways pans, and so does Shift, whether or not the browser turned it sideways', () => {
  expect(step({ deltaX: 30, deltaY: 10 })).toEqual({ kind: 'pan', dx: -30 });
  expect(step({ deltaX: 10, deltaY: 30 }).kind).toBe('zoom');
  expect(step({ deltaY: 30, shiftKey: true })).toEqual({ kind: 'pan', dx: -30 });
  expect(step({ deltaX: 30, shiftKey: true })).toEqual({ kind: 'pan', dx: -30 });
});

test('a pinch on a touch pad zooms, also where it drifts sideways, with more effect a px', () => {
  expect(step({ deltaX: 9, deltaY: -5, ctrlKey: true })).toEqual({ kind: 'zoom', factor: 2 ** 0.1 });
});

test('one event zooms by no more than four, with Ctrl by no more than the root of two', () => {
  expect(step({ deltaY: -100, ctrlKey: true })).toEqual({ kind: 'zoom', factor: 2 ** 0.5 });
  expect(step({ deltaY: -1e6 })).toEqual({ kind: 'zoom', factor: 4 });
  expect(step({ deltaY: 1e6 })).toEqual({ kind: 'zoom', factor: 0.25 });
});

test('no turn is nothing', () => {
  expect(step({})).toEqual({ kind: 'none' });
  expect(step({ shiftKey: true })).toEqual({ kind: 'none' });
});
