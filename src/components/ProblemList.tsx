import { useState } from 'react';
import { problemsCsv } from '../export/problemsCsv.ts';
import type { Problem } from '../model/problem.ts';
import { formatCount } from './plural.ts';
import { problemsText } from './problemsText.ts';
import { saveFile } from './saveFile.ts';
import { saveText } from './saveText.ts';

/** Most problems that are listed on screen: a table of a million rows may have one in each. */
const MOST = 200;

/** The problems of a file in its order, and ways to hand them to its author. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(problemsText(problems));
      setCopied('Copied.');
    } catch {
      setCopied('The browser did not allow copying. Use the file.');
    }
  };
  const more = problems.length - MOST;
  return (
    <>
      <p className="problems-actions">
        <button type="button" onClick={() => void copy()}>
          Copy as text
        </button>
        <button type="button" onClick={() => saveText('problems.txt', problemsText(problems))}>
          Download as text
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile({
              name: 'problems.csv',
              mime: 'text/csv;charset=utf-8',
              content: problemsCsv(problems),
            })
          }
        >
          Download as CSV
        </button>
        <span className="dim" role="status">
          {copied}
        </span>
      </p>
      <ol className="problems">
        {problems.slice(0, MOST).map(({ severity, path, value, message }, index) => (
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
      {more > 0 && (
        <p className="problems-more">And {formatCount(more)} more: all of them are in the files above.</p>
      )}
    </>
  );
}
