import { create } from 'zustand';
import type { Edit } from '../edit/edit.ts';

/** Whether all steps lie on the device. Shown as it is: "saved" only once the transaction is through. */
export type Saved =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /** A sentence: what went wrong and what to do. The steps stay in this tab. */
  | { readonly kind: 'failed'; readonly message: string };

/** The project that is open, if one is: a dataset being made, which is the one on screen (`useWhence`). */
export interface ProjectState {
  /** Null while a dataset is only read. */
  readonly key: string | null;
  readonly saved: Saved;
  /** What the next undo takes back and the next redo does again, as a few words ("Add claim"); null for nothing. */
  readonly undoes: string | null;
  readonly redoes: string | null;
  /** Does one step, shows it, and keeps it on the device. Returns a sentence where it was refused, null when done. */
  edit(edit: Edit): string | null;
  undo(): void;
  redo(): void;
  /** Tries again to write what is not on the device yet. */
  retry(): void;
  /** The project is no longer on screen. What is not written yet is still written. */
  end(): void;
}

const NONE: ProjectState = {
  key: null,
  saved: { kind: 'saving' },
  undoes: null,
  redoes: null,
  edit: () => 'No project is open.',
  undo: () => undefined,
  redo: () => undefined,
  retry: () => undefined,
  end: () => undefined,
};

/** Only what a page without a project needs: `openProject` fetches the rest, and puts it here. */
export const useProject = create<ProjectState>()(() => NONE);

/** No project is open from now on. */
export function noProject(): void {
  useProject.setState(NONE);
}
