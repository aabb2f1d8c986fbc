import { type CSSProperties, type RefObject, useEffect, useRef } from 'react';

/** Width of a list with its distance from the edge of the window, in px: see ClusterList.css. */
const WIDTH = 328;

/** A list below its mark has at least this much room, in px; else it stands above it. */
const ROOM = 240;

/** The list takes the focus on its first button. */
export const firstButton = (list: HTMLElement) => list.querySelector('button');

/** The list takes the focus itself. */
export const itself = (list: HTMLElement) => list;

/**
 * Opens a list as a popover beside what it belongs to, below it where there is room. The browser closes it on Esc and on a
 * click elsewhere.
 *
 * @param at where on screen what it belongs to is
 * @param focusOf what takes the focus, the same function at each call
 */
export function useListPopover(
  at: DOMRect,
  focusOf: (list: HTMLElement) => HTMLElement | null,
  onClose: () => void,
): { readonly ref: RefObject<HTMLDivElement | null>; readonly style: CSSProperties } {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = ref.current;
    if (!node) return;
    const onToggle = (event: Event) => {
      if ('newState' in event && event.newState === 'closed') onClose();
    };
    node.addEventListener('toggle', onToggle);
    node.showPopover?.();
    focusOf(node)?.focus();
    return () => node.removeEventListener('toggle', onToggle);
  }, [focusOf, onClose]);
  const left = Math.max(8, Math.min(at.left, window.innerWidth - WIDTH));
  const below = at.bottom + 6;
  const style =
    below < window.innerHeight - ROOM
      ? { left, top: below }
      : { left, bottom: window.innerHeight - at.top + 6 };
  return { ref, style };
}
