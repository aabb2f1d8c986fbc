import type { SourceDocument } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describeWindow } from '../query/describeTime.ts';
import { useWhence } from '../store/useWhence.ts';
import { WebLink } from './WebLink.tsx';

/** The documents that a dataset was drawn from, with who published them and when. */
export function DocumentList({ documents }: { documents: readonly SourceDocument[] }) {
  const dataset = useWhence((s) => s.dataset);
  if (!dataset) return null;
  const sources = lookup(dataset).source;
  return (
    <ul className="about-list" aria-label="Documents">
      {documents.map((document) => (
        <li key={document.id}>
          <cite lang={document.language ?? undefined}>
            <WebLink to={document.url}>{document.title}</WebLink>
          </cite>
          <p className="dim">
            {sources.get(document.publisher)?.name},{' '}
            {document.published ? describeWindow(document.published, dataset.timeZone) : 'no date given'}
          </p>
        </li>
      ))}
    </ul>
  );
}
