import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { YEAR } from '../../src/base/units.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { decodeView, encodeView, isLink } from '../../src/view/permalink.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/view/viewState.ts';
import { runs } from '../runs.ts';
import { anyText, anyView } from './arbitraryView.ts';

const FULL: ViewState = {
  view: 'table',
  viewport: { start: Date.UTC(2012, 2, 21, 3), end: Date.UTC(2012, 2, 22, 12, 0, 7, 50) },
  selection: { kind: 'event', id: 'coup-statement' },
  filter: {
    sources: ['press-association', 'reuters'],
    flags: ['disputed'],
    tracks: ['palace'],
    text: 'coup d’état',
    known: Date.UTC(2012, 2, 22, 6),
  },
  grouping: 'place',
  order: 'told',
  theme: 'dark',
  readerZone: true,
};
const LINK =
  'v=1&t=2012-03-21T03:00Z..2012-03-22T12:00:07.050Z&e=coup-statement&s=press-association,reuters' +
  '&f=disputed&k=palace&q=coup%20d%E2%80%99%C3%A9tat&by=2012-03-22T06:00Z&g=place&view=table&o=told&theme=dark&zone=me';

describe('a link', () => {
  test('is readable and in a fixed order', () => {
    expect(encodeView(FULL)).toBe(LINK);
    expect(decodeView(`#${LINK}`)).toEqual({ view: FULL, problems: [] });
  });

  test('is empty for the initial view, and says only what differs from it', () => {
    expect(encodeView(INITIAL_VIEW)).toBe('');
    expect(decodeView('')).toEqual({ view: INITIAL_VIEW, problems: [] });
    expect(encodeView({ ...INITIAL_VIEW, theme: 'dark' })).toBe('v=1&theme=dark');
  });

  test('brings back exactly what it was made from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: runs(250, 10_000) },
    );
  });

  test('stands in a URL as it is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const link = encodeView(view);
        expect(new URL(`https://whence.example/?data=a.json#${link}`).hash).toBe(link && `#${link}`);
        expect(link).toMatch(/^[A-Za-z0-9\-._~:%&=,]*$/);
      }),
    );
  });

  test('rounds the viewport to whole milliseconds, and leaves out one that no date can name', () => {
    const viewport = { start: 0.4, end: 60_000.6 };
    expect(decodeView(encodeView({ ...INITIAL_VIEW, viewport })).view.viewport).toEqual({
      start: 0,
      end: 60_001,
    });
    for (const end of [Number.POSITIVE_INFINITY, Number.NaN, 0.4])
      expect(encodeView({ ...INITIAL_VIEW, viewport: { start: 0, end } })).toBe('');
  });

  test('keeps a viewport that rounding has made a hair shorter than one may zoom, and "fit all" of all of time', () => {
    for (const viewport of [
      { start: 0.5, end: 60_000.4 },
      { start: -10_800 * YEAR, end: 10_800 * YEAR },
    ]) {
      const { view, problems } = decodeView(encodeView({ ...INITIAL_VIEW, viewport }));
      expect(problems).toEqual([]);
      expect(view.viewport).toEqual({ start: Math.round(viewport.start), end: Math.round(viewport.end) });
    }
  });
});

describe('a link that is not as it should be', () => {
  test('never throws, and what comes of it is valid', () => {
    const broken = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('v', 't', 'e', 's', 'f', 'k', 'q', 'g', 'view', 'theme', 'zone', 'x'),
            anyText,
          ),
        )
        .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(broken, (text) => {
        const { view } = decodeView(text);
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
        isLink(text);
      }),
      { numRuns: runs(500, 20_000) },
    );
  });

  test.each([
    ['t=yesterday', 'The span of time in this link, “yesterday”, cannot be read and was left out.'],
    [
      't=2012-03-21T03:00Z',
      'The span of time in this link, “2012-03-21T03:00Z”, cannot be read and was left out.',
    ],
    [
      't=2012-02-30T03:00Z..2012-03-22T03:00Z',
      'The span of time in this link, “2012-02-30T03:00Z..2012-03-22T03:00Z”, cannot be read and was left out.',
    ],
    [
      't=2012-03-22T03:00Z..2012-03-21T03:00Z',
      'The span of time in this link, “2012-03-22T03:00Z..2012-03-21T03:00Z”, cannot be read and was left out.',
    ],
    [
      't=2012-03-21T03:00:00Z..2012-03-21T03:00:59Z',
      'The span of time in this link, “2012-03-21T03:00:00Z..2012-03-21T03:00:5…”, cannot be read and was left out.',
    ],
    [
      't=-020000-01-01T00:00Z..%2B020000-01-01T00:00Z',
      'The span of time in this link, “-020000-01-01T00:00Z..+020000-01-01T00:0…”, cannot be read and was left out.',
    ],
    [
      't=%2B200000-01-01T00:00Z..%2B200000-01-02T00:00Z',
      'The span of time in this link, “+200000-01-01T00:00Z..+200000-01-02T00:0…”, cannot be read and was left out.',
    ],
    ['e=%E0%A4%A', 'The event in this link, “%E0%A4%A”, cannot be read and was left out.'],
    [
      'f=disputed,loud',
      'The list of properties in this link, “disputed,loud”, cannot be read and was left out.',
    ],
    ['g=colour', 'The grouping in this link, “colour”, cannot be read and was left out.'],
    ['src=%', 'The source in this link, “%”, cannot be read and was left out.'],
    ['o=size', 'The order in this link, “size”, cannot be read and was left out.'],
    [
      'by=noon',
      'The time up to which things were known in this link, “noon”, cannot be read and was left out.',
    ],
    ['view=map', 'The kind of view in this link, “map”, cannot be read and was left out.'],
    ['theme=', 'The theme in this link, “”, cannot be read and was left out.'],
    ['zone=utc', 'The time zone in this link, “utc”, cannot be read and was left out.'],
    [
      `zone=${'x'.repeat(50)}`,
      `The time zone in this link, “${'x'.repeat(40)}…”, cannot be read and was left out.`,
    ],
  ])('%s is said and left out, the rest stays', (part, sentence) => {
    const { view, problems } = decodeView(`v=1&q=coup&${part}`);
    expect(problems).toEqual([sentence]);
    expect(view).toEqual({ ...INITIAL_VIEW, filter: { ...NO_FILTER, text: 'coup' } });
  });

  test('of another version shows the first view and says so', () => {
    expect(decodeView('v=7&theme=dark')).toEqual({
      view: INITIAL_VIEW,
      problems: [
        'This link is of version “7”, which this Whence does not know; it shows the first view instead.',
      ],
    });
  });

  test('may carry a dataset, which is no part of the view', () => {
    const { view, problems } = decodeView('d=q1Yq-_8&v=1&q=coup');
    expect(problems).toEqual([]);
    expect(encodeView(view)).toBe('v=1&q=coup');
  });

  test('may hold keys of others, repeats in a list, and no version', () => {
    expect(decodeView('utm=1&s=b,a,b&s=c&flag')).toEqual({
      view: { ...INITIAL_VIEW, filter: { ...NO_FILTER, sources: ['a', 'b'] } },
      problems: [],
    });
  });
});

test('isLink tells our fragments from the targets of skip links', () => {
  for (const ours of ['', '#', '#v=1', 'e=coup', '#utm=1&q=x', '#d=q1Yq-_8'])
    expect(isLink(ours), ours).toBe(true);
  expect(['#timeline', '#main-content', '#utm=1'].map(isLink)).toEqual([false, false, false]);
});
