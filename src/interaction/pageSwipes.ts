import type { Selection } from 'd3-selection';

/** What is known of the fingers that are down: still to be told, a swipe of the page, or a gesture of ours. */
type Swipe = { readonly x: number; readonly y: number } | 'page' | 'ours';

/**
 * For a timeline inside the page of somebody else: one finger that goes up or down scrolls that page, and d3-zoom never
 * learns of it. (It would keep the browser from scrolling, whatever `touch-action` says.) Sideways, and with two fingers,
 * the timeline moves. Which it is the first move tells, and it stays so until the fingers are up.
 *
 * @returns what ends it
 */
export function leavePageSwipes(selection: Selection<Element, unknown, null, undefined>): () => void {
  let swipe: Swipe = 'ours';
  const options = { capture: true, passive: true };
  selection
    .on(
      'touchstart.page',
      ({ touches }: TouchEvent) => {
        const [one, two] = touches;
        if (one && !two) swipe = { x: one.clientX, y: one.clientY };
        // A second finger does not take back what has begun to scroll.
        else if (swipe !== 'page') swipe = 'ours';
      },
      options,
    )
    .on(
      'touchmove.page',
      (event: TouchEvent) => {
        const [one] = event.touches;
        if (typeof swipe === 'object' && one) {
          const [dx, dy] = [Math.abs(one.clientX - swipe.x), Math.abs(one.clientY - swipe.y)];
          if (dx === dy) return event.stopImmediatePropagation();
          swipe = dy > dx ? 'page' : 'ours';
        }
        if (swipe === 'page') event.stopImmediatePropagation();
      },
      options,
    );
  return () => selection.on('.page', null);
}
