import { type CSSProperties, lazy, Suspense, useContext, useEffect, useRef, useState } from 'react';
import { createZoom, type ZoomAdapter } from '../interaction/zoomAdapter.ts';
import type { Scene, SceneCluster } from '../layout/scene.ts';
import { axisTicks } from '../layout/ticks.ts';
import { Axis } from '../marks/Axis.tsx';
import { ClusterMark } from '../marks/ClusterMark.tsx';
import { EventMark } from '../marks/EventMark.tsx';
import { GroupBands } from '../marks/GroupBands.tsx';
import { HatchDefs } from '../marks/HatchDefs.tsx';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { useDesk } from '../store/useDesk.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { type Viewport, ZOOM_LIMITS } from '../view/viewport.ts';
import { EmbedRows } from './EmbedRows.tsx';
import { Embedded } from './embedded.ts';
import { eventLabel } from './eventLabel.ts';
import { MarkTip } from './MarkTip.tsx';
import { plural } from './plural.ts';
import { ReaderAxis } from './ReaderAxis.tsx';
import { EDGE, GUTTER } from './timelineMetrics.ts';
import { useMeasure } from './useMeasure.ts';
import { useSearchHits } from './useSearchHits.ts';
import { Settled } from './useSettled.ts';
import { useWheelHint, WheelHint } from './WheelHint.tsx';

const ClusterList = lazy(() => import('./ClusterList.tsx'));
const RelationArcs = lazy(async () => ({ default: (await import('./RelationArcs.tsx')).RelationArcs }));

interface TimelinePlotProps {
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly viewport: Viewport;
  /** Height that is visible below the axis, in px; more rows than fit scroll. */
  readonly height: number;
  readonly axisHeight: number;
}

/** What takes drag, wheel and keys: the axis, the group names, and all marks of one frame. */
export function TimelinePlot({ dataset, scene, viewport, height, axisHeight }: TimelinePlotProps) {
  const measure = useMeasure();
  const settled = useContext(Settled);
  const readerZone = useWhence((s) => s.readerZone);
  const selected = useWhence((s) => selectedEvent(s.selection));
  const litSource = useWhence((s) => s.litSource);
  const litEvent = useDesk((s) => s.litEvent);
  const searching = useSearchHits() !== null;
  const select = useWhence((s) => s.select);
  const [open, setOpen] = useState<{ cluster: SceneCluster; at: DOMRect } | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  const embedded = useContext(Embedded);
  const [pageTurns, onPageWheel] = useWheelHint();
  const stage = useZoom(viewport, scene.width, rows, embedded, onPageWheel);
  const shown = useScrolledTo(rows, scene, selected, height);

  const cut = scene.marks.find((mark) => mark.id === selected)?.label.shortened === true;
  // The panel tells all of the selected event: its tip would only cover its neighbours.
  const tipped = hovered !== null && hovered !== selected ? hovered : cut ? selected : null;
  const fullHeight = Math.max(scene.height, height);
  const ticks = axisTicks(viewport, scene.width, { zone: dataset.timeZone, measure });
  const isLit = (id: string) => {
    const event = lookup(dataset).event.get(id);
    if (id === litEvent) return true;
    if (!event || litSource === null) return false;
    return eventFacts(dataset, event).claims.some((claim) =>
      claim.chain.some((hop) => hop.source === litSource),
    );
  };
  const style = { '--gutter': `${GUTTER}px`, '--axis': `${axisHeight}px` } as CSSProperties;

  return (
    <div
      id="timeline"
      ref={stage}
      className="plot"
      style={style}
      role="listbox"
      tabIndex={0}
      aria-label={`${plural(scene.visible, 'event')} in view. Arrow keys go from event to event; the table view lists them all.`}
      aria-activedescendant={shown ?? undefined}
    >
      <svg className="plot-axis" width={scene.width} height={axisHeight + height} aria-hidden="true">
        <Axis ticks={ticks} height={axisHeight + height} />
        {readerZone && (
          <ReaderAxis viewport={viewport} width={scene.width} y={axisHeight - 6} measure={measure} />
        )}
      </svg>
      <div className="plot-rows" ref={rows} style={{ height }} role="presentation">
        <div className="plot-content" style={{ height: fullHeight }} role="presentation">
          {scene.groups.map((group) => (
            <span key={group.id} className="plot-group" style={{ top: group.y }} aria-hidden="true">
              {group.name}
            </span>
          ))}
          <svg
            className="plot-marks"
            width={scene.width + GUTTER + EDGE}
            height={fullHeight}
            role="presentation"
          >
            <HatchDefs />
            <GroupBands groups={scene.groups} from={0} to={scene.width + GUTTER + EDGE} />
            <svg x={GUTTER} width={scene.width} height={fullHeight} role="presentation">
              {scene.marks.map((mark) => {
                const event = lookup(dataset).event.get(mark.id);
                const lit = isLit(mark.id);
                return (
                  <EventMark
                    key={mark.id}
                    mark={mark}
                    selected={mark.id === selected}
                    lit={lit}
                    dimmed={litSource !== null && !lit}
                    hit={searching}
                    id={optionId(mark.id)}
                    data-event={mark.id}
                    role="option"
                    aria-selected={mark.id === selected}
                    aria-label={event && settled ? eventLabel(dataset, event) : mark.event.title}
                    onClick={() => select(mark.id)}
                    onPointerEnter={() => setHovered(mark.id)}
                    onPointerLeave={() => setHovered(null)}
                  />
                );
              })}
              {scene.clusters.map((cluster) => {
                const lit = cluster.ids.some(isLit);
                const holdsSelected = selected !== null && cluster.ids.includes(selected);
                return (
                  <ClusterMark
                    key={cluster.id}
                    cluster={cluster}
                    selected={holdsSelected}
                    lit={lit}
                    dimmed={litSource !== null && !lit}
                    id={optionId(cluster.id)}
                    role="option"
                    aria-selected={holdsSelected}
                    aria-label={`${plural(cluster.count, 'event')} close together. Opens a list.`}
                    onClick={(click) => setOpen({ cluster, at: click.currentTarget.getBoundingClientRect() })}
                  />
                );
              })}
              <Suspense fallback={null}>
                {selected !== null && (
                  <RelationArcs dataset={dataset} scene={scene} viewport={viewport} selected={selected} />
                )}
              </Suspense>
            </svg>
          </svg>
        </div>
      </div>
      {tipped !== null && (
        <MarkTip
          dataset={dataset}
          scene={scene}
          event={tipped}
          scrolled={rows.current?.scrollTop ?? 0}
          height={height}
          axisHeight={axisHeight}
        />
      )}
      {embedded && <EmbedRows rows={rows} again={scene} />}
      {pageTurns !== null && <WheelHint />}
      <Suspense fallback={null}>
        {open && (
          <ClusterList dataset={dataset} cluster={open.cluster} at={open.at} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </div>
  );
}

/** The id of the option element that stands for an event or a cluster. */
function optionId(id: string): string {
  return `option-${id}`;
}

/** Hosts the zoom gestures in the node the ref is put on: one effect to create, one to update. */
function useZoom(
  viewport: Viewport,
  width: number,
  rows: React.RefObject<HTMLDivElement | null>,
  leaveScrolling: boolean,
  onPageWheel: () => void,
) {
  const node = useRef<HTMLDivElement>(null);
  const adapter = useRef<ZoomAdapter | null>(null);
  const setViewport = useWhence((s) => s.setViewport);
  useEffect(() => {
    if (!node.current) return;
    const zoom = createZoom(
      node.current,
      { onChange: setViewport, onVerticalPan: (dy) => rows.current?.scrollBy(0, -dy), onPageWheel },
      { leaveScrolling },
    );
    adapter.current = zoom;
    return () => zoom.destroy();
  }, [setViewport, rows, leaveScrolling, onPageWheel]);
  useEffect(() => {
    adapter.current?.update({ viewport, width, plotLeft: GUTTER, limits: ZOOM_LIMITS });
  }, [viewport, width]);
  return node;
}

/**
 * Scrolls the rows so that the selected event is in view, and returns the id of its option element,
 * or null where it is not drawn.
 */
function useScrolledTo(
  rows: React.RefObject<HTMLDivElement | null>,
  scene: Scene,
  selected: string | null,
  height: number,
): string | null {
  const mark = scene.marks.find((one) => one.id === selected);
  const cluster = selected === null ? undefined : scene.clusters.find((one) => one.ids.includes(selected));
  const top = mark ? mark.y + mark.outline.y : cluster?.box.y;
  const bottom = mark
    ? mark.y + mark.outline.y + mark.outline.height
    : cluster && cluster.box.y + cluster.box.height;
  useEffect(() => {
    const node = rows.current;
    if (!node || selected === null || top === undefined || bottom === undefined) return;
    if (top < node.scrollTop) node.scrollTop = top;
    else if (bottom > node.scrollTop + height) node.scrollTop = bottom - height;
  }, [rows, selected, top, bottom, height]);
  const drawn = mark ?? cluster;
  return drawn ? optionId(drawn.id) : null;
}
