import type { MatrixPlace } from '../layout/matrixStep.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { describePlacement } from '../query/describeTime.ts';
import type { MatrixRow } from '../query/sourceMatrix.ts';
import { rolesOfCell } from './matrixWords.ts';

/** Under a matrix: what is pointed at, in a line of words. It keeps its height. */
export function MatrixCaption({
  dataset,
  place,
  rows,
  events,
}: {
  dataset: Dataset;
  place: MatrixPlace | null;
  rows: readonly MatrixRow[];
  events: readonly TimelineEvent[];
}) {
  const row = place ? rows[place.row] : undefined;
  const event = place ? events[place.column] : undefined;
  const cell = row?.cells.find(({ column }) => column === place?.column);
  return (
    <div className="matrix-caption">
      <p>
        {!row && !event && <span className="dim">Point at a cell to see who did what for which event.</span>}
        {row && <bdi>{row.source.name}</bdi>}
        {row && cell && `, ${rolesOfCell(cell)}`}
        {row && event && !cell && ', no part in this'}
      </p>
      <p className="dim">
        {event && (
          <>
            <bdi>{event.title}</bdi>, {describePlacement(event.time, dataset.timeZone)}
          </>
        )}
      </p>
    </div>
  );
}
