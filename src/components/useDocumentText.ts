import { useEffect } from 'react';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { textKey, useDocumentTexts } from '../store/documentTexts.ts';

/** The full text of a document, and where it is from: the dataset's file, or the reader. */
export type DocumentText =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'reader'; readonly text: string; readonly kept: boolean };

/** The text of a document, null while nobody has it. One that an earlier visit kept on the device is found again. */
export function useDocumentText(dataset: Dataset, document: SourceDocument): DocumentText | null {
  const key = textKey(dataset, document);
  const brought = useDocumentTexts((s) => s.texts.get(key));
  const recall = useDocumentTexts((s) => s.recall);
  const inFile = document.text !== null;
  useEffect(() => {
    if (!inFile) recall(key);
  }, [recall, key, inFile]);
  if (document.text !== null) return { kind: 'file', text: document.text };
  return brought ? { kind: 'reader', ...brought } : null;
}
