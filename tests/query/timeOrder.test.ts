import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/model/dataset.ts';
import { byTime, eventsByTime } from '../../src/query/timeOrder.ts';
import { arbitraryDataset } from './arbitraryDataset.ts';

function event(id: string, earliest: number | null, latest = earliest ?? 0): TimelineEvent {
  const start =
    earliest === null ? null : { earliest, latest, text: '', uncertain: false, approximate: false };
  const time = { start, end: null, stated: null, basis: null, why: null };
  return { id, title: id, summary: null, track: 't', place: null, tags: [], time, extra: {} };
}

describe('byTime', () => {
  test('earliest start, then latest start, then id; open starts where they end, undated last', () => {
    const inOrder = [
      event('one', 1),
      event('B', 2, 3),
      event('a', 2, 3),
      event('0-wider', 2, 4),
      event('open', Number.NEGATIVE_INFINITY, 3),
      event('open-2', Number.NEGATIVE_INFINITY, 3),
      event('late', 5),
      event('no-time-1', null),
      event('no-time-2', null),
    ];
    expect([...inOrder].reverse().sort(byTime)).toEqual(inOrder);
  });

  test('is a total order whatever the order of the file', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const ids = eventsByTime(dataset).map((e) => e.id);
        const turned = eventsByTime({ ...dataset, events: [...dataset.events].reverse() }).map((e) => e.id);
        expect(turned).toEqual(ids);
        expect(new Set(ids).size).toBe(dataset.events.length);
        const dated = eventsByTime(dataset).map((e) => e.time.start !== null);
        expect(dated).toEqual([...dated].sort((a, b) => Number(b) - Number(a)));
        const starts = eventsByTime(dataset).flatMap(({ time: { start } }) =>
          start ? [Number.isFinite(start.earliest) ? start.earliest : start.latest] : [],
        );
        for (const [i, start] of starts.entries())
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? start);
      }),
    );
  });

  test('is kept with the dataset', () => {
    const [dataset] = fc.sample(arbitraryDataset(), { numRuns: 1, seed: 1 });
    if (!dataset) throw new Error('no sample');
    expect(eventsByTime(dataset)).toBe(eventsByTime(dataset));
  });
});
