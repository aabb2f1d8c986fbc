import './ToldHead.css';
import type { KeyboardEvent } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { jumps } from '../query/jumps.ts';
import type { ToldDocument } from '../query/told.ts';
import { publishedShort, publisherName } from './documentLine.ts';
import { plural } from './plural.ts';
import { jumpWords, paragraphsWords } from './toldWords.ts';

/** Id of the part of the view that a tab of this head shows. */
export const TOLD_PAGE = 'told-page';

/** Above the chart: which document, of those there are in order of publication, and what it tells in figures. */
export function ToldHead({
  dataset,
  documents,
  current,
  selected,
  onDocument,
  table,
  onTable,
}: {
  dataset: Dataset;
  documents: readonly ToldDocument[];
  current: ToldDocument;
  /** Id of the selected event. */
  selected: string | null;
  onDocument: (id: string) => void;
  table: boolean;
  onTable: (table: boolean) => void;
}) {
  const rows = current.paragraphs.flatMap((each) => each.rows);
  const steps = jumpWords(jumps(rows));
  const { title, language } = current.document;
  return (
    <header className="told-head">
      {documents.length > 1 && <Tabs {...{ dataset, documents, current, selected, onDocument }} />}
      <div className="told-title">
        <cite lang={language ?? undefined} dir="auto">
          {title}
        </cite>
        <button type="button" aria-pressed={table} className="told-as-table" onClick={() => onTable(!table)}>
          As a table
        </button>
      </div>
      <p className="dim">
        {documents.length === 1 && `${byline(dataset, current)} · `}
        {plural(current.claims.length, 'claim')} about {plural(current.events.length, 'event')} in{' '}
        {paragraphsWords(current)}. {steps}
      </p>
    </header>
  );
}

function Tabs({
  dataset,
  documents,
  current,
  selected,
  onDocument,
}: {
  dataset: Dataset;
  documents: readonly ToldDocument[];
  current: ToldDocument;
  selected: string | null;
  onDocument: (id: string) => void;
}) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = documents.indexOf(current);
    const next = documents[(at + by + documents.length) % documents.length];
    if (by === 0 || !next) return;
    event.preventDefault();
    event.stopPropagation(); // the page has meanings of its own for these keys
    onDocument(next.document.id);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[documents.indexOf(next)]?.focus();
  };
  return (
    <div
      className="told-tabs"
      role="tablist"
      aria-label="Documents, in order of publication"
      onKeyDown={move}
    >
      {documents.map((each) => {
        const tells = selected !== null && each.events.some(({ id }) => id === selected);
        return (
          <button
            key={each.document.id}
            type="button"
            role="tab"
            aria-selected={each === current}
            aria-controls={TOLD_PAGE}
            tabIndex={each === current ? 0 : -1}
            title={each.document.title}
            onClick={() => onDocument(each.document.id)}
          >
            <span>{publisherName(dataset, each.document)}</span>
            <span className="dim">
              {publishedShort(dataset, each.document)}
              {tells && (
                <>
                  {' '}
                  <span className="told-tells" title="Tells of the selected event">
                    <span className="visually-hidden">tells of the selected event</span>
                  </span>
                </>
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}

function byline(dataset: Dataset, { document }: ToldDocument): string {
  return `${publisherName(dataset, document)}, ${publishedShort(dataset, document)}`;
}
