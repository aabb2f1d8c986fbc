import './SearchBox.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { massAnswered } from '../store/massFound.ts';
import { useWhence } from '../store/useWhence.ts';
import { massMove } from './massMove.ts';

/** How long typing rests before the worker is asked to search, in ms. */
const REST = 120;

/** Narrows to a text, and goes to the first of what is left once all has been looked through. */
async function goToFirst(text: string): Promise<void> {
  useWhence.getState().setText(text);
  if (text.trim() === '') return;
  await massAnswered();
  // Another text may have been typed meanwhile.
  if (useWhence.getState().filter.text === text) await massMove('first');
}

/** The search field of a mass: narrows every view; Enter goes to the first event that is left. */
export function MassSearch() {
  const text = useWhence((s) => s.filter.text);
  const setText = useWhence((s) => s.setText);
  const [typed, setTyped] = useState(text);
  const [last, setLast] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  if (text !== last) {
    // Taken away elsewhere, or brought by a link.
    setLast(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => {
      setLast(typed);
      setText(typed);
    }, REST);
    return () => clearTimeout(timer);
  }, [typed, text, setText]);
  const clear = () => {
    setTyped('');
    setText('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (typed !== '') clear();
    else input.current?.blur();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: not all browsers that run this know <search>
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        void goToFirst(typed);
      }}
    >
      <input
        ref={input}
        id="search"
        type="search"
        aria-label="Search all events"
        aria-keyshortcuts="/"
        placeholder="Search…"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {typed === '' ? (
        <span className="search-key" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      ) : (
        <button type="button" className="search-clear" aria-label="Clear the search" onClick={clear}>
          ×
        </button>
      )}
    </form>
  );
}
