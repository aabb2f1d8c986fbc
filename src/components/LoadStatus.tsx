import './LoadStatus.css';
import { useWhence } from '../store/useWhence.ts';
import { plural } from './plural.ts';

/** Tells how loading stands: a fault with a way on, or that some records were set aside. Silent when all is well. */
export function LoadStatus({ onLoad }: { onLoad: (url: string) => void }) {
  const loading = useWhence((s) => s.loading);
  const problems = useWhence((s) => s.problems);
  const dataset = useWhence((s) => s.dataset);
  const showSheet = useWhence((s) => s.showSheet);
  const setLoading = useWhence((s) => s.setLoading);
  const errors = problems.filter((problem) => problem.severity === 'error').length;

  if (loading.kind === 'failed') {
    return (
      <div className={dataset ? 'load-status' : 'load-status is-alone'} role="alert">
        <p>
          <strong>This dataset could not be opened.</strong> {loading.message}
        </p>
        <p className="load-status-actions">
          {loading.problems.length > 0 && (
            <button type="button" onClick={() => showSheet('problems')}>
              Show {plural(loading.problems.length, 'problem')}
            </button>
          )}
          <button type="button" onClick={() => onLoad(loading.from)}>
            Try again
          </button>
          {dataset ? (
            <button type="button" onClick={() => setLoading({ kind: 'idle' })}>
              Dismiss
            </button>
          ) : (
            <a href={window.location.pathname}>Open the first dataset</a>
          )}
        </p>
      </div>
    );
  }
  if (loading.kind === 'loading' && !dataset) {
    return (
      <p className="load-status-wait" role="status">
        Opening…
      </p>
    );
  }
  if (errors === 0) return null;
  return (
    <div className="load-status" role="status">
      <p>
        {plural(errors, 'part')} of this file could not be used and {errors === 1 ? 'was' : 'were'} set aside.
        The rest is shown.
      </p>
      <p className="load-status-actions">
        <button type="button" onClick={() => showSheet('problems')}>
          Show what and why
        </button>
      </p>
    </div>
  );
}
