/**
 * Scrolls to an element as little as will do. In a frame on somebody else's page it scrolls what is inside the frame
 * alone: `scrollIntoView` would also move that page, whenever an event is selected, and while it is being opened.
 */
export function showInView(element: Element): void {
  if (window.self === window.top) {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return;
  }
  const margin = sides(getComputedStyle(element), 'scrollMargin');
  for (let box = element.parentElement; box; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (style.overflowX === 'visible') continue;
    const padding = sides(style, 'scrollPadding');
    const inside = element.getBoundingClientRect();
    const outside = box.getBoundingClientRect();
    box.scrollTop += nearest(
      [inside.top - margin.top, inside.bottom + margin.bottom],
      [outside.top + padding.top, outside.bottom - padding.bottom],
    );
    box.scrollLeft += nearest(
      [inside.left - margin.left, inside.right + margin.right],
      [outside.left + padding.left, outside.right - padding.right],
    );
  }
}

type Ends = readonly [number, number];

/** How far to scroll, in px, after CSSOM View, “determine the scroll-into-view position”, `nearest`. */
export function nearest([from, to]: Ends, [start, end]: Ends): number {
  if (from >= start ? to <= end : to >= end) return 0;
  const fits = to - from <= end - start;
  return from < start === fits ? from - start : to - end;
}

function sides(style: CSSStyleDeclaration, name: 'scrollMargin' | 'scrollPadding') {
  // `auto`, and a share of the box, count as nothing: no list of ours has either.
  const px = (side: 'Top' | 'Bottom' | 'Left' | 'Right') => Number.parseFloat(style[`${name}${side}`]) || 0;
  return { top: px('Top'), bottom: px('Bottom'), left: px('Left'), right: px('Right') };
}
