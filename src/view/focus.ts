/** A key press, free of the browser. See `pressOf`. */
export interface KeyPress {
  /** The browser's `KeyboardEvent.key`: what the key means on this reader's keyboard. */
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** The third-level key. Windows reports it as Ctrl+Alt as well. Default false. */
  readonly altGraph?: boolean;
}

/** Where a key moves the focus: in time, to the row above or below, or to an end. */
export type Move = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/** What a key asks for on the timeline. */
export type Action =
  | { readonly kind: 'move'; readonly to: Move }
  /** By whole screens: 1 is later, -1 earlier. */
  | { readonly kind: 'pan'; readonly by: 1 | -1 }
  | { readonly kind: 'zoom'; readonly direction: 'in' | 'out' }
  /** Show everything. */
  | { readonly kind: 'fit' }
  /** Go to the search box. */
  | { readonly kind: 'search' }
  /** Step to a related event: 1 forward, -1 back. See `followRelation`. */
  | { readonly kind: 'follow'; readonly direction: 1 | -1 }
  /** Go into what has the focus. */
  | { readonly kind: 'open' }
  /** Close what lies on top, or clear the selection. */
  | { readonly kind: 'clear' }
  /** Show the sheet of all keys. */
  | { readonly kind: 'keys' };

const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
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
]);

/**
 * What a key press means on the timeline, or null when it is not ours. The caller leaves out presses inside
 * text fields. Presses with Ctrl, Alt or Meta belong to the browser, except where a keyboard layout needs
 * AltGr (or Option, on a Mac) to type the sign at all. Shift counts only as part of a sign.
 */
export function keyAction(press: KeyPress): Action | null {
  const isSign = press.key.length === 1;
  if (press.meta || (press.shift && !isSign)) return null;
  const typesSign = isSign && (press.altGraph === true || (press.alt && !press.ctrl && isBracket(press.key)));
  if ((press.ctrl || press.alt || press.altGraph) && !typesSign) return null;
  return ACTIONS.get(press.key) ?? null;
}

/** The part of a browser's (or React's) keyboard event that `keyAction` needs. */
export interface KeyboardLike {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState(key: 'AltGraph'): boolean;
}

/** A browser's keyboard event as a `KeyPress`. */
export function pressOf(event: KeyboardLike): KeyPress {
  return {
    key: event.key,
    ctrl: event.ctrlKey,
    meta: event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
    altGraph: event.getModifierState('AltGraph'),
  };
}

function isBracket(key: string): boolean {
  return key === '[' || key === ']';
}
