import { create } from 'zustand';
import { sameValue } from '../edit/sameValue.ts';
import { useProject } from '../store/useProject.ts';

interface DeskDrafts {
  /** What was typed into forms and is not saved, by project and form. */
  readonly drafts: ReadonlyMap<string, object>;
  put(key: string, draft: object | null): void;
}

/** Drafts outlive their forms, as long as the page is open. They are in no project before they are saved. */
export const useDeskDrafts = create<DeskDrafts>()((set) => ({
  drafts: new Map(),
  put: (key, draft) =>
    set(({ drafts }) => {
      const next = new Map(drafts);
      next.delete(key);
      // At the end: the last one that was touched.
      if (draft) next.set(key, draft);
      return { drafts: next };
    }),
}));

/** What is typed into a form, as long as it is not saved. */
export interface DeskDraft<T> {
  readonly draft: T;
  /** True when something was typed that would be lost. */
  readonly touched: boolean;
  readonly change: (part: Partial<T>) => void;
  readonly drop: () => void;
}

/** What a draft is kept under. */
export function draftKey(project: string | null, form: string): string {
  return JSON.stringify([project, form]);
}

/**
 * The draft of a form: `first` until something is typed, and then that, kept when the form is left.
 *
 * @param form tells the form from others; each name is used with one type of draft.
 */
export function useDeskDraft<T extends object>(form: string, first: T): DeskDraft<T> {
  const key = draftKey(
    useProject((s) => s.key),
    form,
  );
  const kept = useDeskDrafts((s) => s.drafts.get(key)) as T | undefined;
  const { put } = useDeskDrafts.getState();
  return {
    draft: kept ?? first,
    touched: kept !== undefined,
    change: (part) => {
      // Not what was drawn last: two changes may come before the next drawing.
      const now = (useDeskDrafts.getState().drafts.get(key) as T | undefined) ?? first;
      const next = { ...now, ...part };
      put(key, sameValue(next, first) ? null : next);
    },
    drop: () => put(key, null),
  };
}
