import './StoryLocator.css';
import '../marks/marks.css';
import { useMemo } from 'react';
import type { BarShape } from '../layout/barShape.ts';
import { density } from '../layout/density.ts';
import { placeEvents } from '../layout/placedEvent.ts';
import { barSpan } from '../layout/slopeBar.ts';
import { axisTicks } from '../layout/ticks.ts';
import { AxisLabels } from '../marks/AxisLabels.tsx';
import { AxisLines } from '../marks/AxisLines.tsx';
import { DensityBars } from '../marks/DensityBars.tsx';
import { HatchDefs } from '../marks/HatchDefs.tsx';
import { SlopeBarMark } from '../marks/SlopeBarMark.tsx';
import type { Dataset } from '../model/dataset.ts';
import { useMeasure } from './useMeasure.ts';
import { useSize } from './useSize.ts';
import { useSlopeBars } from './useSlopeBars.ts';
import type { Story } from './useStory.ts';

/** Measures in px: the lane of the bar, then the axis with its two lines of words drawn close together. */
const LANE = 24;
const LABELS = 34;
const TIGHTER = 6;
/** Width of a column of density. */
const COLUMN = 4;
/** Frame around the bar of the event told. */
const FRAME = { around: 4, height: 17 };

/** Where in time the event told lies, among the others of the story. Decoration: the slide says it in words. */
export function StoryLocator({
  dataset,
  story,
}: {
  dataset: Dataset;
  story: Pick<Story, 'steps' | 'shown'>;
}) {
  const { steps, shown } = story;
  const [ref, { width }] = useSize<HTMLDivElement>();
  const measure = useMeasure();
  const span = useMemo(() => barSpan(dataset.events), [dataset]);
  const bars = useSlopeBars(dataset, dataset.events, span, width);
  const counts = useMemo(() => {
    if (!span || width <= 0) return [];
    const { placed } = placeEvents(
      dataset,
      steps.map(({ event }) => event),
      'track',
    );
    return density(placed, span, Math.max(1, Math.floor(width / COLUMN)));
  }, [dataset, steps, span, width]);
  const bar = shown && bars.barOf(shown.event);
  const ticks = span && width > 0 ? axisTicks(span, width, { zone: dataset.timeZone, measure }) : null;
  return (
    <div className="story-locator" ref={ref}>
      {ticks && (
        <svg width={width} height={LANE + LABELS} aria-hidden="true">
          <HatchDefs />
          <rect className="story-lane" width={width} height={LANE} rx={6} />
          <g className="story-density">
            <DensityBars counts={counts} width={width} height={LANE} />
          </g>
          <AxisLines ticks={ticks} from={LANE} boundaryFrom={0} to={LANE + 4} />
          <g transform={`translate(0 ${LANE - TIGHTER})`}>
            <AxisLabels ticks={ticks} />
          </g>
          {bar?.kind === 'bar' && <Frame x={bar.x} shape={bar.shape} width={width} />}
          {bar && shown && (
            <SlopeBarMark bar={bar} y={LANE / 2} width={width} words={bars.wordsOf(shown.event)} />
          )}
        </svg>
      )}
    </div>
  );
}

/** The outline that marks the selected event everywhere, held within the strip. */
function Frame({ x, shape, width }: { x: number; shape: BarShape; width: number }) {
  const body = shape.hull ?? shape.core;
  const length = Math.max(shape.arrowEnd ?? 0, body ? body.x + body.width : 0);
  const from = Math.max(1, x - FRAME.around);
  const to = Math.min(width - 1, x + length + FRAME.around);
  return (
    <rect
      className="story-frame"
      x={from}
      y={(LANE - FRAME.height) / 2}
      width={Math.max(0, to - from)}
      height={FRAME.height}
      rx={5}
    />
  );
}
