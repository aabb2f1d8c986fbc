import { useEffect, useMemo, useRef } from 'react';
import type { BrushAdapter } from '../interaction/brushAdapter.ts';
import { columnCounts } from '../layout/columnCounts.ts';
import { axisTicks } from '../layout/ticks.ts';
import { timeScale } from '../layout/timeScale.ts';
import { DensityBars } from '../marks/DensityBars.tsx';
import type { ColumnIndex } from '../model/columnIndex.ts';
import type { Mass } from '../model/mass.ts';
import { massSpan } from '../query/massSpan.ts';
import { useWhence } from '../store/useWhence.ts';
import { OVERVIEW_HEIGHT, OverviewLabels } from './OverviewLabels.tsx';
import { useMeasure } from './useMeasure.ts';
import { useSize } from './useSize.ts';
import { currentViewport } from './useViewport.ts';

/** Width of a column of density, gap included, in px. */
const COLUMN = 3;
/** How often the brush follows a gesture in the plot, in ms. */
const FOLLOW_EVERY = 80;

/** The whole span of a mass: how many events when, and a brush over what the plot shows. The brush moves by itself. */
export function MassOverview({ mass, index }: { mass: Mass; index: ColumnIndex }) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const measure = useMeasure();
  // The strip keeps its span whatever is narrowed, so that one does not lose one's bearings.
  const domain = useMemo(() => massSpan(mass.index), [mass]);
  const counts = useMemo(() => {
    const columns = Math.max(1, Math.floor(width / COLUMN));
    const sums = new Array<number>(columns).fill(0);
    if (!domain || width === 0) return sums;
    const own = new Uint32Array(columns);
    for (let track = 0; track + 1 < index.offsets.length; track += 1) {
      columnCounts(index, track, domain, columns, own);
      for (let column = 0; column < columns; column += 1)
        sums[column] = (sums[column] ?? 0) + (own[column] ?? 0);
    }
    return sums;
  }, [index, domain, width]);
  const brush = useRef<SVGGElement>(null);
  useEffect(() => {
    if (!domain || width === 0) return;
    const scale = timeScale(domain, width);
    let gone = false;
    let adapter: BrushAdapter | null = null;
    const follow = () => {
      const now = currentViewport();
      if (now) {
        adapter?.update({
          selection: [scale.x(now.start), scale.x(now.end)],
          width,
          height: OVERVIEW_HEIGHT,
        });
      }
    };
    void import('../interaction/brushAdapter.ts').then(({ createBrush }) => {
      if (gone || !brush.current) return;
      adapter = createBrush(brush.current, {
        onChange: ([from, to]) =>
          useWhence.getState().setViewport({ start: scale.invert(from), end: scale.invert(to) }),
      });
      follow();
    });
    // A small picture of where one is: it need not follow every frame.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = useWhence.subscribe((now, before) => {
      if (now.viewport === before.viewport) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        follow();
      }, FOLLOW_EVERY);
    });
    return () => {
      gone = true;
      end();
      clearTimeout(timer);
      adapter?.destroy();
    };
  }, [domain, width]);
  const ticks = domain && width > 0 ? axisTicks(domain, width, { zone: mass.timeZone, measure }) : null;
  return (
    <div className="overview">
      <div ref={ref}>
        <svg className="overview-strip" width={width} height={OVERVIEW_HEIGHT + 18} aria-hidden="true">
          <rect className="overview-ground" width={width} height={OVERVIEW_HEIGHT} rx={6} />
          <DensityBars counts={counts} width={width} height={OVERVIEW_HEIGHT} />
          {ticks && <OverviewLabels ticks={ticks} />}
          <g ref={brush} className="overview-brush" />
        </svg>
      </div>
    </div>
  );
}
