import './DeskWindowHandles.css';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { ensureEdit } from '../edit/ensureEdit.ts';
import { windowOf } from '../edit/windowOf.ts';
import type { Scene } from '../layout/scene.ts';
import { timeScale } from '../layout/timeScale.ts';
import { barBand, type WindowHandle, windowHandles } from '../layout/windowHandles.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { describeWindow } from '../query/describeTime.ts';
import { useProject } from '../store/useProject.ts';
import { useWhence } from '../store/useWhence.ts';
import { selectedEvent } from '../view/selection.ts';
import type { Viewport } from '../view/viewport.ts';
import { dragStep, nudged, snapTo, withEdge } from '../view/windowDrag.ts';
import { GUTTER } from './timelineMetrics.ts';

interface DeskWindowHandlesProps {
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly viewport: Viewport;
  /** Height in which rows are seen, and of the axis above them, in px. */
  readonly height: number;
  readonly axisHeight: number;
}

/** A window while one of its edges is moved. */
interface Moving {
  readonly handle: WindowHandle;
  /** Where the edge is now. */
  readonly to: number;
}

/**
 * Handles on the windows of the selected event, laid over the timeline while a dataset is made: dragged, or moved with
 * the arrow keys. One edit when it ends; Esc takes it back.
 */
export function DeskWindowHandles({ dataset, scene, viewport, height, axisHeight }: DeskWindowHandlesProps) {
  const selected = useWhence((s) => selectedEvent(s.selection));
  const edit = useProject((s) => s.edit);
  const notify = useWhence((s) => s.notify);
  const [moving, setMoving] = useState<Moving | null>(null);
  const grabbed = useRef<{ readonly x: number; readonly at: number } | null>(null);
  const layer = useRef<HTMLDivElement>(null);
  const scrolled = useRowsScroll(layer);
  useEffect(() => void ensureEdit().catch(() => undefined), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event is not being moved
  useEffect(() => setMoving(null), [selected]);

  const event = selected === null ? undefined : lookup(dataset).event.get(selected);
  const mark = scene.marks.find(({ id }) => id === selected);
  const zone = dataset.timeZone;
  const scale = timeScale(viewport, scene.width);
  const step = dragStep(1 / scale.pxPerMs);
  const move = (handle: WindowHandle, to: number) => {
    if (event) setMoving({ handle, to: held(event, handle, to) });
  };
  const finish = (done: Moving | null) => {
    grabbed.current = null;
    setMoving(null);
    if (!done || !event || done.to === done.handle.at) return;
    const window = movedWindow(event, done, zone);
    if (!window) return;
    const time = { ...event.time, [done.handle.part]: window };
    const refused = edit({ kind: 'put-event', event: { ...event, time } });
    if (refused !== null) notify(refused);
  };
  const onKey = (handle: WindowHandle) => (key: KeyboardEvent) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === 'Escape' && moving) {
      key.preventDefault();
      return finish(null);
    }
    const direction = key.key === 'ArrowRight' || key.key === 'ArrowUp' ? 1 : -1;
    if (direction === -1 && key.key !== 'ArrowLeft' && key.key !== 'ArrowDown') return;
    key.preventDefault();
    const first = moving ?? { handle, to: handle.at };
    move(first.handle, nudged(first.to, direction, key.shiftKey, step, zone));
  };
  const pointer = (handle: WindowHandle) => ({
    onPointerDown: (down: PointerEvent<HTMLElement>) => {
      if (down.button !== 0) return;
      down.currentTarget.setPointerCapture?.(down.pointerId);
      grabbed.current = { x: down.clientX, at: handle.at };
      setMoving({ handle, to: handle.at });
    },
    onPointerMove: ({ clientX }: PointerEvent) => {
      const from = grabbed.current;
      if (!from || clientX === from.x) return;
      move(moving?.handle ?? handle, snapTo(from.at + (clientX - from.x) / scale.pxPerMs, step, zone));
    },
    onPointerUp: () => grabbed.current && finish(moving),
    onPointerCancel: () => finish(null),
  });

  const words = event && moving ? wordsOf(event, moving, zone) : '';
  const span = event && moving ? movedSpan(event, moving) : null;
  const band = mark && barBand(mark);
  const at = (t: number) => scale.x(Number.isFinite(t) ? t : t > 0 ? viewport.end : viewport.start) + GUTTER;
  return (
    <div ref={layer} className="desk-handles" style={{ top: axisHeight, height }}>
      {span && band && moving && (
        <>
          <div
            className="desk-handles-new"
            style={{
              left: at(span.start),
              width: Math.max(2, at(span.end) - at(span.start)),
              top: band.top - scrolled - 2,
              height: band.height + 4,
            }}
          />
          <div
            className="desk-handles-words"
            style={wordsPlace(at(moving.to), scene.width, band, scrolled, height)}
          >
            {words}
          </div>
        </>
      )}
      {event &&
        mark &&
        windowHandles(event, mark, scale).map((one) => {
          const mine = moving?.handle.part === one.part && moving.handle.edge === one.edge;
          const x = mine ? scale.x(moving.to) - one.x : 0;
          const now = mine ? moving.to : one.at;
          return (
            <div
              key={`${one.part} ${one.edge}`}
              role="slider"
              tabIndex={0}
              className={`desk-handle is-${one.part} is-${one.edge}${mine ? ' is-dragged' : ''}`}
              style={{ left: one.left + GUTTER + x, top: one.top - scrolled }}
              aria-label={`${one.edge === 'earliest' ? 'Earliest' : 'Latest'} ${one.part} of “${event.title}”`}
              aria-orientation="horizontal"
              aria-valuenow={Math.round(now / 60_000)}
              aria-valuemin={Math.round(Math.min(viewport.start, now) / 60_000)}
              aria-valuemax={Math.round(Math.max(viewport.end, now) / 60_000)}
              aria-valuetext={wordsOf(event, mine ? moving : { handle: one, to: one.at }, zone)}
              data-gesture="none"
              onKeyDown={onKey(one)}
              onKeyUp={({ key }) =>
                key.startsWith('Arrow') && mine && grabbed.current === null && finish(moving)
              }
              onBlur={() => mine && grabbed.current === null && finish(moving)}
              {...pointer(one)}
            />
          );
        })}
    </div>
  );
}

function windowAt(event: TimelineEvent, part: 'start' | 'end') {
  return event.time[part] ?? { earliest: -Infinity, latest: Infinity, approximate: false, uncertain: false };
}

function movedSpan(event: TimelineEvent, { handle, to }: Moving) {
  const { earliest, latest } = windowAt(event, handle.part);
  const { start, end } = event.time;
  // No start after its end, no end before its start.
  const limits =
    handle.part === 'start'
      ? { start: -Infinity, end: end ? end.latest : Infinity }
      : { start: start ? start.earliest : -Infinity, end: Infinity };
  return withEdge({ start: earliest, end: latest }, handle.edge, to, limits);
}

function held(event: TimelineEvent, handle: WindowHandle, to: number): number {
  const span = movedSpan(event, { handle, to });
  return handle.edge === 'earliest' ? span.start : span.end;
}

function movedWindow(event: TimelineEvent, moving: Moving, zone: string) {
  const { start, end } = movedSpan(event, moving);
  const { approximate, uncertain } = windowAt(event, moving.handle.part);
  return windowOf({ earliest: start, latest: end, approximate, uncertain }, zone);
}

function wordsOf(event: TimelineEvent, moving: Moving, zone: string): string {
  const window = movedWindow(event, moving, zone);
  return window ? describeWindow(window, zone) : '';
}

const WORDS_WIDTH = 280;

/** Under the bar and its handles, or above where there is no room; inside the plot. */
function wordsPlace(
  x: number,
  width: number,
  band: { readonly top: number; readonly height: number },
  scrolled: number,
  height: number,
) {
  const left = Math.max(4, Math.min(x - 60, width + GUTTER - WORDS_WIDTH));
  const below = band.top - scrolled + band.height + 26;
  return below + 30 < height ? { left, top: below } : { left, bottom: height - band.top + scrolled + 26 };
}

/** How far the rows of the timeline are scrolled, in px. */
function useRowsScroll(layer: React.RefObject<HTMLElement | null>): number {
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const rows = layer.current?.parentElement?.querySelector('.plot-rows');
    if (!rows) return;
    const follow = () => setScrolled(rows.scrollTop);
    follow();
    rows.addEventListener('scroll', follow, { passive: true });
    return () => rows.removeEventListener('scroll', follow);
  }, [layer]);
  return scrolled;
}

export default DeskWindowHandles;
