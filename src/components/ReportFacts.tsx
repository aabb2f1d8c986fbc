import './ReportFacts.css';
import { FORMAT_NAMES, type ImportReport } from '../model/importing.ts';
import { byteWords } from './byteWords.ts';
import { countWords } from './loadWords.ts';

/** How a file was read: what it is, by what that was told, what became of its records, and what it left open. */
export function ReportFacts({ report }: { report: ImportReport }) {
  const { name, bytes, format, recognised, assumed } = report;
  return (
    <dl className="report">
      <dt>File</dt>
      <dd>
        <bdi className="report-name">{name}</bdi>
        {bytes !== null && <span className="dim">, {byteWords(bytes)}</span>}
      </dd>
      <dt>Format</dt>
      <dd>
        {FORMAT_NAMES[format]}. <span className="dim">{recognised}</span>
      </dd>
      <dt>Records</dt>
      <dd>{countWords(report)}</dd>
      {assumed.length > 0 && (
        <>
          <dt>Notes</dt>
          <dd>
            <ul className="report-assumed">
              {assumed.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
