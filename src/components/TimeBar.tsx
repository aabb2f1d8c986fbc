import { SlopeBarMark } from '../marks/SlopeBarMark.tsx';
import type { TimelineEvent } from '../model/dataset.ts';
import type { SlopeBars } from './useSlopeBars.ts';

const HEIGHT = 14;

/** An event's time as a small bar of its own, on the scale that it shares with others. Decoration: words say the time. */
export function TimeBar({ bars, event }: { bars: SlopeBars; event: TimelineEvent }) {
  const bar = bars.barOf(event);
  if (bar.kind === 'undated') return null;
  return (
    <svg className="time-bar" width={bars.width} height={HEIGHT} aria-hidden="true">
      <path className="time-bar-ground" d={`M0 ${HEIGHT / 2}H${bars.width}`} />
      <SlopeBarMark bar={bar} y={HEIGHT / 2} width={bars.width} words={bar.kind === 'bar' ? '' : bar.kind} />
    </svg>
  );
}
