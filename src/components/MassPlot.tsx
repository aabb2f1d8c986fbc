import {
  type CSSProperties,
  type KeyboardEvent,
  lazy,
  Suspense,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Span } from '../base/span.ts';
import { createZoom, type ZoomAdapter } from '../interaction/zoomAdapter.ts';
import { lanesBetween, type MassLane } from '../layout/massLanes.ts';
import { laneMarks } from '../layout/massScene.ts';
import type { ColumnIndex } from '../model/columnIndex.ts';
import { countAll } from '../model/columnIndex.ts';
import type { Mass } from '../model/mass.ts';
import { useWhence } from '../store/useWhence.ts';
import { ZOOM_LIMITS } from '../view/viewport.ts';
import type { BandSpot } from './bandSpot.ts';
import { EmbedRows } from './EmbedRows.tsx';
import { Embedded } from './embedded.ts';
import { MassAxis } from './MassAxis.tsx';
import { MassLanes } from './MassLanes.tsx';
import { MassMarks } from './MassMarks.tsx';
import { MassZoomWords } from './MassZoomWords.tsx';
import { MassCanvas } from './massCanvas.ts';
import { plural } from './plural.ts';
import { AXIS, EDGE } from './timelineMetrics.ts';
import { shownTracks, useMassTile } from './useMassTile.ts';
import { REST } from './useRestedViewport.ts';
import { useTheme } from './useTheme.ts';
import { currentViewport } from './useViewport.ts';
import { useWheelHint, WheelHint } from './WheelHint.tsx';

const MassList = lazy(() => import('./MassList.tsx'));

interface MassPlotProps {
  readonly mass: Mass;
  readonly index: ColumnIndex;
  readonly lanes: readonly MassLane[];
  /** Width of the column of lane names, in px. */
  readonly gutter: number;
  readonly width: number;
  readonly height: number;
}

/** Lanes that do not fit are drawn ahead by parts of the height: only when one is used up they are drawn again. */
const PARTS = 4;

/** What takes drag, wheel and keys. A gesture moves or draws the canvas by itself; React draws the few marks, at rest all. */
export function MassPlot({ mass, index, lanes, gutter, width, height }: MassPlotProps) {
  const stage = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const bands = useRef<MassCanvas | null>(null);
  const adapter = useRef<ZoomAdapter | null>(null);
  const theme = useTheme();
  const embedded = useContext(Embedded);
  const [pageTurns, onPageWheel] = useWheelHint();
  const [rested, setRested] = useState<Span | null>(currentViewport);
  const [live, setLive] = useState<Span | null>(null);
  const [part, setPart] = useState(0);
  const [open, setOpen] = useState<BandSpot | null>(null);
  const [active, setActive] = useState<string | null>(null);

  const full = Math.max(height, (lanes.at(-1)?.y ?? 0) + (lanes[0]?.height ?? 0));
  const ahead = full > height ? height / PARTS : 0;
  const top = Math.max(0, Math.min((part - 1) * ahead, full - height));
  const drawn = Math.min(full - top, height + 3 * ahead);
  const seen = useMemo(() => lanesBetween(lanes, top, top + drawn), [lanes, top, drawn]);

  const tile = useMassTile(mass, index, seen, rested, laneMarks(lanes[0]?.height ?? 0, width));
  const viewport = live ?? rested;
  const marked = shownTracks(tile, index, viewport ?? NOWHERE);
  const hasMarks = useRef(false);
  useEffect(() => {
    hasMarks.current = marked.size > 0 && tile !== null && tile.ids.size > 0;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are the theme's
  useLayoutEffect(() => {
    if (!canvas.current) return;
    bands.current ??= new MassCanvas(canvas.current);
    bands.current.set({ index, lanes: seen, marked, width, height: drawn, top });
    const now = currentViewport();
    if (now) bands.current.show(now);
  }, [index, seen, marked, width, drawn, top, theme]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (now: Span | null) => {
      if (!now) return;
      bands.current?.show(now);
      adapter.current?.update({ viewport: now, width, plotLeft: gutter, limits: ZOOM_LIMITS });
      if (hasMarks.current) setLive(now);
      clearTimeout(timer);
      timer = setTimeout(() => {
        bands.current?.rest(now);
        setRested(now);
        setLive(null);
      }, REST);
    };
    follow(currentViewport());
    const end = useWhence.subscribe((state, before) => {
      if (state.viewport !== before.viewport || state.mass !== before.mass) follow(currentViewport());
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [width, gutter]);

  useEffect(() => {
    if (!stage.current) return;
    const zoom = createZoom(
      stage.current,
      {
        onChange: (next) => useWhence.getState().setViewport(next),
        onVerticalPan: (dy) => rows.current?.scrollBy(0, -dy),
        onPageWheel,
      },
      { leaveScrolling: embedded },
    );
    adapter.current = zoom;
    const now = currentViewport();
    if (now) zoom.update({ viewport: now, width, plotLeft: gutter, limits: ZOOM_LIMITS });
    return () => zoom.destroy();
  }, [width, gutter, embedded, onPageWheel]);

  const inView = useMemo(() => (rested ? countAll(index, rested) : 0), [index, rested]);
  /** Bands are not for keys: Enter lists what is in view. With an event selected it goes to its details, as ever. */
  const onKeyDown = (press: KeyboardEvent<HTMLDivElement>) => {
    const isPlain = !press.ctrlKey && !press.metaKey && !press.altKey && !press.shiftKey;
    if (press.key !== 'Enter' || !isPlain || press.target !== press.currentTarget) return;
    const viewportNow = currentViewport();
    if (useWhence.getState().selection.kind !== 'none' || !viewportNow || inView === 0) return;
    press.preventDefault();
    const box = press.currentTarget.getBoundingClientRect();
    const at = new DOMRect(box.left + gutter, box.top, 0, AXIS);
    setOpen({ tracks: lanes.map(({ track }) => track), span: viewportNow, at, whole: true });
  };
  const style = { '--gutter': `${gutter}px`, '--axis': `${AXIS}px` } as CSSProperties;
  return (
    <>
      <div
        id="timeline"
        ref={stage}
        className="plot"
        style={style}
        role="listbox"
        tabIndex={0}
        aria-label={`${plural(inView, 'event')} in view. Arrow keys go from event to event, Enter lists what is in view; the table view lists all.`}
        aria-activedescendant={active ?? undefined}
        onKeyDown={onKeyDown}
      >
        <MassAxis zone={mass.timeZone} width={width} height={AXIS + height} />
        <div
          className="plot-rows mass-rows"
          ref={rows}
          style={{ height }}
          role="presentation"
          onScroll={({ currentTarget }) =>
            setPart(ahead > 0 ? Math.floor(currentTarget.scrollTop / ahead) : 0)
          }
        >
          <div className="plot-content" style={{ height: full }} role="presentation">
            <div className="mass-window" style={{ top, width, height: drawn }} aria-hidden="true">
              <canvas ref={canvas} className="mass-canvas" />
            </div>
            <MassLanes
              index={index}
              lanes={seen}
              viewport={rested}
              marked={marked}
              gutter={gutter}
              width={width}
              onOpen={setOpen}
            />
            {viewport && (
              <MassMarks
                tile={tile}
                lanes={lanes}
                seen={seen}
                marked={marked}
                viewport={viewport}
                gutter={gutter}
                width={width}
                height={full}
                edge={gutter + EDGE}
                onActive={setActive}
              />
            )}
          </div>
        </div>
        {embedded && <EmbedRows rows={rows} again={lanes} />}
        {pageTurns !== null && <WheelHint />}
      </div>
      <MassZoomWords viewport={rested} inView={inView} />
      <Suspense fallback={null}>
        {open && <MassList mass={mass} index={index} spot={open} onClose={() => setOpen(null)} />}
      </Suspense>
    </>
  );
}

/** Of this no tile knows anything. */
const NOWHERE: Span = { start: -Infinity, end: Infinity };
