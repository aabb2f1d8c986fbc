import { ITEM_GAP } from './markMetrics.ts';
import type { Occupied } from './occupied.ts';

/** Items that need more px than this are long-running: wider than most plots, so that nothing goes beside them. */
const LONG = 960;

/** Rows from the top down, each ordered by start, and the items for which there was no room. */
export interface FittedRows {
  readonly rows: readonly (readonly Occupied[])[];
  readonly overflow: readonly Occupied[];
}

/**
 * First fit into at most `most` rows, each item into the topmost that has room. Long-running items come first, longest
 * first (in at most half of the rows while there are others), then all others by start. So whenever one looks, rows are
 * full from the top: what runs on and on stands at the top, and what is shorter has all above it taken when it begins.
 * (With the long-running at the bottom, one stood below lanes that are empty most of the time.)
 * Takes the number of items times that of rows, which is small.
 *
 * @param items ordered by `left`.
 * @param held rows that some events are in already, by id: they stay there, and the others go around them.
 */
export function fitRows(
  items: readonly Occupied[],
  most: number,
  held: ReadonlyMap<string, number> = new Map(),
): FittedRows {
  const rows: Occupied[][] = [];
  const free =
    held.size === 0 ? items : items.filter((item) => !keep(rows, item, held.get(item.event.id), most));
  const long = free.filter((item) => length(item) > LONG).sort(longestFirst);
  const short = free.filter((item) => length(item) <= LONG);
  const waiting = fill(rows, long, short.length > 0 ? Math.ceil(most / 2) : most);
  const overflow = fill(rows, short, most);
  return { rows, overflow: [...overflow, ...fill(rows, waiting, most)].sort(byLeft) };
}

/** Puts an item into the row that it is in already. False where it is in none, or cannot stay. */
function keep(rows: Occupied[][], item: Occupied, row: number | undefined, most: number): boolean {
  if (row === undefined || row >= most) return false;
  while (rows.length <= row) rows.push([]);
  return insert(rows[row] ?? [], item);
}

/** Puts items into rows, in their order, and returns those that found none. */
function fill(rows: Occupied[][], items: readonly Occupied[], most: number): readonly Occupied[] {
  return items.filter((item) => {
    for (const row of rows) if (insert(row, item)) return false;
    if (rows.length >= most) return true;
    rows.push([item]);
    return false;
  });
}

/** Puts an item into a row where that is free. */
function insert(row: Occupied[], item: Occupied): boolean {
  let [low, high] = [0, row.length];
  // Mostly it goes to the end.
  if ((row.at(-1)?.left ?? -Infinity) < item.left) low = high;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((row[mid]?.left ?? 0) < item.left) low = mid + 1;
    else high = mid;
  }
  const [before, after] = [row[low - 1], row[low]];
  if (before && before.right + ITEM_GAP > item.left) return false;
  if (after && item.right + ITEM_GAP > after.left) return false;
  row.splice(low, 0, item);
  return true;
}

function length({ left, right }: Occupied): number {
  return right - left;
}

/** Of two that run for ever, the one that does so into the future: what is over leaves its row to others. */
function longestFirst(a: Occupied, b: Occupied): number {
  return descending(length(a), length(b)) || descending(a.right, b.right);
}

// Neither is a plain difference: infinite sides would give NaN.
function descending(a: number, b: number): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

function byLeft(a: Occupied, b: Occupied): number {
  return descending(b.left, a.left);
}
