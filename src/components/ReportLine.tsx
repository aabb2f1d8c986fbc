import { useState } from 'react';
import { FORMAT_NAMES } from '../model/importing.ts';
import { useWhence } from '../store/useWhence.ts';
import { countWords } from './loadWords.ts';
import { plural } from './plural.ts';

/**
 * One line about how the file on screen was read, where that was not all smooth. It can be put away. Its words are for
 * the eyes: `LoadStatus` says the same to be heard.
 */
export function ReportLine() {
  const report = useWhence((s) => s.report);
  const problems = useWhence((s) => s.problems);
  const showSheet = useWhence((s) => s.showSheet);
  const [putAway, setPutAway] = useState<unknown>(null);
  const words = useReportWords();
  if (words === null || putAway === problems) return null;
  const foreign = report !== null && report.format !== 'whence';
  return (
    <div className="load-status">
      <p className="load-status-words" aria-hidden="true">
        {foreign && (
          <>
            <strong>{FORMAT_NAMES[report.format]}</strong> ·{' '}
          </>
        )}
        {words}
      </p>
      <p className="load-status-actions">
        <button type="button" aria-haspopup="dialog" onClick={() => showSheet('problems')}>
          {foreign ? 'Show the report' : 'Show what and why'}
        </button>
        <button
          type="button"
          className="load-status-close"
          aria-label="Put this line away"
          onClick={() => setPutAway(problems)}
        >
          ×
        </button>
      </p>
    </div>
  );
}

/** What there is to say of the file on screen, or null: it was read as it is. */
export function useReportWords(): string | null {
  const report = useWhence((s) => s.report);
  const problems = useWhence((s) => s.problems);
  if (report !== null && report.format !== 'whence') {
    const { assumed, setAside } = report;
    if (setAside === 0 && assumed.length === 0 && problems.length === 0) return null;
    const more = setAside === 0 && problems.length > 0 ? [plural(problems.length, 'doubt')] : [];
    const notes = assumed.length > 0 ? [plural(assumed.length, 'note')] : [];
    return [countWords(report), ...more, ...notes].join(' · ');
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return null;
  return `${plural(errors, 'part')} of this file could not be used and ${errors === 1 ? 'was' : 'were'} set aside. The rest is shown.`;
}
