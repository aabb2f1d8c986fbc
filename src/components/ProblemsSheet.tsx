import './ProblemsSheet.css';
import { useState } from 'react';
import { recordCounts } from '../query/recordCounts.ts';
import { useWhence } from '../store/useWhence.ts';
import { formatCount, plural } from './plural.ts';
import { problemsText } from './problemsText.ts';
import { Sheet } from './Sheet.tsx';
import { saveText } from './saveText.ts';

/** What was wrong with the file, record by record, so that its author can mend it. */
export function ProblemsSheet() {
  const failed = useWhence((s) => s.loading.kind === 'failed');
  // What stays on screen beside a file that could not be opened is another dataset: its records are not told here.
  const problems = useWhence((s) => (s.loading.kind === 'failed' ? s.loading.problems : s.problems));
  const dataset = useWhence((s) => s.dataset);
  const showSheet = useWhence((s) => s.showSheet);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(problemsText(problems));
      setCopied('Copied.');
    } catch {
      setCopied('The browser did not allow copying. Use the file.');
    }
  };
  const counts = recordCounts(failed ? null : dataset, problems);
  return (
    <Sheet title="Problems in this file" onClose={() => showSheet(null)}>
      <p>
        {problems.length === 0
          ? 'No problems were found: every record of the file is shown.'
          : `${plural(problems.length, 'problem')}. ${outcome(failed, counts)}`}
      </p>
      {problems.length > 0 && (
        <p className="problems-actions">
          <button type="button" onClick={() => void copy()}>
            Copy as text
          </button>
          <button type="button" onClick={() => saveText('problems.txt', problemsText(problems))}>
            Download as text
          </button>
          <span className="dim" role="status">
            {copied}
          </span>
        </p>
      )}
      <ol className="problems">
        {problems.map(({ severity, path, value, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike in every word
          <li key={index} className="problem">
            <p className="problem-where">
              <span className="problem-severity">
                {severity === 'error' ? 'Set aside' : 'Kept, with a doubt'}
              </span>{' '}
              <code>{path}</code>
            </p>
            <p>{message}</p>
            <p className="dim">
              Found: <code>{value}</code>
            </p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function outcome(failed: boolean, counts: { readonly accepted: number; readonly setAside: number }): string {
  if (failed) return 'The file could not be opened.';
  return `${plural(counts.accepted, 'record')} accepted, ${formatCount(counts.setAside)} set aside.`;
}

export default ProblemsSheet;
