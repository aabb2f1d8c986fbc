import type { Edit } from '../edit/edit.ts';
import type { KeptProject, ProjectInfo, Snapshot } from './projectRecord.ts';

/** What one write changes of a project. */
export interface ProjectChange {
  /** Takes the place of what was known. Where it says that there is no snapshot, that goes. */
  readonly info: ProjectInfo;
  /** The steps from number `from` (counted from 0) on; all that were there from it on go. */
  readonly steps?: { readonly from: number; readonly edits: readonly Edit[] };
  readonly snapshot?: Snapshot;
}

/**
 * Where projects are kept. Each method is one transaction: it is done as a whole or not at all, none comes between, and
 * its promise resolves when it is on the device. All reject where that is not possible (see `storageFault`).
 */
export interface ProjectShelf {
  /** What is known of all projects, those that were deleted with them. */
  list(): Promise<readonly ProjectInfo[]>;
  /** A project with its log; null for none. */
  read(key: string): Promise<KeptProject | null>;
  /**
   * Its log alone; null for no such project.
   *
   * @param known revision of the log that is known: of that no steps are read.
   */
  log(
    key: string,
    known: string | null,
  ): Promise<{ readonly info: ProjectInfo; readonly steps: readonly Edit[] | null } | null>;
  /** @throws (rejects) a ConstraintError where there is one with its key. */
  add(project: KeptProject): Promise<void>;
  /**
   * Reads what is known of a project, and writes what `decide` makes of it, or nothing where that is null.
   *
   * @returns what was known before; null for no such project.
   */
  change(key: string, decide: (info: ProjectInfo) => ProjectChange | null): Promise<ProjectInfo | null>;
  /** Erases the projects for which `gone` is true, for good. */
  erase(gone: (info: ProjectInfo) => boolean): Promise<void>;
}
