import './Timeline.css';
import '../marks/marks.css';
import { lazy, Suspense, useContext } from 'react';
import { offsetLabel, zoneCity } from '../base/zone.ts';
import type { Dataset } from '../model/dataset.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { Overview } from './Overview.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { AXIS, EDGE, expectedStage, GUTTER, READER_AXIS } from './timelineMetrics.ts';
import { UndatedTray } from './UndatedTray.tsx';
import { usePlacement, useScene } from './useScene.ts';
import { Settled } from './useSettled.ts';
import { useSize } from './useSize.ts';
import { useViewport } from './useViewport.ts';

const DeskWindowHandles = lazy(() => import('./DeskWindowHandles.tsx'));

/** Tracks over time: the picture the page is about, its axis, its overview and its tray of undated events. */
export function Timeline() {
  const dataset = useWhence((s) => s.dataset);
  return dataset && <LoadedTimeline dataset={dataset} />;
}

function LoadedTimeline({ dataset }: { dataset: Dataset }) {
  const viewport = useViewport();
  const settled = useContext(Settled);
  const making = useProject((s) => s.key !== null);
  const readerZone = useWhence((s) => s.readerZone);
  const setReaderZone = useWhence((s) => s.setReaderZone);
  const [plotRef, plotSize] = useSize<HTMLDivElement>(expectedStage());
  const placement = usePlacement(dataset);
  const axisHeight = AXIS + (readerZone ? READER_AXIS : 0);
  const size = { width: plotSize.width - GUTTER - EDGE, height: plotSize.height - axisHeight };
  const scene = useScene(placement, viewport, size);

  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-stage" ref={plotRef}>
        {viewport ? (
          <>
            {scene && (
              <TimelinePlot
                dataset={dataset}
                scene={scene}
                viewport={viewport}
                height={size.height}
                axisHeight={axisHeight}
              />
            )}
            <Suspense fallback={null}>
              {making && scene && (
                <DeskWindowHandles
                  dataset={dataset}
                  scene={scene}
                  viewport={viewport}
                  height={size.height}
                  axisHeight={axisHeight}
                />
              )}
            </Suspense>
            <button
              type="button"
              className="timeline-zone"
              aria-pressed={readerZone}
              title={readerZone ? 'Hide your own time' : 'Mark your own time zone too'}
              onClick={() => setReaderZone(!readerZone)}
            >
              <span>{zoneCity(dataset.timeZone)} time</span>
              <span className="dim">{offsetLabel(viewport.start, dataset.timeZone)}</span>
            </button>
          </>
        ) : (
          <p className="timeline-empty">
            {dataset.events.length === 0
              ? 'No event yet.'
              : 'No event of this dataset has a time that can be drawn. All are listed below.'}
          </p>
        )}
      </div>
      {scene && <TimelineToolbar scene={scene} />}
      {viewport && placement && (
        <div className="overview">
          {settled && <Overview dataset={dataset} placed={placement.placed} viewport={viewport} />}
        </div>
      )}
      {placement && <UndatedTray events={placement.undated} />}
    </section>
  );
}
