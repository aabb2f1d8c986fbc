import { type RefObject, useLayoutEffect, useState } from 'react';

/** Less than this out of sight is not worth a word, in px. */
const SLACK = 24;

/**
 * Whether a scrolling element has more below what is in sight.
 *
 * @param again changes when it shows something else.
 */
export function useMoreBelow(ref: RefObject<HTMLElement | null>, again: unknown): boolean {
  const [more, setMore] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see `again`
  useLayoutEffect(() => {
    const node = ref.current;
    if (!node) return;
    const look = () => setMore(node.scrollHeight - node.scrollTop - node.clientHeight > SLACK);
    look();
    node.addEventListener('scroll', look, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    observer?.observe(node);
    for (const child of node.children) observer?.observe(child);
    return () => {
      node.removeEventListener('scroll', look);
      observer?.disconnect();
    };
  }, [ref, again]);
  return more;
}
