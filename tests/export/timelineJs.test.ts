// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeTimelineJs } from '../../src/export/timelineJs.ts';
import { readTimelineJs } from '../../src/load/formats/timelineJs.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { lookup } from '../../src/model/lookup.ts';
import { contextOf, resultOf } from '../load/formats/foreignReading.ts';
import { loadSoftware } from '../load/formats/timelineJsSoftware.ts';
import { arbitraryWhole } from './arbitraryWhole.ts';
import { ours, sample } from './datasets.ts';
import { textOf, written } from './written.ts';

let software: Awaited<ReturnType<typeof loadSoftware>>;
beforeAll(async () => {
  software = await loadSoftware();
}, 60_000);

/** What the software shows of a piece of HTML. */
function shownText(html: string): string {
  const node = document.createElement('div');
  node.innerHTML = html;
  return node.textContent ?? '';
}

function timed(start: string | null, end: string | null = null, timeZone = 'Africa/Bamako') {
  const dataset = sample((raw) => {
    raw.timeZone = timeZone;
    raw.events = [{ ...raw.events[0], time: { start, end } }];
    raw.claims = [];
    raw.relations = [];
  });
  return JSON.parse(textOf(writeTimelineJs, dataset)).events[0];
}

describe('writeTimelineJs', () => {
  test.each(['mali-2012', 'harbour-fire'] as const)('TimelineJS itself reads %s', (name) => {
    const dataset = ours(name);
    const { title, events, errors } = software.readJson(textOf(writeTimelineJs, dataset));
    expect(errors).toEqual([]);
    const dated = dataset.events.filter(({ time }) => time.start !== null);
    expect(events.map(({ unique_id }) => unique_id).sort()).toEqual(dated.map(({ id }) => id).sort());
    expect(title && shownText(title.text.headline)).toBe(dataset.title);
    for (const { unique_id, text, group } of events) {
      const event = lookup(dataset).event.get(unique_id);
      expect(shownText(text.headline)).toBe(event?.title);
      expect(shownText(group ?? '')).toBe(lookup(dataset).track.get(event?.track ?? '')?.name);
      for (const claim of lookup(dataset).claimsOfEvent.get(unique_id) ?? []) {
        expect(shownText(text.text)).toContain(claim.text);
      }
    }
  });

  test('no text becomes a tag, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryWhole, (dataset) => {
        const { title, events, errors } = software.readJson(textOf(writeTimelineJs, dataset));
        expect(errors).toEqual([]);
        for (const slide of [...events, ...(title ? [title] : [])]) {
          const node = document.createElement('div');
          node.innerHTML = [slide.text.headline, slide.text.text, slide.group ?? ''].join('');
          const tags = new Set([...node.querySelectorAll('*')].map(({ tagName }) => tagName));
          for (const tag of ['P', 'EM', 'BR', 'A']) tags.delete(tag);
          expect([...tags]).toEqual([]);
          for (const link of node.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('shows the name of a group as it is, which it takes for HTML twice', () => {
    for (const name of ['<img src=x onerror=alert(1)>', 'Q&A', 'a < b', '&lt;b&gt;', '“x”']) {
      const dataset = sample((raw) => {
        raw.tracks[0].name = name;
      });
      const [slide] = software.readJson(textOf(writeTimelineJs, dataset)).events;
      expect(shownText(slide?.group ?? '')).toBe(name);
    }
  });

  test.each([
    ['2012', null, { year: 2012 }],
    ['2012-03', null, { year: 2012, month: 3 }],
    ['2012-03-21', null, { year: 2012, month: 3, day: 21 }],
    ['2012-03-21T06:00', null, { year: 2012, month: 3, day: 21, hour: 6, minute: 0 }],
    ['2012-03-21T06:00:30', null, { year: 2012, month: 3, day: 21, hour: 6, minute: 0, second: 30 }],
    ['-0043-03-15', null, { year: -44, month: 3, day: 15 }],
    ['0000', null, { year: -1 }],
  ])('%s is a date of that precision, with no words in its place', (start, end, date) => {
    const slide = timed(start, end);
    expect(slide).toMatchObject({ start_date: date });
    expect(slide).not.toHaveProperty('end_date');
    expect(slide).not.toHaveProperty('display_date');
  });

  test.each([
    ['2012-03-21T06:00/2012-03-21T12:00', null, [6, 12], 'between 06:00 and 12:00 on Wed 21 Mar 2012'],
    ['2012-03-20/2012-03-21', null, [undefined, undefined], 'on Tue 20 or Wed 21 Mar 2012'],
    ['../2012-03-22', null, [undefined, undefined], 'by Thu 22 Mar 2012'],
    ['2012-03-21~', null, [undefined, undefined], 'about Wed 21 Mar 2012'],
    ['2012-03-21', '../..', [undefined, undefined], 'still going on'],
    ['../2012-03-22', '../..', [undefined, undefined], 'still going on'],
    ['../2012-03-25', '2012-03-22', [undefined, undefined], 'ended'],
  ])('%s – %s is drawn, and told in words', (start, end, hours, words) => {
    const slide = timed(start, end);
    expect([slide.start_date.hour, slide.end_date?.hour]).toEqual(hours);
    expect(slide.display_date).toMatch(/\w/);
    if (!words.includes(' or ')) expect(slide.display_date).toContain(words);
  });

  test('TimelineJS does not drop an end that begins like its start', () => {
    const dataset = sample((raw) => {
      raw.events = [
        { ...raw.events[0], time: { start: '2012-03', end: '2012-03-15' } },
        { ...raw.events[1], time: { start: '2012-03-21', end: '2012-03-21T18:00' } },
      ];
    });
    const { events } = software.readJson(textOf(writeTimelineJs, dataset));
    expect(events.map(({ end_date }) => end_date !== undefined)).toEqual([true, true]);
  });

  test('read back, a file gives what the loss report does not name', () => {
    fc.assert(
      fc.property(arbitraryWhole, (dataset) => {
        const { content, losses } = written(writeTimelineJs, dataset);
        const { dataset: again } = resultOf(readTimelineJs(JSON.parse(content), contextOf(dataset.timeZone)));
        const dated = dataset.events.filter(({ time }) => time.start);
        fc.pre(dated.length > 0);
        if (!again) throw new Error('The file was not read');
        const vague = losses.some((loss) => /window/.test(loss));
        expect(outline(again, vague)).toEqual(outline({ ...dataset, events: dated }, vague));
      }),
      { numRuns: 150 },
    );
  });

  test('names its losses', () => {
    const { losses } = written(writeTimelineJs, ours('mali-2012'));
    expect(losses.slice(0, 3)).toEqual([
      'Times are written as the clocks of Africa/Bamako show them, and TimelineJS does not say so.',
      '26 times are windows, open or doubtful: they are drawn as spans or points, and told in words.',
      '34 relations between claims have no place in TimelineJS.',
    ]);
    expect(losses.at(-1)).toMatch(
      /^42 claims, 17 chains, .* are told in words only, in the text of their slide\.$/,
    );
  });
});

/** What TimelineJS holds of a dataset: texts as HTML shows them, with spaces evened. */
function outline(dataset: Dataset, vague: boolean) {
  const { track } = lookup(dataset);
  const plain = (text: string | undefined) => (text ?? '').replace(/[\s\u0085]+/g, ' ').trim();
  return dataset.events.map(({ id, title, time, track: row }) => ({
    id,
    title: plain(title),
    track: oddName(plain(track.get(row)?.name)),
    ...(vague ? {} : { start: sides(time.start), end: sides(time.end) }),
  }));
}

function sides(window: { readonly earliest: number; readonly latest: number } | null) {
  return window && [window.earliest, window.latest];
}

/** Names that TimelineJS would take for HTML are escaped once more than other readers undo. */
function oddName(name: string): string {
  return /[<&]/.test(name) ? '(odd)' : name;
}
