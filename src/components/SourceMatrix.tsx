import './SourceMatrix.css';
import { type MouseEvent, useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { kindWords } from '../query/kindWords.ts';
import type { Narrowed } from '../query/narrow.ts';
import { sourceMatrix } from '../query/sourceMatrix.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent, selectedSource } from '../view/selection.ts';
import { MatrixCaption } from './MatrixCaption.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixKey } from './MatrixKey.tsx';
import { MatrixLine } from './MatrixLine.tsx';
import { placeOf } from './matrixPlace.ts';
import { plural } from './plural.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { useMatrixFocus } from './useMatrixFocus.ts';
import { useScrollToSelected } from './useScrollToSelected.ts';

/** Who had which part in which event: a row for each source, a column for each event, in order of time. */
export function SourceMatrix({ dataset, narrowed }: { dataset: Dataset; narrowed: Narrowed }) {
  const { events } = narrowed;
  const groups = useMemo(() => sourceMatrix(dataset, narrowed), [dataset, narrowed]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const picked = useWhence((s) => selectedEvent(s.selection));
  const pickedSource = useWhence((s) => selectedSource(s.selection));
  const selectSource = useWhence((s) => s.selectSource);
  const page = useScrollToSelected<HTMLElement>(picked);
  const { pointed, stop, handlers } = useMatrixFocus(rows, events, picked);
  const onClick = (click: MouseEvent<HTMLElement>) => {
    const at = placeOf(click.target);
    const event = at ? events[at.column] : undefined;
    const row = at ? rows[at.row] : undefined;
    if (event) selectAndReveal(event.id);
    else if (row) selectSource(row.source.id);
  };
  return (
    <div className="matrix-view">
      <p className="matrix-count-line">
        {plural(rows.length, 'source')} and {plural(events.length, 'event')}, in order of time.
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside have the keys */}
      <section
        ref={page}
        className="matrix-page"
        aria-label="Sources and events"
        onClick={onClick}
        {...handlers}
      >
        <div className="matrix-frame">
          <table className="matrix">
            <caption className="visually-hidden">
              Roles of sources, in rows by kind, in events, in columns in order of time.
            </caption>
            <thead>
              <tr>
                <td className="matrix-corner">
                  <MatrixKey />
                </td>
                {events.map((event, column) => (
                  <MatrixHead
                    key={event.id}
                    event={event}
                    column={column}
                    zone={dataset.timeZone}
                    selected={event.id === picked}
                    pointed={pointed?.column === column}
                    tabStop={stop.row === -1 && stop.column === column}
                  />
                ))}
              </tr>
            </thead>
            {groups.map((group) => (
              <tbody key={group.kind}>
                <tr>
                  <th className="matrix-kind" scope="rowgroup" colSpan={events.length + 1}>
                    <span>{kindWords(group.kind)}</span>
                  </th>
                </tr>
                {group.rows.map((row) => (
                  <MatrixLine
                    key={row.source.id}
                    row={row}
                    events={events}
                    selected={row.source.id === pickedSource}
                    tabStop={stop.row === row.index ? stop.column : null}
                  />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      </section>
      <MatrixCaption dataset={dataset} place={pointed} rows={rows} events={events} />
    </div>
  );
}
