import { useEffect, useState } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { looksLikeData } from './looksLikeData.ts';
import { offerPasted } from './offerPasted.ts';
import { useOpening } from './opening.ts';

/** What hangs over the page. */
export type Dragged = 'file' | 'text';

/** A drag that no longer tells of itself has ended somewhere else, in ms. Browsers tell every 350 ms at least. */
const SILENCE = 700;

/**
 * Opens files that are dropped anywhere on the page, and offers texts and addresses that are dragged in from elsewhere.
 * Returns what hangs over the page now. What the page itself gives to drag is left alone, and so are fields and places
 * that take drops of their own.
 */
export function useDrops(): Dragged | null {
  const opening = useOpening();
  const [over, setOver] = useState<Dragged | null>(null);
  useEffect(() => {
    let own = false;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(silence);
      setOver(null);
    };
    const onDrag = (event: DragEvent) => {
      const kind = own ? null : wanted(event);
      if (kind === null || !event.dataTransfer) return end();
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE);
      setOver(kind);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) end();
    };
    const onDrop = (event: DragEvent) => {
      end();
      const kind = own ? null : wanted(event);
      if (kind === null || !event.dataTransfer) return;
      event.preventDefault();
      if (kind === 'file') takeFiles(event.dataTransfer, opening.file);
      else takeText(event.dataTransfer);
    };
    const listeners = [
      ['dragstart', () => (own = true)],
      ['dragend', () => (own = false)],
      ['dragenter', onDrag],
      ['dragover', onDrag],
      ['dragleave', onLeave],
      ['drop', onDrop],
    ] as const;
    for (const [type, listener] of listeners) window.addEventListener(type, listener as EventListener);
    return () => {
      end();
      for (const [type, listener] of listeners) window.removeEventListener(type, listener as EventListener);
    };
  }, [opening]);
  return over;
}

/** What the drag carries that the page would take here, or null. */
function wanted(event: DragEvent): Dragged | null {
  // Another part of the page takes it.
  if (event.defaultPrevented || !event.dataTransfer) return null;
  const { types } = event.dataTransfer;
  const target = event.target instanceof Element ? event.target : null;
  if (types.includes('Files')) return target?.closest('input[type=file]') ? null : 'file';
  if (target?.closest('input, textarea, select, [contenteditable]')) return null;
  return types.includes('text/uri-list') || types.includes('text/plain') ? 'text' : null;
}

function takeFiles({ files, items }: DataTransfer, open: (file: File) => void): void {
  const { notify } = useWhence.getState();
  const [first, ...others] = files;
  if (!first) return;
  if (items[0]?.webkitGetAsEntry?.()?.isDirectory) {
    notify(`“${first.name}” is a folder. Drop the file itself.`);
    return;
  }
  open(first);
  if (others.length > 0) {
    notify(`Opening “${first.name}”. One file is opened at a time: ${leftOut(others)}.`);
  }
}

function leftOut(files: readonly File[]): string {
  const names = files.slice(0, 3).map((file) => `“${file.name}”`);
  const more = files.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  const list = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return `${list} ${files.length === 1 ? 'was' : 'were'} left`;
}

function takeText(transfer: DataTransfer): void {
  const address = transfer
    .getData('text/uri-list')
    .split(/\r?\n/)
    .find((line) => line && !line.startsWith('#'));
  const pasted = looksLikeData(address || transfer.getData('text/plain'));
  if (pasted) offerPasted(pasted);
  else useWhence.getState().notify('What was dropped does not look like data. Paste it under “Open” to try.');
}
