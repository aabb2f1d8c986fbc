import { describe, expect, it } from 'vitest';
import { placeEvents } from '../../src/layout/placedEvent.ts';
import type { Dataset, SourceKind, TimelineEvent } from '../../src/model/dataset.ts';
import type { TimeWindow } from '../../src/model/time.ts';
import { makeDataset } from '../query/makeDataset.ts';

const extra = {};

function between(earliest: number, latest: number, more: Partial<TimeWindow> = {}): TimeWindow {
  return { earliest, latest, text: '', uncertain: false, approximate: false, ...more };
}

interface Sketch {
  readonly track?: string;
  readonly place?: string | null;
  readonly start?: TimeWindow | null;
  readonly end?: TimeWindow | null;
}

/** Events in tracks and places; claims as given; every source of the kind that its name starts with. */
function dataset(
  events: Readonly<Record<string, Sketch>>,
  chains: readonly (readonly [string, ...string[]])[] = [],
): Dataset {
  const ids = Object.keys(events);
  const base = makeDataset({
    events: ids,
    claims: chains.map(([event, first = 'publisher-p', ...rest], i) => ({
      id: `c${i}`,
      event,
      chain: [first, ...rest],
    })),
  });
  return {
    ...base,
    sources: base.sources.map((source) => ({ ...source, kind: source.id.split('-')[0] as SourceKind })),
    tracks: ['north', 'empty', 'camps'].map((id) => ({ id, name: id.toUpperCase(), extra })),
    events: base.events.map((event): TimelineEvent => {
      const { track = 'camps', place = null, start = between(0, 0), end = null } = events[event.id] ?? {};
      return { ...event, track, place, time: { ...event.time, start, end } };
    }),
  };
}

describe('placeEvents', () => {
  it('keeps undated events apart', () => {
    const data = dataset({ a: {}, b: { start: null } });
    const { placed, undated } = placeEvents(data, data.events, 'track');
    expect(placed.map(({ id }) => id)).toEqual(['a']);
    expect(undated.map(({ id }) => id)).toEqual(['b']);
  });

  it('takes extent, core and open sides from the windows', () => {
    const data = dataset({
      exact: { start: between(5, 5), end: between(9, 9) },
      vague: { start: between(0, 10), end: between(20, 30) },
      overlapping: { start: between(0, 10), end: between(5, 12) },
      ongoing: { start: between(0, 10), end: between(20, Infinity) },
      earlier: { start: between(-Infinity, 10) },
    });
    const placed = new Map(placeEvents(data, data.events, 'track').placed.map((event) => [event.id, event]));
    expect(placed.get('exact')).toMatchObject({ extent: { start: 5, end: 9 }, core: { start: 5, end: 9 } });
    expect(placed.get('vague')).toMatchObject({
      extent: { start: 0, end: 30 },
      core: { start: 10, end: 20 },
    });
    expect(placed.get('overlapping')).toMatchObject({ extent: { start: 0, end: 12 }, core: null });
    expect(placed.get('ongoing')).toMatchObject({
      core: { start: 10, end: 20 },
      openStart: false,
      openEnd: true,
    });
    expect(placed.get('earlier')).toMatchObject({ end: null, openStart: true, openEnd: false });
  });

  it('marks estimates and doubtful dates at either end', () => {
    const loose = { approximate: true };
    const data = dataset({
      a: { start: between(0, 1, loose) },
      b: { end: between(1, 2, { uncertain: true }) },
      c: {},
    });
    expect(placeEvents(data, data.events, 'track').placed.map(({ approximate }) => approximate)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('takes glyphs and dispute from the claims', () => {
    const data = dataset({ a: {} }, [['a', 'official-o', 'agency-a', 'publisher-p']]);
    expect(placeEvents(data, data.events, 'track').placed[0]).toMatchObject({
      glyphs: ['official', 'agency'],
      origins: 1,
      disputed: false,
    });
  });
});

describe('grouping', () => {
  it('by track keeps the order of the file, and the tracks that a filter emptied', () => {
    const data = dataset({ a: { track: 'camps' }, b: { track: 'north' } });
    const { groups, placed } = placeEvents(data, data.events.slice(0, 1), 'track');
    expect(groups).toEqual([
      { id: 'north', name: 'NORTH' },
      { id: 'camps', name: 'CAMPS' },
    ]);
    expect(placed.map(({ group }) => group)).toEqual(['camps']);
  });

  it('by place goes by first appearance, with no place last', () => {
    const data = dataset({ a: {}, b: { place: 'Gao' }, c: { place: 'Bamako' }, d: { place: 'Gao' } });
    expect(placeEvents(data, data.events, 'place').groups.map(({ name }) => name)).toEqual([
      'Gao',
      'Bamako',
      'No place given',
    ]);
  });

  it('by origin goes by the first claim, in the order of lists', () => {
    const data = dataset({ a: {}, b: {}, c: {}, d: {} }, [
      ['a', 'military-m', 'publisher-p'],
      ['b', 'agency-a', 'publisher-p'],
      ['b', 'official-o', 'publisher-p'],
      ['c', 'publisher-p'],
    ]);
    const { groups, placed } = placeEvents(data, data.events, 'origin');
    expect(groups.map(({ name }) => name)).toEqual(['Agencies', 'Military', 'No source named', 'No claim']);
    expect(placed.map(({ group }) => group)).toEqual(['military', 'agency', 'none', 'no-claim']);
  });

  it.each(['track', 'place', 'origin'] as const)(
    'by %s puts every event into a group that is there',
    (grouping) => {
      const data = dataset({ a: { place: 'Gao' }, b: { track: 'north' }, c: {} }, [
        ['a', 'agency-a', 'publisher-p'],
      ]);
      const { groups, placed } = placeEvents(data, data.events, grouping);
      const known = new Set(groups.map(({ id }) => id));
      expect(placed.every(({ group }) => known.has(group))).toBe(true);
      expect(known.size).toBe(groups.length);
    },
  );
});
