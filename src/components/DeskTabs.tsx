import type { KeyboardEvent } from 'react';
import type { Dataset, SourceDocument } from '../model/dataset.ts';
import { useDesk } from '../store/useDesk.ts';
import { publishedShort, publisherName } from './documentLine.ts';

/** Id of the part of the pane that a tab shows. */
export const DESK_PAGE = 'desk-page';

/** Which document the pane shows, where there are several. Those with words of the selected event bear its outline. */
export function DeskTabs({
  dataset,
  current,
  selected,
}: {
  dataset: Dataset;
  current: SourceDocument;
  /** Id of the selected event. */
  selected: string | null;
}) {
  const { documents } = dataset;
  const telling = new Set(
    dataset.claims
      .filter(({ event }) => event === selected)
      .flatMap(({ passages }) => passages.map(({ document }) => document)),
  );
  const show = (id: string) => useDesk.getState().showDocument(id);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const to = (documents.indexOf(current) + by + documents.length) % documents.length;
    const next = documents[to];
    if (by === 0 || !next) return;
    event.preventDefault();
    event.stopPropagation(); // the page has meanings of its own for these keys
    show(next.id);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div className="told-tabs desk-tabs" role="tablist" aria-label="Documents" onKeyDown={onKeyDown}>
      {documents.map((document) => (
        <button
          key={document.id}
          type="button"
          role="tab"
          aria-selected={document === current}
          aria-controls={DESK_PAGE}
          tabIndex={document === current ? 0 : -1}
          title={document.title}
          onClick={() => show(document.id)}
        >
          <span>{publisherName(dataset, document)}</span>
          <span className="dim">
            {publishedShort(dataset, document)}
            {telling.has(document.id) && (
              <span className="told-tells" title="Tells of the selected event">
                <span className="visually-hidden">tells of the selected event</span>
              </span>
            )}
          </span>
        </button>
      ))}
    </div>
  );
}
