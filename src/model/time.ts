import type { Span } from '../base/span.ts';

/**
 * Earliest and latest instant between which a start or an end lies, in epoch milliseconds.
 * `earliest` is -Infinity and `latest` Infinity where that side is open (EDTF `..`).
 * An exactly known instant has `earliest === latest`. A whole day runs to the first instant of the next.
 */
export interface TimeWindow {
  readonly earliest: number;
  readonly latest: number;
  /** What the file says, verbatim: an EDTF string, a local date-time, or `A/B` of two of those. */
  readonly text: string;
  /** EDTF `?`: the source of the date is doubtful. */
  readonly uncertain: boolean;
  /** EDTF `~`: the date is an estimate. */
  readonly approximate: boolean;
}

/** How we know where to place an event: in the words, by reasoning from them, or from outside the document. */
export type TimeBasis = 'stated' | 'inferred' | 'external';

/**
 * When an event happened. `start: null` is undated: shown in a tray, never at a made-up point.
 * `end: null` means no end of its own is known: the event is drawn over its start window alone.
 * An end whose `latest` is Infinity (`../..` or `A/..`) was still going on, and is drawn with an arrow.
 */
export interface EventTime {
  readonly start: TimeWindow | null;
  readonly end: TimeWindow | null;
  /** The document's own words for the time, or null where it gives none. */
  readonly stated: string | null;
  readonly basis: TimeBasis | null;
  /** One sentence: why we placed it there. */
  readonly why: string | null;
  /** Keys of `time` that `whence/1` does not define, kept for a round trip. Absent means none. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The span in which the event may have been under way; null when undated. Open sides are infinite. */
export function extentOf(time: EventTime): Span | null {
  if (!time.start) return null;
  const latest = time.end ? Math.max(time.end.latest, time.start.latest) : time.start.latest;
  return { start: time.start.earliest, end: latest };
}

/** The span in which it certainly was under way, or null where nothing is certain. */
export function coreOf(time: EventTime): Span | null {
  if (!time.start || !time.end) return null;
  return time.end.earliest > time.start.latest ? { start: time.start.latest, end: time.end.earliest } : null;
}
