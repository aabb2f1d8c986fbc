import { memo } from 'react';
import type { SlopeEvent } from '../layout/slope.ts';
import { DisputeSign } from '../marks/DisputeSign.tsx';
import type { Dataset } from '../model/dataset.ts';
import { describePlacement, describeShort } from '../query/describeTime.ts';
import { eventFacts } from '../query/eventFacts.ts';
import type { RowHandlers } from './ToldRows.tsx';
import { usePickKeys } from './usePickKeys.ts';

/** The right side of the chart: the events in order of time. One tab stop of its own; the arrow keys pick. */
export function HappenedRows({
  dataset,
  rows,
  selected,
  barWidth,
  classOf,
  onPick,
  onHot,
}: {
  dataset: Dataset;
  rows: readonly SlopeEvent[];
  /** Room at the end of each row for its bar, in px. */
  barWidth: number;
  selected: string | null;
  classOf: (event: string) => string;
} & RowHandlers) {
  const { tabStop, onKeyDown } = usePickKeys(
    rows.map(({ event }) => event.id),
    selected,
    onPick,
  );
  return (
    // The options have the focus; their keys arrive here.
    <div
      role="listbox"
      className="told-rows"
      aria-label="As happened, in order of time"
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        <Row
          key={row.event.id}
          dataset={dataset}
          row={row}
          barWidth={barWidth}
          picked={row.event.id === selected}
          tabStop={row.event.id === tabStop}
          className={classOf(row.event.id)}
          onPick={onPick}
          onHot={onHot}
        />
      ))}
    </div>
  );
}

const Row = memo(function Row({
  dataset,
  row: { event, y },
  barWidth,
  picked,
  tabStop,
  className,
  onPick,
  onHot,
}: {
  dataset: Dataset;
  row: SlopeEvent;
  barWidth: number;
  picked: boolean;
  tabStop: boolean;
  className: string;
} & RowHandlers) {
  const { disputed } = eventFacts(dataset, event);
  return (
    // The list handles the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      role="option"
      className={`told-row is-event ${className}`}
      style={{ insetBlockStart: y, paddingInlineEnd: barWidth + 6 }}
      data-event={event.id}
      data-key={event.id}
      aria-selected={picked}
      tabIndex={tabStop ? 0 : -1}
      title={`${event.title}, ${describePlacement(event.time, dataset.timeZone)}`}
      onClick={() => onPick(event.id)}
      onPointerEnter={() => onHot(event.id)}
      onPointerLeave={() => onHot(null)}
      onFocus={() => onHot(event.id)}
      onBlur={() => onHot(null)}
    >
      <span className="told-words">{event.title}</span>
      {disputed && (
        <svg className="told-dispute" width={11} height={13} role="img" aria-label="disputed">
          <DisputeSign x={1} y={0.5} />
        </svg>
      )}
      <span className="visually-hidden">, {describeShort(event.time, dataset.timeZone)}</span>
    </div>
  );
});
