import { describe, expect, test } from 'vitest';
import type { KeyPress } from '../../src/view/focus.ts';
import { storyKey } from '../../src/view/storyKey.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  ...held,
});

describe('storyKey', () => {
  test.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
  ] as const)('%s goes to the %s', (key, to) => {
    expect(storyKey(press(key))).toEqual({ kind: 'go', to });
  });

  test('space goes back with shift, as in every reader of pages', () => {
    expect(storyKey(press(' ', { shift: true }))).toEqual({ kind: 'go', to: 'previous' });
  });

  test('up and down read on in a long event', () => {
    expect(storyKey(press('ArrowDown'))).toEqual({ kind: 'scroll', direction: 1 });
    expect(storyKey(press('ArrowUp'))).toEqual({ kind: 'scroll', direction: -1 });
  });

  test('Escape leaves', () => {
    expect(storyKey(press('Escape'))).toEqual({ kind: 'leave' });
  });

  test.each(['+', '-', '0'])('%s does nothing: the timeline is out of sight', (key) => {
    expect(storyKey(press(key))).toEqual({ kind: 'none' });
  });

  test.each(['/', '?', '[', ']', 'Enter', 'a', 'Tab'])('%s is left to the page', (key) => {
    expect(storyKey(press(key))).toBeNull();
  });

  test.each(['ctrl', 'meta', 'alt'] as const)('with %s every key is the browser’s', (held) => {
    for (const key of ['ArrowRight', ' ', 'PageDown', 'Home', 'Escape'])
      expect(storyKey(press(key, { [held]: true }))).toBeNull();
  });
});
