import { useEffect, useRef, useState } from 'react';
import type { TimelineEvent } from '../model/dataset.ts';
import type { Mass, MassEvents, MassFound } from '../model/mass.ts';

/** Lines are made whole this many at a time. */
const PAGE = 100;

/** A line of the table of a mass, made whole. */
export interface MassLine {
  readonly event: TimelineEvent;
  readonly row: number;
}

interface Pages {
  readonly of: unknown;
  readonly pages: ReadonlyMap<number, MassEvents>;
}

/**
 * Lines of the table from one to another, asked for when they are seen; what is not here yet is null. A new narrowing
 * forgets them.
 *
 * @param waiting whether the narrowing is still being worked out: pages are of the whole answer only.
 */
export function useMassPages(
  mass: Mass,
  found: MassFound | null,
  waiting: boolean,
  from: number,
  to: number,
): (line: number) => MassLine | null {
  const of = found ?? mass;
  const [held, setHeld] = useState<Pages>({ of, pages: new Map() });
  const asked = useRef<{ of: unknown; pages: Set<number> }>({ of, pages: new Set() });
  const [first, last] = [Math.floor(from / PAGE), Math.floor(to / PAGE)];
  useEffect(() => {
    if (waiting) return;
    if (asked.current.of !== of) asked.current = { of, pages: new Set() };
    const { pages } = asked.current;
    for (let page = first; page <= last; page += 1) {
      if (pages.has(page)) continue;
      pages.add(page);
      void mass.page(page * PAGE, (page + 1) * PAGE).then((events) => {
        // An answer to what was asked before another narrowing is of other lines.
        if (asked.current.of !== of) return;
        setHeld((now) => ({ of, pages: new Map([...(now.of === of ? now.pages : []), [page, events]]) }));
      });
    }
  }, [mass, of, waiting, first, last]);
  return (line) => {
    const page = held.of === of ? held.pages.get(Math.floor(line / PAGE)) : undefined;
    const event = page?.dataset.events[line % PAGE];
    const row = page?.rows[line % PAGE];
    return event && row !== undefined ? { event, row } : null;
  };
}
