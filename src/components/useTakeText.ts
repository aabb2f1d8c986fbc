import { type DragEvent, useCallback, useState } from 'react';
import { decodeText } from '../base/plainText.ts';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { textKey, useDocumentTexts } from '../store/documentTexts.ts';
import { useWhence } from '../store/useWhence.ts';

/** A file larger than this is no news text, in bytes. */
const LARGEST = 4_000_000;

/** Reads a text file; null and a notice where it is none. */
export async function readTextFile(file: File): Promise<string | null> {
  const { notify } = useWhence.getState();
  if (file.size > LARGEST) {
    notify(`“${file.name}” is larger than 4 MB. Save the text of the document alone as a .txt file.`);
    return null;
  }
  try {
    const { text, certain } = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (text.includes('\0')) {
      notify(`“${file.name}” is not a text file. Save the text of the document as a .txt file.`);
      return null;
    }
    if (!certain)
      notify(`“${file.name}” is not UTF-8; it was read as Windows-1252, and may have wrong letters.`);
    return text;
  } catch {
    notify(`“${file.name}” could not be read.`);
    return null;
  }
}

/**
 * Takes a text that is dropped: a file, or words dragged from elsewhere. `over` is true while one hangs above.
 *
 * @param closed takes nothing.
 * @param onTaken called once a text was taken.
 */
export function useTakeText(
  dataset: Dataset,
  document: SourceDocument,
  closed: boolean,
  onTaken: () => void,
) {
  const [over, setOver] = useState(false);
  const key = textKey(dataset, document);
  const onDragOver = useCallback(
    (event: DragEvent) => {
      if (closed || !carriesText(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    },
    [closed],
  );
  const onDragLeave = useCallback((event: DragEvent) => {
    // Moving on to something inside is no leaving.
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    setOver(false);
  }, []);
  const onDrop = useCallback(
    async (event: DragEvent) => {
      if (closed || !carriesText(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      const text = file ? await readTextFile(file) : event.dataTransfer.getData('text/plain');
      if (text === null || text.trim() === '') return;
      useDocumentTexts.getState().take(key, text);
      onTaken();
    },
    [closed, key, onTaken],
  );
  return { over, dropping: { onDragOver, onDragLeave, onDrop } };
}

function carriesText({ dataTransfer }: DragEvent): boolean {
  // A dataset is for the whole page: see DropTarget.
  if ([...(dataTransfer.items ?? [])].some(({ kind, type }) => kind === 'file' && DATA.test(type)))
    return false;
  return dataTransfer.types.includes('Files') || dataTransfer.types.includes('text/plain');
}

const DATA = /^(?:application\/(?:.*json|gzip)|text\/(?:csv|tab-separated-values))$/;
