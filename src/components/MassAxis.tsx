import { axisTicks } from '../layout/ticks.ts';
import { Axis } from '../marks/Axis.tsx';
import { useMeasure } from './useMeasure.ts';
import { useViewport } from './useViewport.ts';

/** The axis alone: the one part that React draws at every step of a gesture. */
export function MassAxis({ zone, width, height }: { zone: string; width: number; height: number }) {
  const viewport = useViewport();
  const measure = useMeasure();
  if (!viewport) return null;
  return (
    <svg className="plot-axis" width={width} height={height} aria-hidden="true">
      <Axis ticks={axisTicks(viewport, width, { zone, measure })} height={height} />
    </svg>
  );
}
