import { columnIndex } from '../../src/model/columnIndex.ts';
import type { Dataset, TimelineEvent, Track } from '../../src/model/dataset.ts';
import type { EventColumns } from '../../src/model/eventColumns.ts';
import type { Mass, MassEvents, MassFilter, MassFound } from '../../src/model/mass.ts';
import type { TimeWindow } from '../../src/model/time.ts';
import { startMassNarrowing, startMassSelection } from '../../src/store/massFound.ts';
import { useMassRest } from '../../src/store/massRest.ts';
import { useWhence } from '../../src/store/useWhence.ts';
import type { ViewState } from '../../src/view/viewState.ts';

/** An event as a flat file has it. */
export interface FlatEvent {
  readonly id: string;
  readonly title: string;
  readonly track: string;
  /** Epoch ms; null for no date. */
  readonly start: number | null;
  readonly end?: number;
  readonly place?: string;
}

/** A mass of events in memory, which narrows in two steps when told to: what the worker does, a step at a time. */
export interface MassSample extends Mass {
  /** What was asked for, in order. */
  readonly asked: MassFilter[];
  /** Tells the first half of the answer to the last narrowing, or all of it. Nothing is told by itself. */
  answer(how: 'half' | 'whole'): void;
}

const instant = (at: number): TimeWindow => ({
  earliest: at,
  latest: at,
  text: new Date(at).toISOString().slice(0, 19),
  uncertain: false,
  approximate: false,
});

/** Builds a mass from a list of events. Tracks are in the order of first mention. */
export function massSample(list: readonly FlatEvent[]): MassSample {
  const names = [...new Set(list.map(({ track }) => track))];
  const tracks: readonly Track[] = names.map((name) => ({ id: name.toLowerCase(), name, extra: {} }));
  const columns: EventColumns = {
    count: list.length,
    start: Float64Array.from(list, ({ start }) => start ?? Number.NaN),
    end: Float64Array.from(list, ({ start, end }) => end ?? start ?? Number.NaN),
    track: Uint16Array.from(list, ({ track }) => names.indexOf(track)),
    tracks: names,
  };
  const whole = (row: number): TimelineEvent => {
    const { id, title, track, start, end, place } = list[row] as FlatEvent;
    return {
      id,
      title,
      summary: null,
      track: track.toLowerCase(),
      place: place ?? null,
      tags: [],
      time: {
        start: start === null ? null : instant(start),
        end: end === undefined ? null : instant(end),
        stated: null,
        basis: null,
        why: null,
      },
      extra: {},
    };
  };
  const events = async (rows: readonly number[]): Promise<MassEvents> => {
    const dataset: Dataset = {
      format: 'whence/1',
      title: 'A mass',
      summary: null,
      timeZone: 'UTC',
      documents: [],
      sources: [],
      tracks,
      events: rows.map(whole),
      claims: [],
      relations: [],
      extra: {},
    };
    return { dataset, rows };
  };
  const at = (row: number) => columns.start[row] ?? Number.NaN;
  const inOrder = (rows: readonly number[]) =>
    [...rows].sort((a, b) => {
      const [x, y] = [at(a), at(b)].map((start) => (Number.isNaN(start) ? Infinity : start)) as [
        number,
        number,
      ];
      return x === y ? a - b : x - y;
    });
  const passes = ({ tracks: wanted, text }: MassFilter, row: number) => {
    const { title, track } = list[row] as FlatEvent;
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    return (
      (wanted.length === 0 || wanted.includes(names.indexOf(track))) &&
      words.every((word) => title.toLowerCase().includes(word))
    );
  };
  const all = [...list.keys()];
  let left: readonly number[] = all;
  let tell: (found: MassFound) => void = () => undefined;
  const asked: MassFilter[] = [];
  return {
    title: 'A mass',
    timeZone: 'UTC',
    tracks,
    count: list.length,
    index: columnIndex(columns),
    asked,
    events,
    page: (from, to) => events(inOrder(left).slice(from, to)),
    find: async (id) => {
      const row = list.findIndex((each) => each.id === id);
      return row < 0 ? null : row;
    },
    narrow: (filter, hear) => {
      asked.push(filter);
      left = all.filter((row) => passes(filter, row));
      tell = hear;
      return () => {
        tell = () => undefined;
      };
    },
    answer: (how) => {
      const filter = asked.at(-1) ?? { tracks: [], text: '' };
      const seen = how === 'whole' ? list.length : Math.floor(list.length / 2);
      const kept = all.slice(0, seen).filter((row) => passes(filter, row));
      const mask = Uint8Array.from(all, (row) => (kept.includes(row) ? 1 : 0));
      tell({ index: columnIndex(columns, mask), count: kept.length, seen, done: how === 'whole' });
    },
    close: () => undefined,
  };
}

export const HOUR = 3_600_000;
/** When the first event of the samples begins. */
export const FIRST = Date.UTC(2024, 0, 1);

/** 400 events an hour apart on three tracks, of which every eighth is a strike, and two without a date. */
export function hourly(): readonly FlatEvent[] {
  const dated = Array.from({ length: 400 }, (_, i) => ({
    id: `e${i}`,
    title: `${i % 8 === 0 ? 'Strike' : 'Meeting'} ${i}`,
    track: ['North', 'Harbour', 'Camps'][i % 3] ?? '',
    start: FIRST + i * HOUR,
  }));
  const undated = ['u1', 'u2'].map((id) => ({ id, title: `Undated ${id}`, track: 'Camps', start: null }));
  return [...dated, ...undated];
}

/** Puts a mass on screen as a fresh page would, and gives the function that ends what listens to it. */
export function openMassSample(mass: Mass, view: Partial<ViewState> = {}): () => void {
  useWhence.setState(useWhence.getInitialState(), true);
  useMassRest.setState({ ids: null });
  const ends = [startMassNarrowing(), startMassSelection()];
  useWhence.getState().openMass(mass, [], view, null);
  return () => {
    for (const end of ends) end();
  };
}
