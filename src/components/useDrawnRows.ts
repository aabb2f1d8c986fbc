import { useDeferredValue, useMemo, useState } from 'react';
import type { TimelineEvent } from '../model/dataset.ts';

/** The rows that are in the page. */
export interface DrawnRows<T> {
  readonly drawn: readonly T[];
  /** How many are left out for now. */
  readonly more: number;
  readonly showMore: () => void;
}

/** Rows drawn at once; up to a page, the rest follows while the page stays alive. */
const FIRST = 200;
/** Rows after which the reader is asked. A browser takes seconds to put away a table of tens of thousands. */
const PAGE = 2000;

/** Of a long table or list: its beginning at once, more in the background, and what is selected in any case. */
export function useDrawnRows<T extends { readonly event: TimelineEvent }>(
  rows: readonly T[],
  selected: string | null,
): DrawnRows<T> {
  const [limit, setLimit] = useState(PAGE);
  const page = useMemo(() => {
    if (rows.length <= limit) return rows;
    const at = selected === null ? -1 : rows.findIndex((row) => row.event.id === selected);
    return rows.slice(0, Math.max(limit, at + 1));
  }, [rows, limit, selected]);
  const first = useMemo(() => page.slice(0, FIRST), [page]);
  const later = useDeferredValue(page, first);
  return {
    drawn: page.length <= FIRST ? page : later,
    more: rows.length - page.length,
    showMore: () => setLimit((now) => now + PAGE),
  };
}
