import { useMemo } from 'react';
import { type KnownAxis, knownAxis } from '../layout/knownAxis.ts';
import type { KnownColumns } from '../layout/knownColumns.ts';
import { type KnownScale, knownScale } from '../layout/knownScale.ts';
import { barSpan } from '../layout/slopeBar.ts';
import { type AxisTicks, axisTicks } from '../layout/ticks.ts';
import type { Dataset } from '../model/dataset.ts';
import type { KnownClaims } from '../query/knownClaims.ts';
import { allSteps } from '../query/knownSteps.ts';
import { useWhence } from '../store/useWhence.ts';
import { KNOB } from './KnownRange.tsx';
import { useMeasure } from './useMeasure.ts';
import { type SlopeBars, useSlopeBars } from './useSlopeBars.ts';

/** The two clocks, laid out over their columns. */
export interface KnownPicture {
  /** The second clock; null where no saying has a time. */
  readonly scale: KnownScale | null;
  readonly axis: KnownAxis | null;
  /** The first clock; its ticks are null where no event has a date. */
  readonly bars: SlopeBars;
  readonly ticks: AxisTicks | null;
}

/** Lays out both clocks. The first shows the reader's viewport, else where the events are dense. */
export function useKnownPicture(dataset: Dataset, shown: KnownClaims, columns: KnownColumns): KnownPicture {
  const measure = useMeasure();
  const viewport = useWhence((s) => s.viewport);
  const home = useMemo(() => barSpan(dataset.events), [dataset]);
  const events = useMemo(
    () => [...new Set([...shown.timed, ...shown.untimed].map(({ event }) => event))],
    [shown],
  );
  const bars = useSlopeBars(dataset, events, viewport ?? home, columns.happened);
  const zone = dataset.timeZone;
  return useMemo(() => {
    const steps = allSteps(dataset);
    const scale = columns.said > 0 && steps.length > 0 ? knownScale(steps, columns.said, KNOB / 2) : null;
    return {
      scale,
      axis: scale && knownAxis(scale, zone, measure),
      bars,
      ticks: bars.scale && axisTicks(bars.scale.viewport, columns.happened, { zone, measure }),
    };
  }, [dataset, columns, zone, measure, bars]);
}
