import { create } from 'zustand';
import type { Passage } from '../model/dataset.ts';

/** What the panel beside the timeline is used for while a dataset is being made. One thing at a time. */
export type DeskTask =
  /** The details of what is selected, as anywhere. */
  | { readonly kind: 'none' }
  /** A claim is made (`id` null) or mended. `passage` is what was selected in a text; `event` is the one it is about. */
  | {
      readonly kind: 'claim';
      readonly id: string | null;
      readonly passage: Passage | null;
      readonly event: string | null;
    }
  /** One claim becomes several. */
  | { readonly kind: 'split'; readonly id: string }
  /** A blank id is an event that is not there yet. `merge` begins with what it may be merged into. */
  | { readonly kind: 'event'; readonly id: string; readonly merge?: true }
  | { readonly kind: 'source'; readonly id: string; readonly merge?: true }
  | { readonly kind: 'document'; readonly id: string }
  /** How a claim stands to another, which may still have to be picked. */
  | { readonly kind: 'relation'; readonly claim: string; readonly other: string | null }
  /** Title, zone, tracks. */
  | { readonly kind: 'dataset' }
  | { readonly kind: 'problems' }
  | { readonly kind: 'suggestions' }
  | { readonly kind: 'compare' };

export type DeskTaskKind = DeskTask['kind'];

/** Choices of whoever makes a dataset. They are in no link, and end with the project. */
interface DeskState {
  readonly task: DeskTask;
  /** Id of the document in the pane; null for the first. */
  readonly document: string | null;
  /** Paragraph that the pane shall bring into view, as its number; null when it has done so. */
  readonly paragraph: number | null;
  /** Which of the two the side pane shows. */
  readonly pane: 'text' | 'narrow';
  /** Id of the event whose words in a text are pointed at: lit on the timeline. */
  readonly litEvent: string | null;
  begin(task: DeskTask): void;
  /** Ends the task: the panel shows what is selected. */
  end(): void;
  /** Shows a document in the pane, at a paragraph where one is given. */
  showDocument(document: string, paragraph?: number | null): void;
  setPane(pane: DeskState['pane']): void;
  lightEvent(event: string | null): void;
  /** Says that the paragraph asked for is in view. */
  arrived(): void;
  /** As at the beginning: for another project. */
  clear(): void;
}

const AT_FIRST = {
  task: { kind: 'none' },
  document: null,
  paragraph: null,
  pane: 'text',
  litEvent: null,
} as const;

/** The desk's own store, apart from the reader's: see `useWhence`. */
export const useDesk = create<DeskState>()((set) => ({
  ...AT_FIRST,
  begin: (task) => set({ task }),
  end: () => set({ task: { kind: 'none' } }),
  showDocument: (document, paragraph = null) => set({ document, paragraph, pane: 'text' }),
  setPane: (pane) => set({ pane }),
  lightEvent: (litEvent) => set({ litEvent }),
  arrived: () => set({ paragraph: null }),
  clear: () => set(AT_FIRST),
}));
