// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyFrame } from '../../src/interaction/everyFrame.ts';

const pass = vi.fn<(value: number) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  pass.mockReset();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('passes on the latest value, once a frame', () => {
  const frames = everyFrame(pass);
  const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
  for (const value of [1, 2, 3]) frames.request(value);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(pass).not.toHaveBeenCalled();
  vi.advanceTimersToNextFrame();
  frames.request(4);
  vi.advanceTimersToNextFrame();
  vi.advanceTimersToNextFrame();
  expect(pass.mock.calls).toEqual([[3], [4]]);
});

test('flush passes on what waits at once, and not again; cancel forgets it', () => {
  const frames = everyFrame(pass);
  frames.request(1);
  frames.flush();
  frames.flush();
  frames.request(2);
  frames.cancel();
  vi.advanceTimersToNextFrame();
  expect(pass.mock.calls).toEqual([[1]]);
  frames.request(3);
  vi.advanceTimersToNextFrame();
  expect(pass.mock.calls).toEqual([[1], [3]]);
});

test('what is asked for while passing on waits for the next frame', () => {
  const frames = everyFrame<number>((value) => {
    pass(value);
    if (value < 3) frames.request(value + 1);
  });
  frames.request(1);
  vi.advanceTimersToNextFrame();
  expect(pass.mock.calls).toEqual([[1]]);
  vi.advanceTimersToNextFrame();
  expect(pass.mock.calls).toEqual([[1], [2]]);
});
