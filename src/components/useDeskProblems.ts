import { useDeferredValue, useMemo } from 'react';
import type { DeskProblem } from '../edit/deskProblem.ts';
import { type BroughtTexts, deskProblems } from '../edit/deskProblems.ts';
import type { Dataset } from '../model/dataset.ts';
import { textKey, useDocumentTexts } from '../store/documentTexts.ts';

/** What is to be mended, also in texts that the reader brought. It may lag behind a step by a drawing: that goes first. */
export function useDeskProblems(dataset: Dataset): readonly DeskProblem[] {
  const texts = useBrought(dataset);
  const late = useDeferredValue(dataset);
  return useMemo(() => deskProblems(late, texts), [late, texts]);
}

let last: BroughtTexts = new Map();

/** The same map as long as the texts are. */
function useBrought(dataset: Dataset): BroughtTexts {
  const held = useDocumentTexts((s) => s.texts);
  const { documents, title } = dataset;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the dataset, keys of texts hold its title and documents alone
  return useMemo(() => {
    const brought = documents.flatMap((document) => {
      const text = document.text === null ? held.get(textKey(dataset, document))?.text : undefined;
      return text === undefined ? [] : ([[document.id, text]] as const);
    });
    const same = brought.length === last.size && brought.every(([id, text]) => last.get(id) === text);
    if (!same) last = new Map(brought);
    return last;
  }, [held, documents, title]);
}
