import { type DragEvent, useCallback, useState } from 'react';

/** What was dropped: files, or words dragged from elsewhere. */
export interface DroppedText {
  readonly files: readonly File[];
  /** "" where files were dropped. */
  readonly words: string;
}

/** Takes files and words that are dropped on an element. `over` is true while some hang above it. */
export function useTextDrop(onDropped: (dropped: DroppedText) => void) {
  const [over, setOver] = useState(false);
  const onDragOver = useCallback((event: DragEvent) => {
    const { types } = event.dataTransfer;
    if (!types.includes('Files') && !types.includes('text/plain')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }, []);
  const onDragLeave = useCallback((event: DragEvent) => {
    // Moving on to something inside is no leaving.
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    setOver(false);
  }, []);
  const onDrop = useCallback(
    (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...event.dataTransfer.files];
      onDropped({ files, words: files.length > 0 ? '' : event.dataTransfer.getData('text/plain') });
    },
    [onDropped],
  );
  return { over, dropping: { onDragOver, onDragLeave, onDrop } };
}
