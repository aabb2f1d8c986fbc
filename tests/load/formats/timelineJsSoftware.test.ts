// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { isTimelineJs, readTimelineJs } from '../../../src/load/formats/timelineJs.ts';
import { readTimelineSheet } from '../../../src/load/formats/timelineSheet.ts';
import type { ParseResult } from '../../../src/load/parseDataset.ts';
import type { TimeWindow } from '../../../src/model/time.ts';
import { contextOf, expectSound, fixture, resultOf } from './foreignReading.ts';
import { asIfUtc, loadSoftware, type SoftwareTimeline, softwareFile } from './timelineJsSoftware.ts';

let software: Awaited<ReturnType<typeof loadSoftware>>;
beforeAll(async () => {
  software = await loadSoftware();
}, 60_000);

/** Our reading holds what TimelineJS makes of the same file: slides, eras, headlines, places in time. */
function expectSame(result: ParseResult, theirs: SoftwareTimeline): void {
  const { dataset } = result;
  if (!dataset) throw new Error('Nothing was read.');
  const eras = dataset.events.filter(({ tags }) => tags.includes('era'));
  const slides = dataset.events.filter(({ tags }) => !tags.includes('era'));
  const dated = slides.filter(({ time }) => time.start !== null || time.why !== null);
  expect(dated).toHaveLength(theirs.events.length);
  expect(eras).toHaveLength(theirs.eras.length);
  expect(theirs.title === '' ? 'file' : plain(theirs.title.text.headline)).toBe(dataset.title);
  const left = [...dated];
  for (const slide of theirs.events) {
    const index = left.findIndex(
      ({ title, time }) =>
        (slide.text.headline === '' || title === plain(slide.text.headline)) &&
        holds(time.start, slide.start_date.data.date_obj),
    );
    expect(index, `${slide.text.headline} at ${theirs.shown(slide.start_date)}`).toBeGreaterThanOrEqual(0);
    const [ours] = left.splice(index, 1);
    const { end_date: end } = slide;
    if (end && ours?.time.end) expect(holds(ours.time.end, end.data.date_obj)).toBe(true);
    if (ours?.time.start && theirs.shown(slide.start_date).includes('BCE')) {
      const year = /(\d+) BCE/.exec(theirs.shown(slide.start_date))?.[1];
      expect(`-${String(Number(year) - 1).padStart(4, '0')}`.replace('-0000', '0000')).toBe(
        /^-?\d{4}/.exec(ours.time.start.text)?.[0],
      );
    }
  }
}

function plain(html: string): string {
  const element = document.createElement('div');
  element.innerHTML = html.replace(/<br ?\/?>/g, ' ');
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** True when the window holds the instant; a year that cannot be placed is held by no window. */
function holds(window: TimeWindow | null, date: Date | { readonly year: number }): boolean {
  if (!(date instanceof Date) && 'year' in date) {
    const { year } = date;
    if (window === null) return year < -10_000 || year > 9999;
    return new Date(window.earliest).getUTCFullYear() === (year < 0 ? year + 1 : year);
  }
  const at = asIfUtc(date as Date);
  if (window === null) return false;
  // Before year 1, TimelineJS keeps a date one year early, and shows it rightly.
  const shifted = new Date(at);
  if (shifted.getUTCFullYear() < 0) shifted.setUTCFullYear(shifted.getUTCFullYear() + 1);
  return window.earliest <= shifted.getTime() && shifted.getTime() <= window.latest;
}

describe('JSON, beside TimelineJS itself', () => {
  it.each(['good-precisions', 'good-eras', 'good-cosmological'])('%s is what it makes of it', (name) => {
    const text = fixture(`timelinejs/${name}.json`);
    const theirs = software.readJson(text);
    expect(theirs.errors).toEqual([]);
    expectSame(resultOf(readTimelineJs(JSON.parse(text), contextOf())), theirs);
  });

  it.each(['all-media-types', 'cosmo', 'cosmo-mixed', 'eras'])('so is its own %s.json', (name) => {
    const text = softwareFile(`template/${name}.json`);
    expect(isTimelineJs(JSON.parse(text))).toBe(true);
    const result = resultOf(readTimelineJs(JSON.parse(text), contextOf()));
    expectSound(result);
    expect(result.setAside).toBe(0);
    expectSame(result, software.readJson(text));
  });

  it('takes back what TimelineJS holds of a file, written as JSON', () => {
    const text = fixture('timelinejs/good-eras.json');
    const { events } = software.readJson(text);
    const again = JSON.stringify({
      events: events.map(({ start_date, ...rest }) => ({ ...rest, start_date: start_date.data })),
    });
    const { dataset } = resultOf(readTimelineJs(JSON.parse(again), contextOf()));
    expect(dataset?.events.map(({ title, time }) => [title, time.start?.text])).toEqual([
      ['Same name', '1912'],
      ['Same name', '1913'],
      ['Without a group', '1915'],
    ]);
  });

  it('refuses what it refuses', () => {
    const file = JSON.parse(fixture('timelinejs/broken-dates.json'));
    // It takes month 13, 29 February 2011, hour 25 and a missing year for other dates; we do not.
    const { events, errors } = software.readJson(
      JSON.stringify({ scale: 'human', events: file.events.slice(2, 3) }),
    );
    expect(events).toEqual([]);
    expect(errors).toHaveLength(1);
  });
});

describe('sheets, beside TimelineJS itself', () => {
  it.each(['good-sheet', 'good-sheet-version1'])('%s is what it makes of it', async (name) => {
    const text = fixture(`timelinejs/${name}.csv`);
    expectSame(resultOf(readTimelineSheet(text, contextOf())), await software.readSheet(text));
  });

  it.each(['template/my-own-timeline.csv', 'js/core/__tests__/women_in_computing.csv'])(
    'so is its own %s',
    async (path) => {
      const text = softwareFile(path);
      const result = resultOf(readTimelineSheet(text, contextOf()));
      expectSound(result);
      expect(result.setAside).toBe(0);
      expect(result.dataset?.claims.length).toBeGreaterThan(0);
      expectSame(result, await software.readSheet(text));
    },
  );
});
