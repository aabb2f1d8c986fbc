// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/span.ts';
import { DAY, HOUR } from '../../../src/base/units.ts';
import { drawPicture } from '../../../src/export/picture/drawPicture.ts';
import type { PictureOptions } from '../../../src/export/picture/pictureOptions.ts';
import { svgPicture } from '../../../src/export/picture/svgPicture.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { extentOf } from '../../../src/model/time.ts';
import { fullSpan, homeSpan } from '../../../src/query/homeSpan.ts';
import { narrow } from '../../../src/query/narrow.ts';
import { NO_FILTER } from '../../../src/view/filter.ts';
import { ANCHOR, arbitraryDataset } from '../../query/arbitraryDataset.ts';
import { arbitraryWhole } from '../arbitraryWhole.ts';
import { ours, sample } from '../datasets.ts';
import { parsePicture } from './parsePicture.ts';
import { pictureLines } from './pictureLines.ts';

const MADE: PictureOptions = {
  span: null,
  link: 'https://example.org/whence/#v=timeline',
  at: Date.UTC(2026, 4, 12),
};
const mali = ours('mali-2012');

function drawn(dataset: Dataset, options: Partial<PictureOptions> = {}): Element {
  return parsePicture(drawPicture(dataset, { ...MADE, ...options }));
}
/** All words of a picture but those of hidden titles, with one space between texts. */
function words(svg: Element): string {
  return [...svg.querySelectorAll('text')]
    .map((text) => text.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
}
function marked(svg: Element): readonly string[] {
  return [...svg.querySelectorAll('[data-event]')].map((mark) => mark.getAttribute('data-event') ?? '');
}

const spans = fc
  .record({
    at: fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -30_000, max: 30_000 })),
    length: fc.constantFrom(HOUR / 60, 7 * HOUR, 3 * DAY, 400 * DAY, 9000 * 365 * DAY),
  })
  .map(({ at, length }) => ({ start: ANCHOR + at * HOUR, end: ANCHOR + at * HOUR + length }));

describe('drawPicture', () => {
  it('draws a small dataset', () => {
    expect(pictureLines(drawPicture(sample(), MADE))).toMatchSnapshot();
  });

  it('says what it shows: title, range, zone, tracks, events, sources, documents, date and link', () => {
    const svg = drawn(mali, { span: homeSpan(mali.events) });
    expect(svg.getAttribute('lang')).toBe('en');
    expect(svg.getAttribute('width')).toBe('1200');
    expect(svg.getAttribute('viewBox')).toBe(`0 0 1200 ${svg.getAttribute('height')}`);
    expect(svg.querySelector('title')?.textContent).toBe('Mutiny in Mali');
    expect(svg.querySelector('desc')?.textContent).toContain('24 events');
    const text = words(svg);
    for (const said of [
      'Wed 21 Mar, 05:00 – Fri 23 Mar 2012, 01:00, Bamako time (UTC)',
      '24 of 29 events in this range · 35 claims',
      'Broadcaster',
      'Official calls it a coup attempt',
      '← 4 more events before',
      '1 more event after →',
      'News agency Press Association 5 claims',
      'Disputed: another claim says',
      'Hatched all along',
      '“Mali soldiers attack presidential palace in Bamako, raising coup fears”, GlobalPost',
      'Made with Whence on Tue 12 May 2026.',
      'https://example.org/whence/#v=timeline',
    ])
      expect(text).toContain(said);
  });

  it('explains only the signs that it holds', () => {
    const calm = sample((raw) => {
      raw.relations = [];
    });
    expect(words(drawn(calm))).not.toMatch(/Disputed|Outlined|Several events|Dashed/);
    expect(words(drawn(mali, { selection: mali.events[3]?.id ?? null }))).toContain(
      'Outlined: the event selected.',
    );
  });

  it('outlines the selected event alone', () => {
    const svg = drawn(mali, { selection: 'mutiny-begins' });
    const outlines = [...svg.querySelectorAll('[data-event] rect[rx="8"]')];
    expect(outlines.map((rect) => rect.closest('[data-event]')?.getAttribute('data-event'))).toEqual([
      'mutiny-begins',
    ]);
    expect(outlines[0]?.getAttribute('stroke')).toBe('#1d1b19');
  });

  it('says how it was narrowed, and counts the claims that are left alone', () => {
    const narrowed = narrow(mali, { ...NO_FILTER, sources: ['reuters'] }, null);
    const svg = drawn(mali, { narrowed, narrowing: 'claims by Reuters' });
    expect(words(svg)).toContain(`Narrowed to: claims by Reuters (${narrowed.events.length} events of 29)`);
    expect(words(svg)).toContain(`Reuters ${narrowed.claims.length} claims`);
    expect(marked(svg).toSorted()).toEqual(narrowed.events.map(({ id }) => id).toSorted());
  });

  it('lists events without a date, and draws the rest', () => {
    const undated = sample((raw) => {
      for (const event of raw.events) event.time = null;
    });
    const text = words(drawn(undated));
    expect(text).toMatch(/Undated .*/);
    for (const { title } of undated.events) expect(text).toContain(title);
  });

  it('groups as on screen', () => {
    expect(words(drawn(mali, { grouping: 'place' }))).toContain('Gao');
  });

  it('leaves out a link that nobody could read, and one that carries a dataset', () => {
    for (const link of [
      null,
      `https://example.org/#t=${'x'.repeat(400)}`,
      'https://example.org/#v=table&d=abc',
    ])
      expect(words(drawn(mali, { link }))).not.toContain('https:');
  });

  it('holds its width within bounds', () => {
    for (const [asked, width] of [
      [1, 640],
      [800, 800],
      [99_999, 4000],
      [Number.NaN, 1200],
    ] as const)
      expect(drawn(sample(), { width: asked }).getAttribute('width')).toBe(String(width));
  });

  it('is dark when asked, on ids of its own', () => {
    const dark = drawPicture(mali, { ...MADE, theme: 'dark' });
    expect(dark).toContain('fill="#16171a"');
    expect(dark).not.toContain('#fbfaf8');
    expect(dark).toContain('url(#whence-hatch-dark)');
  });

  it('needs nothing else: no scripts, styles, images, classes or references', () => {
    const svg = drawn(ours('harbour-fire'), { selection: 'explosion' });
    expect(svg.querySelectorAll('script, style, image, foreignObject, use, a, link')).toHaveLength(0);
    expect(svg.querySelectorAll('[class], [style], [href], [onclick]')).toHaveLength(0);
    for (const { value } of [...svg.querySelectorAll('*')].flatMap((element) => [...element.attributes])) {
      const url = /url\(#(.*)\)/.exec(value)?.[1];
      if (url !== undefined) expect(svg.querySelectorAll(`[id="${url}"]`)).toHaveLength(1);
      expect(value).not.toMatch(/currentColor|var\(|NaN|undefined/);
    }
  });

  it('is the same file for the same dataset', () => {
    expect(drawPicture(mali, MADE)).toBe(drawPicture(mali, MADE));
  });

  it('replaces what XML forbids, and escapes what it reads', () => {
    const title = 'Bell \u0007, half \ud83d of a pair, ]]> & <script>alert("1")</script> \uffff';
    const svg = drawn({ ...sample(), title });
    expect(svg.querySelector('title')?.textContent).toBe(
      'Bell \ufffd, half \ufffd of a pair, ]]> & <script>alert("1")</script> \ufffd',
    );
    expect(svg.querySelectorAll('script')).toHaveLength(0);
  });

  it('is well-formed and whole whatever texts a dataset holds', () => {
    fc.assert(
      fc.property(arbitraryWhole, (dataset) => {
        const svg = drawPicture(dataset, { ...MADE, narrowing: dataset.title });
        const picture = parsePicture(svg);
        expect(picture.querySelectorAll('script, style, img')).toHaveLength(0);
        expect(svg.isWellFormed()).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('draws each event of the range once, counts the others, and writes no NaN', () => {
    const themes = fc.constantFrom('light', 'dark');
    fc.assert(
      fc.property(
        arbitraryDataset(),
        fc.option(spans),
        themes,
        fc.constantFrom(640, 1200),
        (dataset, span, theme, width) => {
          const svg = drawPicture(dataset, { ...MADE, span, theme, width });
          expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
          const range = span ?? fullSpan(dataset.events);
          const placed = dataset.events.filter(({ time }) => {
            const extent = extentOf(time);
            return (
              range !== null &&
              fullSpan(dataset.events) !== null &&
              extent !== null &&
              overlaps(extent, range)
            );
          });
          const picture = parsePicture(svg);
          expect(marked(picture).toSorted()).toEqual(placed.map(({ id }) => id).toSorted());
          const beyond = [...words(picture).matchAll(/(\d+) more events? (before|after)/g)].map(([, count]) =>
            Number(count),
          );
          const dated =
            fullSpan(dataset.events) === null ? [] : dataset.events.filter(({ time }) => time.start !== null);
          expect(beyond.reduce((sum, count) => sum + count, placed.length)).toBe(dated.length);
        },
      ),
      { numRuns: 30 },
    );
  }, 120_000);
});

describe('svgPicture', () => {
  it('is a file with a name, and says what is not in it', async () => {
    const { name, mime, content, losses } = await svgPicture(mali, { ...MADE, span: homeSpan(mali.events) });
    expect(name).toBe('mutiny-in-mali.svg');
    expect(mime).toBe('image/svg+xml;charset=utf-8');
    expect(content).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
    expect(losses).toEqual([
      'A picture holds titles, times and sources; what each claim says, and through whom it came, it does not.',
      '5 events lie outside of the range, and are counted there.',
    ]);
  });
});
