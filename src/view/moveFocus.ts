import { assertUnreachable } from '../base/assert.ts';
import type { Move } from './focus.ts';

/** An event as the keyboard sees it. */
export interface FocusItem {
  /** Id of the event. Where an event stands in several groups, its topmost place counts. */
  readonly id: string;
  /** Index of its group of rows, from the top. */
  readonly group: number;
  /** Its place in time, in epoch milliseconds; Infinity for undated. */
  readonly at: number;
}

/**
 * The event that takes the focus. `next` and `previous` go through all events in order of time (at one instant,
 * from the top down); `up` and `down` go to the event nearest in time in the next group that has any; at an end the
 * focus stays. From nowhere (null, or an event that is gone) one enters at the first event, or backwards at the last.
 *
 * @returns null only when there is nothing to focus.
 */
export function moveFocus(order: readonly FocusItem[], current: string | null, to: Move): string | null {
  const here = current === null ? null : topmost(order.filter((item) => item.id === current));
  switch (to) {
    case 'first':
      return best(order, before)?.id ?? null;
    case 'last':
      return best(firstPlaces(order), after)?.id ?? null;
    case 'next':
      if (!here) return moveFocus(order, null, 'first');
      return (
        best(
          firstPlaces(order).filter((item) => before(here, item)),
          before,
        )?.id ?? here.id
      );
    case 'previous':
      if (!here) return moveFocus(order, null, 'last');
      return (
        best(
          firstPlaces(order).filter((item) => before(item, here)),
          after,
        )?.id ?? here.id
      );
    case 'down':
      if (!here) return moveFocus(order, null, 'first');
      return (
        nearest(
          order.filter((item) => item.group > here.group),
          here,
          1,
        ) ?? here
      ).id;
    case 'up':
      if (!here) return moveFocus(order, null, 'last');
      return (
        nearest(
          order.filter((item) => item.group < here.group),
          here,
          -1,
        ) ?? here
      ).id;
    default:
      return assertUnreachable(to);
  }
}

// Time, then the place on screen, then the id: a total order, so that no event is skipped or met twice.
function before(a: FocusItem, b: FocusItem): boolean {
  if (a.at !== b.at) return a.at < b.at;
  if (a.group !== b.group) return a.group < b.group;
  return a.id < b.id;
}

function after(a: FocusItem, b: FocusItem): boolean {
  return before(b, a);
}

/** The item that comes ahead of all others by `ahead`. */
function best(items: readonly FocusItem[], ahead: (a: FocusItem, b: FocusItem) => boolean): FocusItem | null {
  let found: FocusItem | null = null;
  for (const item of items) if (!found || ahead(item, found)) found = item;
  return found;
}

function topmost(items: readonly FocusItem[]): FocusItem | null {
  return best(items, (a, b) => a.group < b.group);
}

function firstPlaces(order: readonly FocusItem[]): readonly FocusItem[] {
  const places = new Map<string, FocusItem>();
  for (const item of order) {
    const known = places.get(item.id);
    if (!known || item.group < known.group) places.set(item.id, item);
  }
  return [...places.values()];
}

function nearest(items: readonly FocusItem[], here: FocusItem, direction: 1 | -1): FocusItem | null {
  const group = best(items, (a, b) => (direction === 1 ? a.group < b.group : a.group > b.group))?.group;
  return best(
    items.filter((item) => item.group === group && item.id !== here.id),
    (a, b) => {
      const [near, far] = [distance(a, here), distance(b, here)];
      if (near !== far) return near < far;
      // From the undated, beyond the end of time, all are as far: the last is then the nearest.
      return near === Infinity && here.at === Infinity ? after(a, b) : before(a, b);
    },
  );
}

function distance(a: FocusItem, b: FocusItem): number {
  return a.at === b.at ? 0 : Math.abs(a.at - b.at); // Infinity - Infinity is not a number
}
