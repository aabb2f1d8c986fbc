import { useEffect } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { looksLikeData } from './looksLikeData.ts';
import { offerPasted } from './offerPasted.ts';
import { useOpening } from './opening.ts';

/**
 * Takes what is pasted while no field has the focus: a file is opened, text that looks like data is shown in the open
 * sheet first. Everything else is left alone.
 */
export function usePastes(): void {
  const opening = useOpening();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || !data || target?.closest(FIELDS) || otherSheet()) return;
      // A picture of the screen is often on the clipboard, and never a dataset.
      const file = [...data.files].find(({ type }) => !type.startsWith('image/'));
      const pasted = file ? null : looksLikeData(data.getData('text/plain'));
      if (!file && !pasted) return;
      event.preventDefault();
      if (file) opening.file(file);
      else if (pasted) offerPasted(pasted);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [opening]);
}

const FIELDS = 'input, textarea, select, [contenteditable]';

/** A sheet that is about something else. */
function otherSheet(): boolean {
  return document.querySelector('dialog[open]') !== null && useWhence.getState().sheet !== 'open';
}
