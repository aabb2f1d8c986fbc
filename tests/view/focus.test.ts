import { describe, expect, test } from 'vitest';
import { type Action, keyAction, pressOf } from '../../src/view/focus.ts';

const FREE = { ctrl: false, meta: false, alt: false, shift: false };
const press = (key: string, held: Partial<typeof FREE> & { altGraph?: boolean } = {}) =>
  keyAction({ ...FREE, key, ...held });

const KEYS: readonly (readonly [string, Action])[] = [
  ['ArrowRight', { kind: 'move', to: 'next' }],
  ['ArrowLeft', { kind: 'move', to: 'previous' }],
  ['ArrowUp', { kind: 'move', to: 'up' }],
  ['ArrowDown', { kind: 'move', to: 'down' }],
  ['Home', { kind: 'move', to: 'first' }],
  ['End', { kind: 'move', to: 'last' }],
  ['PageDown', { kind: 'pan', by: 1 }],
  ['PageUp', { kind: 'pan', by: -1 }],
  ['+', { kind: 'zoom', direction: 'in' }],
  ['=', { kind: 'zoom', direction: 'in' }],
  ['-', { kind: 'zoom', direction: 'out' }],
  ['_', { kind: 'zoom', direction: 'out' }],
  ['0', { kind: 'fit' }],
  ['/', { kind: 'search' }],
  ['[', { kind: 'follow', direction: -1 }],
  [']', { kind: 'follow', direction: 1 }],
  ['?', { kind: 'keys' }],
  ['Enter', { kind: 'open' }],
  ['Escape', { kind: 'clear' }],
];

describe('keyAction', () => {
  test.each(KEYS)('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  test('leaves the browser its own: Ctrl, Meta and Alt with any key', () => {
    for (const [key] of KEYS) {
      for (const held of [
        { ctrl: true },
        { meta: true },
        { ctrl: true, shift: true },
        { ctrl: true, alt: true },
      ])
        expect(press(key, held), `${key} ${JSON.stringify(held)}`).toBeNull();
      if (key !== '[' && key !== ']') expect(press(key, { alt: true }), `Alt ${key}`).toBeNull();
    }
  });

  test('takes signs that a layout types with AltGr (Windows says Ctrl + Alt), Option or Shift', () => {
    expect(press('[', { ctrl: true, alt: true, altGraph: true })?.kind).toBe('follow');
    expect(press(']', { altGraph: true })?.kind).toBe('follow');
    expect(press('[', { alt: true })?.kind).toBe('follow');
    expect(press('?', { shift: true })?.kind).toBe('keys');
    expect(press('/', { shift: true })?.kind).toBe('search');
    expect(press('ArrowLeft', { altGraph: true })).toBeNull();
  });

  test('leaves Shift with a key that types nothing, and all other keys', () => {
    for (const key of ['ArrowLeft', 'Home', 'Enter']) expect(press(key, { shift: true })).toBeNull();
    for (const key of ['a', 'Tab', ' ', '1', 'F1', 'Dead', 'constructor', '']) expect(press(key)).toBeNull();
  });
});

test('pressOf reads what the browser says', () => {
  const event = { key: '[', ctrlKey: true, metaKey: false, altKey: true, shiftKey: false };
  expect(pressOf({ ...event, getModifierState: (key) => key === 'AltGraph' })).toEqual({
    key: '[',
    ctrl: true,
    meta: false,
    alt: true,
    shift: false,
    altGraph: true,
  });
});
