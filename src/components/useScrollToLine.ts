import { type RefObject, useLayoutEffect, useRef } from 'react';
import { scrollTo } from '../layout/scrollTo.ts';
import type { SlopeLine } from '../layout/slope.ts';
import { AXIS_HEIGHT } from '../marks/AxisLabels.tsx';

/** Room to the edges, in px. */
const ROOM = 26;

/**
 * Scrolls a chart so that both ends of a line are in view, or, where they lie too far apart, the end as told. The ref
 * goes on what scrolls.
 *
 * @param drawn false until the chart has its size.
 */
export function useScrollToLine(line: SlopeLine | null, drawn: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const key = line?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line moves the chart, not the same one elsewhere
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || !line || !drawn) return;
    const page = { top: box.scrollTop, height: box.clientHeight - AXIS_HEIGHT };
    box.scrollTop = scrollTo(page, line.from, line.to, ROOM);
  }, [key, drawn]);
  return ref;
}
