import './Notice.css';
import { useEffect } from 'react';
import { useWhence } from '../store/useWhence.ts';

const SHOWN_MS = 12_000;

/** A passing sentence at the foot of the page, read out politely. */
export function Notice() {
  const notice = useWhence((s) => s.notice);
  const notify = useWhence((s) => s.notify);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => notify(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, notify]);
  return (
    <div className="notice-region" role="status">
      {notice !== null && (
        <p className="notice">
          {notice}
          <button type="button" className="notice-close" aria-label="Dismiss" onClick={() => notify(null)}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}
