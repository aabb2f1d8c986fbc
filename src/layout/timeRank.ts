import { compareNumbers } from '../base/compare.ts';
import { DAY } from '../base/units.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import type { TimeWindow } from '../model/time.ts';

/** Events one below the other in order of time. */
export interface TimeRank {
  /** Those whose time has a side that is known. */
  readonly ranked: readonly TimelineEvent[];
  /** Those of which nothing is known: no date, or a window open on both sides. */
  readonly undated: readonly TimelineEvent[];
  /**
   * Whole days, at least one, in which none of the ranked is placed: `after` counts the events before the gap. The
   * longest `MOST_GAPS` alone: where every event stands days from the next, a mark for each would say nothing.
   */
  readonly gaps: readonly { readonly after: number; readonly days: number }[];
}

/** Gaps that are told of. */
export const MOST_GAPS = 5;

/**
 * Ranks events by the middle of the window in which they began; a window open on one side counts by its known end. Two
 * events of which one surely began before the other always stand in that order. Those with the same window keep the
 * order given: pass them as told, and no line crosses another without reason.
 */
export function timeRank(events: readonly TimelineEvent[]): TimeRank {
  const keyed: { event: TimelineEvent; start: TimeWindow; at: number }[] = [];
  const undated: TimelineEvent[] = [];
  for (const event of events) {
    const { start } = event.time;
    const at = start ? middleOf(start) : null;
    if (start && at !== null) keyed.push({ event, start, at });
    else undated.push(event);
  }
  keyed.sort(
    (a, b) =>
      a.at - b.at ||
      compareNumbers(a.start.earliest, b.start.earliest) ||
      compareNumbers(a.start.latest, b.start.latest),
  );
  return {
    ranked: keyed.map(({ event }) => event),
    undated,
    gaps: gapsOf(keyed.map(({ start }) => start)),
  };
}

/** Half-way, or the side that is known; null where neither is. */
function middleOf({ earliest, latest }: TimeWindow): number | null {
  if (Number.isFinite(earliest) && Number.isFinite(latest)) return earliest + (latest - earliest) / 2;
  if (Number.isFinite(earliest)) return earliest;
  return Number.isFinite(latest) ? latest : null;
}

function gapsOf(starts: readonly TimeWindow[]): TimeRank['gaps'] {
  // The earliest that anything from a place on may have begun, last to first.
  const nextFrom: number[] = [];
  let next = Infinity;
  for (const { earliest, latest } of [...starts].reverse()) {
    next = Math.min(next, Number.isFinite(earliest) ? earliest : latest);
    nextFrom.push(next);
  }
  nextFrom.reverse();
  let reached = -Infinity;
  const gaps = starts.flatMap(({ earliest, latest }, i) => {
    reached = Math.max(reached, Number.isFinite(latest) ? latest : earliest);
    const days = Math.floor(((nextFrom[i + 1] ?? reached) - reached) / DAY);
    return days >= 1 ? [{ after: i + 1, days }] : [];
  });
  const longest = new Set([...gaps].sort((a, b) => b.days - a.days).slice(0, MOST_GAPS));
  return gaps.filter((gap) => longest.has(gap));
}
