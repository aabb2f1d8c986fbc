import { create } from 'zustand';
import type { Difference } from '../compare/difference.ts';
import { pairKey } from '../compare/differences.ts';
import type { Dataset } from '../model/dataset.ts';

/** A dataset that is held against the one being made. */
export interface Other {
  readonly name: string;
  readonly dataset: Dataset;
}

/** How a difference is settled. */
export type Settling = 'take' | 'keep' | 'both';

interface CompareState {
  readonly other: Other | null;
  /** Keys of differences that were taken. They count while they are gone: an undo brings them back. */
  readonly taken: ReadonlySet<string>;
  /** Keys of differences in which mine was kept: they stay, and are asked no more. */
  readonly kept: ReadonlySet<string>;
  /** Keys that a step makes and that need no answer: mine beside a claim of theirs that was kept too. */
  readonly passed: ReadonlySet<string>;
  compare(other: Other | null): void;
  take(difference: Difference): void;
  keep(difference: Difference): void;
  both(difference: Difference, all: readonly Difference[]): void;
  /** Asks once more about all that was kept. */
  askAgain(): void;
}

const NONE = { taken: new Set<string>(), kept: new Set<string>(), passed: new Set<string>() };

/** What was chosen while comparing. Ends with the page: what was settled lies in the dataset itself. */
export const useCompare = create<CompareState>()((set) => ({
  other: null,
  ...NONE,
  compare: (other) => set({ other, ...NONE }),
  take: ({ key }) => set(({ taken }) => ({ taken: new Set([...taken, key]) })),
  keep: ({ key }) => set(({ kept }) => ({ kept: new Set([...kept, key]) })),
  both: (difference, all) =>
    set(({ taken, passed }) => {
      const ends = endsOf(difference);
      if (!ends) return {};
      const gone = all.filter((one) => {
        const other = endsOf(one);
        return other !== null && other[0] === ends[0] && other[1] === ends[1];
      });
      return {
        taken: new Set([...taken, ...gone.map(({ key }) => key)]),
        passed: new Set([...passed, `only-mine ${ends[0]}`]),
      };
    }),
  askAgain: () => set({ kept: new Set() }),
}));

/** Ids of the two claims of a difference between claims that are one. */
function endsOf(difference: Difference): readonly [string, string] | null {
  switch (difference.kind) {
    case 'only-mine':
    case 'only-theirs':
    case 'time':
    case 'relation':
      return null;
    default:
      return difference.key === pairKey(difference.kind, difference.mine.id, difference.theirs.id)
        ? [difference.mine.id, difference.theirs.id]
        : null;
  }
}
