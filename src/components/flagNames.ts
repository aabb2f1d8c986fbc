import type { Flag } from '../view/filter.ts';

/** What a flag is called where it is chosen, and in running text. */
export const FLAG_NAMES: Readonly<Record<Flag, { readonly label: string; readonly inLine: string }>> = {
  disputed: { label: 'Disputed', inLine: 'disputed' },
  hedged: { label: 'Hedged (“reportedly”)', inLine: 'hedged' },
  unattributed: { label: 'No source named', inLine: 'no source named' },
};
