import './SearchBox.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWhence } from '../store/useWhence.ts';
import { optionId, SearchHits } from './SearchHits.tsx';
import { selectAndReveal } from './selectAndReveal.ts';
import { useShownHits } from './useShownHits.ts';

/**
 * The search field with its list of hits (a combobox after the ARIA Authoring Practices: the focus stays in the field,
 * `aria-activedescendant` names the hit). The text is part of the filter: it also narrows every view.
 */
export function SearchBox() {
  const text = useWhence((s) => s.filter.text);
  const setText = useWhence((s) => s.setText);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  /** Enter was pressed before the answer came: it goes to the best hit once it is there. */
  const [entered, setEntered] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const shown = useShownHits();
  const expanded = open && text.trim() !== '';
  const ids = shown.hits.map((hit) => hit.event);
  const at = active === null ? -1 : ids.indexOf(active);

  const pick = (event: string) => {
    selectAndReveal(event);
    setOpen(false);
    setActive(null);
    setEntered(false);
  };
  // Hits of a text that was typed on from are not what Enter asks for.
  const best = shown.answers === text.trim() ? ids[0] : undefined;
  useEffect(() => {
    if (entered && open && best !== undefined) pick(best);
  });
  const step = (by: 1 | -1) => {
    setOpen(true);
    // The field itself is one stop on the round: there no hit is active and the caret keys are the text's again.
    const next = (at + 1 + by + ids.length + 1) % (ids.length + 1);
    setActive(ids[next - 1] ?? null);
  };
  const clear = () => {
    setText('');
    setActive(null);
    input.current?.focus();
  };
  const onEscape = () => {
    if (expanded) setOpen(false);
    else if (text !== '') setText('');
    else input.current?.blur();
    setActive(null);
    setEntered(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // Enter and arrows belong to the input method
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation(); // the page has meanings of its own for these keys
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: not all browsers that run this know <search>
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        const hit = expanded ? (ids[at] ?? best) : undefined;
        if (hit !== undefined) pick(hit);
        else if (expanded) setEntered(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={input}
        id="search"
        type="search"
        role="combobox"
        aria-label="Search events, claims, quotations and sources"
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={listId}
        aria-activedescendant={expanded && at >= 0 ? optionId(listId, at) : undefined}
        placeholder="Search…"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(null);
          setEntered(false);
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        <span className="search-key" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      ) : (
        <button type="button" className="search-clear" aria-label="Clear the search" onClick={clear}>
          ×
        </button>
      )}
      <SearchHits id={listId} open={expanded} shown={shown} active={at} onPick={pick} />
    </form>
  );
}
