/**
 * Events as columns of numbers, one row an event, in the order of the file: what can be done with a million of them
 * without a million objects. All else of an event is in the text of its record, which is read when it is needed.
 */
export interface EventColumns {
  readonly count: number;
  /** Earliest instant of the start, in epoch ms; NaN where the event has no date, -Infinity where that side is open. */
  readonly start: Float64Array<ArrayBuffer>;
  /** Latest instant at which it may have been under way, in epoch ms: not before `start`. NaN where it has no date. */
  readonly end: Float64Array<ArrayBuffer>;
  /** Number of the track in `tracks`. */
  readonly track: Uint16Array<ArrayBuffer>;
  /** Names, in the order of first mention. */
  readonly tracks: readonly string[];
}

/** Most tracks that a column can tell apart. */
export const MOST_TRACKS = 65_535;
