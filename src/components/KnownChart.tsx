import './KnownChart.css';
import '../marks/marks.css';
import { type CSSProperties, type RefObject, useMemo } from 'react';
import { BAND_HEAD, type KnownColumns } from '../layout/knownColumns.ts';
import { AxisLines } from '../marks/AxisLines.tsx';
import { KnownAxisLines } from '../marks/KnownAxisLines.tsx';
import type { Dataset } from '../model/dataset.ts';
import { type KnownClaims, knownState } from '../query/knownClaims.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { KnownRows } from './KnownRows.tsx';
import { formatCount } from './plural.ts';
import { useDrawnRows } from './useDrawnRows.ts';
import { useFollowKnown } from './useFollowKnown.ts';
import type { KnownPicture } from './useKnownPicture.ts';
import { useRevealSelected } from './useRevealSelected.ts';

/** Claims in order of saying, a row each: its words, when it was said, and when what it is about happened. */
export function KnownChart({
  dataset,
  shown,
  known,
  columns,
  picture,
  page,
}: {
  dataset: Dataset;
  shown: KnownClaims;
  known: number | null;
  columns: KnownColumns;
  picture: KnownPicture;
  /** What scrolls. */
  page: RefObject<HTMLElement | null>;
}) {
  const { scale, axis, ticks } = picture;
  const selected = useWhence((s) => selectedEvent(s.selection));
  const all = useMemo(() => [...shown.timed, ...shown.untimed], [shown]);
  const { drawn, more, showMore } = useDrawnRows(all, selected);
  const timed = Math.min(drawn.length, shown.timed.length);
  const height = drawn.length * columns.row + (drawn.length > timed ? BAND_HEAD : 0);
  // In order of when each had surely been said: those that had stand before all others.
  const said =
    known === null
      ? 0
      : shown.timed.filter(({ claim }) => knownState(dataset, claim, known) === 'said').length;
  const cut = Math.min(said, timed) * columns.row;
  useRevealSelected(page, selected, columns);
  useFollowKnown(page, known, cut, 2.5 * columns.row);

  const style = {
    '--known-words': `${columns.words}px`,
    '--known-said': `${columns.said}px`,
    '--known-happened': `${columns.happened}px`,
    '--known-row': `${columns.row}px`,
    '--known-band-head': `${BAND_HEAD}px`,
  } as CSSProperties;
  return (
    <div className="known-chart" style={style}>
      <div className="known-body" style={{ blockSize: height }}>
        {axis && (
          <svg
            className="known-lines"
            width={columns.said}
            height={height}
            style={at(columns.saidX)}
            aria-hidden="true"
          >
            <KnownAxisLines axis={axis} to={height} />
          </svg>
        )}
        {ticks && (
          <svg
            className="known-lines"
            width={columns.happened}
            height={height}
            style={at(columns.happenedX)}
            aria-hidden="true"
          >
            <AxisLines ticks={ticks} from={0} to={height} />
          </svg>
        )}
        {scale && known !== null && (
          <>
            <div className="known-now" style={at(columns.saidX + scale.x(known))} />
            <div className="known-cut" style={{ insetBlockStart: cut }} />
          </>
        )}
        <KnownRows
          dataset={dataset}
          rows={drawn}
          timed={timed}
          untimed={shown.untimed.length}
          known={known}
          picture={picture}
          columns={columns}
          selected={selected}
        />
      </div>
      {more > 0 && (
        <button type="button" className="known-button known-more" onClick={showMore}>
          Show more claims ({formatCount(more)} left)
        </button>
      )}
    </div>
  );
}

function at(x: number): CSSProperties {
  return { insetInlineStart: x };
}
