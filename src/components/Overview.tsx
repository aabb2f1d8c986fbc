import { useEffect, useMemo, useRef, useState } from 'react';
import type { BrushAdapter } from '../interaction/brushAdapter.ts';
import { density } from '../layout/density.ts';
import { overviewDomain } from '../layout/overviewDomain.ts';
import { type PlacedEvent, placeEvents } from '../layout/placedEvent.ts';
import { axisTicks } from '../layout/ticks.ts';
import { timeScale } from '../layout/timeScale.ts';
import { DensityBars } from '../marks/DensityBars.tsx';
import type { Dataset } from '../model/dataset.ts';
import { useWhence } from '../store/useWhence.ts';
import type { Viewport } from '../view/viewport.ts';
import { OVERVIEW_HEIGHT, OverviewLabels } from './OverviewLabels.tsx';
import { useMeasure } from './useMeasure.ts';
import { useSize } from './useSize.ts';

/** Width of a column of density, gap included, in px. */
const COLUMN = 3;

interface OverviewProps {
  readonly dataset: Dataset;
  /** The narrowed ones: they are counted. */
  readonly placed: readonly PlacedEvent[];
  readonly viewport: Viewport;
}

/** The whole span of the dataset: how many events when, and a brush over what the plot shows. */
export function Overview({ dataset, placed, viewport }: OverviewProps) {
  // The strip keeps its span whatever is narrowed, so that one does not lose one's bearings.
  const everything = useMemo(() => placeEvents(dataset, dataset.events, 'track').placed, [dataset]);
  const [ref, { width }] = useSize<HTMLDivElement>();
  const measure = useMeasure();
  const domain = useMemo(() => overviewDomain(everything), [everything]);
  const counts = useMemo(
    () => (domain && width > 0 ? density(placed, domain, Math.max(1, Math.floor(width / COLUMN))) : []),
    [placed, domain, width],
  );
  const scale = domain && width > 0 ? timeScale(domain, width) : null;
  const brush = useBrush(scale ? [scale.x(viewport.start), scale.x(viewport.end)] : null, width, (x0, x1) => {
    if (scale) useWhence.getState().setViewport({ start: scale.invert(x0), end: scale.invert(x1) });
  });
  const ticks = domain && width > 0 ? axisTicks(domain, width, { zone: dataset.timeZone, measure }) : null;
  return (
    <div ref={ref}>
      <svg className="overview-strip" width={width} height={OVERVIEW_HEIGHT + 18} aria-hidden="true">
        <rect className="overview-ground" width={width} height={OVERVIEW_HEIGHT} rx={6} />
        <DensityBars counts={counts} width={width} height={OVERVIEW_HEIGHT} />
        {ticks && <OverviewLabels ticks={ticks} />}
        <g ref={brush} className="overview-brush" />
      </svg>
    </div>
  );
}

/** Hosts the brush in the group the ref is put on. */
function useBrush(
  selection: readonly [number, number] | null,
  width: number,
  onChange: (x0: number, x1: number) => void,
) {
  const node = useRef<SVGGElement>(null);
  const adapter = useRef<BrushAdapter | null>(null);
  const latest = useRef(onChange);
  const [ready, setReady] = useState(false);
  const [x0, x1] = selection ?? [0, 0];
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    let gone = false;
    // The strip is a picture first: what makes it a control comes right after the first paint.
    import('../interaction/brushAdapter.ts').then(({ createBrush }) => {
      if (gone || !node.current) return;
      adapter.current = createBrush(node.current, { onChange: (px) => latest.current(px[0], px[1]) });
      setReady(true);
    });
    return () => {
      gone = true;
      adapter.current?.destroy();
      adapter.current = null;
    };
  }, []);
  useEffect(() => {
    if (ready && width > 0) adapter.current?.update({ selection: [x0, x1], width, height: OVERVIEW_HEIGHT });
  }, [ready, x0, x1, width]);
  return node;
}
