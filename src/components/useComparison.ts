import { useMemo } from 'react';
import { type Agreement, agreement } from '../compare/agreement.ts';
import type { Difference } from '../compare/difference.ts';
import { differences } from '../compare/differences.ts';
import { pairClaims } from '../compare/pairClaims.ts';
import type { Pairing } from '../compare/pairing.ts';
import type { Dataset } from '../model/dataset.ts';
import { useCompare } from './compareState.ts';

/** Two datasets held against each other, and how far that is settled. */
export interface Comparison {
  readonly pairing: Pairing;
  readonly figures: Agreement;
  /** All in which they still differ. */
  readonly all: readonly Difference[];
  /** Those that wait for an answer. */
  readonly open: readonly Difference[];
  readonly settled: number;
  /** How many of `all` were answered by keeping mine. */
  readonly kept: number;
}

/** Compares anew after every step, so that undo and any other edit show here too. */
export function useComparison(mine: Dataset, theirs: Dataset): Comparison {
  const { pairing, figures, all } = useMemo(() => {
    const pairing = pairClaims(mine, theirs);
    const shared = pairing.documents.toTheirs.size > 0;
    return { pairing, figures: agreement(pairing), all: shared ? differences(pairing) : [] };
  }, [mine, theirs]);
  const taken = useCompare((s) => s.taken);
  const kept = useCompare((s) => s.kept);
  const passed = useCompare((s) => s.passed);
  return useMemo(() => {
    const keys = new Set(all.map(({ key }) => key));
    const open = all.filter(({ key }) => !kept.has(key) && !passed.has(key));
    const keptNow = all.filter(({ key }) => kept.has(key)).length;
    const gone = [...taken].filter((key) => !keys.has(key)).length;
    return { pairing, figures, all, open, settled: keptNow + gone, kept: keptNow };
  }, [pairing, figures, all, taken, kept, passed]);
}
