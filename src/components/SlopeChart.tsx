import './SlopeChart.css';
import '../marks/marks.css';
import { useCallback, useMemo } from 'react';
import type { Span } from '../base/span.ts';
import { zoneCity } from '../base/zone.ts';
import { type SlopeToldRow, slope } from '../layout/slope.ts';
import { axisTicks } from '../layout/ticks.ts';
import { AXIS_HEIGHT, AxisLabels } from '../marks/AxisLabels.tsx';
import { AxisLines } from '../marks/AxisLines.tsx';
import { HatchDefs } from '../marks/HatchDefs.tsx';
import { SlopeBarMark } from '../marks/SlopeBarMark.tsx';
import type { Dataset } from '../model/dataset.ts';
import type { ToldDocument, ToldRow } from '../query/told.ts';
import { useWhence } from '../store/useWhence.ts';
import { HappenedRows } from './HappenedRows.tsx';
import { SlopeLines } from './SlopeLines.tsx';
import { slopeColumns } from './slopeColumns.ts';
import { ToldRows } from './ToldRows.tsx';
import { gapWords, passesThrough } from './toldWords.ts';
import { useHot } from './useHot.ts';
import { useMeasure } from './useMeasure.ts';
import { useScrollToLine } from './useScrollToLine.ts';
import { useSize } from './useSize.ts';
import { useSlopeBars } from './useSlopeBars.ts';

interface SlopeChartProps {
  readonly dataset: Dataset;
  readonly told: ToldDocument;
  /** What the bars show. */
  readonly span: Span | null;
  /** The row whose passage is open; its event is the selected one. */
  readonly row: ToldRow | null;
  /** Called with the key of a row. */
  readonly onPick: (key: string) => void;
}

/** A document's order at the left, that of time at the right, and a line for each thing told: how the story jumps. */
export function SlopeChart({ dataset, told, span, row, onPick }: SlopeChartProps) {
  const [sizeRef, { width }] = useSize<HTMLDivElement>();
  const columns = slopeColumns(width);
  const chart = useMemo(() => slope(told), [told]);
  const bars = useSlopeBars(dataset, told.events, span, columns.bars);
  const measure = useMeasure();
  const ticks =
    bars.scale && axisTicks(bars.scale.viewport, columns.bars, { zone: dataset.timeZone, measure });
  const selected = row?.event.id ?? null;
  const litSource = useWhence((s) => s.litSource);
  const [hot, setHot] = useHot(told);
  const scroll = useScrollToLine(chart.lines.find(({ key }) => key === row?.key) ?? null, width > 0);
  const pickEvent = useCallback(
    (event: string) => {
      const first = told.paragraphs.flatMap(({ rows }) => rows).find((each) => each.event.id === event);
      if (first) onPick(first.key);
    },
    [told, onPick],
  );
  const litRow = (each: SlopeToldRow) => passesThrough(each.claims, litSource);
  const classOf = (event: string, lit: boolean) =>
    [event === hot && 'is-hot', lit && 'is-lit', event === selected && 'is-same'].filter(Boolean).join(' ');
  const litEvents = new Set(chart.told.filter(litRow).map(({ event }) => event.id));

  return (
    <div className="slope" ref={scroll}>
      <div className="slope-measure" ref={sizeRef} />
      {width > 0 && (
        <>
          <div className="slope-head" style={{ blockSize: AXIS_HEIGHT }}>
            <h2 className="eyebrow" style={{ inlineSize: columns.told + columns.lines }}>
              As told
            </h2>
            <h2 className="eyebrow" style={{ inlineSize: columns.titles }}>
              As happened <span className="slope-zone">{zoneCity(dataset.timeZone)} time</span>
            </h2>
            <svg width={columns.bars} height={AXIS_HEIGHT} className="slope-axis" aria-hidden="true">
              <HatchDefs />
              {ticks && <AxisLabels ticks={ticks} />}
            </svg>
          </div>
          <div className="slope-body" style={{ blockSize: chart.height }}>
            <div className="slope-told" style={{ inlineSize: columns.told }}>
              <ToldRows
                dataset={dataset}
                rows={chart.told}
                picked={row?.key ?? null}
                classOf={(each) => classOf(each.event.id, litRow(each))}
                onPick={onPick}
                onHot={setHot}
              />
            </div>
            <SlopeLines
              chart={chart}
              width={columns.lines}
              selected={selected}
              hot={hot}
              onPick={onPick}
              onHot={setHot}
            />
            <div className="slope-happened" style={{ inlineSize: columns.titles + columns.bars }}>
              {chart.gaps.map(({ y, days }) => (
                <Gap key={y} y={y} words={gapWords(days)} />
              ))}
              {chart.undatedY !== null && <Gap y={chart.undatedY} words="without a date" />}
              <HappenedRows
                dataset={dataset}
                rows={chart.happened}
                barWidth={columns.bars}
                selected={selected}
                classOf={(event) => classOf(event, litEvents.has(event))}
                onPick={pickEvent}
                onHot={setHot}
              />
            </div>
            <svg className="slope-bars" width={columns.bars} height={chart.height} aria-hidden="true">
              {ticks && <AxisLines ticks={ticks} from={0} to={chart.height} />}
              {chart.happened.map(({ event, y }) => (
                <SlopeBarMark
                  key={event.id}
                  bar={bars.barOf(event)}
                  y={y}
                  width={columns.bars}
                  words={bars.wordsOf(event)}
                />
              ))}
            </svg>
          </div>
        </>
      )}
    </div>
  );
}

/** Days in which nothing is placed, as words on a dashed line across the right side. */
function Gap({ y, words }: { y: number; words: string }) {
  return (
    <p className="slope-gap" style={{ insetBlockStart: y }}>
      <span>{words}</span>
    </p>
  );
}
