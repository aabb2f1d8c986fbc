import './PanelHints.css';
import { useWhence } from '../store/useWhence.ts';

/** The keys worth knowing while reading. Hidden where there is no keyboard to press them on. */
export function PanelHints({ related }: { related: boolean }) {
  const showSheet = useWhence((s) => s.showSheet);
  return (
    <p className="panel-hints">
      <span className="panel-hint">
        <kbd>←</kbd> <kbd>→</kbd> next event
      </span>
      {related && (
        <span className="panel-hint">
          <kbd>[</kbd> <kbd>]</kbd> follow a relation
        </span>
      )}
      <button type="button" className="panel-hint" aria-haspopup="dialog" onClick={() => showSheet('keys')}>
        <kbd>?</kbd> all keys
      </button>
    </p>
  );
}
