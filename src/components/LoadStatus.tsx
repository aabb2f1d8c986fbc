import './openControls.css';
import './LoadStatus.css';
import { FORMAT_NAMES } from '../model/importing.ts';
import { useWhence } from '../store/useWhence.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { LoadProgress } from './LoadProgress.tsx';
import { ReportLine, useReportWords } from './ReportLine.tsx';
import { useLate } from './useLate.ts';

/** Waiting shorter than this is not told, in ms. */
const UNFELT = 300;

/**
 * Tells how loading stands: progress, a fault with a way on, or how the file on screen was read. Silent when all is
 * well. To be heard, each stage is one sentence; the figures that follow each other are only seen.
 */
export function LoadStatus() {
  const loading = useWhence((s) => s.loading);
  const late = useLate(loading.kind === 'loading', UNFELT);
  const words = useReportWords();
  const report = useWhence((s) => s.report);
  const opening = loading.kind === 'loading' && late;
  const format = report && report.format !== 'whence' ? `${FORMAT_NAMES[report.format]}: ` : '';
  return (
    <>
      <p className="visually-hidden" role="status">
        {opening && `Opening ${loading.from}.`}
        {!opening && loading.kind !== 'failed' && words !== null && `${format}${words}`}
      </p>
      {opening && <LoadProgress loading={loading} />}
      {loading.kind === 'failed' ? <LoadFailed loading={loading} /> : <ReportLine />}
    </>
  );
}
