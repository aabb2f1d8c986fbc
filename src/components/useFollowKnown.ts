import { type RefObject, useEffect } from 'react';
import { scrollTo } from '../layout/scrollTo.ts';

/**
 * Keeps in view where the claims that had been said end, as the second clock moves. What the reader scrolls to
 * meanwhile stays until the next move.
 *
 * @param page what scrolls: the rows, in `known-body`, below a `known-head` that stays on top.
 * @param y px from the top of the rows. @param room px kept in view around it.
 */
export function useFollowKnown(
  page: RefObject<HTMLElement | null>,
  known: number | null,
  y: number,
  room: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move of the clock counts, not a new layout
  useEffect(() => {
    const node = page.current;
    const body = node?.querySelector<HTMLElement>('.known-body');
    const head = node?.querySelector<HTMLElement>('.known-head');
    if (!node || !body || !head || known === null) return;
    const bodyTop = body.getBoundingClientRect().top - node.getBoundingClientRect().top + node.scrollTop;
    const above = bodyTop - head.offsetHeight;
    const view = { top: node.scrollTop - above, height: node.clientHeight - head.offsetHeight };
    const to = scrollTo(view, y, y, room);
    if (to !== view.top) node.scrollTop = to + above;
  }, [page, known]);
}
