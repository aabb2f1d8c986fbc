import { create } from 'zustand';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import type { ClaimSuggestion } from '../suggest/claimSuggestion.ts';
import { suggestInWorker } from '../suggest/suggestClient.ts';

/** A text that is read, or was. */
export interface SuggestRun {
  readonly document: string;
  readonly text: string;
  readonly found: readonly ClaimSuggestion[];
  readonly read: number;
  readonly all: number;
  readonly state: 'reading' | 'done' | 'stopped' | 'failed';
}

interface SuggestState {
  readonly run: SuggestRun | null;
  /** Ids of those that were skipped. One that was accepted is known by its words being those of a claim, also after an undo. */
  readonly skipped: ReadonlySet<string>;
  /** Id of the suggestion that is looked at; null for the first that is open. */
  readonly current: string | null;
  /** Reads a text, unless it was read already. The one that is being read is given up. */
  start(dataset: Dataset, document: SourceDocument, text: string): void;
  stop(): void;
  look(id: string | null): void;
  skip(id: string): void;
  /** Brings back all that were skipped. */
  bringBack(): void;
}

let end: (() => void) | null = null;

/** Suggestions outlive their panel: a form comes between. They are in no file and no link. */
export const useSuggestions = create<SuggestState>()((set, get) => ({
  run: null,
  skipped: new Set(),
  current: null,
  start: (dataset, document, text) => {
    const { run } = get();
    if (
      run?.document === document.id &&
      run.text === text &&
      run.state !== 'failed' &&
      run.state !== 'stopped'
    )
      return;
    end?.();
    const again = run?.document === document.id;
    set({
      run: { document: document.id, text, found: [], read: 0, all: 0, state: 'reading' },
      current: null,
      ...(!again && { skipped: new Set() }),
    });
    const asked = { id: document.id, text, publisher: document.publisher };
    end = suggestInWorker(asked, dataset.sources, (word) =>
      set(({ run: now }) => {
        if (!now) return {};
        if (word.kind !== 'part') end = null;
        if (word.kind !== 'part') return { run: { ...now, state: word.kind } };
        return { run: { ...now, found: [...now.found, ...word.found], read: word.read, all: word.all } };
      }),
    );
  },
  stop: () => {
    end?.();
    end = null;
    set(({ run }) => ({ run: run && { ...run, state: 'stopped' } }));
  },
  look: (current) => set({ current }),
  skip: (id) => set(({ skipped }) => ({ skipped: new Set(skipped).add(id) })),
  bringBack: () => set({ skipped: new Set() }),
}));
