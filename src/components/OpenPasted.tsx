import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useOpenDraft } from './openDraft.ts';

/** A field for text to be opened. Text that the page put there itself waits for a yes. */
export function OpenPasted({ onText }: { onText: (text: string) => void }) {
  const { text, setText, offered, offer } = useOpenDraft();
  const id = useId();
  const hint = useId();
  const button = useRef<HTMLButtonElement>(null);
  const waits = offered === 'text';
  useEffect(() => {
    if (waits) button.current?.focus();
  }, [waits]);
  useEffect(() => () => useOpenDraft.getState().offer(null), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text);
  };
  return (
    <form className="yours-form" onSubmit={submit}>
      <label htmlFor={id} className="open-label">
        Or paste text
      </label>
      <textarea
        id={id}
        className="open-field yours-text"
        rows={4}
        dir="auto"
        spellCheck={false}
        placeholder="JSON, or rows of a table with the names of the columns first"
        aria-describedby={hint}
        value={text}
        onChange={(change) => {
          setText(change.target.value);
          if (waits) offer(null);
        }}
      />
      <p id={hint} className="open-hint yours-hint" role="status">
        {waits ? 'This was pasted or dropped just now. Is it what you want to open?' : ''}
      </p>
      <button
        ref={button}
        type="submit"
        className={waits ? 'open-button is-main' : 'open-button'}
        data-first={waits || undefined}
        disabled={text.trim() === ''}
      >
        Open the text
      </button>
    </form>
  );
}
