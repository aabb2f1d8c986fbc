import './TableView.css';
import './MassTable.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lineAt, linesHeight, scrollToLine } from '../layout/massScroll.ts';
import { lookup } from '../model/lookup.ts';
import type { Mass } from '../model/mass.ts';
import { describePlacement, describeShort } from '../query/describeTime.ts';
import { massRank } from '../query/massRank.ts';
import { useMassFound } from '../store/massFound.ts';
import { selectRow } from '../store/massParts.ts';
import { useWhence } from '../store/useWhence.ts';
import { listStep } from '../view/listStep.ts';
import { selectedEvent } from '../view/selection.ts';
import { placeOfSelected } from './massMove.ts';
import { plural } from './plural.ts';
import { selectAndReveal } from './selectAndReveal.ts';
import { ROLE } from './tableRoles.ts';
import { type MassLine, useMassPages } from './useMassPages.ts';
import { PHONE, useMedia } from './useMedia.ts';

/** Heights of a line, of one that is a card on a narrow screen, and of the headings above lines, in px. See MassTable.css. */
const LINE = 34;
const CARD = 54;
const HEAD = 34;

/** Every event of a mass that the narrowing leaves, in order of time: only what is seen is in the page. */
export function MassTable() {
  const mass = useWhence((s) => s.mass);
  return mass && <LoadedTable mass={mass} />;
}

function LoadedTable({ mass }: { mass: Mass }) {
  const found = useMassFound((s) => s.found);
  const waiting = useMassFound((s) => s.waiting);
  const dataset = useWhence((s) => s.dataset);
  const selected = useWhence((s) => selectedEvent(s.selection));
  const phone = useMedia(PHONE);
  const count = found?.count ?? mass.count;
  const index = found?.index ?? mass.index;
  const line = phone ? CARD : LINE;
  const full = linesHeight(count, line);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => full / Math.max(1, count),
    overscan: 0,
    initialRect: { width: 0, height: 600 },
  });
  const scrolled = virtual.scrollOffset ?? 0;
  const room = Math.max(line, (virtual.scrollRect?.height || 600) - (phone ? 0 : HEAD));
  const lines = { count, line, room, full };
  const first = lineAt(lines, scrolled);
  const squeezed = full < count * line;
  const from = squeezed ? first : Math.max(0, first - 6);
  const to = Math.min(count - 1, first + Math.ceil(room / line) + (squeezed ? 0 : 6));
  const top = squeezed ? scrolled : from * line;
  const lineOf = useMassPages(mass, found, waiting, from, to);

  /** The line that Tab reaches, and the one that waits for the focus until it is drawn. */
  const [stop, setStop] = useState(0);
  const wanted = useRef<number | null>(null);
  const show = (at: number) => {
    const next = scrollToLine(lines, scrolled, at);
    if (scroller.current && Math.abs(next - scrolled) > 0.5) scroller.current.scrollTop = next;
  };
  useEffect(() => {
    if (wanted.current === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-line="${wanted.current}"] button`);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = lineOfElement(event.target);
    const page = Math.max(1, Math.floor(room / line) - 1);
    const by = event.key === 'PageDown' ? page : event.key === 'PageUp' ? -page : null;
    const next =
      by === null
        ? listStep(event.key, at ?? -1, count - 1)
        : Math.min(count - 1, Math.max(0, (at ?? 0) + by));
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation(); // the page has meanings of its own for these keys
    wanted.current = next;
    setStop(next);
    show(next);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => setStop(lineOfElement(event.target) ?? 0);

  // What was narrowed is read from its top, or where the selected event is.
  const known = selected !== null && dataset !== null && lookup(dataset).event.has(selected);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selected event is sought once it is known
  useLayoutEffect(() => {
    const place = known ? placeOfSelected(index) : null;
    const at = place === null ? 0 : massRank(index, place);
    setStop(at);
    if (place !== null) show(at);
    else if (scroller.current) scroller.current.scrollTop = 0;
  }, [index, known, line]);

  const drawn: number[] = [];
  for (let at = from; at <= to; at += 1) drawn.push(at);
  // Tab finds a line even when the last one in focus is scrolled away.
  const tabStop = stop >= from && stop <= to ? stop : first;
  return (
    <div className="table-view mass-table" ref={scroller}>
      {/* Lines that are out of view are not in the page: their number is said. */}
      <table {...ROLE.table} aria-rowcount={count + 1} aria-label={`${plural(count, 'event')}, one a row`}>
        <thead {...ROLE.group} className="mass-table-head">
          <tr {...ROLE.row} className="mass-line" aria-rowindex={1}>
            {['Time', 'Event', 'Track', 'Place'].map((name) => (
              <th key={name} {...ROLE.column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {/* The keys move the focus among the buttons in the lines. */}
        <tbody
          {...ROLE.group}
          className="mass-body"
          style={{ height: full }}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          {drawn.map((at) => {
            const whole = lineOf(at);
            return (
              <Line
                key={at}
                mass={mass}
                at={at}
                top={top + (at - from) * line}
                whole={whole}
                selected={whole !== null && whole.event.id === selected}
                tabStop={at === tabStop}
              />
            );
          })}
        </tbody>
      </table>
      {count === 0 && !waiting && <p className="table-empty">No event matches.</p>}
    </div>
  );
}

async function pick(mass: Mass, row: number): Promise<void> {
  const id = await selectRow(mass, row);
  if (id !== null) selectAndReveal(id);
}

interface LineProps {
  readonly mass: Mass;
  readonly at: number;
  readonly top: number;
  /** Null while it is on its way. */
  readonly whole: MassLine | null;
  readonly selected: boolean;
  readonly tabStop: boolean;
}

function Line({ mass, at, top, whole, selected, tabStop }: LineProps) {
  const time = whole ? describeShort(whole.event.time, mass.timeZone) : '…';
  const track = mass.tracks.find(({ id }) => id === whole?.event.track)?.name ?? '';
  return (
    // The button in the line has the keys.
    <tr
      {...ROLE.row}
      className={selected ? 'mass-line is-selected' : 'mass-line'}
      style={{ insetBlockStart: top }}
      aria-rowindex={at + 2}
      data-line={at}
      data-event={whole?.event.id}
      onClick={() => whole && void pick(mass, whole.row)}
    >
      <td
        {...ROLE.cell}
        className="dim"
        title={whole ? describePlacement(whole.event.time, mass.timeZone) : undefined}
      >
        {time}
      </td>
      <th {...ROLE.rowHead} scope="row" title={whole?.event.title}>
        <button type="button" aria-pressed={selected} tabIndex={tabStop ? 0 : -1}>
          <bdi>{whole?.event.title ?? '…'}</bdi>
        </button>
      </th>
      <td {...ROLE.cell} className="dim">
        <bdi>{track}</bdi>
      </td>
      <td {...ROLE.cell} className="dim">
        <bdi>{whole?.event.place ?? ''}</bdi>
      </td>
    </tr>
  );
}

function lineOfElement(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest('[data-line]')?.getAttribute('data-line') : null;
  return line === null || line === undefined ? null : Number(line);
}

export default MassTable;
