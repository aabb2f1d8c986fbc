import './openControls.css';
import './DeskForm.css';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Fault, FaultsContext } from './useFault.ts';

interface DeskFormProps {
  /** Why it cannot be saved as it stands. Shown at the fields once somebody tried. */
  readonly faults: readonly Fault[];
  /** Saves, and leaves. Returns a sentence where that was refused. */
  readonly onSave: () => string | null;
  /** Leaves; a draft is kept. */
  readonly onLeave: () => void;
  /** Throws away what was typed and is not saved; null while there is nothing. */
  readonly onDrop: (() => void) | null;
  readonly saveWords?: string;
  readonly children: ReactNode;
}

/**
 * A form in the panel: Ctrl+Enter saves it, Esc leaves it. Enter alone saves nothing, since most of its fields are not the
 * last one.
 */
export function DeskForm({ faults, onSave, onLeave, onDrop, saveWords = 'Save', children }: DeskFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useLayoutEffect(() => {
    // On a touch screen a field that has the focus would hide half of the form behind a keyboard.
    if (window.matchMedia?.('(hover: none)').matches) return;
    const first = form.current?.querySelector<HTMLElement>('[data-first]');
    first?.focus();
    if (first instanceof HTMLTextAreaElement || first instanceof HTMLInputElement) first.select();
  }, []);
  const focused = useRef<{ readonly element: Element; readonly group: Element | null } | null>(null);
  // A button that goes away when it was pressed, as an offer that was taken, must not take the focus with it.
  useLayoutEffect(() => {
    const { element, group } = focused.current ?? {};
    if (!element || element.isConnected || document.activeElement !== document.body) return;
    const near = group?.isConnected ? group.querySelector<HTMLElement>(FIELDS) : null;
    (near ?? form.current?.querySelector<HTMLElement>(FIELDS))?.focus();
  });
  const shown = useMemo(() => (tried ? faults : []), [tried, faults]);

  const save = () => {
    setTried(true);
    const [first] = faults;
    if (first) {
      setRefused(null);
      focusField(form.current, first.field);
      return;
    }
    setRefused(onSave());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey) save();
    else if (event.key === 'Escape') onLeave();
    else if (event.key !== 'Enter' || !inField || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <FaultsContext value={shown}>
      <form
        ref={form}
        className="desk-form"
        noValidate
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          focused.current = { element: target, group: target.closest('.desk-field, .desk-group') };
        }}
        onSubmit={(submit) => {
          submit.preventDefault();
          save();
        }}
      >
        {children}
        <footer className="desk-foot">
          <p role="alert" className="desk-foot-fault">
            {refused ?? (shown.length > 0 ? countWords(shown) : null)}
          </p>
          {onDrop && (
            <button type="button" className="open-button desk-drop" onClick={onDrop}>
              Throw away<span className="visually-hidden"> what was typed</span>
            </button>
          )}
          <button
            type="button"
            className="open-button"
            title={onDrop ? 'Leave the form (Esc); what was typed is kept' : 'Leave the form (Esc)'}
            onClick={onLeave}
          >
            {onDrop ? 'Later' : 'Cancel'}
          </button>
          <button type="submit" className="open-button is-main" title="Ctrl+Enter, or ⌘+Enter">
            {saveWords}
          </button>
        </footer>
      </form>
    </FaultsContext>
  );
}

const FIELDS = 'input:enabled, textarea, select, button:enabled';

function countWords(faults: readonly Fault[]): string {
  return faults.length === 1
    ? 'One thing is missing or wrong: see above.'
    : `${faults.length} things are missing or wrong: see above.`;
}

/** The field with a name; one that is made of several stands in an element that has it as `data-field`. */
export function focusField(form: HTMLElement | null, field: string): void {
  const name = CSS.escape(field);
  const found =
    form?.querySelector<HTMLElement>(`[name="${name}"]`) ??
    form?.querySelector<HTMLElement>(`[data-field="${name}"] :is([aria-invalid="true"], input)`);
  const fold = found?.closest('details');
  if (fold) fold.open = true;
  found?.focus();
}
