import './KnownCount.css';
import { Fragment } from 'react';
import type { KnownCounts } from '../query/knownClaims.ts';
import { countParts } from './knownWords.ts';

/** What had been said, in figures and words; each figure has the mark of the rows that it counts. */
export function KnownCount({
  counts,
  known,
  zone,
  quiet,
}: {
  counts: KnownCounts;
  known: number | null;
  zone: string;
  /** While the clock plays a screen reader is not told every step. */
  quiet: boolean;
}) {
  const parts = countParts(counts, known, zone);
  return (
    <p className="known-count" role="status" aria-live={quiet ? 'off' : 'polite'}>
      {parts.length === 0 && 'No claim matches.'}
      {parts.map(({ state, words }, i) => (
        <Fragment key={state}>
          <span className={`known-key is-${known === null && state === 'unknown' ? 'said' : state}`}>
            {words}
            {i === parts.length - 1 ? '.' : ';'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
