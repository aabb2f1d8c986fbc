import './Sheet.css';
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';

/**
 * A page laid over the page, on the platform's own modal dialog: focus stays inside, Escape, a press beside it and
 * its button close it, and focus goes back to where it was. Shown as long as it is mounted. What is to have the focus at
 * first, where that is not the button that closes it, is marked `data-first`.
 *
 * @param onClose asked for by the reader; take the sheet away then.
 * @param wide as broad as a table or two columns need, where the screen has room.
 * @param firm a press beside it does not close it: it holds answers that took work.
 */
export function Sheet({
  title,
  onClose,
  wide = false,
  firm = false,
  children,
}: {
  title: string;
  onClose: () => void;
  wide?: boolean;
  firm?: boolean;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = document.activeElement;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      dialog.close();
      if ((opener instanceof HTMLElement || opener instanceof SVGElement) && opener.isConnected)
        opener.focus();
    };
  }, []);
  // A press that starts inside, to mark text, and ends beside the sheet must not close it.
  const beside = (press: MouseEvent) => press.target === ref.current;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop; by key it is Escape
    <dialog
      ref={ref}
      className={wide ? 'sheet is-wide' : 'sheet'}
      aria-labelledby={id}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onClose={(closed) => {
        // A second Escape closes a dialog without asking. (In development it is closed and opened again at once.)
        if (!closed.currentTarget.open) onClose();
      }}
      onPointerDown={(press) => {
        pressedBeside.current = beside(press);
      }}
      onClick={(press) => {
        if (!firm && pressedBeside.current && beside(press)) onClose();
      }}
    >
      <div className="sheet-page">
        <header className="sheet-head">
          <h2 id={id} className="sheet-title">
            {title}
          </h2>
          <button type="button" className="sheet-close" aria-label="Close" onClick={onClose}>
            ×
          </button>
        </header>
        {/* It may scroll with nothing in it to focus, so it must be reachable by keyboard itself. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes focus (WCAG 2.1.1) */}
        <section className="sheet-body" aria-labelledby={id} tabIndex={0}>
          {children}
        </section>
      </div>
    </dialog>
  );
}
