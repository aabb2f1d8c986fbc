import { useMemo } from 'react';
import type { Slope } from '../layout/slope.ts';
import { SlopeLineMark } from '../marks/SlopeLineMark.tsx';
import { useWhence } from '../store/useWhence.ts';
import type { RowHandlers } from './ToldRows.tsx';
import { passesThrough } from './toldWords.ts';

/** The lines between both sides of the chart. Decoration for who does not see them: the rows say the same. */
export function SlopeLines({
  chart,
  width,
  selected,
  hot,
  onPick,
  onHot,
}: {
  chart: Slope;
  width: number;
  /** Ids of the selected event, and of the one pointed at. */
  selected: string | null;
  hot: string | null;
} & RowHandlers) {
  const litSource = useWhence((s) => s.litSource);
  const claimsOf = useMemo(() => new Map(chart.told.map((row) => [row.key, row.claims])), [chart]);
  // What is drawn last lies on top.
  const lines = [...chart.lines].sort((a, b) => Number(a.event === selected) - Number(b.event === selected));
  return (
    <svg className="slope-lines" width={width} height={chart.height} aria-hidden="true">
      {lines.map((line) => {
        const lit = line.event === hot || passesThrough(claimsOf.get(line.key) ?? [], litSource);
        return (
          <SlopeLineMark
            key={line.key}
            line={line}
            width={width}
            selected={line.event === selected}
            lit={lit}
            dimmed={!lit && (hot !== null || litSource !== null)}
            data-event={line.event}
            onClick={() => onPick(line.key)}
            onPointerEnter={() => onHot(line.event)}
            onPointerLeave={() => onHot(null)}
          />
        );
      })}
    </svg>
  );
}
