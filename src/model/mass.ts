import type { ColumnIndex } from './columnIndex.ts';
import type { Dataset, Track } from './dataset.ts';

/** From this number of records on a flat file is kept as columns, and its events are made only when they are needed. */
export const MASS_LEAST = 20_000;
/** The same for a file that names no source: without claims there is nothing that needs its events whole. */
export const MASS_LEAST_PLAIN = 2000;

/** What a reader narrowed a mass of events to. */
export interface MassFilter {
  /** Numbers of tracks; empty for all. */
  readonly tracks: readonly number[];
  /** Words that all must stand in the texts of an event, in any case; '' for no search. */
  readonly text: string;
}

/** What is left of a mass of events under a filter, as far as it has been looked through. */
export interface MassFound {
  /** Counts and places of what is left. */
  readonly index: ColumnIndex;
  /** Events that are left, those without a date included. */
  readonly count: number;
  /** Records looked through so far; all of them when `done`. */
  readonly seen: number;
  readonly done: boolean;
}

/** Some events of a mass, made whole. */
export interface MassEvents {
  /** The events in the order of `rows`, with all tracks of the mass, and the sources and claims of these events. */
  readonly dataset: Dataset;
  /** The row of each event. */
  readonly rows: readonly number[];
}

/**
 * More events than could be objects. What is counted and drawn comes from the index; whole events are asked for, few at a
 * time. The text of the file stays where it was read.
 */
export interface Mass {
  readonly title: string;
  readonly timeZone: string;
  readonly tracks: readonly Track[];
  /** All events, those without a date included. */
  readonly count: number;
  readonly index: ColumnIndex;
  /** Makes events whole. Rejects only when the mass is closed. */
  events(rows: readonly number[]): Promise<MassEvents>;
  /** Narrows, and tells what is left so far, at last with `done`. Returns the function that stops it. */
  narrow(filter: MassFilter, tell: (found: MassFound) => void): () => void;
  /** Row of the event with this id, null where there is none. */
  find(id: string): Promise<number | null>;
  /** Rows of what is left after the last `narrow`, in order of time (undated last), from one place to another. */
  page(from: number, to: number): Promise<MassEvents>;
  /** Lets go of everything. */
  close(): void;
}
