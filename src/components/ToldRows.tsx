import './ToldRows.css';
import { memo } from 'react';
import type { SlopeToldRow } from '../layout/slope.ts';
import type { Dataset } from '../model/dataset.ts';
import { describePlacement } from '../query/describeTime.ts';
import { ClaimGlyphs } from './ClaimGlyphs.tsx';
import { claimLine } from './toldWords.ts';
import { usePickKeys } from './usePickKeys.ts';

/** What a row of either side of the chart needs to know of the reader. */
export interface RowHandlers {
  /** Called with the key of a row at the left. */
  readonly onPick: (key: string) => void;
  /** Points at the rows of an event; null when no longer. */
  readonly onHot: (event: string | null) => void;
}

/** The left side of the chart: paragraph by paragraph, a row for each event told of. One tab stop; the arrow keys pick. */
export function ToldRows({
  dataset,
  rows,
  picked,
  classOf,
  onPick,
  onHot,
}: {
  dataset: Dataset;
  rows: readonly SlopeToldRow[];
  /** Key of the row whose passage is open. */
  picked: string | null;
  /** Class names for the state of a row. */
  classOf: (row: SlopeToldRow) => string;
} & RowHandlers) {
  const { tabStop, onKeyDown } = usePickKeys(
    rows.map(({ key }) => key),
    picked,
    onPick,
  );
  return (
    // The options have the focus; their keys arrive here.
    <div role="listbox" className="told-rows" aria-label="As told, by paragraph" onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <Row
          key={row.key}
          dataset={dataset}
          row={row}
          picked={row.key === picked}
          tabStop={row.key === tabStop}
          className={classOf(row)}
          onPick={onPick}
          onHot={onHot}
        />
      ))}
    </div>
  );
}

const Row = memo(function Row({
  dataset,
  row,
  picked,
  tabStop,
  className,
  onPick,
  onHot,
}: {
  dataset: Dataset;
  row: SlopeToldRow;
  picked: boolean;
  tabStop: boolean;
  className: string;
} & RowHandlers) {
  const { event, claims, paragraph, leads } = row;
  const [first, ...more] = claims;
  const words = first ? claimLine(first) : event.title;
  return (
    // The list handles the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      role="option"
      className={`told-row ${className}`}
      style={{ insetBlockStart: row.y }}
      data-event={event.id}
      data-key={row.key}
      aria-selected={picked}
      tabIndex={tabStop ? 0 : -1}
      title={`${claims.map(claimLine).join(' · ')}\n${event.title}, ${describePlacement(event.time, dataset.timeZone)}`}
      onClick={() => onPick(row.key)}
      onPointerEnter={() => onHot(event.id)}
      onPointerLeave={() => onHot(null)}
      onFocus={() => onHot(event.id)}
      onBlur={() => onHot(null)}
    >
      <span className="told-number">
        <span className="visually-hidden">{paragraph === null ? 'No stated paragraph ' : 'Paragraph '}</span>
        <span className={leads ? undefined : 'visually-hidden'}>{paragraph ?? '–'}</span>
        <span className="visually-hidden">: </span>
      </span>
      <ClaimGlyphs dataset={dataset} claims={claims} />
      <span className="told-words">{words}</span>
      {more.length > 0 && (
        <span className="told-more">
          +{more.length}
          <span className="visually-hidden"> more</span>
        </span>
      )}
    </div>
  );
});
