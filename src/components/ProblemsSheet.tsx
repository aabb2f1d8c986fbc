import './ProblemsSheet.css';
import { recordCounts } from '../query/recordCounts.ts';
import { useWhence } from '../store/useWhence.ts';
import { ProblemList } from './ProblemList.tsx';
import { formatCount, plural } from './plural.ts';
import { ReadAgain } from './ReadAgain.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { Sheet } from './Sheet.tsx';

/**
 * The report of a file: for one of a foreign format how it was read, for all of them what was wrong, record by record,
 * so that the author can mend it.
 */
export function ProblemsSheet() {
  const failed = useWhence((s) => s.loading.kind === 'failed');
  // What stays on screen beside a file that could not be opened is another dataset: its records are not told here.
  const problems = useWhence((s) => (s.loading.kind === 'failed' ? s.loading.problems : s.problems));
  const dataset = useWhence((s) => (s.loading.kind === 'failed' ? null : s.dataset));
  const report = useWhence((s) => (s.loading.kind === 'failed' ? null : s.report));
  const showSheet = useWhence((s) => s.showSheet);
  const foreign = report !== null && report.format !== 'whence';
  const counts = recordCounts(dataset, problems);
  return (
    <Sheet
      title={foreign ? 'How this file was read' : 'Problems in this file'}
      onClose={() => showSheet(null)}
    >
      {foreign && (
        <>
          <ReportFacts report={report} />
          <ReadAgain report={report} />
          <h3 className="eyebrow">
            {problems.length === 0 ? 'Problems' : plural(problems.length, 'problem')}
          </h3>
        </>
      )}
      <p>
        {problems.length === 0
          ? 'No problems were found: every record of the file is shown.'
          : foreign
            ? 'Mend the file and drop it on the page again: it then takes the place of this one.'
            : `${plural(problems.length, 'problem')}. ${outcome(failed, counts)}`}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </Sheet>
  );
}

function outcome(failed: boolean, counts: { readonly accepted: number; readonly setAside: number }): string {
  const mend = 'Mend the file and drop it on the page again.';
  if (failed) return `The file could not be opened. ${mend}`;
  return `${plural(counts.accepted, 'record')} accepted, ${formatCount(counts.setAside)} set aside. ${mend}`;
}

export default ProblemsSheet;
