import './Timeline.css';
import '../marks/marks.css';
import './MassTimeline.css';
import { useMemo } from 'react';
import { offsetLabel, zoneCity } from '../base/zone.ts';
import { massLanes } from '../layout/massLanes.ts';
import type { Mass } from '../model/mass.ts';
import { useMassFound } from '../store/massFound.ts';
import { useWhence } from '../store/useWhence.ts';
import { MassOverview } from './MassOverview.tsx';
import { MassPlot } from './MassPlot.tsx';
import { MassToolbar } from './MassToolbar.tsx';
import { formatCount } from './plural.ts';
import { AXIS, EDGE, expectedStage, GUTTER } from './timelineMetrics.ts';
import { PHONE, useMedia } from './useMedia.ts';
import { useRestedViewport } from './useRestedViewport.ts';
import { useSize } from './useSize.ts';
import { homeOf } from './useViewport.ts';

/** The column of names where the screen is narrow, in px. */
const NARROW_GUTTER = 72;

/** The timeline of a mass of events: bands of density that turn into marks as one comes near. */
export function MassTimeline() {
  const mass = useWhence((s) => s.mass);
  return mass && <LoadedMass mass={mass} />;
}

function LoadedMass({ mass }: { mass: Mass }) {
  const found = useMassFound((s) => s.found);
  const index = found?.index ?? mass.index;
  const [plotRef, plotSize] = useSize<HTMLDivElement>(expectedStage());
  const gutter = useMedia(PHONE) ? NARROW_GUTTER : GUTTER;
  const width = plotSize.width - gutter - EDGE;
  const height = plotSize.height - AXIS;
  const lanes = useMemo(() => massLanes(mass.tracks, index, height), [mass, index, height]);
  const dated = homeOf(null, mass) !== null;
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-stage" ref={plotRef}>
        {dated ? (
          <>
            {width > 0 && height > 0 && (
              <MassPlot
                mass={mass}
                index={index}
                lanes={lanes}
                gutter={gutter}
                width={width}
                height={height}
              />
            )}
            <Zone zone={mass.timeZone} />
          </>
        ) : (
          <p className="timeline-empty">
            None of the {formatCount(mass.count)} events has a time that can be drawn.
          </p>
        )}
      </div>
      {dated && <MassToolbar index={index} />}
      {dated && <MassOverview mass={mass} index={index} />}
    </section>
  );
}

/** The clock that the axis shows, and how far it is from UTC, unless it is that. */
function Zone({ zone }: { zone: string }) {
  const viewport = useRestedViewport();
  const offset = offsetLabel(viewport?.start ?? 0, zone);
  return (
    <div className="timeline-zone mass-zone">
      <span>{zoneCity(zone)} time</span>
      {offset !== zoneCity(zone) && <span className="dim">{offset}</span>}
    </div>
  );
}

export default MassTimeline;
