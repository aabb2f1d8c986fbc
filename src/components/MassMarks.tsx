import { useEffect, useMemo, useRef } from 'react';
import type { Span } from '../base/span.ts';
import type { MassLane } from '../layout/massLanes.ts';
import { type MassScene, massRows, massScene } from '../layout/massScene.ts';
import { packRows } from '../layout/packRows.ts';
import { placeEvents } from '../layout/placedEvent.ts';
import type { RowLayout } from '../layout/rowLayout.ts';
import { timeScale } from '../layout/timeScale.ts';
import { ClusterMark } from '../marks/ClusterMark.tsx';
import { EventMark } from '../marks/EventMark.tsx';
import { HatchDefs } from '../marks/HatchDefs.tsx';
import { lookup } from '../model/lookup.ts';
import { extentOf } from '../model/time.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import { eventLabel } from './eventLabel.ts';
import { MassPin } from './MassPin.tsx';
import { plural } from './plural.ts';
import type { MassTile } from './useMassTile.ts';
import { useMeasure } from './useMeasure.ts';

interface MassMarksProps {
  readonly tile: MassTile | null;
  readonly lanes: readonly MassLane[];
  /** Those of them that are in sight, or may soon be. */
  readonly seen: readonly MassLane[];
  readonly marked: ReadonlySet<number>;
  readonly viewport: Span;
  readonly gutter: number;
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  /** Is told the id of the element that stands for the selected event; null while there is none. */
  readonly onActive: (id: string | null) => void;
}

/** The marks of the lanes that are not crowded, and the selected event wherever it is. */
export function MassMarks(props: MassMarksProps) {
  const { tile, lanes, seen, marked, viewport, gutter, width, height, edge, onActive } = props;
  const measure = useMeasure();
  const dataset = useWhence((s) => s.dataset);
  const selected = useWhence((s) => selectedEvent(s.selection));
  const select = useWhence((s) => s.select);
  const setViewport = useWhence((s) => s.setViewport);
  const laneHeight = lanes[0]?.height ?? 0;
  const placement = useMemo(() => {
    if (!tile) return null;
    const own = tile.dataset.events.filter(({ id }) => tile.ids.has(id));
    return placeEvents(tile.dataset, own, 'track');
  }, [tile]);
  const before = useRef<RowLayout | null>(null);
  const scale = timeScale(viewport, width);
  const layout =
    placement && marked.size > 0
      ? packRows(placement, scale.pxPerMs, { measure, maxRows: massRows(laneHeight), held: before.current })
      : null;
  before.current = layout ?? before.current;
  const scene = layout && massScene(layout, seen, marked, viewport, width);
  const stands = selected === null ? null : standsFor(scene, selected);
  const event = selected !== null && dataset ? lookup(dataset).event.get(selected) : undefined;
  const lane = lanes.find((each) => each.id === event?.track);
  const pinned = stands === null && event && lane && inView(event, viewport);
  const active = stands ?? (pinned ? optionId(event.id) : null);
  useEffect(() => onActive(active), [onActive, active]);
  return (
    <svg className="plot-marks mass-marks" width={width + edge} height={height} role="presentation">
      <HatchDefs />
      <svg x={gutter} width={width} height={height} role="presentation">
        {tile &&
          scene?.marks.map((mark) => {
            const own = lookup(tile.dataset).event.get(mark.id);
            return (
              <EventMark
                key={mark.id}
                mark={mark}
                selected={mark.id === selected}
                id={optionId(mark.id)}
                data-event={mark.id}
                role="option"
                aria-selected={mark.id === selected}
                aria-label={own ? eventLabel(tile.dataset, own) : mark.event.title}
                onClick={() => select(mark.id)}
              />
            );
          })}
        {scene?.clusters.map((cluster) => {
          const holdsSelected = selected !== null && cluster.ids.includes(selected);
          return (
            <ClusterMark
              key={cluster.id}
              cluster={cluster}
              selected={holdsSelected}
              id={optionId(cluster.id)}
              role="option"
              aria-selected={holdsSelected}
              aria-label={`${plural(cluster.count, 'event')} close together. Zooms to them.`}
              onClick={() => setViewport(cluster.span)}
            />
          );
        })}
        {stands === null && dataset && event && lane && (
          <MassPin dataset={dataset} event={event} lane={lane} width={width} />
        )}
      </svg>
    </svg>
  );
}

/** Id of the mark that shows an event, or of the cluster that counts it. */
function standsFor(scene: MassScene | null, event: string): string | null {
  if (scene?.marks.some(({ id }) => id === event)) return optionId(event);
  const cluster = scene?.clusters.find(({ ids }) => ids.includes(event));
  return cluster ? optionId(cluster.id) : null;
}

function inView(event: Parameters<typeof eventLabel>[1], viewport: Span): boolean {
  const extent = extentOf(event.time);
  return extent !== null && extent.end >= viewport.start && extent.start <= viewport.end;
}

function optionId(id: string): string {
  return `option-${id}`;
}
