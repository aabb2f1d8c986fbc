import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useOpenDraft } from './openDraft.ts';

/** A field for the address of a dataset, and what must hold of it. */
export function OpenAddress({ onAddress }: { onAddress: (address: string) => void }) {
  const { address, setAddress, offered } = useOpenDraft();
  const id = useId();
  const hint = useId();
  const button = useRef<HTMLButtonElement>(null);
  const waits = offered === 'address';
  useEffect(() => {
    if (waits) button.current?.focus();
  }, [waits]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() !== '') onAddress(address.trim());
  };
  return (
    <form className="yours-form" onSubmit={submit}>
      <label htmlFor={id} className="open-label">
        Or name its address
      </label>
      <div className="yours-row">
        <input
          id={id}
          className="open-field"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="https://"
          aria-describedby={hint}
          value={address}
          onChange={(change) => setAddress(change.target.value)}
        />
        <button
          ref={button}
          type="submit"
          className={waits ? 'open-button is-main' : 'open-button'}
          data-first={waits || undefined}
          aria-label="Open the address"
          disabled={address.trim() === ''}
        >
          Open
        </button>
      </div>
      <p id={hint} className="open-hint">
        It must begin with https, and its server must let other pages read it (CORS). The server sees that
        somebody asked; no cookies are sent.
      </p>
    </form>
  );
}
