import { type Loading, useWhence } from '../store/useWhence.ts';
import { progressWords } from './loadWords.ts';
import { useOpening } from './opening.ts';

/** What is being opened and how far it is, with a way to stop. Lies over the page, so that nothing in it moves. */
export function LoadProgress({ loading }: { loading: Extract<Loading, { kind: 'loading' }> }) {
  const { cancel } = useOpening();
  const alone = useWhence((s) => s.dataset === null);
  const { bytes, total, records } = loading;
  // With all bytes here the file is being read, and nobody knows how long that takes.
  const known = total !== null && total > 0 && records === null && bytes < total;
  return (
    <div className={alone ? 'load-progress is-alone' : 'load-progress'}>
      <p className="load-progress-name" aria-hidden="true">
        Opening <bdi>{loading.from}</bdi>
      </p>
      <button type="button" onClick={cancel}>
        Cancel
      </button>
      <progress
        aria-label={`Opening ${loading.from}`}
        {...(known ? { max: total, value: Math.min(bytes, total) } : {})}
      />
      <p className="load-progress-figures">{progressWords(loading)}</p>
    </div>
  );
}
