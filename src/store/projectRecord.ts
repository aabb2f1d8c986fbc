import type { Edit } from '../edit/edit.ts';
import type { Dataset } from '../model/dataset.ts';

/** What is known of a project that is kept on this device, beside its log. */
export interface ProjectInfo {
  /** Random, and in links of this device. */
  readonly key: string;
  /** That of its dataset, as are the counts. */
  readonly title: string;
  readonly events: number;
  readonly claims: number;
  readonly documents: number;
  /** When it was made, and when a step was last done or taken back, in epoch ms. */
  readonly created: number;
  readonly changed: number;
  /** How many steps are in the log, those that were taken back with them; and how many of them are done. */
  readonly steps: number;
  readonly at: number;
  /** Random, and another one after each write: tells a tab whether it knows the log as it is. */
  readonly revision: string;
  /** After how many steps the snapshot is; null for none. */
  readonly snapshotAt: number | null;
  /** When it was deleted, in epoch ms; null if it was not. Until it is erased that can be taken back. */
  readonly deleted: number | null;
}

/** A dataset that is kept so that the steps before it need not be done again. */
export interface Snapshot {
  readonly at: number;
  readonly dataset: Dataset;
}

/** A project with its log. */
export interface KeptProject {
  readonly info: ProjectInfo;
  readonly start: Dataset;
  readonly steps: readonly Edit[];
  readonly snapshot: Snapshot | null;
}

/** How long a deleted project can be had back, in ms. */
export const REGRET = 10 * 60_000;

/** What a list of projects tells of a dataset. */
export function factsOf(dataset: Dataset): Pick<ProjectInfo, 'title' | 'events' | 'claims' | 'documents'> {
  const { title, events, claims, documents } = dataset;
  return { title, events: events.length, claims: claims.length, documents: documents.length };
}
