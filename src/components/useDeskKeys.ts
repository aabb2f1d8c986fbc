import { useEffect, useState } from 'react';
import { useProject } from '../store/useProject.ts';

/**
 * Undo and redo by key, wherever the focus is but in a text field, whose own undo holds there.
 *
 * @returns what was taken back or done again, for who does not see it.
 */
export function useDeskKeys(): string {
  const [told, tell] = useState('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const step = stepOf(event);
      if (step === null || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const { undo, redo, undoes, redoes } = useProject.getState();
      const what = step === 'undo' ? undoes : redoes;
      if (what === null) return tell(step === 'undo' ? 'Nothing to undo.' : 'Nothing to redo.');
      if (step === 'undo') undo();
      else redo();
      tell(step === 'undo' ? `Taken back: ${what}.` : `Done again: ${what}.`);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return told;
}

function stepOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return ctrlKey && !shiftKey ? 'redo' : null;
    default:
      return null;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]') !== null
  );
}
