import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideTime } from '../../../src/export/slideTime.ts';
import { writeTimelineJs } from '../../../src/export/timelineJs.ts';
import { isTimelineJs, readTimelineJs } from '../../../src/load/formats/timelineJs.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { arbitraryWhole } from '../../export/arbitraryWhole.ts';
import { runs } from '../../runs.ts';
import { contextOf, fixture, resultOf } from './foreignReading.ts';

async function roundTrip(dataset: Dataset): Promise<Dataset | null> {
  const { content } = await writeTimelineJs(dataset, { link: null, at: 0 });
  const value = JSON.parse(content as string);
  if (value.events.length > 0) expect(isTimelineJs(value)).toBe(true);
  return resultOf(readTimelineJs(value, contextOf(dataset.timeZone))).dataset;
}

/** A text as it is told on one line of HTML. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a dataset written as TimelineJS JSON and read again', () => {
  it('has its events, tracks and times, as far as the format holds them', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWhole, async (dataset) => {
        const dated = dataset.events.flatMap((event) => {
          const time = slideTime(event.time, dataset.timeZone);
          return time ? [{ event, time }] : [];
        });
        const again = await roundTrip(dataset);
        if (dated.length === 0) {
          expect(again).toBeNull();
          return;
        }
        if (!again) throw new Error('Nothing was read.');
        expect(again.events).toHaveLength(dated.length);
        expect(again.title).toBe(oneLine(dataset.title));
        const names = new Map(again.tracks.map(({ id, name }) => [id, name]));
        for (const [index, { event, time }] of dated.entries()) {
          const read = again.events[index];
          const track = dataset.tracks.find(({ id }) => id === event.track)?.name ?? '';
          expect(read?.title).toBe(oneLine(event.title));
          expect(names.get(read?.track ?? '')).toBe(oneLine(track));
          if (time.words !== null) {
            expect(read?.time.stated).toBe(oneLine(time.words));
            continue;
          }
          expect(span(read?.time.start)).toEqual(span(event.time.start));
          expect(span(read?.time.end)).toEqual(span(event.time.end));
        }
      }),
      { numRuns: runs(100, 2000) },
    );
  });

  it('comes back the same from a foreign file, but for what the format has no place for', async () => {
    const { dataset } = resultOf(
      readTimelineJs(JSON.parse(fixture('timelinejs/good-eras.json')), contextOf()),
    );
    if (!dataset) throw new Error('Nothing was read.');
    const again = await roundTrip(dataset);
    expect(
      again?.events.map(({ id, title, summary, time }) => [id, title, summary, time.start?.text]),
    ).toEqual([
      ['same-name', 'Same name', 'First', '1912'],
      ['same-name-2', 'Same name', 'Second', '1913'],
      ['without-a-group', 'Without a group', 'Time as stated: “early 1915 – late 1916”', '1915'],
      ['before', 'Before', null, '1910'],
      ['during', 'During', null, '1914-08'],
    ]);
    expect(again?.tracks).toEqual(dataset.tracks);
  });
});

function span(window: { readonly earliest: number; readonly latest: number } | null | undefined) {
  return window ? [window.earliest, window.latest] : null;
}
