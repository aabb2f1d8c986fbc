/** What of a long page is in view, in px. */
interface Page {
  readonly top: number;
  readonly height: number;
}

/**
 * Where to scroll so that two heights are in view: nowhere when they are, else as little as will do. Of two that lie
 * further apart than fits, the first counts.
 *
 * @param room px kept free around each.
 */
export function scrollTo({ top, height }: Page, first: number, second: number, room: number): number {
  const both = Math.abs(first - second) + 2 * room <= height;
  const from = (both ? Math.min(first, second) : first) - room;
  const to = (both ? Math.max(first, second) : first) + room;
  if (from < top) return Math.max(0, from);
  return to > top + height ? to - height : top;
}
