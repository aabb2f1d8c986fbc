import { type KeyPress, keyAction } from './focus.ts';

/** Where a key moves in a story. */
export type StoryMove = 'next' | 'previous' | 'first' | 'last';

/** What a key asks for in story mode. */
export type StoryAction =
  | { readonly kind: 'go'; readonly to: StoryMove }
  /** Back to the timeline. */
  | { readonly kind: 'leave' }
  /** Read on in an event that is longer than the screen: 1 down, -1 up. */
  | { readonly kind: 'scroll'; readonly direction: 1 | -1 }
  /** Nothing: it would move the timeline, which is out of sight. */
  | { readonly kind: 'none' };

/**
 * What a key press means in story mode; null leaves it to the page. Besides the arrows, space and the page keys step,
 * which is what a presenter's remote sends.
 */
export function storyKey(press: KeyPress): StoryAction | null {
  const { key, ctrl, meta, alt, shift } = press;
  if (key === ' ' && !ctrl && !meta && !alt) return { kind: 'go', to: shift ? 'previous' : 'next' };
  const action = keyAction(press);
  switch (action?.kind) {
    case 'move':
      if (action.to === 'up' || action.to === 'down')
        return { kind: 'scroll', direction: action.to === 'up' ? -1 : 1 };
      return { kind: 'go', to: action.to };
    case 'pan':
      return { kind: 'go', to: action.by === 1 ? 'next' : 'previous' };
    case 'clear':
      return { kind: 'leave' };
    case 'zoom':
    case 'fit':
      return { kind: 'none' };
    default:
      return null;
  }
}
