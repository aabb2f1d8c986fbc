// @vitest-environment jsdom
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline/standalone';
import { describe, expect, it, vi } from 'vitest';
import { readVis } from '../../../src/load/formats/vis.ts';
import { contextOf, fixture, resultOf } from './foreignReading.ts';

type Item = { id: string; content: string; start: string };
interface Coerced {
  readonly itemsData: { get(): readonly { id: string; start: Date; end?: Date }[] };
}

/** Where vis-timeline places items. It reads local times in the zone of this machine. */
function placed(items: readonly unknown[]): ReadonlyMap<string, { start: Date; end?: Date }> {
  const element = document.createElement('div');
  const timeline = new Timeline(element, new DataSet(items as Item[]), {});
  const { itemsData } = timeline as unknown as Coerced;
  const found = new Map(itemsData.get().map((item) => [String(item.id), item]));
  timeline.destroy();
  return found;
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
// A year in digits it takes for milliseconds, and an instant that no Date can hold has no place.
const OTHERWISE = new Set(['year', 'huge']);

describe('dates, beside vis-timeline itself', () => {
  it.each(['good-dates', 'good-types'])('%s: our windows hold its instants', (name) => {
    const items = JSON.parse(fixture(`vis/${name}.json`)).filter(
      ({ id, start }: { id: string; start: unknown }) => !OTHERWISE.has(id) && typeof start !== 'object',
    );
    // moment warns of texts that are neither ISO nor RFC 2822, and leaves them to Date.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const theirs = placed(items);
    warn.mockRestore();
    const { dataset } = resultOf(readVis(items, contextOf(zone)));
    expect(dataset?.events).toHaveLength(items.length);
    for (const { id, time } of dataset?.events ?? []) {
      const { start, end } = theirs.get(id) ?? {};
      for (const [window, date] of [
        [time.start, start],
        [time.end, end],
      ] as const) {
        if (!window || !date) continue;
        expect(window.earliest, id).toBeLessThanOrEqual(date.getTime());
        expect(window.latest, id).toBeGreaterThanOrEqual(date.getTime());
      }
    }
  });
});
