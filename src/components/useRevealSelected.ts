import { type RefObject, useEffect } from 'react';
import { showInView } from './showInView.ts';

/**
 * Scrolls to the selected event where it stands in many places of a scrolling page: to the first, unless one of them is
 * in view already.
 *
 * @param again changes when the page is drawn another way.
 */
export function useRevealSelected(
  page: RefObject<HTMLElement | null>,
  selected: string | null,
  again: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: see `again`
  useEffect(() => {
    const node = page.current;
    if (!node || selected === null) return;
    const places = [...node.querySelectorAll<HTMLElement>('[data-event]')].filter(
      (each) => each.dataset.event === selected,
    );
    const { top, bottom } = node.getBoundingClientRect();
    const inView = places.some((each) => {
      const box = each.getBoundingClientRect();
      return box.bottom > top && box.top < bottom;
    });
    if (!inView && places[0]) showInView(places[0]);
  }, [page, selected, again]);
}
