import './Sheet.css';
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';

/**
 * A page laid over the page, on the platform's own modal dialog: focus stays inside, Escape, a press beside it and
 * its button close it, and focus goes back to where it was. Shown as long as it is mounted.
 *
 * @param onClose asked for by the reader; take the sheet away then.
 */
export function Sheet({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
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
      className="sheet"
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
        if (pressedBeside.current && beside(press)) onClose();
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
        <div className="sheet-body">{children}</div>
      </div>
    </dialog>
  );
}
