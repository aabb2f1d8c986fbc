import type { SourceDocument } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describeWindow } from '../query/describeTime.ts';
import { useWhence } from '../store/useWhence.ts';

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
            {isWebAddress(document.url) ? (
              <a href={document.url} rel="noreferrer">
                {document.title}
              </a>
            ) : (
              document.title
            )}
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

/** A file may hold any text as an address, even a script. Only what leads to a page becomes a link. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
